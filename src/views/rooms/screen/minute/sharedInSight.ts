import type { TitleId } from '../../../../engine/contract/ids'
import type { PageView } from '../../../../engine/lab/snapshot'
import { FIRST_TITLES, titlesOf } from '../../../page/compare'
import type { Sight } from '../together/SidePage'

/** Titles in sight on both pages, and those of them that stand among the first ten of both. */
export function sharedInSight(
  one: PageView,
  other: PageView,
  { rows, columns }: Sight,
): { readonly shared: ReadonlySet<TitleId>; readonly firstShared: ReadonlySet<TitleId> } {
  const seen = (page: PageView) => new Set(page.rows.slice(0, rows).flatMap((row) => row.tiles.slice(0, columns).map(({ title }) => title)))
  const first = (page: PageView) => new Set(titlesOf(page).slice(0, FIRST_TITLES))
  const [seenThere, firstHere, firstThere] = [seen(other), first(one), first(other)]
  const shared = new Set([...seen(one)].filter((title) => seenThere.has(title)))
  return { shared, firstShared: new Set([...shared].filter((title) => firstHere.has(title) && firstThere.has(title))) }
}
