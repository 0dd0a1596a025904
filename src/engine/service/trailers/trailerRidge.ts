/**
 * What is it in a trailer that makes people press play? A Bayesian ridge over the features of `trailerFeatures.ts`, learned from
 * every title at once.
 *
 * Formula: r ≈ m_t + θ·x, with m_t the title's own take rate (`titleRates.ts`) as it stood before the batch;
 *   A = λI + Σ x·xᵀ,   b = Σ (r − m_t)·x,   θ ~ N(A⁻¹b, v²A⁻¹), λ = 10, set by us: with v = 0.3, a weight of about ±0.1 before
 * anything is known, what an aspect may well move a take rate by.
 * Source: Agrawal & Goyal, ICML 2013. Exact and in a fixed order, fit for the loop.
 *
 * Misleads where a trailer was shown to those who like it anyway: what is theirs is taken for the trailer's.
 */
import { ASPECTS } from '../../contract/vocabulary'
import { addOuterInPlace } from '../../math/dense'
import type { Posterior } from '../../math/gaussian'
import { ridgePosterior } from '../../math/gaussian'
import { expectTrailers, type TrailerArms } from './arms'
import type { TrailerBatch, TrailerCatalogue } from './protocol'
import { TitleRates } from './titleRates'
import type { TrailerRow, TrailerTables } from './trailerFeatures'
import { TRAILER_FEATURES, trailerTables, writeTrailerFeatures } from './trailerFeatures'

const PRIOR_PRECISION = 10
const SIZE = TRAILER_FEATURES

export class TrailerRidge {
  readonly tables: TrailerTables
  readonly titles: TitleRates
  readonly #arms: TrailerArms
  readonly #x = new Float64Array(SIZE)
  #precision = new Float64Array(SIZE * SIZE)
  #b = new Float64Array(SIZE)
  #posterior: Posterior

  constructor(catalogue: TrailerCatalogue, arms: TrailerArms) {
    this.#arms = arms
    this.tables = trailerTables(catalogue, arms)
    this.titles = new TitleRates(catalogue.titles.length)
    for (let i = 0; i < SIZE; i++) this.#precision[i * SIZE + i] = PRIOR_PRECISION
    this.#posterior = ridgePosterior(this.#precision, this.#b)
  }

  get posterior(): Posterior {
    return this.#posterior
  }

  /** `affinities`: the batch's own, or others in their place (all 0: whoever it was). */
  learn(batch: TrailerBatch, affinities: Float32Array): void {
    expectTrailers(this.#arms, batch)
    const x = this.#x
    for (let row = 0; row < batch.count; row++) {
      const title = batch.titles[row]
      writeTrailerFeatures(this.tables, { title, trailer: batch.trailers[row], at: row * ASPECTS.length, affinities }, x)
      addOuterInPlace(this.#precision, x, 1)
      const surprise = batch.rewards[row] - this.titles.mean(title)
      for (let i = 0; i < SIZE; i++) this.#b[i] += surprise * x[i]
    }
    this.titles.add(batch)
    this.#posterior = ridgePosterior(this.#precision, this.#b)
  }

  /** By how much a trailer is expected to do better than its title's take rate. */
  expectedGain(row: TrailerRow): number {
    writeTrailerFeatures(this.tables, row, this.#x)
    let gain = 0
    for (let i = 0; i < SIZE; i++) gain += this.#posterior.mean[i] * this.#x[i]
    return gain
  }

  columns(): { readonly [name: string]: Float64Array } {
    return { precision: this.#precision.slice(), b: this.#b.slice(), ...this.titles.columns() }
  }

  restore(columns: { readonly [name: string]: Float64Array }): void {
    const { precision, b } = columns
    if (precision?.length !== SIZE * SIZE || b?.length !== SIZE) throw new RangeError(`Expected columns of ${SIZE} features`)
    this.titles.restore(columns)
    this.#precision = precision.slice()
    this.#b = b.slice()
    this.#posterior = ridgePosterior(this.#precision, this.#b)
  }
}
