import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, titleId } from '../../../src/engine/contract/ids'
import type { Part, PartSource } from '../../../src/engine/service/models/protocol'
import {
  aspectLiked,
  drawsWon,
  partsShown,
  pointsOf,
  recordsAsTheyAre,
  recordsMet,
  roundToSum,
  stressedAspects,
  trailerLetter,
} from '../../../src/views/why/derive'
import { catalogue, record } from '../samples'

const watched = (title: number): PartSource => ({ kind: 'watched', title: titleId(title) })
const part = (source: PartSource, value: number): Part => ({ source, value, model: 'implicitAls' })

const someParts = fc.array(fc.record({ title: fc.integer({ min: 0, max: 30 }), value: fc.double({ min: -4, max: 4, noNaN: true }) }), {
  maxLength: 60,
})

describe('the parts of a score as bars', () => {
  it('add up to the shown score in whole points, whatever the parts', () => {
    fc.assert(
      fc.property(someParts, fc.integer({ min: 1, max: 9 }), (drawn, most) => {
        const parts = drawn.map(({ title, value }) => part(watched(title), value))
        const score = parts.reduce((total, { value }) => total + value, 0)
        const shown = partsShown(parts, score, most)
        const points = shown.bars.reduce((total, bar) => total + bar.points, shown.rest?.points ?? 0)
        if (parts.length > 0) expect(points).toBe(shown.points)
        expect(shown.points).toBe(pointsOf(score))
        expect(shown.bars.length).toBeLessThanOrEqual(most)
        expect(shown.bars.every((bar) => bar.points !== 0)).toBe(true)
      }),
    )
  })

  it('stand largest first by size, and are measured against the largest', () => {
    const { bars, rest } = partsShown([part(watched(1), 0.2), part(watched(2), -0.8), part(watched(3), 0.4)], -0.2, 5)
    expect(bars.map(({ value }) => value)).toEqual([-0.8, 0.4, 0.2])
    expect(bars.map(({ length }) => length)).toEqual([-1, 0.5, 0.25])
    expect(rest).toBeNull()
  })

  it('hold together what comes from one source through several models', () => {
    const both: Part[] = [part(watched(1), 0.5), { source: watched(1), value: 0.25, model: 'content' }, part({ kind: 'baseline' }, 0.1)]
    const { bars } = partsShown(both, 0.85, 5)
    expect(bars.map(({ value, parts }) => [value, parts.length])).toEqual([
      [0.75, 2],
      [0.1, 1],
    ])
  })

  it('sum the small ones in one honest line that counts them', () => {
    const parts = [5, 4, 3, 2, 1].map((value) => part(watched(value), value))
    const { bars, rest } = partsShown(parts, 15, 3)
    expect(bars.map(({ value }) => value)).toEqual([5, 4, 3])
    expect(rest).toMatchObject({ count: 2, value: 3, points: pointsOf(3) })
  })

  it('list nothing that is worth no point', () => {
    const { bars, rest } = partsShown([part(watched(1), 2), part(watched(2), 0.02), part(watched(3), -0.01)], 2.01, 5)
    expect(bars.map(({ points }) => points)).toEqual([20])
    expect(rest).toBeNull()
  })

  it('name in one line parts that are all too small, rather than nothing', () => {
    const { bars, rest } = partsShown([part(watched(1), 0.02), part(watched(2), -0.01)], 0.01, 5)
    expect(bars).toEqual([])
    expect(rest).toMatchObject({ count: 2, points: 0 })
  })
})

describe('rounding to a sum', () => {
  it('stays within one of each value where the values add up to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 12 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0)
        const rounded = roundToSum(values, total)
        expect(rounded.reduce((sum, value) => sum + value, 0)).toBe(Math.round(total) || 0)
        expect(Math.max(...rounded.map((value, index) => Math.abs(value - values[index])))).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})

describe('a trailer', () => {
  it('stresses the two aspects on which most weight lies', () => {
    expect(stressedAspects(catalogue, titleId(3), 4).map(({ aspect }) => aspect)).toEqual(['lead', 'dread'])
  })

  it('is liked for a stressed aspect that the records favour, or for none', () => {
    const stressed = stressedAspects(catalogue, titleId(3), 4)
    expect(aspectLiked(stressed, [0.1, 0, 0, 0, 0, 0.4, 0, 0])).toBe('dread')
    expect(aspectLiked(stressed, [0, 0.9, 0, 0, 0, -0.4, 0, 0])).toBeNull()
  })

  it('has a letter, and won so many draws', () => {
    expect([0, 9].map(trailerLetter)).toEqual(['A', 'J'])
    expect(drawsWon(0.125, 32)).toBe(4)
  })
})

describe('the records of an open tile', () => {
  const [one, two] = [record(1, 'rating'), record(2, 'stop')]
  const away = { day: day(1), order: 0, act: { kind: 'takeAway', event: 1 } as const }
  const back = { day: day(1), order: 1, act: { kind: 'putBack', event: 1 } as const }

  it('stay in sight when the score no longer rests on them, as the acts left them', () => {
    const met = recordsMet([two, one], [two])
    expect(met.map(({ event }) => event)).toEqual([2, 1])
    expect(recordsAsTheyAre(met, [two], [away]).map(({ takenAway }) => takenAway)).toEqual([false, true])
    expect(recordsAsTheyAre(met, [two], [away, back]).map(({ takenAway }) => takenAway)).toEqual([false, false])
  })

  it('grow newest first, and keep their list where nothing is new', () => {
    const met = [one]
    expect(recordsMet(met, [one])).toBe(met)
    expect(recordsMet(met, [two, one]).map(({ event }) => event)).toEqual([2, 1])
  })
})
