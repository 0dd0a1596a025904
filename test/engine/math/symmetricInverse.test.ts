import fc from 'fast-check'
import { inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { normal } from '../../../src/engine/math/draws'
import { stream } from '../../../src/engine/math/random'
import { invertInPlace, SymmetricTiles, TILE } from '../../../src/engine/math/symmetricInverse'

/** A + Aᵀ-like positive definite: normal draws below the diagonal, a diagonal that outweighs them. */
function anyMatrix(n: number, seed: number): Matrix {
  const dice = stream(seed, 'test: symmetric matrix')
  const matrix = Matrix.zeros(n, n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      matrix.set(i, j, normal(dice, i, 0, j))
      matrix.set(j, i, matrix.get(i, j))
    }
    matrix.set(i, i, 3 * Math.sqrt(n) + 1)
  }
  return matrix
}

function tiled(matrix: Matrix): SymmetricTiles {
  const tiles = new SymmetricTiles(matrix.rows)
  for (let i = 0; i < matrix.rows; i++) tiles.writeRow(i, Float64Array.from(matrix.getRow(i)))
  return tiles
}

const inverted = (tiles: SymmetricTiles): number[] => Array.from(invertInPlace(tiles))

describe('a large symmetric inverse', () => {
  it('is that of ml-matrix, within a tile and across several', () => {
    const sizes = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(TILE - 1, TILE, TILE + 1, 2 * TILE + 5))
    fc.assert(
      fc.property(sizes, fc.nat(1000), (n, seed) => {
        const matrix = anyMatrix(n, seed)
        const tiles = tiled(matrix)
        inverted(tiles)
        const right = inverse(matrix)
        for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) expect(tiles.at(i, j)).toBeCloseTo(right.get(i, j), 12)
      }),
      { numRuns: 12 },
    )
  })

  it('reads back what was written, by cell and by row', () => {
    const n = TILE + 3
    const matrix = anyMatrix(n, 4)
    const tiles = tiled(matrix)
    const row = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      tiles.readRow(i, row)
      expect(Array.from(row)).toEqual(matrix.getRow(i))
      expect(tiles.at(i, 2)).toBe(matrix.get(i, 2))
    }
  })

  it('tells how far it is, up to 1', () => {
    expect(inverted(tiled(anyMatrix(2 * TILE + 1, 1)))).toEqual([1 / 3, 2 / 3, 1])
    expect(inverted(new SymmetricTiles(0))).toEqual([])
  })

  it('refuses a matrix that is not positive definite, with the row', () => {
    const matrix = anyMatrix(TILE + 2, 3)
    matrix.set(TILE + 1, TILE + 1, -1)
    expect(() => inverted(tiled(matrix))).toThrow(`in row ${TILE + 1}`)
    expect(() => new SymmetricTiles(1.5)).toThrow('Expected `n` to be an integer of at least 0, got 1.5')
  })
})
