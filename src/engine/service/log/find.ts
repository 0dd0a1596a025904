/** Picks events out of the log by profile, kind, title and day. */
import type { EventKind } from '../../contract/events'
import { KIND } from '../../contract/events'
import type { Day, ProfileId, TitleId } from '../../contract/ids'
import { day } from '../../contract/ids'
import type { EventLog } from './log'

export interface EventFilter {
  readonly profile?: ProfileId
  readonly kinds?: readonly EventKind[]
  readonly title?: TitleId
  /** Days of the log, first included, last excluded. */
  readonly fromDay?: Day
  readonly toDay?: Day
}

/** Numbers of the events kept that pass, newest first: a screen takes as many as it shows. */
export function* findEvents(log: EventLog, filter: EventFilter): Generator<number, void> {
  const kinds = filter.kinds && new Set(filter.kinds.map((kind) => KIND[kind]))
  const from = filter.fromDay === undefined ? 0 : log.firstOfDay(filter.fromDay)
  const to = filter.toDay === undefined ? log.length : log.firstOfDay(filter.toDay)
  const { profile, title } = filter
  const passes = (index: number): boolean =>
    index < to && (!kinds || kinds.has(log.kindAt(index))) && (title === undefined || log.titleAt(index) === title)
  if (profile === undefined) {
    for (let index = to - 1; index >= from; index--) if (log.isKept(index) && passes(index)) yield index
    return
  }
  for (let index = log.latestOf(profile); index >= from; index = log.previousOf(index)) if (passes(index)) yield index
}

/** Events of one kind on one day of the log, kept or folded. */
export function countOfDay(log: EventLog, kind: EventKind, of: Day): number {
  const wanted = KIND[kind]
  const to = log.firstOfDay(day(of + 1))
  let count = log.older.countOf(kind, of)
  for (let index = log.next(log.firstOfDay(of)); index < to; index = log.next(index + 1)) if (log.kindAt(index) === wanted) count++
  return count
}
