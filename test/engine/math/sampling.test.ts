import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream, uniform } from '../../../src/engine/math/random'
import {
  aliasTable,
  cumulative,
  pickAlias,
  pickCumulative,
  pickWeighted,
  sampleWeighted,
  sampleWithout,
  shuffle,
} from '../../../src/engine/math/sampling'
import { chiSquareZ } from './chiSquare'

const s = stream(8, 'sampling test')
const weightLists = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 100, noNaN: true })), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0))
const openShare = fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true })
const items = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

describe('one by weight', () => {
  it('scan and table agree, and never give what has no weight', () => {
    fc.assert(
      fc.property(weightLists, openShare, (weights, u) => {
        const picked = pickWeighted(weights, u)
        expect(weights[picked]).toBeGreaterThan(0)
        expect(pickCumulative(cumulative(weights), u)).toBe(picked)
        expect(weights[pickAlias(aliasTable(weights), u)]).toBeGreaterThan(0)
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  it('the alias table holds the weights exactly', () => {
    fc.assert(
      fc.property(weightLists, (weights) => {
        const { keep, alias } = aliasTable(weights)
        const share = new Float64Array(weights.length)
        keep.forEach((kept, i) => {
          share[i] += Math.min(kept, 1) / weights.length
          share[alias[i]] += (1 - Math.min(kept, 1)) / weights.length
        })
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        weights.forEach((weight, i) => {
          expect(share[i]).toBeCloseTo(weight / total, 10)
        })
      }),
      { seed: 5 },
    )
  })

  it.each([
    ['scan', (u: number) => pickWeighted([1, 2, 0, 5], u)],
    ['table', (u: number) => pickCumulative(cumulative([1, 2, 0, 5]), u)],
    ['alias', (u: number) => pickAlias(aliasTable([1, 2, 0, 5]), u)],
  ] as const)('%s: shares follow the weights', (_, pick) => {
    const counts = [0, 0, 0, 0]
    for (let n = 0; n < 8000; n++) counts[pick((n + 0.5) / 8000)]++
    expect(counts).toEqual([1000, 2000, 0, 5000])
  })

  it('refuses weights that are none', () => {
    for (const weights of [[], [0, 0], [1, -1], [Number.NaN], [Infinity]]) {
      expect(() => pickWeighted(weights, 0.5)).toThrow(RangeError)
      expect(() => aliasTable(weights)).toThrow(RangeError)
      expect(() => cumulative(weights)).toThrow(RangeError)
    }
  })
})

describe('orders and samples', () => {
  it('each of the 120 orders of five things is equally likely', () => {
    const counts = new Map<string, number>()
    for (let who = 0; who < 24_000; who++) {
      const order = shuffle(items(5), { stream: s, who, slot: 0 }).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(120)
    expect(Math.abs(chiSquareZ([...counts.values()]))).toBeLessThan(4)
  })

  it('is the same whatever order the things came in, and who joins moves nobody else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5000), { minLength: 2, maxLength: 40 }), fc.nat(), (list, who) => {
        const dice = { stream: s, who, slot: 1 }
        expect(shuffle([...list].reverse(), dice)).toEqual(shuffle(list, dice))
        expect(shuffle(list.slice(1), dice)).toEqual(shuffle(list, dice).filter((item) => item !== list[0]))
      }),
      { seed: 6 },
    )
  })

  it('each pair of eight is drawn equally often', () => {
    const counts = new Float64Array(28)
    for (let who = 0; who < 28_000; who++) {
      const [a, b] = sampleWithout(items(8), 2, { stream: s, who, slot: 2 }).sort((x, y) => x - y)
      counts[a * 8 + b - ((a + 1) * (a + 2)) / 2]++
    }
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(Math.abs(chiSquareZ(counts))).toBeLessThan(4)
  })

  it('by weight: the first follows the weights, the second the weights of those that remain', () => {
    const weights = [1, 2, 0, 5]
    const first = [0, 0, 0, 0]
    let secondAfterThree = 0
    for (let who = 0; who < 16_000; who++) {
      const [a, b] = sampleWeighted(items(4), weights, { stream: s, who, slot: 3, count: 2 })
      first[a]++
      if (a === 3 && b === 1) secondAfterThree++
    }
    for (const [i, expected] of [2000, 4000, 0, 10_000].entries()) {
      expect(Math.abs(first[i] - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected))
    }
    expect(Math.abs(secondAfterThree / first[3] - 2 / 3)).toBeLessThan(0.02)
  })

  it('takes each thing once, and refuses more than there are', () => {
    const all = sampleWeighted([7, 9, 4], [1, 1, 1], { stream: s, who: 1, slot: 4, count: 3 })
    expect([...all].sort((x, y) => x - y)).toEqual([4, 7, 9])
    expect(() => sampleWeighted([7, 9], [1, 0], { stream: s, who: 1, slot: 4, count: 2 })).toThrow(
      'Expected `count` to be an integer from 0 to 1, got 2',
    )
    expect(() => sampleWithout([7, 9], 3, { stream: s, who: 1, slot: 4 })).toThrow(RangeError)
    expect(() => sampleWeighted([7], [1, 2], { stream: s, who: 1, slot: 4, count: 1 })).toThrow(RangeError)
  })

  it('another person, another order', () => {
    const orders = items(20).map((who) => shuffle(items(30), { stream: s, who, slot: 5 }).join())
    expect(new Set(orders).size).toBe(20)
    expect(uniform(s, 0, 5, 0)).not.toBe(uniform(s, 1, 5, 0))
  })
})
