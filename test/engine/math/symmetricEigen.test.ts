import { describe, expect, it } from 'vitest'
import { stream, uniform } from '../../../src/engine/math/random'
import { symmetricEigen } from '../../../src/engine/math/symmetricEigen'

function symmetric(n: number, seed: number): Float64Array {
  const dice = stream(seed, 'test: symmetric')
  const a = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      a[i * n + j] = uniform(dice, i, j, 0) - 0.5
      a[j * n + i] = a[i * n + j]
    }
  }
  return a
}

const times = (a: Float64Array, x: Float64Array, n: number): number[] =>
  Array.from({ length: n }, (_, i) => x.reduce((sum, value, j) => sum + a[i * n + j] * value, 0))

describe('the eigenvalues of a symmetric matrix', () => {
  it.each([2, 3, 7, 24, 60])('of %i rows come the largest first, add up to the trace, and their squares to those of all cells', (n) => {
    const a = symmetric(n, n)
    const values = symmetricEigen(a, n).map(({ value }) => value)
    expect(values).toEqual([...values].sort((x, y) => y - x))
    const trace = Array.from({ length: n }, (_, i) => a[i * n + i]).reduce((sum, x) => sum + x, 0)
    expect(values.reduce((sum, x) => sum + x, 0)).toBeCloseTo(trace, 11)
    expect(values.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(
      a.reduce((sum, x) => sum + x * x, 0),
      9,
    )
  })

  it('stand with vectors of length 1 that the matrix only stretches', () => {
    const n = 30
    const a = symmetric(n, 1)
    const before = a.slice()
    for (const { value, vector } of symmetricEigen(a, n)) {
      expect(Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0))).toBeCloseTo(1, 12)
      times(a, vector, n).forEach((x, i) => {
        expect(x).toBeCloseTo(value * vector[i], 11)
      })
    }
    expect(a).toEqual(before)
  })

  it('of a diagonal matrix are what stands on it, equal ones too', () => {
    const found = symmetricEigen(Float64Array.from([2, 0, 0, 0, 5, 0, 0, 0, 2]), 3)
    expect(found.map(({ value }) => value)).toEqual([5, 2, 2])
    expect([...found[0].vector].map(Math.abs)).toEqual([0, 1, 0])
  })
})
