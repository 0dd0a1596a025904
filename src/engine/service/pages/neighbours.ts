/**
 * The titles nearest to a title, as columns, asked of the model once a night and title, when a page first needs them.
 * Empty where the model knows nothing of the title, or finds nothing alike.
 *
 * Shapes: titles × {@link KEPT}, one pair of columns for all titles (a pair for each costs more to make than to fill).
 */
import { titleId } from '../../contract/ids'
import type { FittedModel } from '../models/protocol'

const KEPT = 40
const NOT_ASKED = -1

export class NeighbourBook {
  /** Of title t from {@link startOf} on, nearest first. */
  readonly titles: Uint16Array
  readonly similarities: Float32Array
  readonly #model: FittedModel | null
  readonly #counts: Int8Array

  /** Without a model, before the first night, nothing is near anything. */
  constructor(model: FittedModel | null, titleCount: number) {
    this.#model = model
    this.titles = new Uint16Array(titleCount * KEPT)
    this.similarities = new Float32Array(titleCount * KEPT)
    this.#counts = new Int8Array(titleCount).fill(NOT_ASKED)
  }

  /** Where the neighbours of a title begin. */
  startOf(title: number): number {
    return title * KEPT
  }

  /** How many neighbours a title has. */
  countOf(title: number): number {
    if (this.#counts[title] === NOT_ASKED) this.#counts[title] = this.#ask(title)
    return this.#counts[title]
  }

  #ask(title: number): number {
    if (this.#model === null) return 0
    const similar = this.#model.similar(titleId(title), KEPT)
    if ('kind' in similar) return 0
    let count = 0
    // They come nearest first: after one that is not alike at all there is none that is.
    for (let at = title * KEPT; count < similar.length && similar[count].similarity > 0; count++, at++) {
      this.titles[at] = similar[count].title
      this.similarities[at] = similar[count].similarity
    }
    return count
  }
}
