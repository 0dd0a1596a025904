/**
 * The titles nearest to a title, as columns, asked of the model once a night and title, when a page first needs them.
 * Empty where the model knows nothing of the title, or finds nothing alike.
 */
import { titleId } from '../../contract/ids'
import type { FittedModel, Similar } from '../models/protocol'

export interface Neighbours {
  readonly count: number
  /** Nearest first. */
  readonly titles: Uint16Array
  readonly similarities: Float32Array
}

const KEPT = 40
const NONE: Neighbours = { count: 0, titles: new Uint16Array(0), similarities: new Float32Array(0) }

export class NeighbourBook {
  readonly #model: FittedModel | null
  readonly #pages: (Neighbours | undefined)[] = []

  /** Without a model, before the first night, nothing is near anything. */
  constructor(model: FittedModel | null) {
    this.#model = model
  }

  of(title: number): Neighbours {
    const known = this.#pages[title]
    if (known !== undefined) return known
    const asked = this.#ask(title)
    this.#pages[title] = asked
    return asked
  }

  #ask(title: number): Neighbours {
    if (this.#model === null) return NONE
    const similar = this.#model.similar(titleId(title), KEPT)
    if ('kind' in similar) return NONE
    return kept(similar)
  }
}

/** As columns, up to the first that is not alike at all: they come nearest first. */
function kept(similar: readonly Similar[]): Neighbours {
  const titles = new Uint16Array(similar.length)
  const similarities = new Float32Array(similar.length)
  let count = 0
  while (count < similar.length && similar[count].similarity > 0) {
    titles[count] = similar[count].title
    similarities[count] = similar[count].similarity
    count++
  }
  return { count, titles, similarities }
}
