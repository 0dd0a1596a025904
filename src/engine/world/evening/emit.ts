import type { EventRecord } from '../../contract/events'
import { NOTHING } from '../../contract/events'
import { minute, NO_TITLE, NO_TRAILER, profileId, titleId } from '../../contract/ids'
import { clockOf, type Sitting } from './sitting'

/** The sitting's one record, blank but for kind, profile, minute and device, to be filled and emitted at once. */
export function fresh(sitting: Sitting, kind: number): EventRecord {
  const { record } = sitting
  record.kind = kind
  record.profile = profileId(sitting.profile)
  record.at = minute(clockOf(sitting))
  record.title = NO_TITLE
  record.trailer = NO_TRAILER
  record.device = sitting.device
  record.row = NOTHING
  record.column = NOTHING
  record.episode = 0
  record.amount = 0
  record.share = 0
  return record
}

/** The same, about a title. */
export function freshAbout(sitting: Sitting, kind: number, title: number): EventRecord {
  const record = fresh(sitting, kind)
  record.title = titleId(title)
  return record
}
