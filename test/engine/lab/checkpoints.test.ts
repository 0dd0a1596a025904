import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../src/engine/contract/ids'
import type { Act, DatedAct } from '../../../src/engine/lab/acts'
import { createLab } from '../../../src/engine/lab/lab'
import type { Lab } from '../../../src/engine/lab/protocol'
import type { Scenario } from '../../../src/scenario/knobs'
import { liveDays, livedLab, SMALL } from './livedLab'

const HER = profileId(12)
const seats = [{ profile: HER, device: 'television' as const }]

function acted(lab: Lab, acts: readonly Act[]): Lab {
  for (const act of acts) lab.act(act)
  return lab
}

/** Lives on to a day, taking the acts again as their days come. */
function liveOn(lab: Lab, to: number, acts: readonly DatedAct[]): Lab {
  const later = acts.slice(lab.acts.length)
  for (;;) {
    for (let next = later[0]; next !== undefined && next.day <= lab.day; next = later[0]) {
      later.shift()
      lab.act(next.act)
    }
    if (lab.day >= to) return lab
    liveDays(lab, 1)
  }
}

const picks = [titleId(3), titleId(9), titleId(20)]
const JOIN: Act = { kind: 'join', titles: picks, country: 'FR', device: 'television' }
const WATCH: Act = { kind: 'watch', title: titleId(5), minutes: 40, device: 'television' }

/** Everything that a screen can see of a moment. */
const seen = (lab: Lab) => ({ snapshot: lab.snapshot({ seats, truth: true }), hash: lab.hash, measures: [...lab.measures] })

const WORLDS: readonly (readonly [string, Partial<Scenario>])[] = [
  ['each their own profile', {}],
  ['one profile for the sofa', { profiles: 'shared' }],
  ['one page for all', { model: 'popularity', trailerPolicy: 'oneForAll' }],
  ['the best trailer on average', { trailerPolicy: 'bestOnAverage' }],
]

describe('coming back', () => {
  it.each(WORLDS)('shows the very day that was there, and lives on to the same hash (%s)', (_, changes) => {
    const lab = livedLab(8, changes)
    const then = seen(lab)
    liveDays(lab, 3)
    const now = seen(lab)
    lab.rewind(9)
    expect(lab.day).toBe(8)
    expect(seen(lab)).toEqual(then)
    expect(seen(liveDays(lab, 3))).toEqual(now)
  })

  it('goes all the way back to a morning on which nothing was learned', () => {
    const lab = createLab(SMALL)
    const then = seen(lab)
    const once = seen(liveDays(lab, 2))
    lab.rewind(0)
    expect(seen(lab)).toEqual(then)
    expect(seen(liveDays(lab, 2))).toEqual(once)
  })

  it('goes forward again without living what was lived', () => {
    const lab = livedLab(8)
    const then = seen(lab)
    lab.rewind(0)
    lab.rewind(8)
    expect(lab.day).toBe(8)
    expect(seen(lab)).toEqual(then)
  })

  it('takes the acts of later days again, whatever they were', () => {
    const lab = livedLab(1)
    const { viewer, traits } = lab.snapshot({ seats, truth: true }).truth?.people[0].viewers[0] ?? { viewer: null, traits: [] }
    if (viewer === null) throw new Error('nobody there')
    const tweak: Act = { kind: 'tweak', viewer, trait: traits[0].trait, value: traits[0].value > 0 ? traits[0].min : traits[0].max }
    acted(lab, [JOIN, WATCH, { kind: 'mask', signal: 'when', masked: true }])
    liveDays(lab, 6)
    const [record] = lab.recordsOf(HER, 1)
    acted(lab, [
      { kind: 'takeAway', event: record.event },
      { kind: 'forget', profile: profileId(30), forgotten: true },
    ])
    liveDays(lab, 1)
    acted(lab, [tweak, { kind: 'mask', signal: 'when', masked: false }])
    liveDays(lab, 1)
    const then = seen(lab)
    const acts = [...lab.acts]
    for (const day of [8, 7, 3, 0]) {
      lab.rewind(day)
      expect(lab.day).toBeLessThanOrEqual(day)
      expect(seen(liveOn(lab, 9, acts))).toEqual(then)
      expect(lab.acts).toEqual(acts)
    }
  })

  it('keeps the morning before an act, so that taking it out lives nothing again', () => {
    const lab = livedLab(3)
    const then = seen(lab)
    acted(lab, [JOIN, WATCH])
    expect(lab.checkpoints).toEqual([0, 3])
    lab.rewind(3)
    expect(seen(lab)).toEqual(then)
    expect(lab.acts).toEqual([])
  })

  it('drops the mornings that no longer follow once something new is done', () => {
    const lab = livedLab(8)
    lab.rewind(0)
    liveDays(lab, 2)
    acted(lab, [{ kind: 'mask', signal: 'when', masked: true }])
    expect(lab.checkpoints).toEqual([0, 2])
    lab.rewind(8)
    expect(lab.day).toBe(2)
  })

  it('keeps two moments a week, and the first, so that no day is more than three days lived again away', () => {
    const lab = createLab({ ...SMALL, viewers: 50, titles: 40, sittingsPerWeek: 1 })
    liveDays(lab, 7 * 17)
    const gaps = lab.checkpoints.map((day, at, days) => (at === 0 ? 0 : day - days[at - 1]))
    expect(lab.checkpoints.slice(0, 5)).toEqual([0, 4, 8, 11, 15])
    expect(lab.checkpoints.slice(-3)).toEqual([109, 113, 116])
    expect(Math.max(...gaps)).toBe(4)
  })
})
