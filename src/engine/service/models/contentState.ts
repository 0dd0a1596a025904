/** What a content model holds, and all that follows from it is worked out anew. */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { RefusedJoins } from '../../contract/history'
import type { ContentFeatures } from './contentFeatures'
import type { ContentKernel } from './contentKernel'

export interface ContentState {
  readonly catalogue: ModelCatalogue
  readonly refused: RefusedJoins
  readonly features: ContentFeatures
  readonly kernel: ContentKernel
  /** Everybody's ridge: what a person without history gets. */
  readonly prior: Float64Array
}
