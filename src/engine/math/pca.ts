/**
 * A flat map of points with many coordinates: the two directions in which they differ most.
 *
 * Answers: who stands near whom, as far as a sheet of paper can show it?
 * Formula: eigenvectors of the covariance matrix with the two largest eigenvalues; a point's place is the
 * inner product of its centred coordinates with them. Signs are fixed (the largest entry of an axis is
 * positive), else a map could mirror itself overnight.
 * Shapes: `data` rows × columns, row-major; `coordinates` rows × 2.
 * Source: K. Pearson 1901. Eigenvectors by Jacobi (`symmetricEigen.ts`). For the screen, not for the loop.
 * Misleads: `explained` says how much of the differences the map keeps; at .3 neighbours on paper need not
 * be neighbours. When the first eigenvalues are nearly equal the axes may turn from one night to the next.
 */

import type { Shape } from './sparse'
import { symmetricEigen } from './symmetricEigen'

export interface FlatMap {
  readonly kind: 'map'
  readonly coordinates: Float64Array
  /** The two directions, each of length 1. */
  readonly axes: readonly [Float64Array, Float64Array]
  /** Share of the whole variance along each axis. */
  readonly explained: readonly [number, number]
}

export interface NoMap {
  readonly kind: 'cold'
  readonly reason: 'all points are the same'
}

function columnMeans(data: ArrayLike<number>, { rows, columns }: Shape): Float64Array {
  const means = new Float64Array(columns)
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) means[c] += data[r * columns + c]
  for (let c = 0; c < columns; c++) means[c] /= rows
  return means
}

function centredCopy(data: ArrayLike<number>, shape: Shape): Float64Array {
  const means = columnMeans(data, shape)
  const centred = new Float64Array(shape.rows * shape.columns)
  for (let i = 0; i < centred.length; i++) centred[i] = data[i] - means[i % shape.columns]
  return centred
}

/** Row-major columns × columns. */
function scatter(centred: Float64Array, { rows, columns }: Shape): Float64Array {
  const sums = new Float64Array(columns * columns)
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j <= i; j++) {
      let s = 0
      for (let r = 0; r < rows; r++) s += centred[r * columns + i] * centred[r * columns + j]
      sums[i * columns + j] = s
      sums[j * columns + i] = s
    }
  }
  return sums
}

function upright(axis: Float64Array): Float64Array {
  const largest = axis.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0)
  return axis.map((x) => (largest < 0 ? -x : x))
}

/** The map of `rows` points with `columns` ≥ 2 coordinates. */
export function pca2(data: ArrayLike<number>, shape: Shape): FlatMap | NoMap {
  const { rows, columns } = shape
  if (columns < 2 || data.length !== rows * columns) {
    throw new RangeError(`Expected ${rows} rows of at least 2 columns, got ${columns} columns and ${data.length} values`)
  }
  const centred = centredCopy(data, shape)
  const sums = scatter(centred, shape)
  let total = 0
  for (let c = 0; c < columns; c++) total += sums[c * columns + c]
  if (!(total > 0)) return { kind: 'cold', reason: 'all points are the same' }
  const [first, second] = symmetricEigen(sums, columns)
  const axes: [Float64Array, Float64Array] = [upright(first.vector), upright(second.vector)]
  const coordinates = new Float64Array(rows * 2)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      coordinates[2 * r] += centred[r * columns + c] * axes[0][c]
      coordinates[2 * r + 1] += centred[r * columns + c] * axes[1][c]
    }
  }
  const share = (eigenvalue: number): number => Math.max(0, eigenvalue) / total
  return {
    kind: 'map',
    coordinates,
    axes,
    explained: [share(first.value), share(second.value)],
  }
}
