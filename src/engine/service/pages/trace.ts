/**
 * What each page step did to each tile, found by comparing the rows before and after it; the units stand with `Placement`.
 * Steps know nothing of being traced, so a traced page is the same page.
 */
import type { DraftRow, PageContext } from './draft'
import type { PageStepId, Placement } from './page'

export class PlacementTrace {
  readonly #context: PageContext
  readonly #entries = new Map<string, Placement[]>()
  /** By title: its place among the candidates, from 1; 0 for none. */
  readonly #places: Uint16Array

  constructor(context: PageContext) {
    this.#context = context
    this.#places = new Uint16Array(context.standing.length)
    for (let place = 0; place < context.rankedCount; place++) this.#places[context.ranked[place]] = place + 1
  }

  /** Compares the rows before and after one step. */
  after(step: PageStepId, before: readonly DraftRow[], now: readonly DraftRow[]): void {
    const rowsBefore = new Map(before.map((row, index) => [keyOf(row), { row, index }]))
    now.forEach((row, index) => {
      const was = rowsBefore.get(keyOf(row))
      if (was === undefined) this.#born(step, row)
      else this.#changed(step, was, { row, index })
    })
  }

  of(row: DraftRow, title: number): readonly Placement[] {
    return this.#list(row, title)
  }

  #born(step: PageStepId, row: DraftRow): void {
    for (const title of row.titles) {
      const place = this.#places[title]
      if (place > 0) this.#add(row, title, { step: 'candidates', by: place })
      this.#add(row, title, { step, by: row.scores[title] })
    }
  }

  #changed(step: PageStepId, was: Seen, now: Seen): void {
    const up = was.index - now.index
    const explored = step === 'explore' ? new Set(now.row.explored) : null
    const columns = new Map(was.row.titles.map((title, column) => [title, column]))
    for (let column = 0; column < now.row.titles.length; column++) {
      const title = now.row.titles[column]
      if (explored?.has(title)) {
        this.#explored(now.row, title, columns.has(title))
        continue
      }
      const left = (columns.get(title) ?? column) - column
      const by = step === 'orderRows' || step === 'calibrateRows' || step === 'fitDevice' ? up : left
      if (by !== 0) this.#add(now.row, title, { step, by })
    }
  }

  #explored(row: DraftRow, title: number, stoodThere: boolean): void {
    const place = this.#places[title]
    if (place > 0 && !stoodThere) this.#add(row, title, { step: 'candidates', by: place })
    this.#add(row, title, { step: 'explore', by: this.#context.night.uncertainty[title] })
  }

  #add(row: DraftRow, title: number, placement: Placement): void {
    this.#list(row, title).push(placement)
  }

  #list(row: DraftRow, title: number): Placement[] {
    const key = `${keyOf(row)}:${title}`
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    const made: Placement[] = []
    this.#entries.set(key, made)
    return made
  }
}

interface Seen {
  readonly row: DraftRow
  readonly index: number
}

const keyOf = (row: DraftRow): string => `${row.kind}:${row.subject}`
