/**
 * Thompson sampling: each trailer as often as it is believed to be the best of its title.
 *
 * Formula: θ_j ~ Beta(1 + S, 1 + N − S), S successes of N views; the trailer with the largest θ, ties by the smaller number. M = 32
 * draws of all θ of a title (unless set otherwise) are kept for a period; a choice takes one of them by a draw keyed by
 * (profile, title, period). The logged probability is
 *   (draws of the bank whose best trailer this is) ÷ M:
 * exact, given the bank; an estimate with M draws of the probability under the posterior. It is never 0 for what was chosen.
 * Source: Thompson 1933; Agrawal & Goyal, COLT 2012.
 *
 * Misleads as any that is blind to the person: the best for the many. And a trailer that the bank never prefers has probability 0 in
 * that period.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { type BetaLaw, beta } from '../../math/gamma'
import type { Stream } from '../../math/random'
import { stream, uniform } from '../../math/random'
import { type TrailerArms, tenATitle, titleCountOf } from './arms'
import { TrailerCounts } from './counts'
import type { TrailerBatch, TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'
import { settingsOf } from './settings'

const NOT_DRAWN = 255

export class ThompsonTrailer implements TrailerPolicy {
  readonly id = 'thompson'
  readonly draws: number
  readonly triesAll = false
  readonly #arms: TrailerArms
  readonly #counts: TrailerCounts
  readonly #pick: Stream
  readonly #beliefs: Stream
  /** Titles × M: the best trailer of each of the period's draws; drawn when the title is first asked for. */
  readonly #bank: Uint8Array
  #period = 0

  constructor({ catalogue, seed, trailers = tenATitle(catalogue), settings }: TrailerPolicyOptions) {
    this.draws = settingsOf(settings, trailers).draws
    this.#arms = trailers
    this.#counts = new TrailerCounts(trailers)
    this.#pick = stream(seed, 'trailer: which draw of the bank of beliefs')
    this.#beliefs = stream(seed, 'trailer: bank of beliefs')
    this.#bank = new Uint8Array(titleCountOf(trailers) * this.draws).fill(NOT_DRAWN)
  }

  get period(): number {
    return this.#period
  }

  choose({ profile, title }: TrailerContext): TrailerChoice {
    const { draws } = this
    const from = title * draws
    if (this.#bank[from] === NOT_DRAWN) this.#draw(title)
    const trailer = this.#bank[from + Math.floor(uniform(this.#pick, profile, title, this.#period) * draws)]
    let agreeing = 0
    for (let m = 0; m < draws; m++) if (this.#bank[from + m] === trailer) agreeing++
    return { trailer: trailerId(trailer), probability: agreeing / draws }
  }

  learn(batch: TrailerBatch): void {
    this.#counts.add(batch)
    this.#newPeriod(this.#period + 1)
  }

  /** The mean of each belief. */
  expected({ title }: TrailerContext): readonly number[] {
    return this.beliefs(title).map(({ alpha, beta: failures }) => alpha / (alpha + failures))
  }

  /** What is believed of the success rate of each trailer of the title. */
  beliefs(title: number): readonly BetaLaw[] {
    const from = this.#arms.starts[title]
    return Array.from({ length: this.#arms.starts[title + 1] - from }, (_, j) => this.#belief(from + j))
  }

  state(): TrailerPolicyState {
    return { period: this.#period, columns: this.#counts.columns() }
  }

  restore({ period, columns }: TrailerPolicyState): void {
    this.#counts.restore(columns)
    this.#newPeriod(period)
  }

  #newPeriod(period: number): void {
    this.#period = period
    this.#bank.fill(NOT_DRAWN)
  }

  #belief(arm: number): BetaLaw {
    const taken = this.#counts.taken(arm)
    return { alpha: 1 + taken, beta: 1 + this.#counts.shown(arm) - taken }
  }

  #draw(title: number): void {
    const beliefs = this.beliefs(title)
    const from = this.#arms.starts[title]
    for (let m = 0; m < this.draws; m++) {
      let best = 0
      let most = -1
      beliefs.forEach((law, j) => {
        const theta = beta(this.#beliefs, law, { who: m, slot: this.#period, index: from + j })
        if (theta <= most) return
        most = theta
        best = j
      })
      this.#bank[title * this.draws + m] = best
    }
  }
}
