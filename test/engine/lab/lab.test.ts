import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../src/engine/contract/ids'
import { MASKABLE, type Maskable, SIGNALS } from '../../../src/engine/contract/signals'
import { createLab } from '../../../src/engine/lab/lab'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { Seat } from '../../../src/engine/lab/snapshot'
import { liveDays, livedLab, SMALL, titlesOf } from './livedLab'

const seat = (profile: number): Seat => ({ profile: profileId(profile), device: 'television' })
const pageOf = (lab: Lab, profile: number) => lab.snapshot({ seats: [seat(profile)], truth: false }).guessed.pages[0]

/** Steps a day by hand, doing something after each of its steps. */
function stepDay(lab: Lab, after: (step: number) => void): void {
  let step = 0
  for (const _progress of lab.liveDay()) after(step++)
}

describe('one history', () => {
  it('is the same for the same scenario, however its days are stepped', () => {
    const straight = livedLab(4)
    const stepped = createLab(SMALL)
    for (let day = 0; day < 4; day++) stepDay(stepped, () => stepped.snapshot({ seats: [seat(3)], truth: true }))
    expect(stepped.hash).toBe(straight.hash)
    expect(stepped.measures).toEqual(straight.measures)
  })

  it('differs in another world', () => {
    expect(livedLab(1, { seed: 1999 }).hash).not.toBe(livedLab(1).hash)
  })

  it('is the same whether the visitor acts before a day or in the middle of it', () => {
    const before = livedLab(3)
    const during = livedLab(3)
    const act = (lab: Lab) => {
      lab.act({ kind: 'join', titles: [titleId(1), titleId(2), titleId(3)], country: 'FR', device: 'television' })
      lab.act({ kind: 'watch', title: titleId(5), minutes: 6, device: 'phone' })
    }
    act(before)
    liveDays(before, 2)
    stepDay(during, (step) => step === 0 && act(during))
    liveDays(during, 1)
    expect(during.hash).toBe(before.hash)
    expect(titlesOf(pageOf(during, during.opening.visitor))).toEqual(titlesOf(pageOf(before, before.opening.visitor)))
  })

  it('counts what the visitor does during the night to the next day', () => {
    const lab = livedLab(2)
    const join = () => lab.act({ kind: 'join', titles: [titleId(1), titleId(2), titleId(3)], country: 'FR', device: 'television' })
    for (const { stage } of lab.liveDay()) if (stage === 'measuring') expect(join().day).toBe(3)
    expect(lab.day).toBe(3)
  })

  it('finishes the day first where an act is felt by others', () => {
    const before = livedLab(2)
    liveDays(before, 1)
    before.act({ kind: 'mask', signal: 'artists', masked: true })
    const during = livedLab(2)
    stepDay(during, (step) => step === 0 && during.act({ kind: 'mask', signal: 'artists', masked: true }))
    expect(during.day).toBe(before.day)
    expect(liveDays(during, 1).hash).toBe(liveDays(before, 1).hash)
  })

  it('refuses to live two days at once', () => {
    const lab = createLab(SMALL)
    const day = lab.liveDay()
    day.next()
    expect(() => lab.liveDay().next()).toThrow(RangeError)
  })
})

describe('the visitor', () => {
  it('leaves three records by three picks, and gets a page of their own', () => {
    const lab = livedLab(3)
    const { visitor, starters } = lab.opening
    expect(pageOf(lab, visitor).cold).not.toBeNull()
    lab.act({ kind: 'join', titles: starters.slice(0, 3), country: 'FR', device: 'television' })
    const records = lab.recordsOf(visitor, 10).filter(({ kind }) => kind === 'rating')
    expect(records.map(({ title }) => title).reverse()).toEqual(starters.slice(0, 3))
    const page = pageOf(lab, visitor)
    expect(page.cold).toBeNull()
    const shown = new Set(titlesOf(page).flat())
    expect(starters.slice(0, 3).filter((title) => shown.has(title))).toEqual([])
  })

  it('moves the page by watching, and by nothing else', () => {
    const lab = livedLab(3)
    lab.act({ kind: 'join', titles: lab.opening.starters.slice(0, 3), country: 'FR', device: 'television' })
    const before = titlesOf(pageOf(lab, lab.opening.visitor))
    expect(titlesOf(pageOf(lab, lab.opening.visitor))).toEqual(before)
    lab.act({ kind: 'watch', title: titleId(before[0][0]), minutes: 500, device: 'television' })
    expect(titlesOf(pageOf(lab, lab.opening.visitor))).not.toEqual(before)
  })

  it('goes on where they left off', () => {
    const lab = livedLab(3)
    const { visitor, starters, catalogue } = lab.opening
    lab.act({ kind: 'join', titles: starters.slice(0, 3), country: 'FR', device: 'television' })
    const series = catalogue.titles.find(({ episodes }) => episodes > 3)
    if (series === undefined) throw new RangeError('Expected a series in the catalogue')
    lab.act({ kind: 'watch', title: series.id, minutes: series.minutesAnEpisode + 5, device: 'television' })
    const { rows } = pageOf(lab, visitor)
    const reason = rows.find(({ kind }) => kind === 'continueWatching')?.tiles.find(({ title }) => title === series.id)?.reason
    expect(reason).toMatchObject({ kind: 'resume', episode: 1 })
    lab.act({ kind: 'watch', title: series.id, minutes: 3, device: 'phone' })
    expect(lab.recordsOf(visitor, 10).find(({ kind }) => kind === 'resume')).toMatchObject({ episode: 1, amount: 5, device: 'phone' })
  })

  it('cannot sit where there is no seat', () => {
    const lab = createLab(SMALL)
    expect(() => lab.snapshot({ seats: [seat(99_999)], truth: false })).toThrow('`profile`')
    expect(() => lab.snapshot({ seats: [seat(-1)], truth: true })).toThrow('`profile`')
  })

  it('is refused what cannot be, in words that name it', () => {
    const lab = createLab(SMALL)
    expect(() => lab.act({ kind: 'rate', title: titleId(0), thumb: 1 })).toThrow('joined')
    expect(() => lab.act({ kind: 'join', titles: [titleId(1), titleId(1), titleId(2)], country: 'FR', device: 'phone' })).toThrow(
      '`titles`',
    )
    lab.act({ kind: 'join', titles: [titleId(1), titleId(2), titleId(3)], country: 'FR', device: 'phone' })
    expect(() => lab.act({ kind: 'watch', title: titleId(9999), minutes: 3, device: 'phone' })).toThrow('`title`')
    expect(() => lab.act({ kind: 'watch', title: titleId(4), minutes: 0, device: 'phone' })).toThrow('`minutes`')
    expect(lab.acts).toHaveLength(1)
  })
})

/** For those who leave it as they found it: what each does is undone in the end, and it looks whether the pages are back. */
const shared = (() => {
  let lab: Lab | undefined
  return () => {
    lab ??= livedLab(6)
    return lab
  }
})()

describe('an opened tile', () => {
  it('adds up, names real people, and rests on records of this profile', () => {
    const lab = shared()
    const page = pageOf(lab, 7)
    const { title, score } = page.rows[1].tiles[0]
    const detail = lab.tileDetail(page.seat, title)
    const size = detail.parts.reduce((sum, { value }) => sum + Math.abs(value), 0)
    const sum = detail.parts.reduce((total, { value }) => total + value, 0)
    expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-5 * size)
    expect(detail.place).toMatchObject({ row: 1, column: 0 })
    expect(detail.placements.length).toBeGreaterThan(0)
    expect(detail.evidence.length).toBeGreaterThan(0)
    for (const { both, watchedFirst, people } of detail.evidence) {
      expect(both).toBeLessThanOrEqual(watchedFirst)
      expect(people.length).toBeLessThanOrEqual(both)
    }
    expect(detail.records.every(({ profile }) => profile === page.seat.profile)).toBe(true)
    expect(detail.trailer.probability).toBeGreaterThan(0)
  })

  it('gives the page back, to the last tile, when a record is taken away and put back', () => {
    const lab = shared()
    const before = pageOf(lab, 7)
    const watched = lab.recordsOf(profileId(7), 200).filter(({ kind }) => kind === 'stop' || kind === 'episodeEnd')
    const scoreBefore = lab.tileDetail(before.seat, before.rows[1].tiles[0].title).score
    for (const { event } of watched) lab.act({ kind: 'takeAway', event })
    expect(lab.tileDetail(before.seat, before.rows[1].tiles[0].title).score).not.toBe(scoreBefore)
    for (const { event } of watched) lab.act({ kind: 'putBack', event })
    expect(pageOf(lab, 7)).toEqual(before)
  })
})

describe('what the machine may not see', () => {
  it('makes all pages one when every signal is masked, and gives each back when unmasked', () => {
    const lab = shared()
    const before = [pageOf(lab, 3), pageOf(lab, 40)]
    expect(titlesOf(before[0])).not.toEqual(titlesOf(before[1]))
    for (const signal of SIGNALS) lab.act({ kind: 'mask', signal, masked: true })
    const masked = [pageOf(lab, 3), pageOf(lab, 40)]
    expect(masked[0].rows).toEqual(masked[1].rows)
    expect(masked[0].cold).toEqual({ kind: 'cold', reason: 'masked' })
    for (const signal of SIGNALS) lab.act({ kind: 'mask', signal, masked: false })
    expect([pageOf(lab, 3), pageOf(lab, 40)]).toEqual(before)
  })

  it('knows of the country, where it is hidden, nothing on any page, and gives each back when it is shown', () => {
    const lab = shared()
    const before = [3, 40].map((profile) => pageOf(lab, profile))
    for (const { rows } of before) expect(rows.map(({ kind }) => kind)).toContain('popularInCountry')
    lab.act({ kind: 'mask', signal: 'country', masked: true })
    const hidden = [3, 40].map((profile) => pageOf(lab, profile))
    for (const { rows, cold } of hidden) {
      expect(rows.map(({ kind }) => kind)).not.toContain('popularInCountry')
      expect(cold).toBeNull()
    }
    expect(lab.snapshot({ seats: [], truth: false }).recorded.masked).toEqual(['country'])
    lab.act({ kind: 'mask', signal: 'country', masked: false })
    expect([3, 40].map((profile) => pageOf(lab, profile))).toEqual(before)
  })

  it('lives other evenings without the country; with all seven signals hidden it makes no difference, since nothing is popular anywhere', () => {
    const hiding = (...signals: readonly Maskable[]) => {
      const lab = livedLab(0)
      for (const signal of signals) lab.act({ kind: 'mask', signal, masked: true })
      return liveDays(lab, 3).hash
    }
    expect(hiding('country')).not.toBe(hiding())
    expect(hiding(...MASKABLE)).toBe(hiding(...SIGNALS))
  })

  it('says of who is new that there is no record, while only the country is hidden', () => {
    const lab = livedLab(2)
    const { visitor } = lab.opening
    lab.act({ kind: 'mask', signal: 'country', masked: true })
    expect(pageOf(lab, visitor).cold).toEqual({ kind: 'cold', reason: 'noEvents' })
    lab.act({ kind: 'mask', signal: 'device', masked: true })
    expect(pageOf(lab, visitor).cold).toEqual({ kind: 'cold', reason: 'masked' })
  })

  it('lives on through nights without any signal', () => {
    const lab = livedLab(2)
    for (const signal of SIGNALS) lab.act({ kind: 'mask', signal, masked: true })
    liveDays(lab, 2)
    expect(titlesOf(pageOf(lab, 3))).toEqual(titlesOf(pageOf(lab, 40)))
    for (const signal of SIGNALS) lab.act({ kind: 'mask', signal, masked: false })
    liveDays(lab, 1)
    expect(pageOf(lab, 3).cold).toBeNull()
  })

  it('forgets a person, and remembers them when that is undone', () => {
    const lab = shared()
    const before = pageOf(lab, 9)
    lab.act({ kind: 'forget', profile: profileId(9), forgotten: true })
    expect(pageOf(lab, 9).cold).toEqual({ kind: 'cold', reason: 'masked' })
    lab.act({ kind: 'forget', profile: profileId(9), forgotten: false })
    expect(pageOf(lab, 9)).toEqual(before)
  })
})
