import { CholeskyDecomposition, EigenvalueDecomposition, Matrix, solve } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import {
  addOuterInPlace,
  addWeightedGramInPlace,
  choleskyInPlace,
  choleskySolveInPlace,
  solveLowerInPlace,
} from '../../../src/engine/math/dense'
import { normal } from '../../../src/engine/math/draws'
import { posteriorVariance, ridgePosterior, sampleGaussian } from '../../../src/engine/math/gaussian'
import { pca2 } from '../../../src/engine/math/pca'
import { stream } from '../../../src/engine/math/random'

const s = stream(31, 'dense test')
const SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 13, 16, 31, 32, 33, 64]

/** A well-conditioned k × k matrix, both triangles filled. */
function positiveDefinite(k: number): Float64Array {
  const a = new Float64Array(k * k)
  for (let n = 0; n < k + 3; n++) addOuterInPlace(a, vector(k, n), 1)
  for (let i = 0; i < k; i++) a[i * k + i] += 0.1
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) a[j * k + i] = a[i * k + j]
  return a
}
const vector = (k: number, n: number): Float64Array => Float64Array.from({ length: k }, (_, i) => normal(s, n, k, i))
const matrixOf = (a: Float64Array, k: number): Matrix => Matrix.from1DArray(k, k, Array.from(a))
const lowerOf = (a: Float64Array, k: number): Float64Array => a.map((x, i) => (i % k <= Math.floor(i / k) ? x : 0))

function expectClose(ours: ArrayLike<number>, theirs: ArrayLike<number>, tolerance = 1e-9): void {
  expect(ours.length).toBe(theirs.length)
  const scale = Math.max(1, ...Array.from(theirs, Math.abs))
  for (let i = 0; i < ours.length; i++) expect(Math.abs(ours[i] - theirs[i]) / scale).toBeLessThan(tolerance)
}

describe('Cholesky against ml-matrix', () => {
  it.each(SIZES)('k = %i: the same factor', (k) => {
    const a = positiveDefinite(k)
    const theirs = new CholeskyDecomposition(matrixOf(a, k)).lowerTriangularMatrix.to1DArray()
    choleskyInPlace(a, k)
    expectClose(lowerOf(a, k), theirs)
  })

  it.each(SIZES)('k = %i: the same solution, and the triangle above is never read', (k) => {
    const a = positiveDefinite(k)
    const b = vector(k, 999)
    const theirs = solve(matrixOf(a, k), Matrix.columnVector(Array.from(b))).to1DArray()
    const lower = a.map((x, i) => (i % k > Math.floor(i / k) ? Number.NaN : x))
    choleskySolveInPlace(lower, b, k)
    expectClose(b, theirs)
  })

  it('says where a matrix is not positive definite', () => {
    expect(() => choleskyInPlace(Float64Array.of(1, 0, 2, 1), 2)).toThrow('Expected a positive definite matrix, got pivot -3 in row 1')
    expect(() => choleskyInPlace(Float64Array.of(Number.NaN), 1)).toThrow(RangeError)
  })
})

describe('normal equations of weighted rows', () => {
  it.each(SIZES)('k = %i: four at a time gives what one at a time gives', (k) => {
    const factors = Float64Array.from({ length: 40 * k }, (_, i) => normal(s, 1, 1, i))
    for (const [from, to] of [
      [0, 0],
      [0, 1],
      [2, 6],
      [3, 14],
    ]) {
      const indices = Uint16Array.from({ length: 20 }, (_, n) => (n * 7) % 40)
      const weights = Float32Array.from({ length: 20 }, (_, n) => 0.5 + n)
      const ours = positiveDefinite(k)
      const plain = ours.slice()
      addWeightedGramInPlace(ours, k, { factors, indices, weights, from, to })
      for (let n = from; n < to; n++) {
        const row = indices[n] * k
        addOuterInPlace(plain, factors.subarray(row, row + k), weights[n])
      }
      expectClose(lowerOf(ours, k), lowerOf(plain, k), 1e-12)
    }
  })

  it('of fewer than four rows is that of one after another, to the last bit', () => {
    const k = 5
    const factors = Float64Array.from({ length: 3 * k }, (_, i) => normal(s, i, k, 9))
    for (const to of [1, 2, 3]) {
      const ours = positiveDefinite(k)
      const plain = ours.slice()
      addWeightedGramInPlace(ours, k, { factors, indices: [0, 1, 2], weights: [0.3, 1 / 3, 7], from: 0, to })
      for (let n = 0; n < to; n++) addOuterInPlace(plain, factors.subarray(n * k, n * k + k), [0.3, 1 / 3, 7][n])
      expect(lowerOf(ours, k)).toEqual(lowerOf(plain, k))
    }
  })
})

describe('Gaussian posterior', () => {
  const k = 5
  const precision = positiveDefinite(k)
  const b = vector(k, 7)
  const posterior = ridgePosterior(precision, b)
  const covariance = solve(matrixOf(precision, k), Matrix.eye(k))

  it('has the mean of ridge regression and leaves its inputs alone', () => {
    expectClose(posterior.mean, covariance.mmul(Matrix.columnVector(Array.from(b))).to1DArray())
    expect(precision).toEqual(positiveDefinite(k))
    expect(b).toEqual(vector(k, 7))
  })

  it('knows the variance of a prediction', () => {
    const x = vector(k, 8)
    const row = Matrix.rowVector(Array.from(x))
    const expected = row.mmul(covariance).mmul(row.transpose()).get(0, 0)
    expect(posteriorVariance(posterior, x, new Float64Array(k))).toBeCloseTo(expected, 10)
  })

  it('draws have its mean and covariance', () => {
    const DRAWS = 20_000
    const sums = new Float64Array(k)
    const products = new Float64Array(k * k)
    const out = new Float64Array(k)
    for (let n = 0; n < DRAWS; n++) {
      sampleGaussian(posterior, vector(k, 10_000 + n), out)
      for (let i = 0; i < k; i++) {
        sums[i] += out[i]
        for (let j = 0; j < k; j++) products[i * k + j] += (out[i] - posterior.mean[i]) * (out[j] - posterior.mean[j])
      }
    }
    for (let i = 0; i < k; i++) {
      expect(Math.abs(sums[i] / DRAWS - posterior.mean[i])).toBeLessThan(4 * Math.sqrt(covariance.get(i, i) / DRAWS))
      for (let j = 0; j < k; j++) {
        const spread = Math.sqrt((2 * covariance.get(i, i) * covariance.get(j, j)) / DRAWS)
        expect(Math.abs(products[i * k + j] / DRAWS - covariance.get(i, j))).toBeLessThan(4 * spread)
      }
    }
  })

  it('whitens: L⁻¹ of a precision row recovers Lᵀ', () => {
    const column = Float64Array.from({ length: k }, (_, i) => precision[i * k])
    solveLowerInPlace(posterior.lower, column, k)
    expect(column[0]).toBeCloseTo(posterior.lower[0], 10)
    for (let i = 1; i < k; i++) expect(column[i]).toBeCloseTo(0, 10)
  })

  it('refuses shapes that do not fit', () => {
    expect(() => ridgePosterior(new Float64Array(8), new Float64Array(3))).toThrow(
      'Expected `precision` to have 9 places for 3 weights, got 8',
    )
  })
})

describe('flat map', () => {
  const rows = 200
  const data = Float64Array.from({ length: rows * 3 }, (_, i) => [5, 2, 0.1][i % 3] * normal(s, Math.floor(i / 3), 77, i % 3) + 10)

  it('keeps the two widest directions, at right angles, upright', () => {
    const map = pca2(data, { rows, columns: 3 })
    if (map.kind === 'cold') throw new Error(map.reason)
    const [first, second] = map.axes
    expect(first[0]).toBeGreaterThan(0.99)
    expect(second[1]).toBeGreaterThan(0.99)
    expect(first[0] * second[0] + first[1] * second[1] + first[2] * second[2]).toBeCloseTo(0, 12)
    expect(map.explained[0] + map.explained[1]).toBeGreaterThan(0.99)
    expect(map.explained[0]).toBeGreaterThan(map.explained[1])
  })

  it('explains what the eigenvalues of the covariance say', () => {
    const map = pca2(data, { rows, columns: 3 })
    if (map.kind === 'cold') throw new Error(map.reason)
    let [sum, squares] = [0, 0]
    for (let r = 0; r < rows; r++) {
      sum += map.coordinates[2 * r]
      squares += map.coordinates[2 * r] ** 2
    }
    const centred = Matrix.from1DArray(rows, 3, Array.from(data)).center('column')
    const eigenvalues = new EigenvalueDecomposition(centred.transpose().mmul(centred)).realEigenvalues
    expect(sum).toBeCloseTo(0, 8)
    expect(squares).toBeCloseTo(Math.max(...eigenvalues), 6)
  })

  it('of identical points does not exist; of one column is a wrong call', () => {
    expect(pca2([1, 2, 1, 2], { rows: 2, columns: 2 })).toEqual({ kind: 'cold', reason: 'all points are the same' })
    expect(() => pca2([1, 2], { rows: 2, columns: 1 })).toThrow(RangeError)
  })
})
