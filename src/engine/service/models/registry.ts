/** Every recommender that there is. A new one is a file and a line here; the contract suite reads this list. */
import { blend } from './blend'
import { content } from './content'
import { implicitAls } from './implicitAls'
import { itemKnn } from './itemKnn'
import { popularity } from './popularity'
import type { ModelId, Recommender } from './protocol'

export const RECOMMENDERS: { readonly [Id in ModelId]: Recommender } = { popularity, implicitAls, itemKnn, content, blend }
