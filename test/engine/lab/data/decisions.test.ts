import { describe, expect, it } from 'vitest'
import { NO_TITLE, profileId } from '../../../../src/engine/contract/ids'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import type { AskedWho } from '../../../../src/engine/lab/acts'
import { decideOnData } from '../../../../src/engine/lab/data/decisions'
import { createLab } from '../../../../src/engine/lab/lab'
import { openEvening } from '../../../../src/engine/lab/openEvening'
import { beliefsOf, forgetBeliefs } from '../../../../src/engine/lab/people/beliefs'
import type { Lab } from '../../../../src/engine/lab/protocol'
import type { Scenario } from '../../../../src/scenario/knobs'
import { liveDays, livedLab, SMALL, titlesOf } from '../livedLab'

const recordsOf = (lab: Lab, profile: number) => lab.recordsOf(profileId(profile), 10_000)
const pageOf = (lab: Lab, profile: number) =>
  lab.snapshot({ seats: [{ profile: profileId(profile), device: 'television' }], truth: false }).guessed.pages[0]
const stopAll = (lab: Lab): Lab => {
  for (const signal of SIGNALS) lab.act({ kind: 'recording', signal, recorded: false, who: { of: 'everybody' } })
  return lab
}

describe('stop recording', () => {
  it('holds from then on, and leaves what was recorded', () => {
    const lab = livedLab(3)
    const before = recordsOf(lab, 4)
    lab.act({ kind: 'recording', signal: 'titles', recorded: false, who: { of: 'everybody' } })
    liveDays(lab, 3)
    const after = recordsOf(lab, 4)
    expect(after.slice(after.length - before.length)).toEqual(before)
    expect(after.length).toBeGreaterThan(before.length)
    for (const { title } of after.slice(0, after.length - before.length)) expect(title).toBe(NO_TITLE)
  })

  it('of one household blanks nobody else’s records', () => {
    const lab = createLab(SMALL)
    lab.act({ kind: 'recording', signal: 'device', recorded: false, who: { of: 'household', profile: profileId(0) } })
    liveDays(lab, 4)
    const devices = (profile: number) => new Set(recordsOf(lab, profile).map(({ device }) => device))
    expect([...devices(0)]).toEqual([null])
    expect([...Array(60).keys()].some((profile) => [...devices(profile)].some((device) => device !== null))).toBe(true)
  })

  it('of a share of the people is of those who mind most, as many as asked for', () => {
    const lab = livedLab(1)
    lab.act({ kind: 'recording', signal: 'when', recorded: false, who: { of: 'reluctant', share: 0.5 } })
    liveDays(lab, 2)
    const hours = (profile: number) =>
      new Set(
        recordsOf(lab, profile)
          .slice(0, -1)
          .map(({ at }) => at % 1440),
      )
    const silent = [...Array(80).keys()].filter((profile) => recordsOf(lab, profile).length > 20 && hours(profile).size === 1)
    const heard = [...Array(80).keys()].filter((profile) => recordsOf(lab, profile).length > 20 && hours(profile).size > 2)
    expect(heard.length).toBeGreaterThan(5)
    expect(silent.length + heard.length).toBeGreaterThan(10)
  })

  it('down to nothing, leaves everybody the same cold page', () => {
    const lab = liveDays(stopAll(createLab(SMALL)), 6)
    const pages = [1, 20, 50].map((profile) => pageOf(lab, profile))
    for (const page of pages) expect(page?.cold).not.toBeNull()
    const measured = lab.measures.at(-1)?.recorded
    expect(measured?.hours).toBeGreaterThanOrEqual(0)
    expect(Number.isFinite(measured?.effectiveCatalogueSize ?? 0)).toBe(true)
  })

  it('moves no dice: a signal stopped and allowed again before anybody sits down changes nothing', () => {
    const lab = createLab(SMALL)
    for (const recorded of [false, true]) lab.act({ kind: 'recording', signal: 'howLong', recorded, who: { of: 'everybody' } })
    expect(liveDays(lab, 3).hash).toBe(livedLab(3).hash)
  })

  it('is kept over a rewind, and refuses a share that is none', () => {
    const lab = livedLab(2)
    lab.act({ kind: 'recording', signal: 'titles', recorded: false, who: { of: 'everybody' } })
    liveDays(lab, 7)
    const { hash } = lab
    const straight = livedLab(2)
    straight.act({ kind: 'recording', signal: 'titles', recorded: false, who: { of: 'everybody' } })
    liveDays(straight, 4)
    straight.rewind(4)
    while (straight.day < lab.day) liveDays(straight, 1)
    expect(straight.hash).toBe(hash)
    expect(() => lab.act({ kind: 'recording', signal: 'titles', recorded: true, who: { of: 'reluctant', share: 2 } })).toThrow(RangeError)
  })
})

describe('who is recorded', () => {
  it('is told by signal, and of one person', () => {
    const lab = livedLab(1)
    const about = { profile: profileId(0) }
    expect(lab.ask({ question: 'recording', about }).stopped).toEqual([])
    lab.act({ kind: 'recording', signal: 'when', recorded: false, who: { of: 'household', profile: profileId(0) } })
    const now = lab.ask({ question: 'recording', about })
    expect(now.stopped).toEqual(['when'])
    expect(now.profiles - now.recordedOf[SIGNALS.indexOf('when')]).toBe(now.household)
    expect(now.recordedOf[0]).toBe(now.profiles)
  })
})

describe('asking for data', () => {
  const MINDING: Partial<Scenario> = { dataFear: 0.9, intrusion: 0.9, dependence: 0.9 }

  it('freely, stops what is refused and drives nobody away', () => {
    const asked = livedLab(2, MINDING)
    asked.act({ kind: 'ask', signals: SIGNALS, forced: false })
    expect(asked.snapshot({ seats: [], truth: false }).recorded.profiles).toBe(
      livedLab(2, MINDING).snapshot({ seats: [], truth: false }).recorded.profiles,
    )
    liveDays(asked, 2)
    const titleless = [...Array(80).keys()].some((profile) =>
      recordsOf(asked, profile).some(({ kind, title }) => kind === 'stop' && title === NO_TITLE),
    )
    expect(titleless).toBe(true)
  })

  it('by force, makes some leave, and the others less satisfied where autonomy weighs', () => {
    const satisfied = (autonomy: number) => {
      const lab = livedLab(2, { ...MINDING, autonomy })
      lab.act({ kind: 'ask', signals: SIGNALS, forced: true })
      liveDays(lab, 12)
      return lab.measures.at(-1)?.truth.satisfaction ?? 0
    }
    const forced = livedLab(2, MINDING)
    forced.act({ kind: 'ask', signals: SIGNALS, forced: true })
    expect(forced.snapshot({ seats: [], truth: false }).recorded.profiles).toBeLessThan(
      livedLab(2, MINDING).snapshot({ seats: [], truth: false }).recorded.profiles,
    )
    expect(satisfied(0.8)).toBeLessThan(satisfied(0))
  })
})

describe('asking some', () => {
  const MINDING: Partial<Scenario> = { dataFear: 0.9, intrusion: 0.9, dependence: 0.9 }
  const freely = { kind: 'ask', signals: SIGNALS, forced: false } as const
  const everybody = [...Array(100).keys()].map((profile) => profileId(profile))
  const stoppedOf = (lab: Lab) => everybody.map((profile) => lab.ask({ question: 'recording', about: { profile } }).stopped)
  const asked = (who: AskedWho) => {
    const lab = livedLab(1, MINDING)
    lab.act({ ...freely, who })
    return stoppedOf(lab)
  }
  const all = asked({ of: 'everybody' })

  it('leaves the others as they were, and those asked answer as they would among all', () => {
    const third = asked({ of: 'some', share: 0.3 })
    const half = asked({ of: 'some', share: 0.5 })
    for (const [profile, stopped] of third.entries()) {
      expect([[], all[profile]]).toContainEqual(stopped)
      if (stopped.length > 0) expect(half[profile]).toEqual(stopped)
    }
    const refusing = (answers: typeof all): number => answers.filter((stopped) => stopped.length > 0).length
    expect(refusing(third)).toBeGreaterThan(0)
    expect(refusing(half)).toBeGreaterThan(refusing(third))
    expect(refusing(all)).toBeGreaterThan(refusing(half))
    expect(asked({ of: 'some', share: 1 })).toEqual(all)
    expect(refusing(asked({ of: 'some', share: 0 }))).toBe(0)
  })

  it('of one household asks nobody else', () => {
    const profile = all.findIndex((stopped) => stopped.length > 0)
    const alone = asked({ of: 'household', profile: profileId(profile) })
    expect(alone[profile]).toEqual(all[profile])
    const lab = livedLab(1, MINDING)
    const { household } = lab.ask({ question: 'recording', about: { profile: profileId(profile) } })
    expect(alone.filter((stopped) => stopped.length > 0).length).toBe(household)
  })

  it('refuses a share that is none', () => {
    expect(() => livedLab(0).act({ ...freely, who: { of: 'some', share: 1.5 } })).toThrow(RangeError)
  })
})

describe('asking at the door', () => {
  const GROWING: Partial<Scenario> = { dataFear: 0.9, intrusion: 0.9, dependence: 0.9, joining: 60 }
  const grown = (who: AskedWho | null, { days = 12, forced = false } = {}) => {
    const lab = livedLab(1, GROWING)
    const before = lab.profiles
    if (who === null) lab.act({ kind: 'ask', signals: SIGNALS, forced })
    else lab.act({ kind: 'ask', signals: SIGNALS, forced, who })
    liveDays(lab, days)
    const came = Array.from({ length: lab.profiles - before }, (_, at) => profileId(before + at))
    return { lab, came, refusing: came.filter((profile) => lab.ask({ question: 'recording', about: { profile } }).stopped.length > 0) }
  }

  it('asks whoever joins after everybody was asked, and nobody otherwise', () => {
    const { came, refusing } = grown({ of: 'everybody' })
    expect(came.length).toBeGreaterThan(5)
    expect(refusing.length).toBeGreaterThan(0)
    expect(refusing.length).toBeLessThan(came.length)
    expect(grown(null).refusing).toEqual([])
    expect(grown({ of: 'some', share: 0.5 }).refusing).toEqual([])
  })

  it('by force, lets some turn round on the day they come', () => {
    const { lab, came } = grown({ of: 'everybody' }, { forced: true })
    const turnedRound = came.filter((profile) => {
      const kinds = recordsOf(lab, profile).map(({ kind }) => kind)
      return kinds.includes('cancel') && !kinds.includes('sittingStart')
    })
    expect(turnedRound.length).toBeGreaterThan(0)
  })

  it('is over for a signal that is then switched for everybody', () => {
    const lab = livedLab(1, GROWING)
    const before = lab.profiles
    lab.act({ kind: 'ask', signals: ['when'], forced: false, who: { of: 'everybody' } })
    lab.act({ kind: 'recording', signal: 'when', recorded: false, who: { of: 'everybody' } })
    liveDays(lab, 8)
    expect(lab.profiles).toBeGreaterThan(before)
    for (let profile = before; profile < lab.profiles; profile++) {
      expect(lab.ask({ question: 'recording', about: { profile: profileId(profile) } }).stopped).toEqual(['when'])
    }
  })

  it('comes back with a rewind', () => {
    const { lab } = grown({ of: 'everybody' })
    const { hash, day } = lab
    lab.rewind(6)
    liveDays(lab, day - lab.day)
    expect(lab.hash).toBe(hash)
  })
})

describe('erasing', () => {
  it('leaves no record, opens a cold page, and keeps no moment that still holds it', () => {
    const lab = livedLab(10)
    expect(lab.checkpoints.length).toBeGreaterThan(1)
    lab.act({ kind: 'erase', profile: profileId(7) })
    expect(recordsOf(lab, 7)).toEqual([])
    expect(pageOf(lab, 7)?.cold).not.toBeNull()
    expect(lab.checkpoints).toEqual([0])
    expect(titlesOf(pageOf(lab, 8)).flat().length).toBeGreaterThan(0)
    liveDays(lab, 2)
    expect(recordsOf(lab, 7).length).toBeGreaterThan(0)
  })

  it('leaves nothing of them in any answer, whatever is hidden and shown again after', () => {
    const lab = livedLab(10)
    const profile = profileId(7)
    const about = { profile, title: null, kind: null, signal: null, from: null, to: null }
    const lines = () =>
      [...lab.csv(null)]
        .join('')
        .split('\r\n')
        .filter((line) => line.split(',')[5] === '7')
    expect(lines().length).toBeGreaterThan(10)
    lab.act({ kind: 'erase', profile })
    const empty = () => {
      expect(lines().every((line) => line.includes(',subscribe,'))).toBe(true)
      const kinds = recordsOf(lab, 7).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind !== 'subscribe')).toEqual([])
      expect(lab.ask({ question: 'stream', about }).numbers.length).toBe(kinds.length)
      const { inferred } = lab.ask({ question: 'dossier', about: { profile, truth: false } })
      expect(inferred).toMatchObject({ tastes: [], faces: [], minutes: 0, spread: null })
      for (const signal of SIGNALS) {
        const strand = lab.ask({ question: 'strand', about: { signal, of: { kind: 'person', profile }, genre: null } })
        expect(JSON.stringify(strand.picture).match(/"(plays|minutes|stops)":[1-9]/)).toBeNull()
      }
    }
    empty()
    lab.act({ kind: 'mask', signal: 'device', masked: true })
    lab.act({ kind: 'mask', signal: 'device', masked: false })
    empty()
    lab.act({ kind: 'forget', profile, forgotten: true })
    lab.act({ kind: 'forget', profile, forgotten: false })
    empty()
  })

  it('keeps nothing that was believed of anybody', () => {
    const evening = openEvening(SMALL)
    beliefsOf(evening)
    decideOnData(evening, { kind: 'erase', profile: profileId(7) })
    expect(forgetBeliefs(evening)).toBe(false)
  })

  it('of one record names it, so that the evening can be lived again', () => {
    const lab = livedLab(5)
    const [latest] = recordsOf(lab, 7)
    const { act } = lab.act({ kind: 'eraseRecord', event: latest.event })
    expect(act).toMatchObject({ kind: 'eraseRecord', of: { profile: 7, kind: latest.kind } })
    expect(recordsOf(lab, 7)).not.toContainEqual(latest)
  })
})
