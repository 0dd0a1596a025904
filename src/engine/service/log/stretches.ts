/**
 * The stretches of a log in the order of their numbers, and the way from an event's number to where it stands.
 */
import type { EventRecord } from '../../contract/events'
import type { Day, ProfileId } from '../../contract/ids'
import { Segment, type SegmentState } from './segment'

const NONE = -1

export interface StretchesState {
  readonly closed: readonly Segment[]
  readonly open: Segment
  readonly reached: SegmentState
}

export class Stretches {
  readonly profileCount: number
  private all: readonly Segment[]
  private open: Segment
  /** Where the last search ended. */
  private found: Segment
  private place = 0

  constructor(profileCount: number, firstDay: Day) {
    this.profileCount = profileCount
    this.open = new Segment({ profileCount, first: 0, firstDay })
    this.all = [this.open]
    this.found = this.open
  }

  get segments(): readonly Segment[] {
    return this.all
  }

  /** The number that the next event gets. */
  get end(): number {
    return this.open.end
  }

  push(event: Readonly<EventRecord>): void {
    this.open.push(event, this.open.end)
  }

  /** Closes the last stretch and begins another, where it holds anything. */
  begin(firstDay: Day): void {
    if (this.open.columns.length === 0) return
    this.open.close()
    this.replace([...this.all, new Segment({ profileCount: this.profileCount, first: this.end, firstDay })])
  }

  /** Other stretches instead: the last one is open. */
  replace(segments: readonly Segment[]): void {
    this.all = segments
    this.open = segments[segments.length - 1]
    this.found = this.open
  }

  /** Where the event stands in `segment`; false where it is not kept. */
  seek(number: number): boolean {
    this.seekStretch(number)
    this.place = this.found.placeOf(number)
    return this.place >= 0
  }

  /** Of the event sought last. */
  get segment(): Segment {
    return this.found
  }

  get at(): number {
    return this.place
  }

  /** The first event kept from that number on; the end where there is none. */
  next(number: number): number {
    this.seekStretch(number)
    for (let at = this.all.indexOf(this.found); at < this.all.length; at++) {
      const segment = this.all[at]
      const place = segment.placeFrom(number)
      if (place < segment.columns.length) return segment.numberAt(place)
    }
    return this.end
  }

  latestOf(profile: ProfileId): number {
    return this.latestBefore(this.all.length, profile)
  }

  /** Of the event sought last: the event before it of the same profile. */
  previous(): number {
    const { found, place } = this
    const before = found.index.previousOf(place)
    return before >= 0 ? found.numberAt(before) : this.latestBefore(this.all.indexOf(found), found.columns.profileAt(place))
  }

  state(): StretchesState {
    return { closed: this.all.slice(0, -1), open: this.open, reached: this.open.state() }
  }

  restore({ closed, open, reached }: StretchesState): void {
    for (const segment of closed) segment.restoreClosed()
    open.restore(reached)
    this.replace([...closed, open])
  }

  private latestBefore(end: number, profile: ProfileId): number {
    for (let at = end - 1; at >= 0; at--) {
      const place = this.all[at].index.latestOf(profile)
      if (place >= 0) return this.all[at].numberAt(place)
    }
    return NONE
  }

  private seekStretch(number: number): void {
    if (number >= this.found.first && number < this.found.end) return
    let low = 0
    let high = this.all.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.all[middle].first <= number) low = middle
      else high = middle - 1
    }
    this.found = this.all[low]
  }
}
