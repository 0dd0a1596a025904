/**
 * What a linear policy reads of one trailer for one person and title.
 *
 * Formula: x = [1, e_a − ē_a, (e_a − ē_a) · f_a] over the aspects a: e the trailer's emphasis, ē its mean over the title's ten,
 * f the person's affinity. The same features for every title, so that what one title teaches helps with the next.
 * Centring changes no choice (within a title it shifts all ten alike); it keeps the weights from having to explain how good the
 * title is, which is no trailer's merit (cf. Greenewald et al. 2017, action-centred bandits).
 * Shapes: 1 + 8 + 8 = 17 numbers.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import { ASPECTS, TRAILERS_A_TITLE } from '../../contract/vocabulary'

const ALL = ASPECTS.length
export const TRAILER_FEATURES = 1 + 2 * ALL
/** First weight of the emphases, and of the emphases times the affinities. */
export const EMPHASIS_AT = 1
export const FITTING_AT = 1 + ALL

/** Emphases less their title's mean; titles × 10 × aspects, row-major. */
export function centredEmphasis({ titles, emphasis }: PublicCatalogue): Float64Array {
  const centred = Float64Array.from(emphasis)
  for (let title = 0; title < titles.length; title++) {
    const start = title * TRAILERS_A_TITLE * ALL
    for (let a = 0; a < ALL; a++) {
      let mean = 0
      for (let j = 0; j < TRAILERS_A_TITLE; j++) mean += centred[start + j * ALL + a] / TRAILERS_A_TITLE
      for (let j = 0; j < TRAILERS_A_TITLE; j++) centred[start + j * ALL + a] -= mean
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

export function writeTrailerFeatures(centred: Float64Array, { title, trailer, at, affinities }: TrailerRow, out: Float64Array): void {
  const start = (title * TRAILERS_A_TITLE + trailer) * ALL
  out[0] = 1
  for (let a = 0; a < ALL; a++) {
    out[EMPHASIS_AT + a] = centred[start + a]
    out[FITTING_AT + a] = centred[start + a] * affinities[at + a]
  }
}
