import type { ProfileId, TitleId } from '../../../../engine/contract/ids'
import type { WallPage } from '../../../../engine/lab/wall'
import { profileOf } from '../../../../worker/pageIds'

/** So many people, spread evenly over all of them; `turn` moves on to others. */
export function spreadOver(profiles: number, count: number, turn = 0): readonly ProfileId[] {
  const shown = Math.min(count, profiles)
  const shift = Math.floor((turn * profiles) / Math.max(1, shown) / TURNS) + turn
  const people = Array.from({ length: shown }, (_, place) => (Math.floor((place * profiles) / shown) + shift) % profiles)
  return [...new Set(people)].map(profileOf)
}

/** How many turns it takes until a wall of some people has come round to the neighbours of where it began. */
const TURNS = 7

/** Where one title stands on a wall: on how many pages, and at how many different places. */
export interface Standing {
  readonly title: TitleId
  readonly pages: number
  readonly places: number
}

/** Titles that stand on at least so many pages of a wall are worth lighting up. */
const LEAST_PAGES = 3
const MOST_STANDINGS = 8

/** The titles that show best that one catalogue makes many pages: those at the most different places, then on the most pages. */
export function standingsOn(wall: readonly WallPage[]): readonly Standing[] {
  const pages = new Map<TitleId, Set<string>[]>()
  for (const { rows } of wall) {
    const seen = new Set<TitleId>()
    rows.forEach((row, rowIndex) => {
      row.forEach((title, column) => {
        if (seen.has(title)) return
        seen.add(title)
        pages.set(title, [...(pages.get(title) ?? []), new Set([`${rowIndex}.${column}`])])
      })
    })
  }
  return [...pages]
    .map(([title, places]) => ({ title, pages: places.length, places: new Set(places.flatMap((place) => [...place])).size }))
    .filter((standing) => standing.pages >= LEAST_PAGES)
    .sort((one, other) => other.places - one.places || other.pages - one.pages || one.title - other.title)
    .slice(0, MOST_STANDINGS)
}

/** The next title to light up: the one after the last by its rank, or the first where the last no longer ranks. */
export function nextLit(standings: readonly Standing[], last: TitleId | null): Standing | null {
  const at = standings.findIndex(({ title }) => title === last)
  return standings[(at + 1) % Math.max(1, standings.length)] ?? null
}

/** Of the newest things that at one place; what hung before at the others stays, and where nothing did, nothing does yet. */
export const hangOne = <Thing>(before: readonly (Thing | null)[], newest: readonly Thing[], at: number): readonly (Thing | null)[] =>
  newest.map((thing, place) => (place === at ? thing : (before[place] ?? null)))
