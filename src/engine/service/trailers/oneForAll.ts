/**
 * One trailer a title, the same for everybody, picked by hand (`chosen`) or by a rule of hand as a studio does: the one whose
 * emphasis lies nearest to the title's main genre. Learns nothing; probability 1, so nothing can be estimated from its log by propensities.
 *
 * Formula: argmax over trailers j of Σ_a emphasis(j, a) · weight(main genre, a); ties by the smaller number.
 * Misleads: the main genre is an editor's tag, and the trailer nearest to it may be the one that says least.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import type { Aspect, Genre } from '../../contract/vocabulary'
import { ASPECTS } from '../../contract/vocabulary'
import { type TrailerArms, tenATitle, trailerCountOf } from './arms'
import type { TrailerCatalogue, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'

/** What a trailer of such a title stresses when made for everybody. Set by us. */
const BY_GENRE: { readonly [G in Genre]: { readonly [A in Aspect]?: number } } = {
  comedy: { comedy: 1, lead: 0.3 },
  drama: { lead: 1, director: 0.5 },
  thriller: { dread: 1, action: 0.5 },
  crime: { dread: 0.8, action: 0.5, lead: 0.3 },
  romance: { romance: 1, lead: 0.3 },
  action: { action: 1, lead: 0.3 },
  scienceFiction: { wonder: 1, action: 0.4 },
  fantasy: { wonder: 1, romance: 0.2 },
  horror: { dread: 1 },
  documentary: { politics: 0.6, director: 0.6, wonder: 0.4 },
  family: { comedy: 0.7, wonder: 0.7 },
  politics: { politics: 1, lead: 0.3 },
}

export class OneTrailerForAll implements TrailerPolicy {
  readonly id = 'oneForAll'
  readonly draws = 0
  readonly triesAll = false
  readonly #choices: readonly TrailerChoice[]
  #period = 0

  constructor({ catalogue, trailers = tenATitle(catalogue), settings }: TrailerPolicyOptions) {
    this.#choices = catalogue.titles.map((_, title) => {
      return { trailer: trailerId(settings?.chosen ?? nearestToGenre(catalogue, trailers, title)), probability: 1 }
    })
  }

  get period(): number {
    return this.#period
  }

  choose({ title }: TrailerContext): TrailerChoice {
    return this.#choices[title]
  }

  learn(): void {
    this.#period++
  }

  expected(): null {
    return null
  }

  state(): TrailerPolicyState {
    return { period: this.#period, columns: {} }
  }

  restore({ period }: TrailerPolicyState): void {
    this.#period = period
  }
}

/** Of the title's trailers, the one whose emphasis lies nearest to its main genre. */
export function nearestToGenre({ titles }: TrailerCatalogue, arms: TrailerArms, title: number): number {
  const wanted = BY_GENRE[titles[title].genres[0]]
  let best = 0
  let bestFit = -1
  for (let trailer = 0; trailer < trailerCountOf(arms, title); trailer++) {
    const start = (arms.starts[title] + trailer) * ASPECTS.length
    let fit = 0
    for (let a = 0; a < ASPECTS.length; a++) fit += arms.emphasis[start + a] * (wanted[ASPECTS[a]] ?? 0)
    if (fit <= bestFit) continue
    best = trailer
    bestFit = fit
  }
  return best
}
