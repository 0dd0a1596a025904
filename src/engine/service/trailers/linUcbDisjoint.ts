/**
 * LinUCB with a model of its own for each trailer: what this one is worth to such a person, with the benefit of the doubt.
 *
 * Formula (Li et al. 2010, algorithm 1): x = [1, affinities], d = 9 numbers; for each trailer A = I + Σ x·xᵀ, b = Σ r·x,
 *   θ = A⁻¹b,   p = θ·x + α·√(xᵀA⁻¹x),   and the trailer with the largest p; among n equals the lot decides, keyed by
 * (profile, title, period). The logged probability is 1/n, after the first views 1, so that nothing can be estimated from its log by
 * propensities.
 * Shapes: a d × d block and d numbers a trailer of each title, by place (`arms.ts`).
 * Source: L. Li, W. Chu, J. Langford, R. Schapire, "A contextual-bandit approach to personalized news article recommendation",
 * WWW 2010.
 *
 * Misleads while views are few: each trailer learns alone, so that ten times nine weights wait for data.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { ASPECTS } from '../../contract/vocabulary'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { addOuterToInverse, dot, timesVector, unitBlocks } from '../../math/rankOne'
import { expectTrailers, type TrailerArms, tenATitle } from './arms'
import { anyOfMost, countOfMost } from './largest'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'
import { settingsOf } from './settings'

const ALL = ASPECTS.length
/** Numbers of a person: one for everybody, then the affinities. */
export const PERSON_FEATURES = 1 + ALL
const D = PERSON_FEATURES

export class LinUcbDisjointTrailer implements TrailerPolicy {
  readonly id = 'linUcbDisjoint'
  readonly draws = 0
  readonly triesAll = false
  readonly #arms: TrailerArms
  readonly #alpha: number
  readonly #lots: Stream
  #inverses: Float64Array
  #b: Float64Array
  readonly #x = new Float64Array(D)
  readonly #weighed = new Float64Array(D)
  #period = 0

  constructor({ catalogue, seed, trailers = tenATitle(catalogue), settings }: TrailerPolicyOptions) {
    this.#arms = trailers
    this.#lots = stream(seed, 'trailer: disjoint LinUCB, which of equals')
    this.#alpha = settingsOf(settings, trailers).alpha
    const count = trailers.starts[trailers.starts.length - 1]
    this.#inverses = unitBlocks(D, count)
    this.#b = new Float64Array(count * D)
  }

  get period(): number {
    return this.#period
  }

  choose(context: TrailerContext): TrailerChoice {
    const values = this.#values(context, this.#alpha)
    const trailer = anyOfMost(values, uniform(this.#lots, context.profile, context.title, this.#period))
    return { trailer: trailerId(trailer), probability: 1 / countOfMost(values) }
  }

  learn(batch: TrailerBatch): void {
    expectTrailers(this.#arms, batch)
    for (let row = 0; row < batch.count; row++) {
      const arm = this.#arms.starts[batch.titles[row]] + batch.trailers[row]
      writePerson(batch.affinities, row * ALL, this.#x)
      addOuterToInverse({ values: this.#inverses, at: arm * D * D }, this.#x, this.#weighed)
      for (let i = 0; i < D; i++) this.#b[arm * D + i] += batch.rewards[row] * this.#x[i]
    }
    this.#period++
  }

  expected(context: TrailerContext): readonly number[] {
    return Array.from(this.#values(context, 0))
  }

  state(): TrailerPolicyState {
    return { period: this.#period, columns: { inverses: this.#inverses.slice(), b: this.#b.slice() } }
  }

  restore({ period, columns: { inverses, b } }: TrailerPolicyState): void {
    if (inverses?.length !== this.#inverses.length || b?.length !== this.#b.length) {
      throw new RangeError(`Expected columns of ${this.#b.length / D} trailers`)
    }
    this.#inverses = inverses.slice()
    this.#b = b.slice()
    this.#period = period
  }

  /** θ·x = b·(A⁻¹x), so that θ need not be kept. */
  #values({ title, affinities }: TrailerContext, alpha: number): Float64Array {
    writePerson(affinities, 0, this.#x)
    const from = this.#arms.starts[title]
    const values = new Float64Array(this.#arms.starts[title + 1] - from)
    for (let j = 0; j < values.length; j++) {
      const arm = from + j
      timesVector({ values: this.#inverses, at: arm * D * D }, this.#x, this.#weighed)
      values[j] = alpha * Math.sqrt(dot(this.#x, this.#weighed))
      for (let i = 0; i < D; i++) values[j] += this.#b[arm * D + i] * this.#weighed[i]
    }
    return values
  }
}

export function writePerson(affinities: Float32Array, at: number, out: Float64Array): void {
  out[0] = 1
  for (let a = 0; a < ALL; a++) out[1 + a] = affinities[at + a]
}
