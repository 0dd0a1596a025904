/** The recommenders that can order the pages of the simulated world; all are in `everyModel.ts`. */
import { itemKnn } from './itemKnn'
import { FIRST_MODELS } from './modelOfNight'
import type { ModelId, Recommender } from './protocol'

export const RECOMMENDERS: { readonly [Id in ModelId]: Recommender } = { ...FIRST_MODELS, itemKnn }
