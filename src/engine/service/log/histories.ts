/**
 * What the machine knows of each profile, kept up to date event by event: one cell a title with its weight (weights.ts) and
 * what Continue watching needs to go on.
 *
 * The same `apply` serves the running service and a rebuild from the log, so "take this event away", "mask this signal" and
 * "forget me" are a rebuild that leaves something out, and give the very cells that would have been there without it.
 *
 * What the log no longer keeps comes back from what it was folded to (older.ts), to the very cells that its events would give.
 *
 * Impressions (looked, trailer starts, pages) are not kept here. It misleads where several people share a profile: a cell
 * does not say who watched.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { EventRecord } from '../../contract/events'
import type { History } from '../../contract/history'
import type { Minute, ProfileId } from '../../contract/ids'
import { dayOf, firstMinuteOf, minute, profileId } from '../../contract/ids'
import { AccountCountries, type AccountState } from './accountCountries'
import type { Cells, HistoryBuffer } from './cellReader'
import { CellReader } from './cellReader'
import { CellStore } from './cellStore'
import { addTrailersLeft, applyToCell, concernsCells, maskCell } from './cellUpdate'
import { emptyEvent } from './eventColumns'
import type { Interactions } from './interactions'
import type { EventLog } from './log'
import { Recording, type RecordingState } from './recording'
import type { Mask } from './signals'
import { hidesRecords, maskEvent, NO_MASK } from './signals'

export interface HistoriesOptions {
  readonly profileCount: number
  /** How many profiles there may be one day; by default no more than now. */
  readonly room?: number
  readonly catalogue: PublicCatalogue
}

export interface HistoriesState {
  readonly profileCount: number
  readonly accounts: AccountState
  readonly forgotten: Uint8Array
  readonly mask: Mask
  readonly recording: RecordingState
}

export class Histories {
  profileCount: number
  readonly titleCount: number
  readonly store: CellStore
  /** What may be recorded of whom. Whoever records asks it first; here it says which joins a person refuses. */
  readonly recording: Recording
  private readonly reader: CellReader
  private readonly accounts: AccountCountries
  private readonly forgotten: Uint8Array
  private readonly catalogue: PublicCatalogue
  private masked: Mask = NO_MASK
  /** Something of the records is hidden. */
  private blurred = false
  private readonly seen: EventRecord = emptyEvent()

  constructor(options: HistoriesOptions) {
    this.profileCount = options.profileCount
    this.titleCount = options.catalogue.titles.length
    this.catalogue = options.catalogue
    const { room = options.profileCount } = options
    this.store = new CellStore(room, this.titleCount)
    this.reader = new CellReader(this.store, this.titleCount)
    this.accounts = new AccountCountries(room)
    this.forgotten = new Uint8Array(room)
    this.recording = new Recording(room)
  }

  /** More profiles were opened: so many there are now, of whom nothing is known yet. */
  grow(profileCount: number): void {
    if (!(profileCount >= this.profileCount && profileCount <= this.forgotten.length)) {
      throw new RangeError(`Expected \`profileCount\` to be from ${this.profileCount} to ${this.forgotten.length}, got ${profileCount}`)
    }
    this.recording.welcome(this.profileCount, profileCount)
    this.profileCount = profileCount
  }

  get mask(): Mask {
    return this.masked
  }

  /** Bytes of all columns together. */
  get bytes(): number {
    return this.store.bytes + this.accounts.bytes + this.forgotten.length + this.recording.bytes
  }

  /** Takes in an event that has just been recorded. */
  apply(event: Readonly<EventRecord>): void {
    if (!concernsCells(event.kind)) {
      this.accounts.apply(event)
      return
    }
    if (this.forgotten[event.profile] === 1) return
    if (!this.blurred) {
      applyToCell(this.store, event, this.catalogue)
      return
    }
    Object.assign(this.seen, event)
    maskEvent(this.seen, this.masked)
    applyToCell(this.store, this.seen, this.catalogue)
  }

  /** The profile's history in a buffer that the next call overwrites, unless the caller brings its own. */
  of(profile: ProfileId, into?: HistoryBuffer): History {
    return this.reader.history(profile, {
      country: this.countryOf(profile),
      refused: this.recording.joinsRefused(profile),
      ...(into && { into }),
    })
  }

  /** All that is kept of a profile's titles, in columns that the next call overwrites. */
  cells(profile: ProfileId): Cells {
    return this.reader.cells(profile)
  }

  /** Index into COUNTRIES; −1 where the log does not say, or where the machine may not see it. */
  countryOf(profile: ProfileId): number {
    const blind = this.forgotten[profile] === 1 || this.masked.has('country')
    return blind ? -1 : this.accounts.of(profile)
  }

  /** Profiles × titles as it stands, for the night's learning, of so many profiles. A copy: later events do not change it. */
  interactions(now: Minute, profileCount = this.profileCount): Interactions {
    const refusals = this.recording.refusals(profileCount)
    return this.reader.interactions({ profileCount, now, refusals, countryOf: (profile) => this.countryOf(profile) })
  }

  /** Hides signals or the country from the machine, or gives them back, and learns every profile anew from the log, where there is something to learn. */
  setMask(mask: Mask, log: EventLog | null): void {
    this.masked = mask
    this.blurred = hidesRecords(mask)
    if (log !== null) this.rebuild(log)
  }

  /** Hides all that is recorded of a profile from the machine, or gives it back. */
  setForgotten(profile: ProfileId, forgotten: boolean, log: EventLog): void {
    this.forgotten[profile] = forgotten ? 1 : 0
    this.rebuildProfile(profile, log)
  }

  /** What is known of a profile after its records were erased: no cell, and of its account what the log still says. */
  erase(profile: ProfileId, log: EventLog): void {
    this.store.wipeProfile(profile)
    this.accounts.clear()
    const event = emptyEvent()
    for (let index = log.next(0); index < log.length; index = log.next(index + 1)) {
      if (!AccountCountries.concerns(log.kindAt(index)) || log.isHidden(index)) continue
      log.read(index, event)
      this.accounts.apply(event)
    }
  }

  isForgotten(profile: ProfileId): boolean {
    return this.forgotten[profile] === 1
  }

  /** A copy of what the log does not say. */
  state(): HistoriesState {
    const { profileCount } = this
    return {
      profileCount,
      accounts: this.accounts.state(),
      forgotten: this.forgotten.slice(),
      mask: this.masked,
      recording: this.recording.state(),
    }
  }

  /** Puts back what `state` gave; cells come anew from the log as it stood then, or from its events before a number. */
  restore({ profileCount, accounts, forgotten, mask, recording }: HistoriesState, log: EventLog, until = log.length): void {
    this.profileCount = profileCount
    this.forgotten.set(forgotten)
    this.setMask(mask, null)
    this.recording.restore(recording)
    this.rebuild(log, until)
    this.accounts.restore(accounts)
  }

  /** Everything anew from the log, hidden events left out; where it is to end before the log does, all from there on is kept whole. */
  rebuild(log: EventLog, until = log.length): void {
    this.store.clear()
    this.accounts.clear()
    for (let profile = 0; profile < this.profileCount; profile++) this.startFromOlder(profileId(profile), log)
    const event = emptyEvent()
    for (let index = log.next(0); index < until; index = log.next(index + 1)) {
      const kind = log.kindAt(index)
      if ((!concernsCells(kind) && !AccountCountries.concerns(kind)) || log.isHidden(index)) continue
      log.read(index, event)
      this.apply(event)
    }
    for (let profile = 0; profile < this.profileCount; profile++) this.addOlderTrailers(profileId(profile), log)
  }

  /** One profile anew from the log: after an event was hidden, given back or replaced. `wanted` leaves some out that are kept. */
  rebuildProfile(profile: ProfileId, log: EventLog, wanted: (event: number) => boolean = EVERY): void {
    this.store.clearProfile(profile)
    this.startFromOlder(profile, log)
    const indices: number[] = []
    for (let index = log.latestOf(profile); index >= 0; index = log.previousOf(index)) {
      if (concernsCells(log.kindAt(index)) && !log.isHidden(index) && wanted(index)) indices.push(index)
    }
    const event = emptyEvent()
    for (let place = indices.length - 1; place >= 0; place--) {
      log.read(indices[place], event)
      this.apply(event)
    }
    this.addOlderTrailers(profile, log)
  }

  /** What folded viewings, thumbs and lists came to, as the mask leaves it; what is kept is applied to it next. */
  startFromOlder(profile: ProfileId, { older: { cells } }: EventLog): void {
    if (cells === null || !this.seesTitlesOf(profile)) return
    this.store.takeOver(cells, profile)
    if (!this.blurred) return
    const start = this.store.startOf(profile)
    for (let cell = start; cell < start + this.store.countOf(profile); cell++) maskCell(this.store, cell, this.masked)
  }

  /** Trailers left early that are no longer kept: after all that is. */
  addOlderTrailers(profile: ProfileId, { older: { trailers } }: EventLog): void {
    if (trailers.starts.length <= profile || !this.seesTitlesOf(profile) || this.masked.has('trailers')) return
    for (let at = trailers.starts[profile]; at < trailers.starts[profile + 1]; at++) {
      const cell = this.store.ensure(profile, trailers.titles[at])
      const last = minute(trailers.lastAt[at])
      const lastAt = this.masked.has('when') ? firstMinuteOf(dayOf(last)) : last
      addTrailersLeft(this.store, cell, { count: trailers.counts[at], lastAt })
    }
  }

  private seesTitlesOf(profile: ProfileId): boolean {
    return this.forgotten[profile] === 0 && !this.masked.has('titles')
  }
}

const EVERY = (): boolean => true
