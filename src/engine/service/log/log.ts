/**
 * What the service has recorded: every event in the order in which it was emitted, and nothing else; of those that are no longer
 * kept, what they came to (retention.ts).
 *
 * An event costs 26 bytes: 22 of columns (eventColumns.ts) and 4 for a link to the same profile's event before it; one that is kept
 * where others were folded 4 more for its number. Numbers count all events ever emitted, so they stay whatever is folded. The hash
 * rolls over events as emitted, so hiding, replacing, folding or exporting never changes it; it grows with each event,
 * replacements included.
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
import { dayHolding } from './dayHolding'
import type { Erasure } from './erasing'
import { COLUMN_BYTES, type EventColumns } from './eventColumns'
import { hashEvent } from './eventHash'
import type { EventLogState } from './logState'
import { nothingOlder, type OlderEvents } from './older'
import type { Renumbered } from './renumbered'
import type { replaced } from './replacing'
import { DAYS_A_STRETCH, DAYS_BETWEEN_CAPS, foldImpressions, foldRecords, type Retention, type Shelf } from './retention'
import { REWRITING } from './rewriting'
import { Stretches } from './stretches'
import { Unseen } from './unseen'

/** Columns 22, link to the profile's event before 4. */
export const BYTES_AN_EVENT = COLUMN_BYTES + 4

export interface EventLogOptions {
  readonly profileCount: number
  readonly firstDay?: Day
}

export class EventLog implements EventSink {
  readonly profileCount: number
  readonly firstDay: Day
  private readonly stretches: Stretches
  private folded: OlderEvents
  /** What was taken from the machine's sight. */
  readonly unseen = new Unseen()
  private readonly kindCounts = new Float64Array(EVENT_KINDS.length)
  private readonly profileCounts: Int32Array
  private dayStarts: number[] = [0]
  private rolling = createHash()

  constructor(options: EventLogOptions) {
    this.profileCount = options.profileCount
    this.firstDay = options.firstDay ?? day(0)
    this.stretches = new Stretches(options.profileCount, this.firstDay)
    this.folded = nothingOlder(options.profileCount)
    this.profileCounts = new Int32Array(options.profileCount)
  }

  /** How many events were emitted; those that were replaced do not count. The next one gets this number. */
  get length(): number {
    return this.stretches.end
  }

  /** What is left of events that are no longer kept. */
  get older(): OlderEvents {
    return this.folded
  }

  /** Bytes of all that is kept. */
  get bytes(): number {
    return this.stretches.segments.reduce((sum, { bytes }) => sum + bytes, this.folded.bytes)
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
    this.stretches.push(event)
    this.count(event, 1)
  }

  read(index: number, into: EventRecord): void {
    this.seek(index).read(this.stretches.at, into)
  }

  kindAt(index: number): number {
    return this.seek(index).kindAt(this.stretches.at)
  }

  profileAt(index: number): ProfileId {
    return this.seek(index).profileAt(this.stretches.at)
  }

  minuteAt(index: number): Minute {
    return this.seek(index).minuteAt(this.stretches.at)
  }

  titleAt(index: number): TitleId {
    return this.seek(index).titleAt(this.stretches.at)
  }

  isKept(index: number): boolean {
    return index >= 0 && index < this.length && this.stretches.seek(index)
  }

  /** The first event kept from that number on; the log's length where there is none. */
  next(index: number): number {
    return this.stretches.next(index)
  }

  /** From here on every event is kept. */
  get wholeFrom(): number {
    return this.stretches.segments.find(({ isWhole }) => isWhole)?.first ?? this.length
  }

  /** Events of a kind so far. */
  countOf(kind: EventKind): number {
    return this.kindCounts[KIND[kind]]
  }

  /** Events of a profile so far, kept or not. */
  countOfProfile(profile: ProfileId): number {
    return this.profileCounts[profile]
  }

  /** The profile's latest event, −1 where it has none; walk back from it with `previousOf`. */
  latestOf(profile: ProfileId): number {
    return this.stretches.latestOf(profile)
  }

  /** The event of the same profile before this one, −1 where this is the first that is kept. */
  previousOf(index: number): number {
    this.seek(index)
    return this.stretches.previous()
  }

  /** Opens the next day: what is emitted from now on belongs to it. Days without events may be skipped over. */
  beginDay(of: Day): void {
    const at = of - this.firstDay
    if (!(at >= this.dayStarts.length - 1)) {
      throw new RangeError(`Expected \`day\` to be at least ${this.firstDay + this.dayStarts.length - 1}, got ${of}`)
    }
    while (this.dayStarts.length <= at) this.dayStarts.push(this.length)
  }

  /** Once a week, on the morning of a day that has begun: folds what is not kept any longer. */
  fold(retention: Retention): void {
    const today = this.openDay
    if (today % DAYS_A_STRETCH !== 0) return
    this.stretches.begin(today)
    this.put(foldImpressions(this.shelf(), today, retention))
    if (today % DAYS_BETWEEN_CAPS === 0) this.put(foldRecords(this.shelf(), retention))
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
    this.seek(index)
    this.unseen.hide(index, hidden)
  }

  isHidden(index: number): boolean {
    return this.unseen.has(index)
  }

  /** From now on no record of the profile so far counts, but those of its account: each is hidden; of those not kept, what they came to goes. */
  startAnew(profile: ProfileId, titleCount: number): void {
    for (let index = this.latestOf(profile); index >= 0; index = this.previousOf(index)) {
      if (!isOfAccount(this.kindAt(index))) this.unseen.hide(index, true)
    }
    this.folded = REWRITING.get().olderUnused(this.folded, profile, titleCount)
    this.unseen.startAnew(profile, this.openDay)
  }

  /**
   * Replaces what some profiles did from a minute on: their events from then are removed, the given ones take their place in
   * (minute, profile) order within their day. Their coming and leaving stays: no evening lived otherwise undoes it. The hash goes on
   * with the new events. Only what is kept whole can be replaced; numbers change from there on, as the answer says.
   */
  replaceProfiles(profiles: readonly ProfileId[], fromMinute: Minute, events: readonly Readonly<EventRecord>[]): Renumbered {
    const those = new Set(profiles)
    const { renumbered, emitted } = this.rewrite({
      isRemoved: ({ profile, at, kind }) => those.has(profile) && at >= fromMinute && !isOfAccount(kind),
      events,
    })
    for (const event of emitted) {
      hashEvent(this.rolling, event)
      this.count(event, 1)
    }
    return renumbered
  }

  /**
   * Removes records for good, older ones of a whole profile too. The hash stays: it says what was emitted. Numbers change as with
   * `replaceProfiles`. States taken before still hold what was removed: whoever keeps them drops them.
   */
  erase(erasure: Erasure, titleCount: number): Renumbered {
    const removed: EventRecord[] = []
    const { profileCount } = this
    const thinned = this.stretches.segments.map((segment) =>
      segment.isWhole ? segment : REWRITING.get().thinnedWithout(segment, { profileCount, erasure, removed }),
    )
    this.stretches.replace(thinned)
    for (const event of removed) this.count(event, -1)
    if ('profile' in erasure) {
      this.unseen.forget(erasure.profile)
      this.profileCounts[erasure.profile] -= this.folded.countOfProfile(erasure.profile)
      this.folded = REWRITING.get().olderWithout(this.folded, erasure.profile, titleCount)
    }
    return this.rewrite({ isRemoved: (record, number) => REWRITING.get().isErased(erasure, record, number), events: [] }).renumbered
  }

  /** Writes the days kept whole anew. */
  private rewrite(replacement: Parameters<typeof replaced>[1]): Pick<ReturnType<typeof replaced>, 'renumbered' | 'emitted'> {
    const { segments, renumbered, dayStarts, removed, emitted } = REWRITING.get().replaced(
      { segments: this.stretches.segments, profileCount: this.profileCount, dayStarts: this.dayStarts, firstDay: this.firstDay },
      replacement,
    )
    for (const event of removed) this.count(event, -1)
    this.stretches.replace(segments)
    this.dayStarts = dayStarts
    this.unseen.renumber(renumbered)
    return { renumbered, emitted }
  }

  /**
   * Where the log stands, for a checkpoint. What was recorded before is not copied: later events are written behind it, and folding
   * and `replaceProfiles` write elsewhere. So a state holds as long as every event since is the same as the one that stood there.
   */
  state(): EventLogState {
    return {
      stretches: this.stretches.state(),
      older: this.folded,
      unseen: this.unseen.state(),
      kindCounts: this.kindCounts.slice(),
      profileCounts: this.profileCounts.slice(),
      dayStarts: [...this.dayStarts],
      hash: this.rolling.state(),
    }
  }

  restore(state: EventLogState): void {
    this.stretches.restore(state.stretches)
    this.folded = state.older
    this.unseen.restore(state.unseen)
    this.kindCounts.set(state.kindCounts)
    this.profileCounts.set(state.profileCounts)
    this.dayStarts = [...state.dayStarts]
    this.rolling = createHash(state.hash)
  }

  private seek(index: number): EventColumns {
    if (this.isKept(index)) return this.stretches.segment.columns
    if (index >= 0 && index < this.length) throw new RangeError(`Expected \`index\` to be an event that is kept, got ${index}`)
    throw new RangeError(`Expected \`index\` to be an integer from 0 to ${this.length - 1}, got ${index}`)
  }

  private count({ kind, profile }: Readonly<EventRecord>, by: number): void {
    this.kindCounts[kind] += by
    this.profileCounts[profile] += by
  }

  private shelf(): Shelf {
    const { dayStarts, firstDay } = this
    return {
      profileCount: this.profileCount,
      segments: this.stretches.segments,
      older: this.folded,
      isHidden: (number) => this.isHidden(number),
      dayOf: (number) => day(firstDay + dayHolding(dayStarts, number)),
    }
  }

  private put({ segments, older }: Pick<Shelf, 'segments' | 'older'>): void {
    this.stretches.replace(segments)
    this.folded = older
  }
}
