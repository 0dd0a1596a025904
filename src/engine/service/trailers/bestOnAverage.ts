/**
 * The trailer that works best on average, the same for everybody but for what it takes to find out.
 *
 * Formula: the trailer with the highest empirical-Bayes mean (`takeRates.ts`), ties by the smaller number; the prior of each
 * leans on what trailers of its kind do elsewhere, for whoever it was (`trailerRidge.ts` with all affinities 0). With probability
 *   ε = max(0.02, 2,000 / (2,000 + n)),   n the trailers seen so far,
 * one of the ten by lot instead, keyed by (profile, title, period). So the logged probability is 1 − ε + ε/10 for the best and
 * ε/10 for the others: exact, and never 0. ε falls as Auer, Cesa-Bianchi & Fischer 2002 let it; 2,000 and 0.02 are set by us.
 *
 * Misleads: what is best for the average person may be best for hardly anybody.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { ASPECTS, TRAILERS_A_TITLE } from '../../contract/vocabulary'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'
import { TakeRates } from './takeRates'
import { TrailerRidge } from './trailerRidge'

const EXPLORED_SIGHTS = 2000
const LEAST_EXPLORATION = 0.02
/** Affinities of whoever it is. */
const ANYBODY = new Float32Array(ASPECTS.length)

export class BestTrailerOnAverage implements TrailerPolicy {
  readonly id = 'bestOnAverage'
  readonly draws = 0
  readonly #whether: Stream
  readonly #which: Stream
  readonly #rates: TakeRates
  readonly #best: Uint8Array
  readonly #ridge: TrailerRidge
  #exploration = 1
  readonly #means = new Float64Array(TRAILERS_A_TITLE)
  #period = 0

  constructor({ catalogue, seed }: TrailerPolicyOptions) {
    this.#whether = stream(seed, 'trailer: best on average, explore?')
    this.#which = stream(seed, 'trailer: best on average, explore which')
    this.#rates = new TakeRates(catalogue.titles.length)
    this.#best = new Uint8Array(catalogue.titles.length)
    this.#ridge = new TrailerRidge(catalogue)
  }

  choose({ profile, title }: TrailerContext): TrailerChoice {
    const epsilon = this.#exploration
    const best = this.#best[title]
    const explore = uniform(this.#whether, profile, title, this.#period) < epsilon
    const trailer = explore ? Math.floor(uniform(this.#which, profile, title, this.#period) * TRAILERS_A_TITLE) : best
    const byLot = epsilon / TRAILERS_A_TITLE
    return { trailer: trailerId(trailer), probability: trailer === best ? 1 - epsilon + byLot : byLot }
  }

  learn(batch: TrailerBatch): void {
    this.#ridge.learn(batch, new Float32Array(batch.affinities.length))
    this.#rates.add(batch)
    this.#period++
    this.#decide()
  }

  expected({ title }: TrailerContext): readonly number[] {
    this.#rates.means(title, this.#means)
    return Array.from(this.#means)
  }

  state(): TrailerPolicyState {
    return { period: this.#period, columns: { ...this.#rates.columns(), ...this.#ridge.columns() } }
  }

  restore({ period, columns }: TrailerPolicyState): void {
    this.#ridge.restore(columns)
    this.#rates.restore(columns)
    this.#period = period
    this.#decide()
  }

  #decide(): void {
    this.#rates.lean((title, trailer) => this.#ridge.expectedGain({ title, trailer, at: 0, affinities: ANYBODY }))
    this.#exploration = Math.max(LEAST_EXPLORATION, EXPLORED_SIGHTS / (EXPLORED_SIGHTS + this.#rates.shown))
    for (let title = 0; title < this.#best.length; title++) {
      this.#rates.means(title, this.#means)
      let best = 0
      for (let j = 1; j < TRAILERS_A_TITLE; j++) if (this.#means[j] > this.#means[best]) best = j
      this.#best[title] = best
    }
  }
}
