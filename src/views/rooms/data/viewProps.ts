/** What every view of the room is given. */
import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { Opening, Seat, Snapshot } from '../../../engine/lab/snapshot'

export interface ViewProps {
  readonly snapshot: Snapshot
  readonly catalogue: PublicCatalogue
  readonly opening: Opening
  /** Whose records are shown. */
  readonly seat: Seat
}
