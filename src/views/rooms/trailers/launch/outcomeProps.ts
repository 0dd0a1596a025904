import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { LaunchRun } from '../../../../store/trailers/page'
import type { RoomTrailer } from '../compose/board'
import type { Two } from './useTwo'

export interface OutcomeProps {
  readonly run: LaunchRun
  /** How many of the hours are shown. */
  readonly shown: number
  readonly two: Two
  readonly trailers: readonly RoomTrailer[]
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
}
