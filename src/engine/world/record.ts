import { type EventRecord, NOTHING } from '../contract/events'
import { day, firstMinuteOf, NO_TITLE, NO_TRAILER, profileId } from '../contract/ids'

/** A record with nothing in it, to be filled and reused. */
export function blankRecord(): EventRecord {
  return {
    kind: 0,
    profile: profileId(0),
    at: firstMinuteOf(day(0)),
    title: NO_TITLE,
    trailer: NO_TRAILER,
    device: NOTHING,
    row: NOTHING,
    column: NOTHING,
    episode: 0,
    amount: 0,
    share: 0,
  }
}
