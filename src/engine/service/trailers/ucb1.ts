/**
 * Optimism in the face of doubt: the trailer that could be best, as far as its views allow.
 *
 * Formula: each trailer of the title once, then argmax S/N + √(2·ln t / N), t the title's views; among n equals the lot decides, keyed
 * by (profile, title, period). Mean regret after T views: at most 8·Σ ln T/D + (1 + π²/3)·ΣD over the gaps D > 0. The logged
 * probability is 1/n, after the first views 1, so that nothing can be estimated from its log by propensities.
 * Source: Auer, Cesa-Bianchi & Fischer 2002, theorem 1.
 *
 * Misleads: at take rates of a few per cent it hardly beats the lot for the first thousand views; and where it learns by the night,
 * everybody gets one and the same trailer for a day, so that it finds out in days what it could in hours.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { log } from '../../math/elementary'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { type TrailerArms, tenATitle } from './arms'
import { TrailerCounts } from './counts'
import { anyOfMost, countOfMost } from './largest'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'

export class Ucb1Trailer implements TrailerPolicy {
  readonly id = 'ucb1'
  readonly draws = 0
  readonly triesAll = false
  readonly #arms: TrailerArms
  readonly #counts: TrailerCounts
  readonly #lots: Stream
  #period = 0

  constructor({ catalogue, seed, trailers = tenATitle(catalogue) }: TrailerPolicyOptions) {
    this.#arms = trailers
    this.#lots = stream(seed, 'trailer: UCB1, which of equals')
    this.#counts = new TrailerCounts(trailers)
  }

  get period(): number {
    return this.#period
  }

  choose({ profile, title }: TrailerContext): TrailerChoice {
    const from = this.#arms.starts[title]
    const bounds = new Float64Array(this.#arms.starts[title + 1] - from)
    this.#counts.writeRates(title, Number.POSITIVE_INFINITY, bounds)
    const doubt = 2 * log(Math.max(1, this.#counts.views(title)))
    for (let j = 0; j < bounds.length; j++) {
      const shown = this.#counts.shown(from + j)
      if (shown > 0) bounds[j] += Math.sqrt(doubt / shown)
    }
    const trailer = anyOfMost(bounds, uniform(this.#lots, profile, title, this.#period))
    return { trailer: trailerId(trailer), probability: 1 / countOfMost(bounds) }
  }

  learn(batch: TrailerBatch): void {
    this.#counts.add(batch)
    this.#period++
  }

  expected({ title }: TrailerContext): readonly number[] {
    return this.#counts.rates(title)
  }

  state(): TrailerPolicyState {
    return { period: this.#period, columns: this.#counts.columns() }
  }

  restore({ period, columns }: TrailerPolicyState): void {
    this.#counts.restore(columns)
    this.#period = period
  }
}
