import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Csr, csrFromTriplets, toDense, transpose, valueAt } from '../../../src/engine/math/sparse'

interface Entries {
  readonly rows: number
  readonly columns: number
  readonly entries: readonly (readonly [number, number, number])[]
}

const matrices: fc.Arbitrary<Entries> = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 12 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      entries: fc.array(
        fc.tuple(
          fc.nat(rows - 1),
          fc.nat(columns - 1),
          fc.integer({ min: -8, max: 8 }).map((n) => n / 4),
        ),
        { maxLength: 60 },
      ),
    }),
  )

function build({ rows, columns, entries }: Entries): Csr {
  return csrFromTriplets(
    { rows, columns },
    {
      row: entries.map(([row]) => row),
      column: entries.map(([, column]) => column),
      value: Float64Array.from(entries, ([, , value]) => value),
    },
  )
}

function denseOf({ rows, columns, entries }: Entries): Float64Array {
  const dense = new Float64Array(rows * columns)
  for (const [row, column, value] of entries) dense[row * columns + column] += value
  return dense
}

describe('compressed sparse rows', () => {
  it('hold the sums of the entries, each row by rising column', () => {
    fc.assert(
      fc.property(matrices, (input) => {
        const m = build(input)
        expect(toDense(m)).toEqual(denseOf(input))
        for (let r = 0; r < m.rows; r++) {
          for (let p = m.starts[r] + 1; p < m.starts[r + 1]; p++) expect(m.indices[p - 1]).toBeLessThan(m.indices[p])
        }
      }),
      { seed: 1 },
    )
  })

  it('transposed twice are themselves; once, they have rows for columns', () => {
    fc.assert(
      fc.property(matrices, (input) => {
        const m = build(input)
        const turned = transpose(m)
        expect(transpose(turned)).toEqual(m)
        for (let r = 0; r < m.rows; r++) {
          for (let c = 0; c < m.columns; c++) expect(valueAt(turned, c, r)).toBe(valueAt(m, r, c))
        }
      }),
      { seed: 2 },
    )
  })

  it('sum duplicates in the order in which they came', () => {
    const value = Float32Array.of(1e8, 1, -1e8)
    const m = csrFromTriplets({ rows: 1, columns: 1 }, { row: [0, 0, 0], column: [0, 0, 0], value })
    expect(m.values).toEqual(Float32Array.of(Math.fround(Math.fround(1e8 + 1) - 1e8)))
  })

  it('keep the kind of the values, and a sum of 0 as an entry', () => {
    const m = csrFromTriplets({ rows: 2, columns: 2 }, { row: [1, 1], column: [0, 0], value: Float32Array.of(2, -2) })
    expect(m.values).toEqual(Float32Array.of(0))
    expect(m.starts).toEqual(Uint32Array.of(0, 0, 1))
  })

  it('refuse entries outside, and lists of unequal length', () => {
    const shape = { rows: 2, columns: 3 }
    const value = Float64Array.of(1)
    expect(() => csrFromTriplets(shape, { row: [2], column: [0], value })).toThrow('Expected `row` to hold integers from 0 to 1, got 2')
    expect(() => csrFromTriplets(shape, { row: [0], column: [0.5], value })).toThrow(RangeError)
    expect(() => csrFromTriplets(shape, { row: [0, 1], column: [0], value })).toThrow(RangeError)
  })
})
