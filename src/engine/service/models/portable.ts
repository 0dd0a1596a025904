/**
 * A fitted model as plain data, for whoever asks it elsewhere: what it learned, without what follows from that and the catalogue.
 *
 * Unpacked, it scores, orders and compares to the last bit as the one that was packed. Shapes: those of each model's own state. A
 * blend comes without the interactions that it was fitted on: it answers, and cannot be the beginning of another night.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { RefusedJoins } from '../../contract/history'
import { emptyTable } from '../log/interactions'
import { AlsModel, type AlsState, isAlsModel } from './alsModel'
import { BlendModel, isBlendModel, type MemberWeight } from './blendModel'
import { fixedState } from './content'
import { ContentModel, isContentModel } from './contentModel'
import { ItemKnnModel, isItemKnnModel } from './itemKnn'
import type { ItemLikeness } from './itemLikeness'
import { type DecayedCounts, PopularityModel } from './popularity'
import type { FittedModel } from './protocol'

interface ContentLearned {
  readonly refused: RefusedJoins
  readonly prior: Float64Array
}

export type PortableModel =
  | { readonly id: 'popularity'; readonly counts: DecayedCounts }
  | { readonly id: 'implicitAls'; readonly state: AlsState }
  | { readonly id: 'itemKnn'; readonly state: ItemLikeness }
  | { readonly id: 'content'; readonly learned: ContentLearned }
  | {
      readonly id: 'blend'
      readonly counts: DecayedCounts
      readonly state: AlsState
      readonly learned: ContentLearned
      readonly weights: readonly MemberWeight[]
    }

export function packed(model: FittedModel): PortableModel {
  if (isBlendModel(model)) {
    const { members, weights } = model.state
    const { popularity, implicitAls, content } = members
    return { id: 'blend', counts: popularity.counts, state: implicitAls.state, learned: learnedBy(content), weights }
  }
  if (isAlsModel(model)) return { id: 'implicitAls', state: model.state }
  if (isItemKnnModel(model)) return { id: 'itemKnn', state: model.state }
  if (isContentModel(model)) return { id: 'content', learned: learnedBy(model) }
  if (model instanceof PopularityModel) return { id: 'popularity', counts: model.counts }
  throw new RangeError(`Expected \`model\` to be one that orders pages, got ${model.id}`)
}

const learnedBy = ({ state: { refused, prior } }: ContentModel): ContentLearned => ({ refused, prior })

/** Keeps from one model to the next what depends on the catalogue alone. */
export class Unpacking {
  readonly #catalogue: ModelCatalogue
  #previous: ContentModel | undefined

  constructor(catalogue: ModelCatalogue) {
    this.#catalogue = catalogue
  }

  model(portable: PortableModel): FittedModel {
    switch (portable.id) {
      case 'popularity':
        return new PopularityModel(portable.counts)
      case 'implicitAls':
        return new AlsModel(portable.state)
      case 'itemKnn':
        return new ItemKnnModel(portable.state)
      case 'content':
        return this.#content(portable.learned)
      case 'blend': {
        const members = {
          popularity: new PopularityModel(portable.counts),
          implicitAls: new AlsModel(portable.state),
          content: this.#content(portable.learned),
        }
        return new BlendModel({ members, weights: portable.weights, interactions: emptyTable(members.popularity.titleCount) })
      }
    }
  }

  #content({ refused, prior }: ContentLearned): ContentModel {
    this.#previous = new ContentModel({ ...fixedState(this.#catalogue, { ...refused, previous: this.#previous }), prior })
    return this.#previous
  }
}
