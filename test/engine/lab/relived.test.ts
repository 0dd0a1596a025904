import { describe, expect, it } from 'vitest'
import { KIND } from '../../../src/engine/contract/events'
import { profileId, viewerId } from '../../../src/engine/contract/ids'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { RecordView, Seat } from '../../../src/engine/lab/snapshot'
import { liveDays, livedLab, titlesOf } from './livedLab'

const HER = profileId(12)
const seat: Seat = { profile: HER, device: 'television' }

function viewerOf(lab: Lab) {
  const [person] = lab.snapshot({ seats: [seat], truth: true }).truth?.people ?? []
  return person.viewers[0]
}

/** Moves the trait of a genre to the far end from where it stands. */
function changeOf(lab: Lab) {
  const { viewer, traits } = viewerOf(lab)
  const { trait, value, min, max } = traits[0]
  return { viewer, trait, value: value - min > max - value ? min : max }
}

const watchedBy = (lab: Lab, profile: number): readonly RecordView[] => lab.recordsOf(profileId(profile), 5000)
const pageOf = (lab: Lab) => lab.snapshot({ seats: [seat], truth: false }).guessed.pages[0]

describe('had she been so', () => {
  it('is the page as it is, where nothing is changed and the evenings met no other models', () => {
    const lab = livedLab(0)
    const { viewer, traits } = viewerOf(lab)
    const same = { viewer, trait: traits[0].trait, value: traits[0].value }
    const preview = lab.ask({ question: 'hadSheBeenSo', about: { change: same, seat } })
    expect(preview.page).toEqual(pageOf(lab))
    expect(lab.ask({ question: 'hadSheBeenSo', about: { change: same, seat } })).toEqual(preview)
  })

  it('moves her page, keeps nothing, and leaves the hash alone', () => {
    const lab = livedLab(6)
    const before = pageOf(lab)
    const { hash } = lab
    const same = lab.ask({
      question: 'hadSheBeenSo',
      about: { change: { viewer: viewerOf(lab).viewer, trait: 0, value: viewerOf(lab).traits[0].value }, seat },
    })
    const other = lab.ask({ question: 'hadSheBeenSo', about: { change: changeOf(lab), seat } })
    expect(titlesOf(other.page)).not.toEqual(titlesOf(same.page))
    expect(pageOf(lab)).toEqual(before)
    expect(lab.hash).toBe(hash)
  })

  it('does not change the days to come', () => {
    const looked = livedLab(4)
    looked.ask({ question: 'hadSheBeenSo', about: { change: changeOf(looked), seat } })
    expect(liveDays(looked, 2).hash).toBe(livedLab(6).hash)
  })
})

describe('a slider released', () => {
  it('replaces her household’s last evenings and nobody else’s', () => {
    const lab = livedLab(6)
    const { household } = pageOf(lab).person
    const others = Array.from({ length: lab.opening.profiles }, (_, profile) => profile)
      .filter(
        (profile) =>
          lab.snapshot({ seats: [{ ...seat, profile: profileId(profile) }], truth: false }).guessed.pages[0].person.household !== household,
      )
      .slice(0, 40)
    const before = others.map((profile) => watchedBy(lab, profile).map(({ event: _number, ...record }) => record))
    const hers = watchedBy(lab, HER).map(({ event: _number, ...record }) => record)
    const change = changeOf(lab)
    lab.act({ kind: 'tweak', ...change })
    expect(watchedBy(lab, HER).map(({ event: _number, ...record }) => record)).not.toEqual(hers)
    expect(others.map((profile) => watchedBy(lab, profile).map(({ event: _number, ...record }) => record))).toEqual(before)
    expect(viewerOf(lab).traits[0].value).toBe(change.value)
  })

  it('shows what the slider showed', () => {
    const lab = livedLab(6)
    const change = changeOf(lab)
    const preview = lab.ask({ question: 'hadSheBeenSo', about: { change, seat } })
    lab.act({ kind: 'tweak', ...change })
    expect(titlesOf(pageOf(lab))).toEqual(titlesOf(preview.page))
  })

  it('is part of the evening: the same acts give the same days', () => {
    const once = livedLab(4)
    const again = livedLab(4)
    for (const lab of [once, again]) lab.act({ kind: 'tweak', ...changeOf(lab) })
    expect(liveDays(once, 2).hash).toBe(liveDays(again, 2).hash)
    expect(once.hash).not.toBe(livedLab(6).hash)
  })

  it('is refused for the visitor, whose evenings are their own', () => {
    const lab = livedLab(1)
    const { profiles } = lab.opening
    const last = lab.snapshot({ seats: [{ ...seat, profile: profileId(profiles - 2) }], truth: true }).truth?.people[0].viewers.at(-1)
    if (last === undefined) throw new RangeError('Expected somebody behind the last profile')
    expect(() => lab.act({ kind: 'tweak', viewer: viewerId(last.viewer + 1), trait: 0, value: 0 })).toThrow('`household`')
  })

  it('keeps the log in order: an event is never before the same profile’s event before it', () => {
    const lab = livedLab(5)
    lab.act({ kind: 'tweak', ...changeOf(lab) })
    liveDays(lab, 1)
    const records = watchedBy(lab, HER)
    for (let newer = 0; newer + 1 < records.length; newer++) expect(records[newer].at).toBeGreaterThanOrEqual(records[newer + 1].at)
    expect(records.some(({ kind }) => KIND[kind] === KIND.looked)).toBe(true)
  })
})
