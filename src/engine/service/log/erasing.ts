/**
 * Takes records out of the log for good: what is kept of them, and what those that are no longer kept came to.
 *
 * Stretches are written anew without them, elsewhere; nothing points at what stood there but checkpoints, which their host drops. Of
 * somebody erased as a whole the older cells, trailers and counts go too. What stays are sums over everybody that nobody can be read out of:
 * how many events of a kind a day had.
 */
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import type { ProfileId } from '../../contract/ids'
import { CellStore } from './cellStore'
import { emptyEvent } from './eventColumns'
import { OlderEvents } from './older'
import { withoutTrailersOf } from './olderTrailers'
import { Segment } from './segment'

/** Which events go: all of a profile, or one by its number in the log. */
export type Erasure = { readonly profile: ProfileId; readonly sharesAccount: boolean } | { readonly event: number }

/** Whether an event is to go. The household's subscription stays where others live on it. */
export function isErased(erasure: Erasure, { profile, kind }: Readonly<EventRecord>, number: number): boolean {
  if ('event' in erasure) return number === erasure.event
  return profile === erasure.profile && !(erasure.sharesAccount && kind === KIND.subscribe)
}

/** A thinned stretch without what is erased; its numbers stay. */
export function thinnedWithout(
  segment: Segment,
  { profileCount, erasure, removed }: { readonly profileCount: number; readonly erasure: Erasure; readonly removed: EventRecord[] },
): Segment {
  const { columns, first, firstDay, end } = segment
  const record = emptyEvent()
  const staying: number[] = []
  for (let place = 0; place < columns.length; place++) {
    columns.read(place, record)
    if (isErased(erasure, record, segment.numberAt(place))) removed.push({ ...record })
    else staying.push(place)
  }
  if (staying.length === columns.length) return segment
  const left = new Segment({ profileCount, first, firstDay, kept: { count: staying.length, of: end - first } })
  for (const place of staying) {
    columns.read(place, record)
    left.push(record, segment.numberAt(place))
  }
  return left
}

/** What older events came to, without those of a profile. */
export function olderWithout({ byProfile, byDay, trailers, cells }: OlderEvents, profile: ProfileId, titleCount: number): OlderEvents {
  const counts = byProfile.slice()
  counts[profile] = 0
  return new OlderEvents({
    byProfile: counts,
    byDay,
    trailers: withoutTrailersOf(trailers, profile),
    cells: cells === null ? null : cellsWithout(cells, { profile, profileCount: byProfile.length, titleCount }),
  })
}

/** The same, of which it is still known how many they were: they tell of nothing any more. */
export const olderUnused = (older: OlderEvents, profile: ProfileId, titleCount: number): OlderEvents =>
  new OlderEvents({ ...olderWithout(older, profile, titleCount), byProfile: older.byProfile })

interface Leaving {
  readonly profile: ProfileId
  readonly profileCount: number
  readonly titleCount: number
}

function cellsWithout(cells: CellStore, { profile, profileCount, titleCount }: Leaving): CellStore {
  const left = new CellStore(profileCount, titleCount)
  for (let other = 0; other < profileCount; other++) if (other !== profile) left.takeOver(cells, other)
  return left
}
