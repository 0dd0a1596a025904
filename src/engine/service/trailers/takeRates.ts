/**
 * How often does each trailer of each title end in a play? Counts, and their empirical-Bayes means.
 *
 * Formula: a title's mean is m = (Σ r + κ₀·M) / (n + κ₀), M the mean over everything; a trailer's, under a Beta prior around the
 * title's mean and the gain g_j that trailers of its kind have (`lean`),
 *   p_j = (r_j + κ·(m + g_j)) / (n_j + κ).
 * κ says how little a trailer departs from its kind. It is learned by moments: with rates q_j = r_j/n_j of trailers seen at least
 * 20 times, σ² = Σ n_j[(q_j − m − g_j)² − m(1 − m)/n_j] / Σ n_j,   κ = mean m(1 − m)/σ² − 1, kept within 5 to 2,000.
 * Shapes: one number a trailer, in the order of `arms.ts`. Source: Casella 1985 on empirical Bayes; κ₀ = 20 is set by us.
 *
 * Misleads where a trailer was shown to those who like it: its mean is theirs, not everybody's.
 */
import { type TrailerArms, titleCountOf } from './arms'
import type { TrailerBatch } from './protocol'

const TITLE_CAUTION = 20
const SEEN_ENOUGH = 20
const LEAST_CAUTION = 5
const MOST_CAUTION = 2000
const UNKNOWN_RATE = 0.1

export class TakeRates {
  readonly #starts: Uint32Array
  readonly #titleCount: number
  #shown: Float64Array
  #taken: Float64Array
  /** What a trailer of its kind gains on its title's mean. */
  readonly #gains: Float64Array
  #caution = MOST_CAUTION
  #overall = UNKNOWN_RATE

  constructor(arms: TrailerArms) {
    this.#starts = arms.starts
    this.#titleCount = titleCountOf(arms)
    const size = arms.starts[this.#titleCount]
    this.#shown = new Float64Array(size)
    this.#taken = new Float64Array(size)
    this.#gains = new Float64Array(size)
  }

  add({ count, titles, trailers, rewards }: TrailerBatch): void {
    for (let row = 0; row < count; row++) {
      const arm = this.#starts[titles[row]] + trailers[row]
      this.#shown[arm]++
      this.#taken[arm] += rewards[row]
    }
    this.#refresh()
  }

  /** Takes over what a title's trailers are expected to gain on it. */
  lean(title: number, gainOf: (title: number, trailer: number) => number): void {
    const starts = this.#starts
    for (let arm = starts[title]; arm < starts[title + 1]; arm++) this.#gains[arm] = gainOf(title, arm - starts[title])
  }

  /** The same for all titles of which a trailer was ever seen: κ rests on those alone. */
  leanSeen(gainOf: (title: number, trailer: number) => number): void {
    for (let title = 0; title < this.#titleCount; title++) if (this.views(title) > 0) this.lean(title, gainOf)
    this.#refresh()
  }

  /** How often any trailer was seen. */
  get shown(): number {
    let shown = 0
    for (let arm = 0; arm < this.#shown.length; arm++) shown += this.#shown[arm]
    return shown
  }

  /** How often any trailer of the title was seen. */
  views(title: number): number {
    return this.#sum(this.#shown, title)
  }

  titleMean(title: number): number {
    const shown = this.views(title)
    return (this.#sum(this.#taken, title) + TITLE_CAUTION * this.#overall) / (shown + TITLE_CAUTION)
  }

  /** The means of a title's trailers. */
  means(title: number): Float64Array {
    const mean = this.titleMean(title)
    const from = this.#starts[title]
    const means = new Float64Array(this.#starts[title + 1] - from)
    for (let j = 0; j < means.length; j++) {
      const arm = from + j
      means[j] = (this.#taken[arm] + this.#caution * (mean + this.#gains[arm])) / (this.#shown[arm] + this.#caution)
    }
    return means
  }

  columns(): { readonly shown: Float64Array; readonly taken: Float64Array } {
    return { shown: this.#shown.slice(), taken: this.#taken.slice() }
  }

  restore(columns: { readonly [name: string]: Float64Array }): void {
    const size = this.#starts[this.#titleCount]
    const { shown, taken } = columns
    if (shown?.length !== size || taken?.length !== size) throw new RangeError(`Expected columns of ${size} trailers`)
    this.#shown = shown.slice()
    this.#taken = taken.slice()
    this.#refresh()
  }

  #refresh(): void {
    let shown = 0
    let taken = 0
    for (let arm = 0; arm < this.#shown.length; arm++) {
      shown += this.#shown[arm]
      taken += this.#taken[arm]
    }
    this.#overall = (taken + TITLE_CAUTION * UNKNOWN_RATE) / (shown + TITLE_CAUTION)
    this.#caution = this.#cautionByMoments()
  }

  #cautionByMoments(): number {
    let weight = 0
    let spread = 0
    let chance = 0
    for (let title = 0; title < this.#titleCount; title++) {
      const mean = this.titleMean(title)
      const binomial = mean * (1 - mean)
      for (let arm = this.#starts[title]; arm < this.#starts[title + 1]; arm++) {
        const shown = this.#shown[arm]
        if (shown < SEEN_ENOUGH) continue
        const off = this.#taken[arm] / shown - mean - this.#gains[arm]
        spread += shown * off * off - binomial
        chance += shown * binomial
        weight += shown
      }
    }
    if (weight === 0 || spread <= 0) return MOST_CAUTION
    return Math.min(MOST_CAUTION, Math.max(LEAST_CAUTION, chance / spread - 1))
  }

  #sum(column: Float64Array, title: number): number {
    let sum = 0
    for (let arm = this.#starts[title]; arm < this.#starts[title + 1]; arm++) sum += column[arm]
    return sum
  }
}
