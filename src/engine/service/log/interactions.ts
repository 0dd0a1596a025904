import type { History } from '../../contract/history'
import type { Minute, ProfileId } from '../../contract/ids'
import { minute } from '../../contract/ids'
import { joinsOf } from './recording'

/**
 * Profiles × titles, sparse by row: what the log says about who likes what, as one weight a cell (0, and so absent: nothing
 * recorded). Row p is `starts[p]` to `starts[p + 1]`; titles ascend within a row. To a model of ratings a weight is the rating.
 *
 * It misleads where absence is read as dislike: nearly all cells are empty because the title was never shown.
 */
export interface Interactions {
  readonly profileCount: number
  readonly titleCount: number
  readonly starts: Int32Array
  readonly titles: Uint16Array | Uint32Array
  readonly weights: Float32Array
  /** Minute of the cell's last event. */
  readonly lastAt: Int32Array
  /** By profile: index into COUNTRIES, −1 where the log does not say. */
  readonly countries: Int8Array
  /** By profile: the joins that it refuses, as `recording.ts` reads them; nothing where nobody refuses any. */
  readonly refusals?: Uint8Array | null
  readonly now: Minute
}

/** Of nobody. */
export const emptyTable = (titleCount: number): Interactions => ({
  profileCount: 0,
  titleCount,
  starts: new Int32Array(1),
  titles: new Uint16Array(0),
  weights: new Float32Array(0),
  lastAt: new Int32Array(0),
  countries: new Int8Array(0),
  now: minute(0),
})

/** The same, with empty rows for profiles that were opened since. */
export function withNewProfiles(interactions: Interactions, profileCount: number): Interactions {
  const { starts, countries } = interactions
  if (profileCount === interactions.profileCount) return interactions
  const grown = {
    starts: new Int32Array(profileCount + 1).fill(starts[interactions.profileCount]),
    countries: new Int8Array(profileCount).fill(-1),
  }
  grown.starts.set(starts)
  grown.countries.set(countries)
  return { ...interactions, profileCount, ...grown }
}

/** One profile's row as a history (views, not copies). */
export function historyOf(interactions: Interactions, profile: ProfileId): History {
  const start = interactions.starts[profile]
  const end = interactions.starts[profile + 1]
  const bits = interactions.refusals?.[profile] ?? 0
  return {
    count: end - start,
    titles: interactions.titles.subarray(start, end),
    weights: interactions.weights.subarray(start, end),
    lastAt: interactions.lastAt.subarray(start, end),
    country: interactions.countries[profile],
    refused: bits === 0 ? null : joinsOf(bits),
  }
}
