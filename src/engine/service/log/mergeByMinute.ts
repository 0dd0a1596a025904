/**
 * Walks a log's events and some new ones together: day by day, within a day in (minute, profile) order, an old event
 * before a new one of the same minute and profile. Old events never change their order among themselves.
 */
import type { EventRecord } from '../../contract/events'
import type { Day } from '../../contract/ids'
import { day, dayOf } from '../../contract/ids'
import type { Segment } from './segment'

export interface MergeInput {
  /** Whole stretches, one behind the other. */
  readonly segments: readonly Segment[]
  /** First event of each day, from `firstDay` on. */
  readonly dayStarts: readonly number[]
  readonly firstDay: Day
  readonly events: readonly Readonly<EventRecord>[]
}

export interface MergeVisitor {
  beginDay(of: Day): void
  old(segment: Segment, place: number): void
  fresh(event: Readonly<EventRecord>): void
}

export function mergeByMinute(input: MergeInput, visitor: MergeVisitor): void {
  const { segments, dayStarts, firstDay } = input
  const byDay = eventsByDay(input)
  const end = segments[segments.length - 1].end
  let within = 0
  for (let at = 0; at < dayStarts.length; at++) {
    visitor.beginDay(day(firstDay + at))
    const fresh = byDay[at]
    let next = 0
    for (let number = dayStarts[at]; number < (dayStarts[at + 1] ?? end); number++) {
      while (number >= segments[within].end) within++
      const segment = segments[within]
      const place = number - segment.first
      while (next < fresh.length && comesBefore(fresh[next], segment, place)) visitor.fresh(fresh[next++])
      visitor.old(segment, place)
    }
    while (next < fresh.length) visitor.fresh(fresh[next++])
  }
}

function comesBefore(event: Readonly<EventRecord>, { columns }: Segment, place: number): boolean {
  const at = columns.minuteAt(place)
  return event.at < at || (event.at === at && event.profile < columns.profileAt(place))
}

/** New events by the day of the log they belong to, each day sorted; what lies outside the log's days goes to its ends. */
function eventsByDay(input: MergeInput): Readonly<EventRecord>[][] {
  const days: Readonly<EventRecord>[][] = input.dayStarts.map(() => [])
  for (const event of input.events) {
    const at = dayOf(event.at) - input.firstDay
    days[Math.min(days.length - 1, Math.max(0, at))].push(event)
  }
  // Array sort is stable, so what one profile did within a minute keeps its order.
  for (const events of days) events.sort((one, other) => one.at - other.at || one.profile - other.profile)
  return days
}
