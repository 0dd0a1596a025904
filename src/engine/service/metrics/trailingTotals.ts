/**
 * One amount a title over the last 28 days: what is unequally spread is a month's watching, not one evening's.
 * A ring of daily columns, days × titles; the oldest day falls out when a new one begins.
 */
const DAYS = 28

export class TrailingTotals {
  readonly #titleCount: number
  #days: Float64Array
  #today = 0

  constructor(titleCount: number) {
    this.#titleCount = titleCount
    this.#days = new Float64Array(DAYS * titleCount)
  }

  /** A title that is not known counts nowhere. */
  add(title: number, amount: number): void {
    if (title < this.#titleCount) this.#days[this.#today * this.#titleCount + title] += amount
  }

  /** By title, today included. */
  totals(): Float64Array {
    const totals = new Float64Array(this.#titleCount)
    for (let i = 0; i < this.#days.length; i++) totals[i % this.#titleCount] += this.#days[i]
    return totals
  }

  nextDay(): void {
    this.#today = (this.#today + 1) % DAYS
    this.#days.fill(0, this.#today * this.#titleCount, (this.#today + 1) * this.#titleCount)
  }

  state(): TrailingState {
    return { today: this.#today, days: this.#days.slice() }
  }

  restore({ today, days }: TrailingState): void {
    if (days.length !== this.#days.length) throw new RangeError(`Expected ${this.#days.length} places, got ${days.length}`)
    this.#today = today
    this.#days = days.slice()
  }
}

export interface TrailingState {
  readonly today: number
  readonly days: Float64Array
}
