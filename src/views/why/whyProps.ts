import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { TileDetail } from '../../engine/lab/snapshot'

/** What each part of "Why this?" reads. */
export interface WhyProps {
  readonly detail: TileDetail
  readonly catalogue: PublicCatalogue
}
