/**
 * Optimism in the face of doubt: the trailer that could be best, as far as its views allow.
 *
 * Formula: each trailer of the title once, then argmax S/N + √(2·ln t / N), t the title's views; ties by the smaller number.
 * Mean regret after T views: at most 8·Σ ln T/D + (1 + π²/3)·ΣD over the gaps D > 0. Nothing is drawn, so the probability is 1,
 * and nothing can be estimated from its log by propensities.
 * Source: Auer, Cesa-Bianchi & Fischer 2002, theorem 1.
 *
 * Misleads: at take rates of a few per cent it hardly beats the lot for the first thousand views; and where it learns by the night,
 * everybody gets one and the same trailer all day, so that ten nights pass before each was seen.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { log } from '../../math/elementary'
import { type TrailerArms, tenATitle } from './arms'
import { TrailerCounts } from './counts'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'

export class Ucb1Trailer implements TrailerPolicy {
  readonly id = 'ucb1'
  readonly draws = 0
  readonly triesAll = false
  readonly #arms: TrailerArms
  readonly #counts: TrailerCounts
  #period = 0

  constructor({ catalogue, trailers = tenATitle(catalogue) }: TrailerPolicyOptions) {
    this.#arms = trailers
    this.#counts = new TrailerCounts(trailers)
  }

  choose({ title }: TrailerContext): TrailerChoice {
    const from = this.#arms.starts[title]
    const end = this.#arms.starts[title + 1]
    const doubt = 2 * log(Math.max(1, this.#counts.views(title)))
    let best = from
    let most = Number.NEGATIVE_INFINITY
    for (let arm = from; arm < end; arm++) {
      const shown = this.#counts.shown(arm)
      if (shown === 0) return { trailer: trailerId(arm - from), probability: 1 }
      const bound = this.#counts.taken(arm) / shown + Math.sqrt(doubt / shown)
      if (bound <= most) continue
      most = bound
      best = arm
    }
    return { trailer: trailerId(best - from), probability: 1 }
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
