/**
 * A trailer by lot: each of the ten with probability 1/10. The plainest log to learn from, and the floor to compare with.
 * Draws are keyed by (profile, title, period).
 */

import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import type { TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'

export class RandomTrailer implements TrailerPolicy {
  readonly id = 'random'
  readonly draws = 0
  readonly #dice: Stream
  #period = 0

  constructor({ seed }: TrailerPolicyOptions) {
    this.#dice = stream(seed, 'trailer: random')
  }

  choose({ profile, title }: TrailerContext): TrailerChoice {
    const lot = uniform(this.#dice, profile, title, this.#period)
    return { trailer: trailerId(Math.floor(lot * TRAILERS_A_TITLE)), probability: 1 / TRAILERS_A_TITLE }
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
