/**
 * The titles nearest to a title, as columns, asked of the model once a night and title, when a page first needs them.
 * Empty where the model knows nothing of the title, or finds nothing alike.
 */
import { titleId } from '../../contract/ids'
import type { FittedModel } from '../models/protocol'

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
    const near = similar.filter(({ similarity }) => similarity > 0)
    return {
      count: near.length,
      titles: Uint16Array.from(near, (entry) => entry.title),
      similarities: Float32Array.from(near, (entry) => entry.similarity),
    }
  }
}
