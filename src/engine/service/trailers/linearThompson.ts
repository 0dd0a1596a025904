/**
 * A trailer for each person: linear Thompson sampling on what the records say of them.
 *
 * Formula: a Bayesian ridge of reward on features of trailer, person and title (`trailerRidge.ts`), θ ~ N(A⁻¹b, v²A⁻¹), with
 * v = 0.3 (about a take rate's own noise) unless set otherwise.
 * At the end of each period M = 32 draws (unless set otherwise) of θ are taken and kept: the bank. A choice takes one of them by a draw keyed by
 * (profile, title, period) and shows the trailer that it expects most of. The logged probability is
 *   (draws of the bank whose best trailer this is) ÷ M:
 * exact, given the bank; an estimate with M draws of the probability under the posterior. It is never 0 for what was chosen.
 * Source: Agrawal & Goyal, "Thompson sampling for contextual bandits with linear payoffs", ICML 2013; Netflix Technology Blog,
 * "Artwork personalization", 2017, for the use.
 * Cost of a choice: 32 × 10 × 8 products, 3 to 6 µs.
 *
 * Misleads: a trailer that the bank never prefers has probability 0 and is never shown in that period, so propensity estimates
 * of policies that would show it cannot be had from this log; the reward counts plays, not whether the promise was kept; and a
 * trailer that mixes what others show pure is never thought better than all of them, however well it does (it is linear).
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { ASPECTS } from '../../contract/vocabulary'
import { normal } from '../../math/draws'
import { sampleGaussian } from '../../math/gaussian'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { tenATitle } from './arms'
import { BANK_DRAWS } from './bank'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'
import { EMPHASIS_AT, FITTING_AT, MATCHING_AT, TRAILER_FEATURES } from './trailerFeatures'
import { TrailerRidge } from './trailerRidge'

/** As the knob `spread`. */
const REWARD_SD = 0.3
const SIZE = TRAILER_FEATURES
/** Eight: `preferences` writes them out, and this line stops compiling where the vocabulary has another number. */
const ALL: 8 = ASPECTS.length

export class LinearThompsonTrailer implements TrailerPolicy {
  readonly id = 'linearThompson'
  readonly draws: number
  readonly triesAll = false
  readonly #ridge: TrailerRidge
  readonly #pick: Stream
  readonly #normals: Stream
  #period = 0
  /** M × features: the period's draws of θ. */
  readonly #bank: Float64Array
  readonly #starts: Uint32Array
  readonly #spread: number
  /** The trailer that was last preferred to a hoped-for one: where to look first, whatever the title. */
  #rival = 0

  constructor({ catalogue, seed, trailers = tenATitle(catalogue), settings }: TrailerPolicyOptions) {
    this.draws = settings?.draws ?? BANK_DRAWS
    this.#spread = settings?.spread ?? REWARD_SD
    this.#bank = new Float64Array(this.draws * SIZE)
    this.#starts = trailers.starts
    this.#ridge = new TrailerRidge(catalogue, trailers)
    this.#pick = stream(seed, 'trailer: which draw of the bank')
    this.#normals = stream(seed, 'trailer: bank of draws')
    this.#open()
  }

  get period(): number {
    return this.#period
  }

  choose(context: TrailerContext): TrailerChoice {
    const { draws } = this
    const lot = Math.floor(uniform(this.#pick, context.profile, context.title, this.#period) * draws)
    const drawn = this.#favourite(context, lot)
    let agreeing = 1
    for (let m = 0; m < draws; m++) if (m !== lot && this.#preferred(context, m, drawn) === drawn) agreeing++
    return { trailer: trailerId(drawn), probability: agreeing / draws }
  }

  learn(batch: TrailerBatch): void {
    this.#ridge.learn(batch, batch.affinities)
    this.#period++
    this.#open()
  }

  expected({ title, affinities }: TrailerContext): readonly number[] {
    const mean = this.#ridge.titles.mean(title)
    const count = this.#starts[title + 1] - this.#starts[title]
    return Array.from({ length: count }, (_, trailer) => mean + this.#ridge.expectedGain({ title, trailer, at: 0, affinities }))
  }

  /** The mean of θ: what is believed of each feature. */
  weights(): Float64Array {
    return this.#ridge.posterior.mean.slice()
  }

  state(): TrailerPolicyState {
    return { period: this.#period, columns: this.#ridge.columns() }
  }

  restore({ period, columns }: TrailerPolicyState): void {
    this.#ridge.restore(columns)
    this.#period = period
    this.#open()
  }

  /** Takes the period's draws. */
  #open(): void {
    for (let m = 0; m < this.draws; m++) {
      const draw = this.#bank.subarray(m * SIZE, (m + 1) * SIZE)
      for (let i = 0; i < SIZE; i++) draw[i] = this.#spread * normal(this.#normals, m, this.#period, i)
      sampleGaussian(this.#ridge.posterior, draw, draw)
    }
  }

  /** Which of the title's trailers a draw of the bank expects most of; ties by the smaller number. */
  #favourite(context: TrailerContext, draw: number): number {
    let best = 0
    for (;;) {
      const better = this.#preferred(context, draw, best)
      if (better === best) return best
      best = better
    }
  }

  /**
   * The hoped-for trailer where the draw expects most of it, else any that it prefers. What another draw preferred is asked
   * first, so that most draws that do not agree are done after two of them. The eight aspects are written out: this is the
   * hottest loop of an evening, and a third of its time so.
   */
  #preferred({ title, affinities: f }: TrailerContext, draw: number, hoped: number): number {
    const { starts, centred: e, matches: g } = this.#ridge.tables
    const first = starts[title]
    const count = starts[title + 1] - first
    const rival = this.#rival < count ? this.#rival : 0
    const bank = this.#bank
    const t = title * ALL
    const p = draw * SIZE + EMPHASIS_AT
    const q = draw * SIZE + FITTING_AT
    const r = draw * SIZE + MATCHING_AT
    const w0 = bank[p] + f[0] * bank[q] + g[t] * bank[r]
    const w1 = bank[p + 1] + f[1] * bank[q + 1] + g[t + 1] * bank[r + 1]
    const w2 = bank[p + 2] + f[2] * bank[q + 2] + g[t + 2] * bank[r + 2]
    const w3 = bank[p + 3] + f[3] * bank[q + 3] + g[t + 3] * bank[r + 3]
    const w4 = bank[p + 4] + f[4] * bank[q + 4] + g[t + 4] * bank[r + 4]
    const w5 = bank[p + 5] + f[5] * bank[q + 5] + g[t + 5] * bank[r + 5]
    const w6 = bank[p + 6] + f[6] * bank[q + 6] + g[t + 6] * bank[r + 6]
    const w7 = bank[p + 7] + f[7] * bank[q + 7] + g[t + 7] * bank[r + 7]
    let toBeat = Number.NEGATIVE_INFINITY
    for (let step = -2; step < count; step++) {
      if (step === hoped || step === rival) continue
      const j = step === -2 ? hoped : step === -1 ? rival : step
      const s = (first + j) * ALL
      const own = w0 * e[s] + w1 * e[s + 1] + w2 * e[s + 2] + w3 * e[s + 3]
      const value = own + w4 * e[s + 4] + w5 * e[s + 5] + w6 * e[s + 6] + w7 * e[s + 7]
      if (step === -2) toBeat = value
      else if (value > toBeat || (value === toBeat && j < hoped)) {
        this.#rival = j
        return j
      }
    }
    return hoped
  }
}
