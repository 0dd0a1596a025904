import type { Minute, ProfileId, TitleId, TrailerId } from './ids'
import type { Device, RowKind } from './vocabulary'

/** Who opens a page, when and on what: all that a request tells the service. */
export interface PageRequest {
  readonly profile: ProfileId
  readonly at: Minute
  readonly device: Device
}

/** A row as the eye meets it. `subject` is a title (because you watched), a genre index, a country index, or −1. */
export interface ShownRow {
  readonly kind: RowKind
  readonly subject: number
  readonly titles: readonly TitleId[]
}

/** A page as the eye meets it: rows from the top, tiles from the left. */
export interface ShownPage {
  readonly number: number
  readonly rows: readonly ShownRow[]
  /** How much a tile tells its person of what is known of them, 0..1; to be read before the next page is opened. Absent where nothing is told. */
  readonly knowing?: (title: TitleId) => number
  /** Whether it says with each tile what was used for it, and why. */
  readonly explained?: boolean
}

/** Which trailer stands behind a tile, and how probable that choice was when it was made. */
export interface TrailerChoice {
  readonly trailer: TrailerId
  readonly probability: number
}

/**
 * The service as the world meets it: a page, a trailer on each tile, and a search box. The world never sees more of it,
 * and the service sees no more of the world than these calls and the events.
 */
export interface Storefront {
  openPage(request: PageRequest): ShownPage
  /** Fixed for (profile, title) until the next learning. The same object may be reused between calls. */
  trailerFor(profile: ProfileId, title: TitleId): TrailerChoice
}
