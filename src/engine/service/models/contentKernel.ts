/**
 * How alike two titles are to a ridge on traits and artists, before anybody's history is seen.
 *
 * Formula: K(s, t) = φ(s)ᵀ M⁻¹ φ(t) + γ · Σ over shared artists of load · load, with φ the constant and the traits, and
 * M = λ·I + c · Σ over all titles of φ φᵀ. M says that whoever gave no sign of anything is expected not to care: the weak no
 * that the factorisation reads into empty cells. A ridge with these penalties in its primal form is one with this kernel in
 * its dual form, whose equations are as many as the history's titles instead of traits and artists.
 *
 * Shapes: kernel titles × titles; `lower` width × width. λ = 15, c = 0.3, γ = 0.02 are set by us: near the best of a grid, over
 * two seeds of the default world, for the true order and for the next play alike; half or twice of each loses about 1 % of either.
 */
import { addWeightedGramInPlace, choleskyInPlace, solveLowerInPlace } from '../../math/dense'
import type { ContentFeatures } from './contentFeatures'
import { traitRows } from './contentFeatures'

/** λ: penalty on a trait's weight, beside what the catalogue itself adds. */
export const TRAIT_RIDGE = 15
/** c: how much a title weighs about which nothing is known of a person. */
export const UNTOUCHED = 0.3
/** γ: prior variance of what one artist is worth to one person. */
export const ARTIST_VARIANCE = 0.02

export interface ContentKernel {
  readonly values: Float64Array
  /** L of M = L·Lᵀ, width × width, lower triangle. */
  readonly lower: Float64Array
}

export function contentKernel(features: ContentFeatures): ContentKernel {
  const { titleCount, width } = features
  const rows = traitRows(features)
  const lower = traitPenalty(rows, width)
  choleskyInPlace(lower, width)
  for (let title = 0; title < titleCount; title++) solveLowerInPlace(lower, rows.subarray(title * width, (title + 1) * width), width)
  const values = new Float64Array(titleCount * titleCount)
  for (let title = 0; title < titleCount; title++) {
    for (let other = 0; other <= title; other++) {
      let sum = 0
      for (let i = 0; i < width; i++) sum += rows[title * width + i] * rows[other * width + i]
      values[title * titleCount + other] = sum
    }
  }
  addSharedArtists(features, values)
  mirror(values, titleCount)
  return { values, lower }
}

/** M, lower triangle. */
export function traitPenalty(rows: Float64Array, width: number): Float64Array {
  const penalty = new Float64Array(width * width)
  const titleCount = rows.length / width
  const indices = Uint32Array.from({ length: titleCount }, (_, title) => title)
  addWeightedGramInPlace(penalty, width, {
    factors: rows,
    indices,
    weights: new Float64Array(titleCount).fill(UNTOUCHED),
    from: 0,
    to: titleCount,
  })
  for (let i = 0; i < width; i++) penalty[i * width + i] += TRAIT_RIDGE
  return penalty
}

function addSharedArtists(features: ContentFeatures, kernel: Float64Array): void {
  const { titleCount, width, starts, columns, values } = features
  const loadOf = new Float64Array(width + features.artistCount)
  for (let title = 0; title < titleCount; title++) {
    for (let at = starts[title]; at < starts[title + 1]; at++) if (columns[at] >= width) loadOf[columns[at]] = values[at]
    for (let other = 0; other <= title; other++) {
      for (let at = starts[other]; at < starts[other + 1]; at++) {
        kernel[title * titleCount + other] += ARTIST_VARIANCE * values[at] * loadOf[columns[at]]
      }
    }
    for (let at = starts[title]; at < starts[title + 1]; at++) loadOf[columns[at]] = 0
  }
}

function mirror(values: Float64Array, size: number): void {
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) values[column * size + row] = values[row * size + column]
}
