/**
 * Answers: which records stand behind one cell of the table of people and titles?
 *
 * All events of the profile that are about the title and are still kept one by one, newest first, at most {@link MOST}; and whether older
 * ones that are no longer kept speak in the cell too. Misleads: what is taken away is among them, marked, and does not count.
 */
import type { ProfileId, TitleId } from '../contract/ids'
import type { Evening } from './evening'
import { expectProfile } from './people/expectProfile'
import { recordsOf } from './records'
import type { RecordView } from './snapshot'

export interface CellEventsRequest {
  readonly profile: ProfileId
  readonly title: TitleId
}

export interface CellEvents {
  readonly records: readonly RecordView[]
  readonly older: boolean
}

const MOST = 60

export function cellEventsOf(evening: Evening, { profile, title }: CellEventsRequest): CellEvents {
  expectProfile(evening, profile)
  const { log } = evening.service
  return {
    records: recordsOf(log, profile, { count: MOST, wanted: (event) => log.titleAt(event) === title }),
    older: log.older.tellsOf(profile, title),
  }
}
