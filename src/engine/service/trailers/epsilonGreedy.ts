/**
 * The trailer of the title that did best so far, and now and then any of them.
 *
 * Formula: with probability ε one of the title's K by lot, else argmax S/N over its trailers, S successes of N views; a trailer
 * never seen comes before those seen, and among n equals the lot decides. ε is constant or falls with the views t of the title,
 *   ε = min(1, c·K / (d²·t)),   d at most the lead of the best;
 * at ε = 0 it is greedy. The logged probability is (1 − ε)/n + ε/K or ε/K: exact. Draws are keyed by (profile, title, period).
 * Source: Auer, Cesa-Bianchi & Fischer, "Finite-time analysis of the multiarmed bandit problem", 2002, theorem 3.
 *
 * Misleads: a constant ε pays ε times the mean gap for ever; greedy locks in on the first lucky trailer.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { type TrailerArms, tenATitle, trailerCountOf } from './arms'
import { TrailerCounts } from './counts'
import { anyOfMost, countOfMost, firstOfMost } from './largest'
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

  get period(): number {
    return this.#period
  }

  choose({ profile, title }: TrailerContext): TrailerChoice {
    const count = trailerCountOf(this.#arms, title)
    const epsilon = this.#epsilon(title, count)
    const rates = new Float64Array(count)
    this.#counts.writeRates(title, Number.POSITIVE_INFINITY, rates)
    const explore = epsilon > 0 && uniform(this.#whether, profile, title, this.#period) < epsilon
    const lot = uniform(this.#which, profile, title, this.#period)
    const trailer = explore ? Math.floor(lot * count) : anyOfMost(rates, lot)
    const isBest = rates[trailer] === rates[firstOfMost(rates)]
    return { trailer: trailerId(trailer), probability: epsilon / count + (isBest ? (1 - epsilon) / countOfMost(rates) : 0) }
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
}
