import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import type { TrailerId } from '../../../engine/contract/ids'

export interface TrailerProps {
  readonly title: PublicTitle
  readonly trailer: TrailerId
  readonly catalogue: PublicCatalogue
  /** False holds it where it is. */
  readonly playing: boolean
  /** Within a tile: smaller words. */
  readonly compact?: boolean
  /** Begins anew after the title card; otherwise it stays there. */
  readonly loop?: boolean
  /** After the title card, each time. */
  readonly onEnd?: () => void
}
