import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pearson, ranks, spearman } from '../../../src/engine/math/correlation'
import { effectiveCatalogueSize, entropy, gini } from '../../../src/engine/math/inequality'
import { mean, median, quantile, sd, variance } from '../../../src/engine/math/summary'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 })
const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }).filter((xs) => xs.some((x) => x > 0))

describe('summary', () => {
  it('of a list by hand', () => {
    const xs = [2, 4, 4, 4, 5, 5, 7, 9]
    expect(mean(xs)).toBe(5)
    expect(variance(xs)).toBeCloseTo(32 / 7, 14)
    expect(sd(xs)).toBeCloseTo(Math.sqrt(32 / 7), 14)
    expect([0, 0.1, 0.25, 0.5, 1].map((p) => quantile([1, 2, 3, 4], p))).toEqual([1, 1.3, 1.75, 2.5, 4])
    expect(median([9, 1, 5])).toBe(5)
  })

  it('variance keeps its digits beside a large mean', () => {
    expect(variance([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1)
  })

  it('quantiles rise with p and stay inside; the input is left as it was', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (xs, p, q) => {
        const before = [...xs]
        const [low, high] = [quantile(xs, Math.min(p, q)), quantile(xs, Math.max(p, q))]
        expect(low).toBeLessThanOrEqual(high + 1e-9)
        expect(low).toBeGreaterThanOrEqual(Math.min(...xs))
        expect(high).toBeLessThanOrEqual(Math.max(...xs))
        expect(xs).toEqual(before)
      }),
      { seed: 1 },
    )
  })

  it('refuses what it cannot answer', () => {
    expect(() => mean([])).toThrow('Expected at least 1 values, got 0')
    expect(() => sd([1])).toThrow(RangeError)
    expect(() => quantile([1], 1.1)).toThrow(RangeError)
  })
})

describe('inequality', () => {
  it('hours 10, 6, 3: an effective catalogue of 2.263', () => {
    expect(effectiveCatalogueSize([3, 10, 6])).toBeCloseTo(43 / 19, 14)
    expect(effectiveCatalogueSize([10, 6, 3])).toBeCloseTo(2.263, 3)
    expect(gini([10, 6, 3])).toBeCloseTo(1 - 43 / 19 / 3, 14)
  })

  it('ECS = N·(1 − Gini), with Gini from its other definition, the mean absolute difference', () => {
    fc.assert(
      fc.property(amounts, (xs) => {
        const n = xs.length
        const total = xs.reduce((sum, x) => sum + x, 0)
        let differences = 0
        for (const x of xs) for (const y of xs) differences += Math.abs(x - y)
        const expected = differences / (2 * n * total)
        expect(gini(xs)).toBeCloseTo(expected, 10)
        expect(effectiveCatalogueSize(xs)).toBeCloseTo(n * (1 - expected), 8)
      }),
      { seed: 2 },
    )
  })

  it('all on one title: 1; equal: N', () => {
    expect(effectiveCatalogueSize([0, 7, 0, 0])).toBe(1)
    expect(effectiveCatalogueSize([3, 3, 3, 3])).toBeCloseTo(4, 14)
    expect(gini([3, 3, 3, 3])).toBeCloseTo(0, 14)
    expect(entropy([3, 3, 3, 3])).toBeCloseTo(Math.log(4), 14)
    expect(entropy([0, 7, 0])).toBe(0)
  })

  it('of nothing is not known', () => {
    expect([gini([0, 0]), effectiveCatalogueSize([]), entropy([0])]).toEqual([null, null, null])
    expect(() => gini([1, -1])).toThrow(RangeError)
  })
})

describe('correlation', () => {
  it('of lists by hand', () => {
    expect(pearson([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 14)
    expect(spearman([1, 2, 3, 4, 5], [1, 8, 27, 64, 1000])).toBeCloseTo(1, 14)
    expect([...ranks([10, 30, 20, 30])]).toEqual([1, 3.5, 2, 3.5])
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(0.9486832980505138, 12)
  })

  it('lies from −1 to 1, is symmetric, and is 1 for a list with itself', () => {
    const pairs = fc.array(fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(pairs, (list) => {
        const x = list.map(([a]) => a)
        const y = list.map(([, b]) => b)
        for (const measure of [pearson, spearman]) {
          const r = measure(x, y)
          expect(measure(y, x)).toBe(r)
          if (r === null) continue
          expect(Math.abs(r)).toBeLessThanOrEqual(1)
          expect(measure(x, x)).toBeCloseTo(1, 12)
        }
      }),
      { seed: 3 },
    )
  })

  it('of a constant is not known', () => {
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(spearman([1], [2])).toBeNull()
    expect(() => pearson([1], [1, 2])).toThrow(RangeError)
  })
})
