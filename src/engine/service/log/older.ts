/**
 * What is left of events that are no longer kept: sums, from which what is known of a profile comes out as if they still stood there.
 *
 * Each folded event counts by profile, and by day and kind. One that tells of a taste is folded into its cell as well:
 * viewings, thumbs and lists in order, as `cellUpdate.ts` counts them; trailers left early as a number and the minute of the last,
 * since viewings from before them may still be kept: those two say all that a cell takes from its trailers, in whatever order.
 *
 * Shapes: cells of 19 bytes by (profile, title) that has folded viewings; 7 bytes by (profile, title) with folded trailers; 76 a day.
 * A version is never changed: a fold makes the next, and checkpoints point at theirs. Masks are put on when a version is read.
 * It misleads where one wants to take a single folded event away: there is none any more.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { EventKind, EventRecord } from '../../contract/events'
import { EVENT_KINDS, KIND } from '../../contract/events'
import type { Day, ProfileId, TitleId } from '../../contract/ids'
import { NO_TITLE } from '../../contract/ids'
import { isOfAccount } from './accountKinds'
import { CellStore } from './cellStore'
import { applyToCell, concernsCells, isLeftEarly } from './cellUpdate'
import { type LeftTrailers, mergeTrailers, NO_TRAILERS_LEFT, TrailersLeft } from './olderTrailers'

const IMPRESSIONS: readonly EventKind[] = ['pageShown', 'looked', 'trailerStart', 'trailerStop']
const IMPRESSION_KINDS: ReadonlySet<number> = new Set(IMPRESSIONS.map((kind) => KIND[kind]))

const NOWHERE = -1

/** Shown or passed by, not chosen: kept for some weeks only. */
export const isImpression = (kind: number): boolean => IMPRESSION_KINDS.has(kind)
/** Visits, searches, viewings, thumbs, lists: kept up to a cap. */
export const isRecord = (kind: number): boolean => !IMPRESSION_KINDS.has(kind) && !isOfAccount(kind)

export class OlderEvents {
  /** By profile: how many of its events are no longer kept. */
  readonly byProfile: Int32Array
  /** By day of the log and kind. */
  readonly byDay: ReadonlyMap<Day, Uint32Array>
  readonly trailers: LeftTrailers
  /** What folded viewings, thumbs and lists came to; null where none was folded. */
  readonly cells: CellStore | null

  constructor(folded: Pick<OlderEvents, 'byProfile' | 'byDay' | 'trailers' | 'cells'>) {
    this.byProfile = folded.byProfile
    this.byDay = folded.byDay
    this.trailers = folded.trailers
    this.cells = folded.cells
  }

  countOf(kind: EventKind, of: Day): number {
    return this.byDay.get(of)?.[KIND[kind]] ?? 0
  }

  countOfProfile(profile: ProfileId): number {
    return this.byProfile[profile]
  }

  /** Whether folded events stand in the profile's cell of that title. */
  tellsOf(profile: ProfileId, title: TitleId): boolean {
    if ((this.cells?.find(profile, title) ?? NOWHERE) >= 0) return true
    const { starts, titles } = this.trailers
    return starts.length > profile && titles.subarray(starts[profile], starts[profile + 1]).includes(title)
  }

  get bytes(): number {
    return (
      this.byProfile.byteLength +
      this.byDay.size * EVENT_KINDS.length * Uint32Array.BYTES_PER_ELEMENT +
      this.trailers.bytes +
      (this.cells?.bytes ?? 0)
    )
  }
}

export const nothingOlder = (profileCount: number): OlderEvents =>
  new OlderEvents({ byProfile: new Int32Array(profileCount), byDay: new Map(), trailers: NO_TRAILERS_LEFT, cells: null })

/** Makes the next version: takes events in the order of their numbers. */
export class Folding {
  private readonly before: OlderEvents
  private readonly catalogue: PublicCatalogue
  private readonly byProfile: Int32Array
  private readonly byDay: Map<Day, Uint32Array>
  private readonly trailers = new TrailersLeft()
  private cells: CellStore | null = null

  constructor(before: OlderEvents, catalogue: PublicCatalogue) {
    this.before = before
    this.catalogue = catalogue
    this.byProfile = before.byProfile.slice()
    this.byDay = new Map(before.byDay)
  }

  take(event: Readonly<EventRecord>, of: Day): void {
    this.byProfile[event.profile] += 1
    this.countsOf(of)[event.kind] += 1
    if (event.title === NO_TITLE || !concernsCells(event.kind)) return
    if (event.kind !== KIND.trailerStop) applyToCell(this.ownCells(), event, this.catalogue)
    else if (isLeftEarly(event)) this.trailers.add(event)
  }

  finish(): OlderEvents {
    const { byProfile, byDay, cells, before } = this
    const trailers = mergeTrailers(before.trailers, this.trailers, byProfile.length)
    return new OlderEvents({ byProfile, byDay, trailers, cells: cells ?? before.cells })
  }

  private countsOf(of: Day): Uint32Array {
    const known = this.byDay.get(of)
    if (known !== undefined && known !== this.before.byDay.get(of)) return known
    const own = known?.slice() ?? new Uint32Array(EVENT_KINDS.length)
    this.byDay.set(of, own)
    return own
  }

  private ownCells(): CellStore {
    if (this.cells !== null) return this.cells
    this.cells = new CellStore(this.byProfile.length, this.catalogue.titles.length)
    if (this.before.cells !== null) this.cells.restore(this.before.cells.copied())
    return this.cells
  }
}
