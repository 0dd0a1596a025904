import { describe, expect, it } from 'vitest'
import { knowingOf } from '../../../src/engine/lab/knowing'
import { compareWorlds, type TwoWorlds, type TwoWorldsProgress, type TwoWorldsRequest } from '../../../src/engine/lab/twoWorlds'
import type { Interval } from '../../../src/engine/math/intervals'
import { SMALL } from './livedLab'

const TINY = { ...SMALL, viewers: 60, titles: 60 }

function lived(request: TwoWorldsRequest): { readonly result: TwoWorlds; readonly progress: readonly TwoWorldsProgress[] } {
  const run = compareWorlds(request)
  const progress: TwoWorldsProgress[] = []
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { result: step.value, progress }
    progress.push(step.value)
  }
}

const interval = (low: number, high: number): Interval => ({
  kind: 'interval',
  estimate: (low + high) / 2,
  low,
  high,
  level: 0.95,
  count: 3,
})

describe('two worlds', () => {
  it('are one world twice where nothing is between them, and tell each day as it comes', () => {
    const { result, progress } = lived({ a: TINY, b: TINY, seeds: [1, 2], days: 3, measure: 'hours' })
    expect(result.days.map(({ day, difference }) => ({ day, difference }))).toEqual(
      [0, 1, 2].map((day) => ({ day, difference: expect.objectContaining({ estimate: 0, low: 0, high: 0 }) })),
    )
    expect(result.knowing).toEqual({ sinceDay: null, worlds: null, people: null })
    const done = progress.map((step) => step.done)
    expect(done).toEqual([...done].sort((one, other) => one - other))
    const told = progress.flatMap(({ soFar }) => (soFar === null ? [] : [soFar]))
    expect(told.map(({ days }) => days.length)).toEqual([1, 2, 3])
    expect(told.at(-1)).toEqual(result)
  })

  it('differ where a knob is between them', () => {
    const { result } = lived({ a: TINY, b: { ...TINY, model: 'popularity' }, seeds: [1, 2], days: 3, measure: 'overlap' })
    const last = result.days[2].difference
    expect(last.kind === 'interval' && last.estimate).toBeLessThan(0)
  })

  it('refuse fewer than two worlds, and no days', () => {
    expect(() => compareWorlds({ a: TINY, b: TINY, seeds: [1], days: 2, measure: 'hours' }).next()).toThrow(RangeError)
    expect(() => compareWorlds({ a: TINY, b: TINY, seeds: [1, 2], days: 0, measure: 'hours' }).next()).toThrow(RangeError)
  })
})

describe('how long until you could know', () => {
  const days = [interval(1, 3), interval(-1, 2), interval(0.5, 2), interval(1, 2)].map((difference, day) => ({ day, difference }))

  it('is the day from which 0 stays outside', () => {
    expect(knowingOf({ a: [3, 4, 6], b: [1, 3, 4], days, people: 100 })?.sinceDay).toBe(2)
    expect(knowingOf({ a: [3, 4, 6], b: [1, 3, 4], days: days.slice(0, 2), people: 100 })?.sinceDay).toBeNull()
  })

  it('is as many worlds and people as the formulas say', () => {
    // Differences 2, 1, 2: mean 5/3, sd 0.577; t(2) = 4.303 gives 1.43 < 1.67, t(1) = 12.71 gives 5.2.
    const known = knowingOf({ a: [3, 4, 6], b: [1, 3, 4], days, people: 100 })
    expect(known?.worlds).toBe(3)
    const spread = 7 / 3 + 7 / 3
    expect(known?.people).toBe(Math.ceil(100 * (1.96 / (5 / 3)) ** 2 * spread))
  })
})
