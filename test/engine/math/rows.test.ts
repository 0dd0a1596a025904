import fc from 'fast-check'
import { Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { addRowsInPlace, multiplyRowsInto } from '../../../src/engine/math/rows'

const number = fc.double({ min: -100, max: 100, noNaN: true })
const tables = fc.record({ rows: fc.integer({ min: 1, max: 23 }), k: fc.integer({ min: 1, max: 9 }) }).chain(({ rows, k }) =>
  fc.record({
    rows: fc.constant(rows),
    k: fc.constant(k),
    values: fc.array(number, { minLength: rows * k, maxLength: rows * k }),
    x: fc.array(number, { minLength: k, maxLength: k }),
    entries: fc.array(fc.record({ row: fc.nat(rows - 1), weight: number }), { maxLength: 30 }),
  }),
)

describe('products with a table', () => {
  it('are those of ml-matrix, for any number of rows', () => {
    fc.assert(
      fc.property(tables, ({ rows, k, values, x }) => {
        const out = new Float64Array(rows + 1).fill(7)
        multiplyRowsInto(out, Float64Array.from(values), Float64Array.from(x))
        const wanted = Matrix.from1DArray(rows, k, values).mmul(Matrix.columnVector(x)).to1DArray()
        for (let row = 0; row < rows; row++) expect(out[row]).toBeCloseTo(wanted[row], 6)
        expect(out[rows]).toBe(7)
      }),
      { seed: 1 },
    )
  })

  it('sum each row in order, to the last bit', () => {
    const table = Float64Array.of(1e16, 1, -1e16, 1, 1, 1e16, -1e16, 1, 3, 5, 7, 9, 1, 1, 1, 1, 0.1, 0.2, 0.3, 0.4)
    const out = new Float64Array(5)
    multiplyRowsInto(out, table, Float64Array.of(1, 1, 1, 1))
    expect(Array.from(out)).toEqual([1, 1, 24, 4, 0.1 + 0.2 + 0.3 + 0.4])
  })
})

describe('weighted rows', () => {
  it('add up to what one row after another adds up to, for any number of entries', () => {
    fc.assert(
      fc.property(tables, ({ k, values, x, entries }) => {
        const rows = {
          factors: Float64Array.from(values),
          indices: entries.map(({ row }) => row),
          weights: entries.map(({ weight }) => weight),
        }
        const out = Float64Array.from(x)
        addRowsInPlace(out, { ...rows, from: 0, to: entries.length })
        x.forEach((start, i) => {
          const wanted = entries.reduce((sum, { row, weight }) => sum + weight * values[row * k + i], start)
          expect(out[i]).toBeCloseTo(wanted, 6)
        })
      }),
      { seed: 2 },
    )
  })

  it('fewer than eight are added one after another, to the last bit', () => {
    const factors = Float64Array.of(0.1, 1e16, -1e16, 0.3, 0.7, 1 / 3, -0.2)
    const weights = [1, 0.1, 0.1, 3, 1 / 7, 11, 0.9]
    const indices = [0, 1, 2, 3, 4, 5, 6]
    for (let to = 0; to <= 7; to++) {
      const out = Float64Array.of(0.5)
      addRowsInPlace(out, { factors, indices, weights, from: 0, to })
      let plain = 0.5
      for (let entry = 0; entry < to; entry++) plain += weights[entry] * factors[entry]
      expect(out[0]).toBe(plain)
    }
  })

  it('begin and end where they are told to', () => {
    const out = Float64Array.of(0)
    addRowsInPlace(out, { factors: Float64Array.of(1, 2, 4, 8), indices: [0, 1, 2, 3], weights: [1, 1, 1, 1], from: 1, to: 3 })
    expect(Array.from(out)).toEqual([6])
  })
})
