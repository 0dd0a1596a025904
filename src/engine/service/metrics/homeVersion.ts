/**
 * How many different home pages are there, and how much do two of them share?
 *
 * A version is the ordered titles of the first 3 rows × 6 on television, trailers ignored: 18 places, NO_TITLE where a row is
 * shorter. Two people have the same home page where all 18 agree in order.
 * Overlap: the mean, over random pairs of different people, of how many titles stand among the first ten of both, whatever
 * their order. 0 to 10.
 * Shapes: versions, profiles × 18, row-major.
 *
 * Misleads: pages made of the same titles in another order are different versions and overlap fully.
 */
import { NO_TITLE } from '../../contract/ids'
import type { ShownRow } from '../../contract/storefront'
import type { Stream } from '../../math/random'
import { uniform } from '../../math/random'

export const VERSION_ROWS = 3
export const VERSION_COLUMNS = 6
export const VERSION_TILES = VERSION_ROWS * VERSION_COLUMNS
export const OVERLAP_TILES = 10

/** Writes a page's version; `at` is where in `out` it begins. */
export function writeHomeVersion(rows: readonly Pick<ShownRow, 'titles'>[], out: Uint16Array, at = 0): void {
  for (let tile = 0; tile < VERSION_TILES; tile++) {
    const row = rows[Math.floor(tile / VERSION_COLUMNS)]
    out[at + tile] = row?.titles[tile % VERSION_COLUMNS] ?? NO_TITLE
  }
}

/** How many different versions there are. */
export function distinctVersions(versions: Uint16Array): number {
  const seen = new Set<string>()
  for (let at = 0; at < versions.length; at += VERSION_TILES) seen.add(versions.subarray(at, at + VERSION_TILES).join())
  return seen.size
}

/** How many titles stand among the first ten of both. */
export function sharedTitles(versions: Uint16Array, one: number, other: number): number {
  const mine = firstTen(versions, one)
  const theirs = new Set(firstTen(versions, other))
  return mine.filter((title) => theirs.has(title)).length
}

export interface OverlapDice {
  readonly stream: Stream
  /** The day, so that each has its own pairs. */
  readonly slot: number
  readonly pairs: number
}

/** Mean number of shared titles over random pairs; null where there are no two people. */
export function meanOverlap(versions: Uint16Array, { stream, slot, pairs }: OverlapDice): number | null {
  const people = versions.length / VERSION_TILES
  if (people < 2 || pairs < 1) return null
  let shared = 0
  for (let pair = 0; pair < pairs; pair++) {
    const one = Math.floor(uniform(stream, pair, slot, 0) * people)
    // A step of at least 1 and at most people − 1 round the circle never ends at `one`.
    const step = 1 + Math.floor(uniform(stream, pair, slot, 1) * (people - 1))
    shared += sharedTitles(versions, one, (one + step) % people)
  }
  return shared / pairs
}

/** The first ten titles that are there; short rows leave gaps, which are passed over. */
function firstTen(versions: Uint16Array, person: number): number[] {
  const titles: number[] = []
  for (let tile = 0; tile < VERSION_TILES && titles.length < OVERLAP_TILES; tile++) {
    const title = versions[person * VERSION_TILES + tile]
    if (title !== NO_TITLE) titles.push(title)
  }
  return titles
}
