/**
 * What the service has recorded: every event in the order in which it was emitted, and nothing else.
 *
 * An event costs 27 bytes: 22 of columns (eventColumns.ts), 4 for a link to the same profile's event before it, 1 for
 * whether it was taken from the machine's sight. The hash rolls over events as emitted, so hiding, replacing or exporting
 * never changes it; it grows with each event, replacements included.
 *
 * Order: the host appends a day in (minute, profile, emitted) order through a DayBuffer; a visitor's own acts are appended
 * as they happen. A day of the log is what was appended between two calls of `beginDay`, so a visitor whose clock runs
 * ahead misleads nobody about which learning period an event belongs to.
 */
import type { EventKind, EventRecord, EventSink } from '../../contract/events'
import { EVENT_KINDS, KIND } from '../../contract/events'
import type { Day, Minute, ProfileId, TitleId } from '../../contract/ids'
import { day } from '../../contract/ids'
import type { HashState } from '../../math/hash'
import { createHash } from '../../math/hash'
import { isOfAccount } from './accountKinds'
import { CHUNK_BITS, CHUNK_EVENTS, COLUMN_BYTES, EventColumns, emptyEvent } from './eventColumns'
import { hashEvent } from './eventHash'
import { mergeByMinute } from './mergeByMinute'
import { ProfileIndex, type ProfileIndexState } from './profileIndex'

/** Columns 22, link to the profile's event before 4, hidden 1. */
export const BYTES_AN_EVENT = COLUMN_BYTES + 5

export interface EventLogOptions {
  readonly profileCount: number
  readonly firstDay?: Day
}

export interface EventLogState {
  readonly columns: EventColumns
  readonly length: number
  readonly byProfile: ProfileIndex
  readonly index: ProfileIndexState
  /** Numbers of the events taken from the machine's sight. */
  readonly hidden: readonly number[]
  readonly kindCounts: Float64Array
  readonly dayStarts: readonly number[]
  readonly hash: HashState
}

export class EventLog implements EventSink {
  readonly profileCount: number
  readonly firstDay: Day
  private columns = new EventColumns()
  private byProfile: ProfileIndex
  private hidden: Uint8Array[] = []
  private hiddenEvents = 0
  private readonly kindCounts = new Float64Array(EVENT_KINDS.length)
  private dayStarts: number[] = [0]
  private rolling = createHash()

  constructor(options: EventLogOptions) {
    this.profileCount = options.profileCount
    this.firstDay = options.firstDay ?? day(0)
    this.byProfile = new ProfileIndex(options.profileCount)
  }

  get length(): number {
    return this.columns.length
  }

  /** 16 hex digits over all events as emitted. */
  get hash(): string {
    return this.rolling.digest()
  }

  get hashState(): HashState {
    return this.rolling.state()
  }

  emit(event: Readonly<EventRecord>): void {
    if (!(event.profile >= 0 && event.profile < this.profileCount)) {
      throw new RangeError(`Expected \`profile\` to be an integer from 0 to ${this.profileCount - 1}, got ${event.profile}`)
    }
    hashEvent(this.rolling, event)
    this.append(event)
  }

  read(index: number, into: EventRecord): void {
    this.columns.read(index, into)
  }

  kindAt(index: number): number {
    return this.columns.kindAt(index)
  }

  profileAt(index: number): ProfileId {
    return this.columns.profileAt(index)
  }

  minuteAt(index: number): Minute {
    return this.columns.minuteAt(index)
  }

  titleAt(index: number): TitleId {
    return this.columns.titleAt(index)
  }

  /** Events of a kind so far. */
  countOf(kind: EventKind): number {
    return this.kindCounts[KIND[kind]]
  }

  countOfProfile(profile: ProfileId): number {
    return this.byProfile.countOf(profile)
  }

  /** The profile's latest event, −1 where it has none; walk back from it with `previousOf`. */
  latestOf(profile: ProfileId): number {
    return this.byProfile.latestOf(profile)
  }

  /** The event of the same profile before this one, −1 where this is its first. */
  previousOf(index: number): number {
    return this.byProfile.previousOf(index)
  }

  /** Opens the next day: what is emitted from now on belongs to it. Days without events may be skipped over. */
  beginDay(of: Day): void {
    const at = of - this.firstDay
    if (!(at >= this.dayStarts.length - 1)) {
      throw new RangeError(`Expected \`day\` to be at least ${this.firstDay + this.dayStarts.length - 1}, got ${of}`)
    }
    while (this.dayStarts.length <= at) this.dayStarts.push(this.length)
  }

  /** The day that is being recorded. */
  get openDay(): Day {
    return day(this.firstDay + this.dayStarts.length - 1)
  }

  /** Index of the day's first event; the log's length for a day that has not begun. */
  firstOfDay(of: Day): number {
    return this.dayStarts[Math.max(0, of - this.firstDay)] ?? this.length
  }

  /** Takes an event from the machine's sight, or gives it back. It stays in the log, in the counters and in the hash. */
  hide(index: number, hidden: boolean): void {
    if (!(index >= 0 && index < this.length)) {
      throw new RangeError(`Expected \`index\` to be an integer from 0 to ${this.length - 1}, got ${index}`)
    }
    const flags = this.hidden[index >>> CHUNK_BITS]
    const offset = index & (CHUNK_EVENTS - 1)
    this.hiddenEvents += (hidden ? 1 : 0) - flags[offset]
    flags[offset] = hidden ? 1 : 0
  }

  isHidden(index: number): boolean {
    return this.hidden[index >>> CHUNK_BITS][index & (CHUNK_EVENTS - 1)] === 1
  }

  get hiddenCount(): number {
    return this.hiddenEvents
  }

  /**
   * Replaces what some profiles did from a minute on: their events from then are removed, the given ones take their place in
   * (minute, profile) order within their day. Their coming and leaving stays: no evening lived otherwise undoes it. The hash goes on with the new events. Numbers change: the answer holds, for
   * each old number, the new one, or −1 where the event is gone.
   */
  replaceProfiles(profiles: readonly ProfileId[], fromMinute: Minute, events: readonly Readonly<EventRecord>[]): Int32Array {
    const replaced = new Uint8Array(this.profileCount)
    for (const profile of profiles) replaced[profile] = 1
    const before = { columns: this.columns, hidden: this.hidden, dayStarts: this.dayStarts }
    this.empty()
    const renumbered = new Int32Array(before.columns.length).fill(-1)
    const record = emptyEvent()
    mergeByMinute(
      { columns: before.columns, dayStarts: before.dayStarts, firstDay: this.firstDay, events },
      {
        beginDay: (of) => this.beginDay(of),
        old: (index) => {
          before.columns.read(index, record)
          if (replaced[record.profile] === 1 && record.at >= fromMinute && !isOfAccount(record.kind)) return
          renumbered[index] = this.length
          this.append(record)
          if (before.hidden[index >>> CHUNK_BITS][index & (CHUNK_EVENTS - 1)] === 1) this.hide(this.length - 1, true)
        },
        fresh: (event) => this.emit(event),
      },
    )
    return renumbered
  }

  /**
   * Where the log stands, for a checkpoint. What was recorded before is not copied: later events are written behind it, and
   * `replaceProfiles` writes elsewhere. So a state holds as long as every event since is the same as the one that stood there.
   */
  state(): EventLogState {
    const { columns, byProfile, rolling } = this
    return {
      columns,
      length: columns.length,
      byProfile,
      index: byProfile.state(),
      hidden: this.hiddenIndices(),
      kindCounts: this.kindCounts.slice(),
      dayStarts: [...this.dayStarts],
      hash: rolling.state(),
    }
  }

  restore(state: EventLogState): void {
    this.columns = state.columns
    this.columns.reachTo(state.length)
    this.byProfile = state.byProfile
    this.byProfile.restore(state.index)
    this.hidden = Array.from({ length: Math.ceil(state.length / CHUNK_EVENTS) }, () => new Uint8Array(CHUNK_EVENTS))
    this.hiddenEvents = 0
    for (const index of state.hidden) this.hide(index, true)
    this.kindCounts.set(state.kindCounts)
    this.dayStarts = [...state.dayStarts]
    this.rolling = createHash(state.hash)
  }

  private hiddenIndices(): readonly number[] {
    const indices: number[] = []
    for (let index = 0; this.hiddenEvents > 0 && index < this.length; index++) if (this.isHidden(index)) indices.push(index)
    return indices
  }

  private append(event: Readonly<EventRecord>): void {
    const index = this.columns.length
    this.columns.push(event)
    this.byProfile.push(event.profile)
    this.kindCounts[event.kind] += 1
    if (index >>> CHUNK_BITS === this.hidden.length) this.hidden.push(new Uint8Array(CHUNK_EVENTS))
  }

  private empty(): void {
    this.columns = new EventColumns()
    this.byProfile = new ProfileIndex(this.profileCount)
    this.hidden = []
    this.hiddenEvents = 0
    this.kindCounts.fill(0)
    this.dayStarts = [0]
  }
}
