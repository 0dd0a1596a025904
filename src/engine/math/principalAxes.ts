/**
 * The directions in which a cloud of points differs most, widest first.
 *
 * Formula: eigenvectors of Σ (y − ȳ)(y − ȳ)ᵀ; a point's place along one is their inner product with y − ȳ. The sign is fixed so that the
 * place farthest out is positive.
 * Shapes: `data` rows × columns, row-major; `places` of an axis one number a row. Source: K. Pearson 1901; the algebra is ml-matrix's.
 * Misleads: directions of nearly equal width may mix from one fit to the next.
 */
import type { Shape } from './sparse'
import { symmetricEigen } from './symmetricEigen'

export interface PrincipalAxis {
  /** Of length 1. */
  readonly direction: Float64Array
  readonly places: Float64Array
  /** Share of the whole variance, 0 to 1. */
  readonly share: number
}

/** At most `count` axes; fewer where the points differ in fewer directions. */
export function principalAxes(data: ArrayLike<number>, { rows, columns }: Shape, count: number): readonly PrincipalAxis[] {
  if (data.length !== rows * columns) throw new RangeError(`Expected ${rows * columns} numbers, got ${data.length}`)
  const centred = centredColumns(data, { rows, columns })
  const scatter = new Float64Array(columns * columns)
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < columns; j++) scatter[i * columns + j] += centred[row * columns + i] * centred[row * columns + j]
    }
  }
  const pairs = symmetricEigen(scatter, columns)
  const total = pairs.reduce((sum, { value }) => sum + Math.max(0, value), 0)
  return pairs
    .slice(0, count)
    .filter(({ value }) => value > TINY * total)
    .map(({ value, vector }) => upright(vector, centred, value / total))
}

const TINY = 1e-12

function upright(direction: Float64Array, centred: Float64Array, share: number): PrincipalAxis {
  const columns = direction.length
  const places = new Float64Array(centred.length / columns)
  let farthest = 0
  for (let row = 0; row < places.length; row++) {
    for (let i = 0; i < columns; i++) places[row] += centred[row * columns + i] * direction[i]
    if (Math.abs(places[row]) > Math.abs(farthest)) farthest = places[row]
  }
  if (farthest >= 0) return { direction, places, share }
  return { direction: direction.map((x) => -x), places: places.map((x) => -x), share }
}

/** Every column less its mean. */
export function centredColumns(data: ArrayLike<number>, { rows, columns }: Shape): Float64Array {
  const means = new Float64Array(columns)
  for (let at = 0; at < rows * columns; at++) means[at % columns] += data[at] / rows
  return Float64Array.from({ length: rows * columns }, (_, at) => data[at] - means[at % columns])
}
