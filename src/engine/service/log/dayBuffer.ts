/**
 * Puts a day in order. The world emits household by household; the log wants (minute, profile, emitted) order, so that it
 * does not matter in which order, or by how many workers, households were lived.
 *
 * Two stable counting sorts, by profile and then by minute: linear in events, whatever their order.
 */
import type { EventRecord, EventSink } from '../../contract/events'
import { EventColumns, emptyEvent } from './eventColumns'

export class DayBuffer implements EventSink {
  private readonly columns: EventColumns

  constructor(profileCount: number) {
    this.columns = new EventColumns({ profileCount })
  }

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
  const { length } = columns
  const order = new Int32Array(length)
  const profiles = new Int32Array(length)
  const minutes = new Int32Array(length)
  for (let index = 0; index < length; index++) {
    order[index] = index
    profiles[index] = columns.profileAt(index)
    minutes[index] = columns.minuteAt(index)
  }
  return countingSort(countingSort(order, profiles), minutes)
}

/** The numbers in `order` by their keys, equal ones as they stood. */
function countingSort(order: Int32Array, keys: Int32Array): Int32Array {
  if (order.length === 0) return order
  let low = keys[0]
  let high = low
  for (let index = 0; index < keys.length; index++) {
    if (keys[index] < low) low = keys[index]
    if (keys[index] > high) high = keys[index]
  }
  const next = new Int32Array(high - low + 2)
  for (let index = 0; index < keys.length; index++) next[keys[index] - low + 1]++
  for (let key = 1; key < next.length; key++) next[key] += next[key - 1]
  const sorted = new Int32Array(order.length)
  for (let place = 0; place < order.length; place++) sorted[next[keys[order[place]] - low]++] = order[place]
  return sorted
}
