import fc from 'fast-check'
import { Matrix } from 'ml-matrix'
import { expect, it } from 'vitest'
import { addGramInPlace } from '../../../src/engine/math/gram'

it('adds the inner products of the columns, for any number of rows and columns', () => {
  const shape = fc.record({ rows: fc.nat(9), k: fc.integer({ min: 1, max: 8 }) })
  fc.assert(
    fc.property(shape, ({ rows, k }) => {
      const z = Float64Array.from({ length: rows * k }, (_, at) => ((at * 29) % 17) - 8)
      const a = new Float64Array(k * k).fill(2)
      addGramInPlace(a, k, z, rows)
      const table = Matrix.from1DArray(rows, k, Array.from(z))
      for (let i = 0; i < k; i++) {
        for (let j = 0; j <= i; j++) {
          const right = rows === 0 ? 0 : Matrix.columnVector(table.getColumn(i)).dot(Matrix.columnVector(table.getColumn(j)))
          expect(a[i * k + j]).toBe(2 + right)
        }
      }
    }),
  )
})
