import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { PersonCard, Seat } from '../../../../engine/lab/snapshot'

/** Whose screen it is. */
export interface StageAbout {
  readonly seat: Seat
  readonly person: PersonCard
  readonly catalogue: PublicCatalogue
}
