/**
 * The trailer of the title that did best so far, and now and then any of them.
 *
 * Formula: with probability ε one of the title's K by lot, else argmax S/N over its trailers, S successes of N views; a trailer
 * never seen comes before those seen, ties by the smaller number. ε is constant or falls with the views t of the title,
 *   ε = min(1, c·K / (d²·t)),   d at most the lead of the best;
 * at ε = 0 it is greedy. The logged probability is 1 − ε + ε/K or ε/K: exact. Draws are keyed by (profile, title, period).
 * Source: Auer, Cesa-Bianchi & Fischer, "Finite-time analysis of the multiarmed bandit problem", 2002, theorem 3.
 *
 * Misleads: a constant ε pays ε times the mean gap for ever; greedy locks in on the first lucky trailer.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { type TrailerArms, tenATitle } from './arms'
import { TrailerCounts } from './counts'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'
import { type SettledPolicy, settingsOf } from './settings'

export class EpsilonGreedyTrailer implements TrailerPolicy {
  readonly id = 'epsilonGreedy'
  readonly draws = 0
  readonly triesAll: boolean
  readonly #arms: TrailerArms
  readonly #counts: TrailerCounts
  readonly #settings: SettledPolicy
  readonly #whether: Stream
  readonly #which: Stream
  #period = 0

  constructor({ catalogue, seed, trailers = tenATitle(catalogue), settings }: TrailerPolicyOptions) {
    this.#arms = trailers
    this.#counts = new TrailerCounts(trailers)
    this.#settings = settingsOf(settings, trailers)
    this.triesAll = this.#settings.epsilonCourse === 'falling' || this.#settings.epsilon > 0
    this.#whether = stream(seed, 'trailer: epsilon-greedy, explore?')
    this.#which = stream(seed, 'trailer: epsilon-greedy, explore which')
  }

  choose({ profile, title }: TrailerContext): TrailerChoice {
    const from = this.#arms.starts[title]
    const count = this.#arms.starts[title + 1] - from
    const epsilon = this.#epsilon(title, count)
    const best = this.#best(from, count)
    const explore = epsilon > 0 && uniform(this.#whether, profile, title, this.#period) < epsilon
    const trailer = explore ? Math.floor(uniform(this.#which, profile, title, this.#period) * count) : best
    const byLot = epsilon / count
    return { trailer: trailerId(trailer), probability: trailer === best ? 1 - epsilon + byLot : byLot }
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

  #epsilon(title: number, count: number): number {
    const { epsilon, epsilonCourse, epsilonWeight, leastGap } = this.#settings
    if (epsilonCourse === 'constant') return epsilon
    return Math.min(1, (epsilonWeight * count) / (leastGap * leastGap * Math.max(1, this.#counts.views(title))))
  }

  #best(from: number, count: number): number {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let j = 0; j < count; j++) {
      const shown = this.#counts.shown(from + j)
      if (shown === 0) return j
      const rate = this.#counts.taken(from + j) / shown
      if (rate <= most) continue
      most = rate
      best = j
    }
    return best
  }
}
