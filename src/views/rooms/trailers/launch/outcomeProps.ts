import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { Asking } from '../../../../store/trailers/asking'
import type { RoomTrailer } from '../compose/board'

export interface OutcomeProps {
  readonly run: Asking<'launch'>
  /** How many of the hours are shown. */
  readonly shown: number
  readonly trailers: readonly RoomTrailer[]
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
}
