/**
 * LinUCB with shared features: what one trailer teaches of actors, romance and dread helps with all others, of every title.
 *
 * Formula (Li et al. 2010, algorithm 2): r ≈ z·β + x·θ_j, with x = [1, affinities] (d = 9) and z the features of the trailer for this
 * person and title but the constant (`trailerFeatures.ts`, k = 24): 33 numbers a trailer. With A_j = I + Σ x·xᵀ, B_j = Σ x·zᵀ,
 * b_j = Σ r·x of each trailer and A₀ = I + Σ z·zᵀ − Σ_j B_jᵀA_j⁻¹B_j, b₀ = Σ r·z − Σ_j B_jᵀA_j⁻¹b_j of all,
 *   β = A₀⁻¹b₀,   θ_j = A_j⁻¹(b_j − B_jβ),   q = z − B_jᵀA_j⁻¹x,
 *   p = z·β + x·θ_j + α·√(qᵀA₀⁻¹q + xᵀA_j⁻¹x),
 * and the trailer with the largest p; among n equals the lot decides, keyed by (profile, title, period). q gathers the four terms of
 * the paper's line 13. The logged probability is 1/n, mostly 1: nothing can be estimated from its log by propensities.
 * Source: L. Li, W. Chu, J. Langford, R. Schapire, WWW 2010.
 *
 * Misleads where the shared features do not hold what decides: then it is the disjoint one, later.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { ASPECTS } from '../../contract/vocabulary'
import { choleskyInPlace, solveLowerInPlace, solveTransposedLowerInPlace } from '../../math/dense'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { addOuterToInverse, dot, timesVector, unitBlocks } from '../../math/rankOne'
import { expectTrailers, type TrailerArms, tenATitle } from './arms'
import { anyOfMost, countOfMost } from './largest'
import { PERSON_FEATURES, writePerson } from './linUcbDisjoint'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'
import { settingsOf } from './settings'
import { TRAILER_FEATURES, type TrailerTables, trailerTables, writeTrailerFeatures } from './trailerFeatures'

const ALL = ASPECTS.length
const D = PERSON_FEATURES
/** Shared features: all but the constant, which x has. */
const K = TRAILER_FEATURES - 1

interface Columns {
  /** By place, d × d. */
  readonly inverses: Float64Array
  /** By place, d × k. */
  readonly crossed: Float64Array
  /** By place, d. */
  readonly b: Float64Array
  /** k × k, lower triangle. */
  readonly shared: Float64Array
  /** k. */
  readonly sharedB: Float64Array
}

function nothingSeen(arms: number): Columns {
  return {
    inverses: unitBlocks(D, arms),
    crossed: new Float64Array(arms * D * K),
    b: new Float64Array(arms * D),
    shared: unitBlocks(K, 1),
    sharedB: new Float64Array(K),
  }
}

export class LinUcbHybridTrailer implements TrailerPolicy {
  readonly id = 'linUcbHybrid'
  readonly draws = 0
  readonly triesAll = false
  readonly #arms: TrailerArms
  readonly #tables: TrailerTables
  readonly #alpha: number
  readonly #lots: Stream
  #columns: Columns
  readonly #lower = new Float64Array(K * K)
  readonly #beta = new Float64Array(K)
  readonly #features = new Float64Array(TRAILER_FEATURES)
  /** The shared part of `#features`. */
  readonly #z = this.#features.subarray(1)
  readonly #x = new Float64Array(D)
  readonly #weighed = new Float64Array(D)
  readonly #q = new Float64Array(K)
  #period = 0

  constructor({ catalogue, seed, trailers = tenATitle(catalogue), settings }: TrailerPolicyOptions) {
    this.#arms = trailers
    this.#lots = stream(seed, 'trailer: hybrid LinUCB, which of equals')
    this.#tables = trailerTables(catalogue, trailers)
    this.#alpha = settingsOf(settings, trailers).alpha
    this.#columns = nothingSeen(trailers.starts[trailers.starts.length - 1])
    this.#solve()
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
    for (let row = 0; row < batch.count; row++) this.#learnRow(batch, row)
    this.#solve()
    this.#period++
  }

  expected(context: TrailerContext): readonly number[] {
    return Array.from(this.#values(context, 0))
  }

  state(): TrailerPolicyState {
    const { inverses, crossed, b, shared, sharedB } = this.#columns
    const columns = { inverses: inverses.slice(), crossed: crossed.slice(), b: b.slice(), shared: shared.slice(), sharedB: sharedB.slice() }
    return { period: this.#period, columns }
  }

  restore({ period, columns }: TrailerPolicyState): void {
    const { inverses, crossed, b, shared, sharedB } = columns
    const own = this.#columns
    const fits = inverses?.length === own.inverses.length && crossed?.length === own.crossed.length && b?.length === own.b.length
    if (!fits || shared?.length !== K * K || sharedB?.length !== K) {
      throw new RangeError(`Expected columns of ${own.b.length / D} trailers and ${K} shared features`)
    }
    this.#columns = { inverses: inverses.slice(), crossed: crossed.slice(), b: b.slice(), shared: shared.slice(), sharedB: sharedB.slice() }
    this.#period = period
    this.#solve()
  }

  #learnRow({ titles, trailers, affinities, rewards }: TrailerBatch, row: number): void {
    const [title, trailer, reward] = [titles[row], trailers[row], rewards[row]]
    const arm = this.#arms.starts[title] + trailer
    writePerson(affinities, row * ALL, this.#x)
    writeTrailerFeatures(this.#tables, { title, trailer, at: row * ALL, affinities }, this.#features)
    const { inverses, crossed, b, shared, sharedB } = this.#columns
    const z = this.#z
    this.#shareOwn(arm, 1)
    addOuterToInverse({ values: inverses, at: arm * D * D }, this.#x, this.#weighed)
    for (let i = 0; i < D; i++) {
      b[arm * D + i] += reward * this.#x[i]
      for (let k = 0; k < K; k++) crossed[(arm * D + i) * K + k] += this.#x[i] * z[k]
    }
    for (let i = 0; i < K; i++) {
      sharedB[i] += reward * z[i]
      for (let k = 0; k <= i; k++) shared[i * K + k] += z[i] * z[k]
    }
    this.#shareOwn(arm, -1)
  }

  /** A₀ += sign · BᵀA⁻¹B, b₀ += sign · BᵀA⁻¹b of one trailer. */
  #shareOwn(arm: number, sign: 1 | -1): void {
    const { inverses, crossed, b, shared, sharedB } = this.#columns
    for (let i = 0; i < D; i++) {
      for (let j = 0; j < D; j++) {
        const factor = sign * inverses[(arm * D + i) * D + j]
        if (factor === 0) continue
        const [row, column] = [(arm * D + i) * K, (arm * D + j) * K]
        for (let k = 0; k < K; k++) {
          const left = factor * crossed[row + k]
          sharedB[k] += left * b[arm * D + j]
          for (let l = 0; l <= k; l++) shared[k * K + l] += left * crossed[column + l]
        }
      }
    }
  }

  #solve(): void {
    this.#lower.set(this.#columns.shared)
    this.#beta.set(this.#columns.sharedB)
    choleskyInPlace(this.#lower, K)
    solveLowerInPlace(this.#lower, this.#beta, K)
    solveTransposedLowerInPlace(this.#lower, this.#beta, K)
  }

  #values({ title, affinities }: TrailerContext, alpha: number): Float64Array {
    writePerson(affinities, 0, this.#x)
    const values = new Float64Array(this.#arms.starts[title + 1] - this.#arms.starts[title])
    for (let trailer = 0; trailer < values.length; trailer++) {
      writeTrailerFeatures(this.#tables, { title, trailer, at: 0, affinities }, this.#features)
      values[trailer] = this.#value(this.#arms.starts[title] + trailer, alpha)
    }
    return values
  }

  /** z·β + x·θ = q·β + b·(A⁻¹x). */
  #value(arm: number, alpha: number): number {
    const { inverses, crossed, b } = this.#columns
    const q = this.#q
    timesVector({ values: inverses, at: arm * D * D }, this.#x, this.#weighed)
    const ownDoubt = dot(this.#x, this.#weighed)
    q.set(this.#z)
    let value = 0
    for (let i = 0; i < D; i++) {
      const weight = this.#weighed[i]
      value += b[arm * D + i] * weight
      const row = (arm * D + i) * K
      for (let k = 0; k < K; k++) q[k] -= crossed[row + k] * weight
    }
    value += dot(q, this.#beta)
    if (alpha === 0) return value
    solveLowerInPlace(this.#lower, q, K)
    return value + alpha * Math.sqrt(dot(q, q) + ownDoubt)
  }
}
