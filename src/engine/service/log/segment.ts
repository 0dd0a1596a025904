/**
 * A stretch of the log: some days' events, whole, or what is kept of them.
 *
 * An event's number counts all events ever emitted, so it stays whatever is kept. In a whole stretch the number says the place;
 * where events were left out, a column of 4 bytes an event holds each one's number, counted from the stretch's first.
 * A stretch that is closed is written again only with the same events, when its days are lived again: checkpoints point at it.
 */
import type { EventRecord } from '../../contract/events'
import type { Day } from '../../contract/ids'
import { EventColumns } from './eventColumns'
import { ProfileIndex, type ProfileIndexState } from './profileIndex'

export interface SegmentOptions {
  readonly profileCount: number
  /** Number of its first event. */
  readonly first: number
  readonly firstDay: Day
  /** Where events are left out: how many are kept, and how many there were. */
  readonly kept?: { readonly count: number; readonly of: number }
}

/** How far an open stretch reached, for a checkpoint. */
export interface SegmentState {
  readonly length: number
  readonly index: ProfileIndexState
}

const NOWHERE = -1

export class Segment {
  readonly first: number
  readonly firstDay: Day
  readonly columns: EventColumns
  readonly index: ProfileIndex
  /** Each event's number less `first`; null where none is left out. */
  private readonly offsets: Uint32Array | null
  private readonly span: number
  /** Where the last search ended: the next is often for the event behind it. */
  private lastFound = 0
  /** Where it ended: a checkpoint from its own days may have taken it back since. */
  private whenClosed: SegmentState | null = null

  constructor({ profileCount, first, firstDay, kept }: SegmentOptions) {
    this.first = first
    this.firstDay = firstDay
    this.columns = new EventColumns({ profileCount, ...(kept && { capacity: kept.count }) })
    this.index = new ProfileIndex(profileCount, kept?.count)
    this.offsets = kept === undefined ? null : new Uint32Array(kept.count)
    this.span = kept?.of ?? 0
  }

  /** Whether no event is left out. */
  get isWhole(): boolean {
    return this.offsets === null
  }

  /** The number behind its last event, kept or not. */
  get end(): number {
    return this.first + (this.offsets === null ? this.columns.length : this.span)
  }

  get bytes(): number {
    return this.columns.bytes + this.index.bytes + (this.offsets?.byteLength ?? 0)
  }

  push(event: Readonly<EventRecord>, number: number): void {
    if (this.offsets !== null) this.offsets[this.columns.length] = number - this.first
    this.columns.push(event)
    this.index.push(event.profile)
  }

  numberAt(place: number): number {
    return this.first + (this.offsets === null ? place : this.offsets[place])
  }

  /** Where the event stands, −1 where it is not kept. */
  placeOf(number: number): number {
    const place = this.placeFrom(number)
    return place < this.columns.length && this.numberAt(place) === number ? place : NOWHERE
  }

  /** The first place whose event has that number or a later one. */
  placeFrom(number: number): number {
    const wanted = number - this.first
    if (this.offsets === null) return Math.max(0, wanted)
    const { offsets } = this
    let low = 0
    let high = this.columns.length
    const next = this.lastFound + 1
    if (next < high && offsets[next] >= wanted && offsets[this.lastFound] < wanted) low = high = next
    while (low < high) {
      const middle = (low + high) >>> 1
      if (offsets[middle] < wanted) low = middle + 1
      else high = middle
    }
    this.lastFound = low
    return low
  }

  state(): SegmentState {
    return { length: this.columns.length, index: this.index.state() }
  }

  /** Nothing more is written behind it. */
  close(): void {
    this.whenClosed = this.state()
  }

  restoreClosed(): void {
    if (this.whenClosed !== null) this.restore(this.whenClosed)
  }

  restore({ length, index }: SegmentState): void {
    this.columns.reachTo(length)
    this.index.restore(index)
  }
}
