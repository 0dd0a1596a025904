/**
 * Puts a day in order. The world emits household by household; the log wants (minute, profile, emitted) order, so that it
 * does not matter in which order, or by how many workers, households were lived.
 *
 * Two stable counting sorts, by profile and then by minute: linear in events, whatever their order.
 */
import type { EventRecord, EventSink } from '../../contract/events'
import { EventColumns, emptyEvent } from './eventColumns'

export class DayBuffer implements EventSink {
  private readonly columns = new EventColumns()

  get length(): number {
    return this.columns.length
  }

  emit(event: Readonly<EventRecord>): void {
    this.columns.push(event)
  }

  /** Hands the day's events to a sink in order, through one reused record, and empties the buffer. */
  flushInto(sink: EventSink): void {
    const record = emptyEvent()
    for (const index of inOrder(this.columns)) {
      this.columns.read(index, record)
      sink.emit(record)
    }
    this.columns.clear()
  }
}

function inOrder(columns: EventColumns): Int32Array {
  const order = Int32Array.from({ length: columns.length }, (_, index) => index)
  const byProfile = countingSort(order, (index) => columns.profileAt(index))
  return countingSort(byProfile, (index) => columns.minuteAt(index))
}

function countingSort(order: Int32Array, keyOf: (index: number) => number): Int32Array {
  if (order.length === 0) return order
  let low = keyOf(order[0])
  let high = low
  for (const index of order) {
    const key = keyOf(index)
    if (key < low) low = key
    if (key > high) high = key
  }
  const next = new Int32Array(high - low + 2)
  for (const index of order) next[keyOf(index) - low + 1] += 1
  for (let key = 1; key < next.length; key++) next[key] += next[key - 1]
  const sorted = new Int32Array(order.length)
  for (const index of order) sorted[next[keyOf(index) - low]++] = index
  return sorted
}
