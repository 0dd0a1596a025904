/** The recommenders that can order the pages of the simulated world, which come with the first visit; all are in `everyModel.ts`. */
import { blend } from './blend'
import { content } from './content'
import { implicitAls } from './implicitAls'
import { itemKnn } from './itemKnn'
import { popularity } from './popularity'
import type { ModelId, Recommender } from './protocol'

export const RECOMMENDERS: { readonly [Id in ModelId]: Recommender } = { popularity, implicitAls, itemKnn, content, blend }
