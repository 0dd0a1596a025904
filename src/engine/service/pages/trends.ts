/**
 * What is watched more than usual just now? Plays of each title, counted twice: once fading fast, once slowly.
 *
 * Formula: at each night both counts fade by 2^(−1/half-life), 3 days and 28 days, and the day's plays are added. With s and l a
 * title's share of all plays in the one and in the other, and κ = 1/titles of caution,
 *   lift = (s + κ) / (l + κ);   1: as always, 2: twice as often. Trending: from {@link RISING} on.
 * Shares, so that a busy weekend lifts nothing; the caution keeps rare titles from rising by a single play.
 * Source: Gomez-Uribe & Hunt 2015 (trends of "a few minutes to perhaps a few days"); half-lives and caution set by us.
 *
 * Misleads: what stands in a row called Trending is played more, and so goes on trending; and among hundreds of titles some
 * rise by chance.
 */
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import { pow } from '../../math/elementary'

const FAST = pow(0.5, 1 / 3)
const SLOW = pow(0.5, 1 / 28)
const RISING = 1.25

/** Titles by lift. */
export interface Trends {
  /** By title; 1: as always. */
  readonly lifts: Float32Array
  /** What rises, the steepest first. */
  readonly rising: Uint16Array
}

/** Plain columns, so that a checkpoint may hold them. */
export interface TrendCounts {
  readonly lately: Float64Array
  readonly usually: Float64Array
  readonly today: Float64Array
}

export const noTrends = (titleCount: number): Trends => ({ lifts: new Float32Array(titleCount).fill(1), rising: new Uint16Array(0) })

export class TitleTrends {
  #lately: Float64Array
  #usually: Float64Array
  #today: Float64Array

  constructor(titleCount: number) {
    this.#lately = new Float64Array(titleCount)
    this.#usually = new Float64Array(titleCount)
    this.#today = new Float64Array(titleCount)
  }

  apply(event: Readonly<EventRecord>): void {
    if (event.kind === KIND.play && event.title < this.#today.length) this.#today[event.title]++
  }

  closeDay(): void {
    for (let title = 0; title < this.#today.length; title++) {
      this.#lately[title] = FAST * this.#lately[title] + this.#today[title]
      this.#usually[title] = SLOW * this.#usually[title] + this.#today[title]
    }
    this.#today.fill(0)
  }

  trends(): Trends {
    const { length } = this.#lately
    const [lately, usually] = [total(this.#lately), total(this.#usually)]
    if (lately === 0 || usually === 0) return noTrends(length)
    const lifts = Float32Array.from(
      this.#lately,
      (count, title) => (count / lately + 1 / length) / (this.#usually[title] / usually + 1 / length),
    )
    const rising = Array.from(lifts.keys()).filter((title) => lifts[title] >= RISING)
    return { lifts, rising: Uint16Array.from(rising.sort((one, other) => lifts[other] - lifts[one] || one - other)) }
  }

  counts(): TrendCounts {
    return { lately: this.#lately.slice(), usually: this.#usually.slice(), today: this.#today.slice() }
  }

  restore({ lately, usually, today }: TrendCounts): void {
    this.#lately = lately.slice()
    this.#usually = usually.slice()
    this.#today = today.slice()
  }
}

function total(counts: Float64Array): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}
