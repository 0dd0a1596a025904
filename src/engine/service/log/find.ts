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

/** Numbers of the events that pass, newest first: a screen takes as many as it shows. */
export function* findEvents(log: EventLog, filter: EventFilter): Generator<number, void> {
  const kinds = filter.kinds && new Set(filter.kinds.map((kind) => KIND[kind]))
  const from = filter.fromDay === undefined ? 0 : log.firstOfDay(filter.fromDay)
  const to = filter.toDay === undefined ? log.length : log.firstOfDay(filter.toDay)
  const { profile, title } = filter
  let index = profile === undefined ? to - 1 : log.latestOf(profile)
  while (index >= from) {
    const passes = index < to && (!kinds || kinds.has(log.kindAt(index))) && (title === undefined || log.titleAt(index) === title)
    if (passes) yield index
    index = profile === undefined ? index - 1 : log.previousOf(index)
  }
}

/** Events of one kind on one day of the log. */
export function countOfDay(log: EventLog, kind: EventKind, of: Day): number {
  const wanted = KIND[kind]
  const to = log.firstOfDay(day(of + 1))
  let count = 0
  for (let index = log.firstOfDay(of); index < to; index++) if (log.kindAt(index) === wanted) count++
  return count
}
