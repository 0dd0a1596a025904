/**
 * Events as columns, in chunks of 16,384, so that growing never copies what is there.
 *
 * One event: kind 1, profile 2 (4 where there are more than 65,536), minute 4, title 2, trailer 1, device 1, row 1, column 1,
 * episode 1, amount 4, share 4 = 22 bytes (24). Amount and share are rounded to 32-bit floats on the way in; what is read back is
 * what was kept.
 */
import type { EventRecord } from '../../contract/events'
import { NOTHING } from '../../contract/events'
import type { Minute, ProfileId, TitleId } from '../../contract/ids'
import { minute, NO_TITLE, NO_TRAILER, profileId, titleId, trailerId } from '../../contract/ids'

export const CHUNK_BITS = 14
export const CHUNK_EVENTS = 1 << CHUNK_BITS
const OFFSET = CHUNK_EVENTS - 1
export const COLUMN_BYTES = 22
const NARROW_PROFILES = 0x10000

interface Chunk {
  readonly kind: Uint8Array
  readonly profile: Uint16Array | Uint32Array
  readonly at: Int32Array
  readonly title: Uint16Array
  readonly trailer: Uint8Array
  readonly device: Uint8Array
  readonly row: Uint8Array
  readonly column: Uint8Array
  readonly episode: Uint8Array
  readonly amount: Float32Array
  readonly share: Float32Array
}

const newChunk = (events: number, profiles: number): Chunk => ({
  kind: new Uint8Array(events),
  profile: profiles > NARROW_PROFILES ? new Uint32Array(events) : new Uint16Array(events),
  at: new Int32Array(events),
  title: new Uint16Array(events),
  trailer: new Uint8Array(events),
  device: new Uint8Array(events),
  row: new Uint8Array(events),
  column: new Uint8Array(events),
  episode: new Uint8Array(events),
  amount: new Float32Array(events),
  share: new Float32Array(events),
})

/** A record to read events into, with nothing in it yet. */
export const emptyEvent = (): EventRecord => ({
  kind: 0,
  profile: profileId(0),
  at: minute(0),
  title: NO_TITLE,
  trailer: NO_TRAILER,
  device: NOTHING,
  row: NOTHING,
  column: NOTHING,
  episode: NOTHING,
  amount: 0,
  share: 0,
})

export interface EventColumnsOptions {
  /** How many profiles there may be. */
  readonly profileCount: number
  /** How many events there will be, where that is known: no room is made for more. */
  readonly capacity?: number
}

export class EventColumns {
  private readonly chunks: Chunk[] = []
  private readonly profileCount: number
  private readonly capacity: number
  private used = 0

  constructor({ profileCount, capacity = Number.POSITIVE_INFINITY }: EventColumnsOptions) {
    this.profileCount = profileCount
    this.capacity = capacity
  }

  get length(): number {
    return this.used
  }

  get bytes(): number {
    const events = this.chunks.reduce((sum, { kind }) => sum + kind.length, 0)
    return events * (this.profileCount > NARROW_PROFILES ? COLUMN_BYTES + 2 : COLUMN_BYTES)
  }

  push(event: Readonly<EventRecord>): void {
    if (!(event.profile >= 0 && event.profile < this.profileCount)) {
      throw new RangeError(`Expected \`profile\` to be an integer from 0 to ${this.profileCount - 1}, got ${event.profile}`)
    }
    const offset = this.used & OFFSET
    if (offset === 0 && this.used >>> CHUNK_BITS === this.chunks.length) {
      this.chunks.push(newChunk(Math.min(CHUNK_EVENTS, this.capacity - this.used), this.profileCount))
    }
    const chunk = this.chunks[this.used >>> CHUNK_BITS]
    chunk.kind[offset] = event.kind
    chunk.profile[offset] = event.profile
    chunk.at[offset] = event.at
    chunk.title[offset] = event.title
    chunk.trailer[offset] = event.trailer
    chunk.device[offset] = event.device
    chunk.row[offset] = event.row
    chunk.column[offset] = event.column
    chunk.episode[offset] = event.episode
    chunk.amount[offset] = event.amount
    chunk.share[offset] = event.share
    this.used += 1
  }

  /** Copies event `index` into a record that the caller owns and may reuse. */
  read(index: number, into: EventRecord): void {
    this.check(index)
    const chunk = this.chunks[index >>> CHUNK_BITS]
    const offset = index & OFFSET
    into.kind = chunk.kind[offset]
    into.profile = profileId(chunk.profile[offset])
    into.at = minute(chunk.at[offset])
    into.title = titleId(chunk.title[offset])
    into.trailer = trailerId(chunk.trailer[offset])
    into.device = chunk.device[offset]
    into.row = chunk.row[offset]
    into.column = chunk.column[offset]
    into.episode = chunk.episode[offset]
    into.amount = chunk.amount[offset]
    into.share = chunk.share[offset]
  }

  kindAt(index: number): number {
    return this.chunks[index >>> CHUNK_BITS].kind[index & OFFSET]
  }

  profileAt(index: number): ProfileId {
    return profileId(this.chunks[index >>> CHUNK_BITS].profile[index & OFFSET])
  }

  minuteAt(index: number): Minute {
    return minute(this.chunks[index >>> CHUNK_BITS].at[index & OFFSET])
  }

  titleAt(index: number): TitleId {
    return titleId(this.chunks[index >>> CHUNK_BITS].title[index & OFFSET])
  }

  /** Forgets the events and keeps the memory for the next ones. */
  clear(): void {
    this.used = 0
  }

  /** Back, or forward again, to where so many events had been pushed; what stands behind them is kept until it is overwritten. */
  reachTo(length: number): void {
    this.used = length
  }

  private check(index: number): void {
    if (!(index >= 0 && index < this.used)) {
      throw new RangeError(`Expected \`index\` to be an integer from 0 to ${this.used - 1}, got ${index}`)
    }
  }
}
