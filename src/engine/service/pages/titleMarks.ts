/** A set of titles that is emptied in one step: what stands above on the page being made. */
export class TitleMarks {
  readonly #stamps: Uint32Array
  #now = 1

  constructor(titleCount: number) {
    this.#stamps = new Uint32Array(titleCount)
  }

  clear(): void {
    this.#now++
  }

  add(title: number): void {
    this.#stamps[title] = this.#now
  }

  has(title: number): boolean {
    return this.#stamps[title] === this.#now
  }
}
