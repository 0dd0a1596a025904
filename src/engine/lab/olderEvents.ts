/**
 * Answers: what of this person's records is no longer kept one by one? And does it speak in the cell of one title?
 *
 * The log says how long it keeps what (`service/log/retention.ts`). Folded events still count in the table of people and titles;
 * they can be neither shown nor taken away.
 */
import type { ProfileId, TitleId } from '../contract/ids'
import type { Evening } from './evening'
import { expectProfile } from './people/expectProfile'

export interface OlderEventsRequest {
  readonly profile: ProfileId
  readonly title: TitleId | null
}

export interface OlderEvents {
  /** How many. */
  readonly events: number
  /** Whether some of them stand in the cell of that title. */
  readonly inCell: boolean
}

export function olderEventsOf(evening: Evening, { profile, title }: OlderEventsRequest): OlderEvents {
  expectProfile(evening, profile)
  const { older } = evening.service.log
  return { events: older.countOfProfile(profile), inCell: title !== null && older.tellsOf(profile, title) }
}
