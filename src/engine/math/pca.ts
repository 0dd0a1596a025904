/**
 * A flat map of points with many coordinates: the two directions in which they differ most.
 *
 * Answers: who stands near whom, as far as a sheet of paper can show it?
 * Formula: eigenvectors of the covariance matrix with the two largest eigenvalues; a point's place is the
 * inner product of its centred coordinates with them. Signs are fixed (the largest entry of an axis is
 * positive), else a map could mirror itself overnight.
 * Shapes: `data` rows × columns, row-major; `coordinates` rows × 2.
 * Source: K. Pearson 1901. The algebra is ml-matrix's. For the screen, not for the loop.
 * Misleads: `explained` says how much of the differences the map keeps; at .3 neighbours on paper need not
 * be neighbours. When the first eigenvalues are nearly equal the axes may turn from one night to the next.
 */
import { Matrix } from 'ml-matrix'
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
  const centred = Matrix.from1DArray(rows, columns, data).center('column')
  const scatter = centred.transpose().mmul(centred)
  const total = scatter.trace()
  if (!(total > 0)) return { kind: 'cold', reason: 'all points are the same' }
  const [first, second] = symmetricEigen(Float64Array.from(scatter.to1DArray()), columns)
  const axes: [Float64Array, Float64Array] = [upright(first.vector), upright(second.vector)]
  const coordinates = Float64Array.from(centred.mmul(new Matrix(axes).transpose()).to1DArray())
  const share = (eigenvalue: number): number => Math.max(0, eigenvalue) / total
  return {
    kind: 'map',
    coordinates,
    axes,
    explained: [share(first.value), share(second.value)],
  }
}
