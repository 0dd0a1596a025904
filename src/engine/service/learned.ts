import type { FittedModel, ModelId } from './models/protocol'
import type { PageBuilder } from './pages/builder'
import type { TrailerPolicy } from './trailers/protocol'

/** What the service has learned up to this morning: everything a page is made of besides its person's own history. */
export interface Learned {
  /** Orders the pages; null before the first night. */
  readonly model: FittedModel | null
  /** All that were fitted: the model itself and, for a blend, its members. */
  readonly fitted: ReadonlyMap<ModelId, FittedModel>
  readonly pages: PageBuilder
  readonly trailers: TrailerPolicy
  /** Joins and signals that a mask refuses. */
  readonly refuseArtists: boolean
}
