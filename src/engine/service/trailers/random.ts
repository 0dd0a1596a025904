/**
 * A trailer by lot: each of a title's trailers with the same probability. The plainest log to learn from, and the floor to compare with.
 * Draws are keyed by (profile, title, period).
 */

import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { type TrailerArms, tenATitle, trailerCountOf } from './arms'
import type { TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'

export class RandomTrailer implements TrailerPolicy {
  readonly id = 'random'
  readonly draws = 0
  readonly triesAll = true
  readonly #arms: TrailerArms
  readonly #dice: Stream
  #period = 0

  constructor({ catalogue, seed, trailers = tenATitle(catalogue) }: TrailerPolicyOptions) {
    this.#arms = trailers
    this.#dice = stream(seed, 'trailer: random')
  }

  get period(): number {
    return this.#period
  }

  choose({ profile, title }: TrailerContext): TrailerChoice {
    const count = trailerCountOf(this.#arms, title)
    const lot = uniform(this.#dice, profile, title, this.#period)
    return { trailer: trailerId(Math.floor(lot * count)), probability: 1 / count }
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
