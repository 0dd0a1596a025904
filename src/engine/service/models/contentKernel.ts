/**
 * How alike two titles are to a ridge on traits and artists, before anybody's history is seen.
 *
 * Formula: K(s, t) = φ(s)ᵀ M⁻¹ φ(t) + γ · Σ over shared artists of load · load, with φ the constant and the traits, and
 * M = λ·I + Σ over all titles of φ φᵀ. M says that whoever gave no sign of anything is expected not to care: the weak no that
 * the factorisation reads into empty cells. A ridge with these penalties in its primal form is one with this kernel in its
 * dual form, whose equations are as many as the history's titles instead of traits and artists.
 *
 * Shapes: kernel titles × titles; `root` titles × width: the rows L⁻¹φ(t), with M = L·Lᵀ.
 */
import { addWeightedGramInPlace, choleskyInPlace, solveLowerInPlace } from '../../math/dense'
import type { ContentFeatures } from './contentFeatures'

/** Penalty on a trait's weight, beside what the catalogue itself adds. */
export const TRAIT_RIDGE = 4
/** Prior variance of what one artist is worth to one person. */
export const ARTIST_VARIANCE = 0.02

export interface ContentKernel {
  readonly values: Float64Array
  /** L of M = L·Lᵀ, width × width, lower triangle. */
  readonly lower: Float64Array
}

export function contentKernel(features: ContentFeatures): ContentKernel {
  const { titleCount, width } = features
  const lower = traitPenalty(features)
  choleskyInPlace(lower, width)
  const root = features.traits.slice()
  for (let title = 0; title < titleCount; title++) solveLowerInPlace(lower, root.subarray(title * width, (title + 1) * width), width)
  const values = new Float64Array(titleCount * titleCount)
  for (let title = 0; title < titleCount; title++) {
    for (let other = 0; other <= title; other++) {
      let sum = 0
      for (let i = 0; i < width; i++) sum += root[title * width + i] * root[other * width + i]
      values[title * titleCount + other] = sum
    }
  }
  addSharedArtists(features, values)
  mirror(values, titleCount)
  return { values, lower }
}

/** M, lower triangle. */
export function traitPenalty({ titleCount, width, traits }: ContentFeatures): Float64Array {
  const penalty = new Float64Array(width * width)
  const rows = {
    factors: traits,
    indices: Uint16Array.from({ length: titleCount }, (_, title) => title),
    weights: new Float64Array(titleCount).fill(1),
  }
  addWeightedGramInPlace(penalty, width, { ...rows, from: 0, to: titleCount })
  for (let i = 0; i < width; i++) penalty[i * width + i] += TRAIT_RIDGE
  return penalty
}

function addSharedArtists(features: ContentFeatures, values: Float64Array): void {
  const { titleCount, starts, artists, loads, artistCount } = features
  const loadOf = new Float64Array(artistCount)
  for (let title = 0; title < titleCount; title++) {
    for (let at = starts[title]; at < starts[title + 1]; at++) loadOf[artists[at]] = loads[at]
    for (let other = 0; other <= title; other++) {
      for (let at = starts[other]; at < starts[other + 1]; at++) {
        values[title * titleCount + other] += ARTIST_VARIANCE * loads[at] * loadOf[artists[at]]
      }
    }
    for (let at = starts[title]; at < starts[title + 1]; at++) loadOf[artists[at]] = 0
  }
}

function mirror(values: Float64Array, size: number): void {
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) values[column * size + row] = values[row * size + column]
}
