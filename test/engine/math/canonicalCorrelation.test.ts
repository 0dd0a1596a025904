import { describe, expect, it } from 'vitest'
import { type Basis, basisOf, canonicalCorrelations, multipleCorrelation } from '../../../src/engine/math/canonicalCorrelation'
import { pearson } from '../../../src/engine/math/correlation'
import { normal } from '../../../src/engine/math/draws'
import { stream } from '../../../src/engine/math/random'

const ROWS = 1000

const drawn = (purpose: string, columns: number): Float64Array => {
  const draws = stream(7, purpose)
  return Float64Array.from({ length: ROWS * columns }, (_, at) => normal(draws, at, 0, 0))
}

const spanned = (values: ArrayLike<number>, columns: number): Basis => {
  const basis = basisOf({ values, rows: values.length / columns, columns })
  if (basis === null) throw new RangeError('Expected columns that differ')
  return basis
}

describe('canonical correlation', () => {
  const x = drawn('x', 3)
  /** Two mixtures of x's columns, elsewhere and in other units. */
  const mixed = Float64Array.from({ length: ROWS * 2 }, (_, at) => {
    const row = at >> 1
    return at % 2 === 0 ? 5 + 2 * x[row * 3] - x[row * 3 + 1] : 100 * x[row * 3 + 2] - 7
  })

  it('is 1 for an exact linear relation, whatever the mixture and the units', () => {
    const [first, second, ...rest] = canonicalCorrelations(spanned(x, 3), spanned(mixed, 2))
    expect(first).toBeCloseTo(1, 9)
    expect(second).toBeCloseTo(1, 9)
    expect(rest).toEqual([])
  })

  it('is low for noise', () => {
    const found = canonicalCorrelations(spanned(x, 3), spanned(drawn('y', 3), 3))
    expect(found[0]).toBeLessThan(0.15)
    expect(found[0]).toBeGreaterThan(found[2])
  })

  it('finds the one direction that is shared, and how much of it', () => {
    const noise = drawn('z', 2)
    const half = Float64Array.from({ length: ROWS * 2 }, (_, at) => (at % 2 === 0 ? 3 * x[(at >> 1) * 3] + 4 * noise[at] : noise[at]))
    const [first, second] = canonicalCorrelations(spanned(x, 3), spanned(half, 2))
    // 3² of 3² + 4², and the noise that the second column takes away is that of another row.
    expect(first).toBeGreaterThan(0.55)
    expect(first).toBeLessThan(0.65)
    expect(second).toBeLessThan(0.15)
  })

  it('leaves out columns that say nothing new, and has none where nothing differs', () => {
    const twice = Float64Array.from({ length: ROWS * 3 }, (_, at) => (at % 3 === 2 ? 4 : x[Math.floor(at / 3) * 3]))
    expect(spanned(twice, 3).columns).toBe(1)
    expect(basisOf({ values: [1, 1, 1, 1], rows: 2, columns: 2 })).toBeNull()
  })

  it('of one column against one column is Pearson’s, without the sign', () => {
    const one = x.filter((_, at) => at % 3 === 0)
    const other = one.map((value, row) => -value + x[row * 3 + 1])
    expect(multipleCorrelation(one, spanned(other, 1))).toBeCloseTo(-(pearson(one, other) ?? 0), 9)
  })
})
