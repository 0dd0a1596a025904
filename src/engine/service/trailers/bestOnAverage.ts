/**
 * The trailer that works best on average, the same for everybody but for what it takes to find out.
 *
 * Formula: the trailer with the highest empirical-Bayes mean (`takeRates.ts`), ties by the smaller number; the prior of each
 * leans on what trailers of its kind do elsewhere, for whoever it was (`trailerRidge.ts` with all affinities 0). With probability
 *   ε = max(0.02, 2,000 / (2,000 + n)),   n the trailers seen so far,
 * one of the title's K by lot instead, keyed by (profile, title, period). So the logged probability is 1 − ε + ε/K for the best and
 * ε/K for the others: exact, and never 0. ε falls as Auer, Cesa-Bianchi & Fischer 2002 let it; 2,000 and 0.02 are set by us.
 * With `trialViews` set, an A/B test instead: by lot until so many trailers of the title were seen, then the best of that night for
 * good, with probability 1.
 *
 * Misleads: what is best for the average person may be best for hardly anybody; and a test that ends too soon keeps a wrong one.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { ASPECTS } from '../../contract/vocabulary'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { expectTrailers, type TrailerArms, tenATitle, trailerCountOf } from './arms'
import { firstOfMost } from './largest'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'
import { TakeRates } from './takeRates'
import { TrailerRidge } from './trailerRidge'

const EXPLORED_SIGHTS = 2000
const LEAST_EXPLORATION = 0.02
/** Affinities of whoever it is. */
const ANYBODY = new Float32Array(ASPECTS.length)
const ON_TRIAL = -1
const UNDECIDED = 255

export class BestTrailerOnAverage implements TrailerPolicy {
  readonly id = 'bestOnAverage'
  readonly draws = 0
  readonly triesAll: boolean
  readonly #whether: Stream
  readonly #which: Stream
  readonly #arms: TrailerArms
  readonly #rates: TakeRates
  /** By title, worked out when first asked for; UNDECIDED until then. */
  readonly #best: Uint8Array
  readonly #ridge: TrailerRidge
  readonly #trialViews: number
  /** By title: what an A/B test ended with. */
  #kept: Float64Array
  readonly #gainOf = (title: number, trailer: number): number => this.#ridge.expectedGain({ title, trailer, at: 0, affinities: ANYBODY })
  #exploration = 1
  #period = 0

  constructor({ catalogue, seed, trailers = tenATitle(catalogue), settings }: TrailerPolicyOptions) {
    this.#trialViews = settings?.trialViews ?? 0
    this.triesAll = this.#trialViews === 0
    this.#whether = stream(seed, 'trailer: best on average, explore?')
    this.#which = stream(seed, 'trailer: best on average, explore which')
    this.#arms = trailers
    this.#rates = new TakeRates(trailers)
    this.#best = new Uint8Array(catalogue.titles.length).fill(UNDECIDED)
    this.#kept = new Float64Array(catalogue.titles.length).fill(ON_TRIAL)
    this.#ridge = new TrailerRidge(catalogue, trailers)
  }

  get period(): number {
    return this.#period
  }

  choose({ profile, title }: TrailerContext): TrailerChoice {
    const kept = this.#kept[title]
    if (kept !== ON_TRIAL) return { trailer: trailerId(kept), probability: 1 }
    const epsilon = this.#trialViews > 0 ? 1 : this.#exploration
    const best = this.#bestOf(title)
    const count = trailerCountOf(this.#arms, title)
    const explore = uniform(this.#whether, profile, title, this.#period) < epsilon
    const trailer = explore ? Math.floor(uniform(this.#which, profile, title, this.#period) * count) : best
    const byLot = epsilon / count
    return { trailer: trailerId(trailer), probability: trailer === best ? 1 - epsilon + byLot : byLot }
  }

  learn(batch: TrailerBatch): void {
    expectTrailers(this.#arms, batch)
    this.#ridge.learn(batch, new Float32Array(batch.affinities.length))
    this.#rates.add(batch)
    this.#period++
    this.#decide()
    if (this.#trialViews > 0) this.#endTrials()
  }

  expected({ title }: TrailerContext): readonly number[] {
    this.#bestOf(title)
    return Array.from(this.#rates.means(title))
  }

  state(): TrailerPolicyState {
    const kept = this.#trialViews > 0 ? { kept: this.#kept.slice() } : {}
    return { period: this.#period, columns: { ...this.#rates.columns(), ...this.#ridge.columns(), ...kept } }
  }

  restore({ period, columns }: TrailerPolicyState): void {
    if (this.#trialViews > 0) {
      if (columns.kept?.length !== this.#kept.length) throw new RangeError(`Expected a column of ${this.#kept.length} titles`)
      this.#kept = columns.kept.slice()
    }
    this.#ridge.restore(columns)
    this.#rates.restore(columns)
    this.#period = period
    this.#decide()
  }

  /** Leans on what trailers of a kind do elsewhere; titles are decided when they are asked for. */
  #decide(): void {
    this.#rates.leanSeen(this.#gainOf)
    this.#exploration = Math.max(LEAST_EXPLORATION, EXPLORED_SIGHTS / (EXPLORED_SIGHTS + this.#rates.shown))
    this.#best.fill(UNDECIDED)
  }

  #bestOf(title: number): number {
    if (this.#best[title] === UNDECIDED) {
      if (this.#rates.views(title) === 0) this.#rates.lean(title, this.#gainOf)
      this.#best[title] = firstOfMost(this.#rates.means(title))
    }
    return this.#best[title]
  }

  #endTrials(): void {
    for (let title = 0; title < this.#kept.length; title++) {
      if (this.#kept[title] === ON_TRIAL && this.#rates.views(title) >= this.#trialViews) this.#kept[title] = this.#bestOf(title)
    }
  }
}
