import type { EventKind, EventRecord } from '../../../../src/engine/contract/events'
import { KIND, NOTHING } from '../../../../src/engine/contract/events'
import { minute, profileId, titleId, trailerId } from '../../../../src/engine/contract/ids'

/** One event, with nothing in the columns that are not named. */
export function event(kind: EventKind, columns: Partial<Record<Exclude<keyof EventRecord, 'kind'>, number>> = {}): EventRecord {
  return {
    kind: KIND[kind],
    profile: profileId(columns.profile ?? 0),
    at: minute(columns.at ?? 0),
    title: titleId(columns.title ?? 0xffff),
    trailer: trailerId(columns.trailer ?? NOTHING),
    device: columns.device ?? NOTHING,
    row: columns.row ?? NOTHING,
    column: columns.column ?? NOTHING,
    episode: columns.episode ?? NOTHING,
    amount: columns.amount ?? 0,
    share: columns.share ?? 0,
  }
}
