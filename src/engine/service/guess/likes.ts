/**
 * Answers: how near is one row of the table to another, and who is nearest?
 *
 * Closeness of a row to a history as user-kNN has it: shared ÷ √(own · theirs), each a number of liked titles (weight above 0); of the
 * history those alone that somebody liked as of last night. A person whose row is the very same has nothing to add, and no closeness.
 */
import type { History } from '../../contract/history'
import type { ProfileId, TitleId } from '../../contract/ids'
import { profileId, titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import type { Interactions } from '../log/interactions'

/** The titles that a person liked as of last night. */
export function likedBy({ starts, titles, weights }: Interactions, profile: ProfileId): readonly TitleId[] {
  const liked: TitleId[] = []
  for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) if (weights[cell] > 0) liked.push(titleId(titles[cell]))
  return liked
}

/** The titles that a history likes and somebody had liked as of last night. */
export function likedOf(history: History, table: Interactions): readonly TitleId[] {
  const known = new Uint8Array(table.titleCount)
  for (let cell = 0; cell < table.titles.length; cell++) if (table.weights[cell] > 0) known[table.titles[cell]] = 1
  const liked: TitleId[] = []
  for (let entry = 0; entry < history.count; entry++) {
    if (history.weights[entry] > 0 && known[history.titles[entry]] === 1) liked.push(titleId(history.titles[entry]))
  }
  return liked
}

/** What a row shares with another. */
export interface Sharing {
  /** Titles of the row that count for closeness. */
  readonly liked: number
  /** Of these, titles that both like. */
  readonly shared: readonly TitleId[]
  /** shared ÷ √(own · theirs). */
  readonly closeness: number
}

export function sharing(table: Interactions, own: readonly TitleId[], profile: ProfileId): Sharing {
  const theirs = likedBy(table, profile)
  const both = new Set(own)
  const shared = theirs.filter((title) => both.has(title))
  return { liked: theirs.length, shared, closeness: shared.length / Math.sqrt(own.length * theirs.length) }
}

export interface Nearest {
  readonly except: ProfileId
  readonly count: number
}

/** The people whose rows share most with these titles, by closeness, nearest first; none that shares nothing. */
export function nearestPeople(table: Interactions, own: readonly TitleId[], { except, count }: Nearest): readonly ProfileId[] {
  const isOwn = new Uint8Array(table.titleCount)
  for (const title of own) isOwn[title] = 1
  const closeness = new Float64Array(table.profileCount).fill(Number.NaN)
  for (let profile = 0; profile < table.profileCount; profile++) {
    let theirs = 0
    let shared = 0
    for (let cell = table.starts[profile]; cell < table.starts[profile + 1]; cell++) {
      if (!(table.weights[cell] > 0)) continue
      theirs++
      shared += isOwn[table.titles[cell]]
    }
    if (shared > 0 && profile !== except) closeness[profile] = shared / Math.sqrt(own.length * theirs)
  }
  const places = new Uint32Array(Math.min(count, table.profileCount))
  return Array.from(places.subarray(0, topK(closeness, places)), (profile) => profileId(profile))
}

const USUAL = 20

/** The person with most nearly {@link USUAL} titles: enough to be like others by, few enough to look at. */
export function usualPerson({ profileCount, starts }: Interactions): ProfileId {
  const distance = (profile: number): number => Math.abs(starts[profile + 1] - starts[profile] - USUAL)
  let usual = 0
  for (let profile = 1; profile < profileCount; profile++) if (distance(profile) < distance(usual)) usual = profile
  return profileId(usual)
}
