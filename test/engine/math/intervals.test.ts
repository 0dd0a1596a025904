import { describe, expect, it } from 'vitest'
import { exponential, normal } from '../../../src/engine/math/draws'
import {
  bootstrapInterval,
  type Interval,
  meanInterval,
  pairedInterval,
  type Unknown,
  wilsonInterval,
} from '../../../src/engine/math/intervals'
import { stream, uniform } from '../../../src/engine/math/random'
import { studentQuantile } from '../../../src/engine/math/student'
import { median } from '../../../src/engine/math/summary'

const s = stream(21, 'intervals test')

function known(interval: Interval | Unknown): Interval {
  if (interval.kind === 'cold') throw new Error(interval.reason)
  return interval
}
const holds = (interval: Interval | Unknown, truth: number): boolean => known(interval).low <= truth && truth <= known(interval).high

/** In how many of 1,000 experiments the interval holds the truth. */
function coverage(experiment: (n: number) => Interval | Unknown, truth: number): number {
  let count = 0
  for (let n = 0; n < 1000; n++) if (holds(experiment(n), truth)) count++
  return count / 1000
}

describe('Student quantiles', () => {
  it.each([
    [0.975, 1, 12.7062047364],
    [0.975, 2, 4.3026527297],
    [0.975, 3, 3.1824463053],
    [0.975, 4, 2.7764451052],
    [0.975, 9, 2.2621571628],
    [0.975, 30, 2.0422724563],
    [0.975, 100, 1.9839715185],
    [0.95, 5, 2.0150483733],
    [0.995, 10, 3.1692726726],
    [0.9995, 7, 5.4078825208],
  ])('p = %d, %d degrees: %d, as in the tables', (p, degrees, expected) => {
    expect(studentQuantile(p, degrees) / expected - 1).toBeCloseTo(0, 8)
    expect(studentQuantile(1 - p, degrees) / -expected - 1).toBeCloseTo(0, 8)
  })

  it('approaches the normal, without a step where the formula changes', () => {
    expect(studentQuantile(0.975, 2000) / studentQuantile(0.975, 2001) - 1).toBeLessThan(1e-6)
    expect(studentQuantile(0.975, 1e9)).toBeCloseTo(1.959963985, 8)
    expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 12)
  })

  it('refuses what is no share or no number of degrees', () => {
    expect(() => studentQuantile(1, 3)).toThrow(RangeError)
    expect(() => studentQuantile(0.5, 0)).toThrow(RangeError)
  })
})

describe('means', () => {
  it('by hand: 1, 2, 3, 4, 5', () => {
    const interval = known(meanInterval([1, 2, 3, 4, 5]))
    const half = (2.7764451052 * Math.sqrt(2.5)) / Math.sqrt(5)
    expect(interval).toMatchObject({ estimate: 3, level: 0.95, count: 5 })
    expect(interval.high - 3).toBeCloseTo(half, 8)
    expect(3 - interval.low).toBeCloseTo(half, 8)
  })

  it.each([0.8, 0.95])('hold the truth in a share %d of experiments of five normal values', (level) => {
    const share = coverage(
      (n) =>
        meanInterval(
          [0, 1, 2, 3, 4].map((i) => 10 + normal(s, n, 0, i)),
          level,
        ),
      10,
    )
    expect(Math.abs(share - level)).toBeLessThan(4 * Math.sqrt((level * (1 - level)) / 1000))
  })

  it('paired: what the worlds share cancels', () => {
    const seeds = [0, 1, 2, 3, 4, 5, 6, 7]
    const plain = seeds.map((seed) => 100 * normal(s, seed, 1, 0))
    const better = seeds.map((seed, i) => plain[i] + 1 + 0.1 * normal(s, seed, 1, 1))
    const paired = known(pairedInterval(better, plain))
    expect(paired.estimate).toBeCloseTo(1, 0)
    expect(paired.high - paired.low).toBeLessThan(0.4)
    expect(paired.low).toBeGreaterThan(0)
  })

  it('of fewer than two values are not known', () => {
    expect(meanInterval([4])).toEqual({ kind: 'cold', reason: 'fewer than two values' })
    expect(() => pairedInterval([1], [1, 2])).toThrow(RangeError)
    expect(() => meanInterval([1, 2], 1)).toThrow('Expected `level` to be between 0 and 1, got 1')
  })
})

describe('shares', () => {
  it('Wilson by hand: 5 of 10 is 0.237 to 0.763', () => {
    const interval = known(wilsonInterval(5, 10))
    expect(interval.low).toBeCloseTo(0.2366, 4)
    expect(interval.high).toBeCloseTo(0.7634, 4)
  })

  it('0 of 10 reaches from 0 to 0.278, 10 of 10 the other way', () => {
    expect(known(wilsonInterval(0, 10))).toMatchObject({ estimate: 0, low: 0 })
    expect(known(wilsonInterval(0, 10)).high).toBeCloseTo(0.2775, 4)
    expect(known(wilsonInterval(10, 10))).toMatchObject({ estimate: 1, high: 1 })
    expect(wilsonInterval(0, 0)).toEqual({ kind: 'cold', reason: 'no trials yet' })
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
  })

  it('holds the truth about as often as it says', () => {
    const share = coverage((n) => {
      let successes = 0
      for (let i = 0; i < 40; i++) if (uniform(s, n, 2, i) < 0.2) successes++
      return wilsonInterval(successes, 40)
    }, 0.2)
    expect(share).toBeGreaterThan(0.92)
    expect(share).toBeLessThan(0.985)
  })
})

describe('bootstrap', () => {
  const sample = (n: number): Float64Array => Float64Array.from({ length: 60 }, (_, i) => exponential(s, n, 3, i))

  it('of the median of 60 exponential values holds ln 2 about as often as it says', () => {
    const dice = stream(4, 'resamples')
    const share = coverage((n) => bootstrapInterval(sample(n), { stream: dice, statistic: median, resamples: 200 }), Math.LN2)
    expect(share).toBeGreaterThan(0.9)
    expect(share).toBeLessThan(0.985)
  })

  it('is a function of its dice, and close to Student for a mean', () => {
    const values = sample(1)
    const first = known(bootstrapInterval(values, { stream: stream(1, 'b') }))
    const student = known(meanInterval(values))
    expect(bootstrapInterval(values, { stream: stream(1, 'b') })).toEqual(first)
    expect(bootstrapInterval(values, { stream: stream(2, 'b') })).not.toEqual(first)
    expect(first.high - first.low).toBeGreaterThan(0.75 * (student.high - student.low))
    expect(first.high - first.low).toBeLessThan(1.1 * (student.high - student.low))
  })

  it('refuses too few resamples, and knows nothing of one value', () => {
    expect(() => bootstrapInterval([1, 2], { stream: s, resamples: 10 })).toThrow(RangeError)
    expect(bootstrapInterval([1], { stream: s })).toEqual({ kind: 'cold', reason: 'fewer than two values' })
  })
})
