/**
 * What a linear policy reads of one trailer for one person and title.
 *
 * Formula: x = [1, e_a − ē_a, (e_a − ē_a) · f_a, (e_a − ē_a) · m_a] over the aspects a: e the trailer's emphasis, ē its mean over
 * the title's trailers, f the person's affinity, m how much of the aspect the title has by its tags (people before whom a romance
 * stands mostly like romance). The same features for every title, so that what one title teaches helps with the next.
 * Centring changes no choice (within a title it shifts all alike); it keeps the weights from having to explain how good the
 * title is, which is no trailer's merit (cf. Greenewald et al. 2017, action-centred bandits).
 * Shapes: 1 + 8 + 8 + 8 = 25 numbers; m: titles × aspects, row-major.
 */
import { ASPECTS } from '../../contract/vocabulary'
import { type TrailerArms, tenATitle, titleCountOf, trailerCountOf } from './arms'
import { aspectMatch } from './aspects'
import type { TrailerCatalogue } from './protocol'

const ALL = ASPECTS.length
export const TRAILER_FEATURES = 1 + 3 * ALL
/** First weight of the emphases, of the emphases times the affinities, and of the emphases times the title's matches. */
export const EMPHASIS_AT = 1
export const FITTING_AT = EMPHASIS_AT + ALL
export const MATCHING_AT = FITTING_AT + ALL

/** What a linear policy knows of the catalogue. */
export interface TrailerTables {
  /** Where a title's trailers begin (`arms.ts`). */
  readonly starts: Uint32Array
  /** Trailers × aspects: emphases less their title's mean. */
  readonly centred: Float64Array
  /** Titles × aspects. */
  readonly matches: Float64Array
}

export function trailerTables(catalogue: TrailerCatalogue, arms: TrailerArms = tenATitle(catalogue)): TrailerTables {
  const matches = catalogue.titles.flatMap((title) => ASPECTS.map((aspect) => aspectMatch(title, aspect)))
  return { starts: arms.starts, centred: centredEmphasis(arms), matches: Float64Array.from(matches) }
}

function centredEmphasis(arms: TrailerArms): Float64Array {
  const centred = Float64Array.from(arms.emphasis)
  for (let title = 0; title < titleCountOf(arms); title++) {
    const start = arms.starts[title] * ALL
    const count = trailerCountOf(arms, title)
    for (let a = 0; a < ALL; a++) {
      let mean = 0
      for (let j = 0; j < count; j++) mean += centred[start + j * ALL + a] / count
      for (let j = 0; j < count; j++) centred[start + j * ALL + a] -= mean
    }
  }
  return centred
}

export interface TrailerRow {
  readonly title: number
  readonly trailer: number
  /** Where the row's affinities begin in `affinities`. */
  readonly at: number
  readonly affinities: Float32Array
}

export function writeTrailerFeatures(
  { starts, centred, matches }: TrailerTables,
  { title, trailer, at, affinities }: TrailerRow,
  out: Float64Array,
): void {
  const start = (starts[title] + trailer) * ALL
  out[0] = 1
  for (let a = 0; a < ALL; a++) {
    out[EMPHASIS_AT + a] = centred[start + a]
    out[FITTING_AT + a] = centred[start + a] * affinities[at + a]
    out[MATCHING_AT + a] = centred[start + a] * matches[title * ALL + a]
  }
}
