import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { LaunchRun } from '../../../../store/trailers/page'
import type { RoomTrailer } from '../compose/board'

export interface OutcomeProps {
  readonly run: LaunchRun
  /** How many of the hours are shown. */
  readonly shown: number
  readonly trailers: readonly RoomTrailer[]
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
}
