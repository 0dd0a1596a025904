/**
 * Answers: had she been so, what would her page be, and where would she stand?
 *
 * Read off her household's last evenings lived again with one trait changed (`liveAgain.ts`); nothing is kept. All others stand where
 * they are.
 */
import type { ViewerId } from '../../contract/ids'
import type { Evening } from '../evening'
import { liveAgain } from '../liveAgain'
import { pageView } from '../pageView'
import type { PageView, Seat } from '../snapshot'
import { expectProfile } from './expectProfile'
import { type Whereabouts, whereaboutsOf } from './whereabouts'

export interface HadSheBeenSoRequest {
  readonly change: { readonly viewer: ViewerId; readonly trait: number; readonly value: number }
  readonly seat: Seat
}

/** Both guessed, as the service would after those evenings. */
export interface HadSheBeenSo {
  readonly page: PageView
  readonly whereabouts: Whereabouts
}

export function hadSheBeenSoOf(evening: Evening, { change, seat }: HadSheBeenSoRequest): HadSheBeenSo {
  expectProfile(evening, seat.profile)
  const { desk } = liveAgain(evening, change)
  return { page: pageView(evening, seat, { desk }), whereabouts: whereaboutsOf(evening, seat.profile, desk) }
}
