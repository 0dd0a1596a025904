import { describe, expect, it } from 'vitest'
import { adjustedRand } from '../../../src/engine/math/agreement'
import { type KMeansOptions, kMeans, nearest } from '../../../src/engine/math/kMeans'
import { normalQuantile } from '../../../src/engine/math/quantiles'
import { stream, uniform } from '../../../src/engine/math/random'

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

function ended(rows: Float64Array, options: KMeansOptions) {
  const search = kMeans(rows, options)
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
  }
}

/** So many clouds of `each` points in two columns, as far apart as `gap` spreads. */
function clouds(seed: number, { count, each, gap }: { readonly count: number; readonly each: number; readonly gap: number }) {
  const dice = stream(seed, 'test: clouds')
  const truth = Array.from({ length: count * each }, (_, at) => at % count)
  const rows = Float64Array.from(
    truth.flatMap((cloud, at) => [gap * cloud, gap * (cloud % 2)].map((middle, i) => middle + normalQuantile(uniform(dice, at, 0, i)))),
  )
  return { rows, truth, members: [...truth.keys()] }
}

describe('k-means', () => {
  it.each(SEEDS)('finds clouds that lie far apart, in world %i', (seed) => {
    const { rows, truth, members } = clouds(seed, { count: 4, each: 40, gap: 12 })
    const found = ended(rows, { columns: 2, k: 4, starts: 8, members, stream: stream(seed, 'test') })
    expect(adjustedRand(found.labels, truth)).toBe(1)
  })

  it.each(SEEDS)('never has more spread with more groups or more starts, in world %i', (seed) => {
    const { rows, members } = clouds(seed, { count: 3, each: 40, gap: 2 })
    const spreadOf = (k: number, starts: number): number =>
      ended(rows, { columns: 2, k, starts, members, stream: stream(seed, 'test') }).spread
    expect(spreadOf(3, 12)).toBeLessThanOrEqual(spreadOf(3, 1))
    const whole = [1, 2, 4, 8].map((k) => spreadOf(k, 12))
    expect(whole).toEqual([...whole].sort((one, other) => other - one))
  })

  it('ends where every row is at its nearest centre, and centres are means', () => {
    const { rows, members } = clouds(3, { count: 3, each: 30, gap: 3 })
    const { labels, centres } = ended(rows, { columns: 2, k: 3, starts: 2, members, stream: stream(3, 'test') })
    expect([...nearest(rows, { columns: 2, members, centres }).labels]).toEqual([...labels])
    for (const group of [0, 1, 2]) {
      const own = members.filter((_, at) => labels[at] === group)
      for (const i of [0, 1]) {
        const mean = own.reduce((sum, member) => sum + rows[2 * member + i], 0) / own.length
        expect(centres[2 * group + i]).toBeCloseTo(mean, 9)
      }
    }
  })

  it('takes rows that are all the same, and refuses more groups than rows', () => {
    const rows = new Float64Array(20).fill(1)
    const options = { columns: 2, starts: 2, members: [...Array(10).keys()], stream: stream(1, 'test') }
    expect(ended(rows, { ...options, k: 3 }).spread).toBe(0)
    expect(() => ended(rows, { ...options, k: 11 })).toThrow(RangeError)
  })
})
