/** Which recommender orders the pages: those that come with the first visit, and one whose code comes later. */
import { later } from '../../contract/later'
import { blend } from './blend'
import { content } from './content'
import { implicitAls } from './implicitAls'
import { popularity } from './popularity'
import type { ModelId, Recommender } from './protocol'

type LaterModelId = 'itemKnn'

export const FIRST_MODELS: { readonly [Id in Exclude<ModelId, LaterModelId>]: Recommender } = { popularity, implicitAls, content, blend }
export const LATER_MODELS = later<{ readonly [Id in LaterModelId]: Recommender }>('more models')

export const modelOfNight = (id: ModelId): Recommender => (id === 'itemKnn' ? LATER_MODELS.get().itemKnn : FIRST_MODELS[id])
