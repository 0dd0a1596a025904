/**
 * How often is a title played when one of its trailers was seen, whichever? m = (Σ r + κ·M) / (n + κ), with M the mean over
 * everything and κ = 20, set by us.
 */
import type { TrailerBatch } from './protocol'

const CAUTION = 20
const UNKNOWN_RATE = 0.1

export class TitleRates {
  #shown: Float64Array
  #taken: Float64Array
  #overall = UNKNOWN_RATE

  constructor(titleCount: number) {
    this.#shown = new Float64Array(titleCount)
    this.#taken = new Float64Array(titleCount)
  }

  mean(title: number): number {
    return (this.#taken[title] + CAUTION * this.#overall) / (this.#shown[title] + CAUTION)
  }

  add({ count, titles, rewards }: TrailerBatch): void {
    for (let row = 0; row < count; row++) {
      this.#shown[titles[row]]++
      this.#taken[titles[row]] += rewards[row]
    }
    this.#refresh()
  }

  columns(): { readonly titleShown: Float64Array; readonly titleTaken: Float64Array } {
    return { titleShown: this.#shown.slice(), titleTaken: this.#taken.slice() }
  }

  restore({ titleShown, titleTaken }: { readonly [name: string]: Float64Array }): void {
    const size = this.#shown.length
    if (titleShown?.length !== size || titleTaken?.length !== size) throw new RangeError(`Expected columns of ${size} titles`)
    this.#shown = titleShown.slice()
    this.#taken = titleTaken.slice()
    this.#refresh()
  }

  #refresh(): void {
    let shown = 0
    let taken = 0
    for (let title = 0; title < this.#shown.length; title++) {
      shown += this.#shown[title]
      taken += this.#taken[title]
    }
    this.#overall = (taken + CAUTION * UNKNOWN_RATE) / (shown + CAUTION)
  }
}
