/** How often was each trailer seen, and how often did it succeed? One pair of counts a trailer, whoever it was shown to. */
import { expectTrailers, type TrailerArms } from './arms'
import type { TrailerBatch } from './protocol'

export class TrailerCounts {
  readonly #arms: TrailerArms
  #shown: Float64Array
  #taken: Float64Array

  constructor(arms: TrailerArms) {
    this.#arms = arms
    this.#shown = new Float64Array(arms.starts[arms.starts.length - 1])
    this.#taken = new Float64Array(this.#shown.length)
  }

  add(batch: TrailerBatch): void {
    expectTrailers(this.#arms, batch)
    for (let row = 0; row < batch.count; row++) {
      const arm = this.#arms.starts[batch.titles[row]] + batch.trailers[row]
      this.#shown[arm]++
      this.#taken[arm] += batch.rewards[row]
    }
  }

  /** By place (`arms.ts`). */
  shown(arm: number): number {
    return this.#shown[arm]
  }

  taken(arm: number): number {
    return this.#taken[arm]
  }

  /** How often any trailer of the title was seen. */
  views(title: number): number {
    const { starts } = this.#arms
    let views = 0
    for (let arm = starts[title]; arm < starts[title + 1]; arm++) views += this.#shown[arm]
    return views
  }

  /** Share that succeeded, by place; that of the whole title where a trailer was never seen, and 0 where none was. */
  rates(title: number): number[] {
    const { starts } = this.#arms
    const views = this.views(title)
    const from = starts[title]
    const all = this.#taken.subarray(from, starts[title + 1]).reduce((sum, taken) => sum + taken, 0)
    const rates = new Float64Array(starts[title + 1] - from)
    this.writeRates(title, views === 0 ? 0 : all / views, rates)
    return Array.from(rates)
  }

  /** Share that succeeded, by place, into `out`; `unseen` where a trailer was never seen. */
  writeRates(title: number, unseen: number, out: Float64Array): void {
    const from = this.#arms.starts[title]
    for (let j = 0; j < out.length; j++) {
      const shown = this.#shown[from + j]
      out[j] = shown === 0 ? unseen : this.#taken[from + j] / shown
    }
  }

  columns(): { readonly shown: Float64Array; readonly taken: Float64Array } {
    return { shown: this.#shown.slice(), taken: this.#taken.slice() }
  }

  restore({ shown, taken }: { readonly [name: string]: Float64Array }): void {
    const size = this.#shown.length
    if (shown?.length !== size || taken?.length !== size) throw new RangeError(`Expected columns of ${size} trailers`)
    this.#shown = shown.slice()
    this.#taken = taken.slice()
  }
}
