import type { EventRecord } from '../contract/events'
import { EVENT_KINDS } from '../contract/events'
import type { ProfileId } from '../contract/ids'
import { DEVICES } from '../contract/vocabulary'
import { emptyEvent } from '../service/log/eventColumns'
import type { EventLog } from '../service/log/log'
import type { RecordView } from './snapshot'

/** One event for people to read. */
export function recordView(log: EventLog, event: number, scratch: EventRecord = emptyEvent()): RecordView {
  log.read(event, scratch)
  const { kind, device, ...columns } = scratch
  return { ...columns, event, kind: EVENT_KINDS[kind], device: DEVICES[device] ?? null, takenAway: log.isHidden(event) }
}

/** The latest records of a profile that `wanted` lets through, newest first. */
export function recordsOf(
  log: EventLog,
  profile: ProfileId,
  options: { readonly count: number; readonly wanted?: (event: number) => boolean },
): readonly RecordView[] {
  const { count, wanted = () => true } = options
  const scratch = emptyEvent()
  const found: RecordView[] = []
  for (let event = log.latestOf(profile); event >= 0 && found.length < count; event = log.previousOf(event)) {
    if (wanted(event)) found.push(recordView(log, event, scratch))
  }
  return found
}
