/**
 * What anybody would expect on somebody's page: two primitive predictors, which know either the crowd or the person, and neither well.
 *
 * Formula: popular for a person is the night's popularity in their country; likeness to what they watched is the cosine of a title's tags with
 * Σ weight · tags of the titles that they liked, weights above 0. Either names the best so many of the titles that are free, ties by number.
 * Source: the primitive prediction model of Ge, Delgado-Battenfeld & Jannach 2010. Shapes: one number a title.
 * Misleads: of somebody who liked nothing yet all titles are alike, and the first by number are named.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import { topK } from '../../math/topk'
import type { Service } from '../../service/service'

interface Among {
  readonly isFree: (title: number) => boolean
  readonly count: number
}

export function bestOf(scores: Float32Array, { isFree, count }: Among): readonly number[] {
  const allowed = Uint8Array.from(scores, (_, title) => (isFree(title) ? 1 : 0))
  const out = new Uint16Array(Math.min(count, scores.length))
  return [...out.subarray(0, topK(scores, out, { allowed }))]
}

export const popularFor = ({ learned }: Service, country: number): Float32Array => learned.pages.popularIn(country)

/** `except`: a title that is not to speak for itself. */
export function likenessTo({ titles, traits, traitNames }: PublicCatalogue, history: History, except = -1): Float32Array {
  const width = traitNames.length
  const taste = new Float64Array(width)
  for (let entry = 0; entry < history.count; entry++) {
    const title = history.titles[entry]
    if (title === except || !(history.weights[entry] > 0)) continue
    for (let trait = 0; trait < width; trait++) taste[trait] += history.weights[entry] * traits[title * width + trait]
  }
  return Float32Array.from(titles, (_, title) => {
    let product = 0
    let squares = 0
    for (let trait = 0; trait < width; trait++) {
      const value = traits[title * width + trait]
      product += value * taste[trait]
      squares += value * value
    }
    return squares > 0 ? product / Math.sqrt(squares) : 0
  })
}
