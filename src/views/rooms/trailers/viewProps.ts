/** What every view of the room is given. */
import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import type { Opening, Snapshot } from '../../../engine/lab/snapshot'

export interface ViewProps {
  readonly snapshot: Snapshot
  readonly catalogue: PublicCatalogue
  readonly opening: Opening
  /** The title on stage. */
  readonly title: PublicTitle
}
