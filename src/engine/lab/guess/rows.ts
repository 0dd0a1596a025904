/**
 * Answers: what does a person's row of the table hold, and how near is one row to another?
 *
 * Closeness of a row to a history as user-kNN has it: shared ÷ √(own · theirs), each a number of liked titles (weight above 0); of the
 * history those alone that somebody liked as of last night. A person whose row is the very same has nothing to add, and no closeness.
 */
import type { History } from '../../contract/history'
import type { ProfileId, TitleId } from '../../contract/ids'
import { profileId, titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import type { Interactions } from '../../service/log/interactions'
import type { Evening } from '../evening'
import { personCard } from '../personCards'
import type { PersonCard } from '../snapshot'

/** What is recorded of a person and a title. */
export interface GuessCell {
  /** As the models read it: above 0 liked, below 0 disliked. */
  readonly weight: number
  /** Largest share of the title reached, 0 to 1. */
  readonly reachedShare: number
  readonly played: boolean
  readonly finished: boolean
  readonly thumb: number
  readonly onList: boolean
}

export interface GuessRow {
  readonly person: PersonCard
  /** Titles of the row that count for closeness. */
  readonly liked: number
  /** By column of the picture; null where nothing is recorded. */
  readonly cells: readonly (GuessCell | null)[]
}

export interface NeighbourRow extends GuessRow {
  /** Of these, titles that both like. */
  readonly shared: readonly TitleId[]
  /** shared ÷ √(own · theirs). */
  readonly closeness: number
}

export function cellsOf({ service }: Evening, profile: ProfileId, columns: readonly TitleId[]): readonly (GuessCell | null)[] {
  const cells = service.histories.cells(profile)
  return columns.map((title) => {
    const at = cells.titles.subarray(0, cells.count).indexOf(title)
    if (at < 0 || (cells.weights[at] === 0 && cells.played[at] === 0)) return null
    return {
      weight: cells.weights[at],
      reachedShare: cells.reachedShare[at],
      played: cells.played[at] === 1,
      finished: cells.finished[at] === 1,
      thumb: cells.thumb[at],
      onList: cells.onList[at] === 1,
    }
  })
}

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

export interface Beside {
  readonly table: Interactions
  readonly own: readonly TitleId[]
  readonly columns: readonly TitleId[]
}

export function neighbourRow(evening: Evening, profile: ProfileId, { table, own, columns }: Beside): NeighbourRow {
  const theirs = likedBy(table, profile)
  const both = new Set(own)
  const shared = theirs.filter((title) => both.has(title))
  return {
    person: personCard(evening, profile),
    liked: theirs.length,
    shared,
    closeness: shared.length / Math.sqrt(own.length * theirs.length),
    cells: cellsOf(evening, profile, columns),
  }
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
