/**
 * The page of a launch: the launched title's tile first, then what its owner is in the middle of, then titles by lot, the better known the
 * more often, the same for every policy. Whoever has pressed play finds the title among what they are in the middle of.
 *
 * Misleads: a real page of the service would be better made, so that a tile stood against stronger ones.
 */
import type { TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import type { ShownPage, ShownRow } from '../../contract/storefront'
import { type Stream, uniform } from '../../math/random'
import { pickCumulative } from '../../math/sampling'
import type { Recollection } from '../../world/evening/recollection'

const ROWS_BY_LOT = 2
const TILES_A_ROW = 6
const MOST_BEGUN = 6
const ATTEMPTS = 4

export interface PageBasis {
  readonly title: number
  /** Running sums by title. */
  readonly heard: Float64Array
  readonly dice: Stream
}

export interface PageAsked {
  readonly profile: number
  readonly day: number
  /** The owner's memory: what the service has on record as begun. */
  readonly owner: Recollection
  readonly offersLaunch: boolean
}

export function launchPage({ title, heard, dice }: PageBasis, { profile, day, owner, offersLaunch }: PageAsked): ShownPage {
  const rows: ShownRow[] = []
  const taken = new Set<number>([title])
  if (offersLaunch) rows.push({ kind: 'newTitles', subject: -1, titles: [titleId(title)] })
  if (owner.openCount > 0) rows.push({ kind: 'continueWatching', subject: -1, titles: begun(owner, taken) })
  for (let row = 0; row < ROWS_BY_LOT; row++) {
    const titles: TitleId[] = []
    for (let tile = 0; tile < TILES_A_ROW; tile++) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const place = (row * TILES_A_ROW + tile) * ATTEMPTS + attempt
        const drawn = pickCumulative(heard, uniform(dice, profile, day, place))
        if (taken.has(drawn)) continue
        taken.add(drawn)
        titles.push(titleId(drawn))
        break
      }
    }
    rows.push({ kind: row === 0 ? 'popularInCountry' : 'everything', subject: -1, titles })
  }
  return { number: 0, rows }
}

function begun({ open, openCount }: Recollection, taken: Set<number>): readonly TitleId[] {
  const titles = Array.from(open.subarray(0, Math.min(MOST_BEGUN, openCount)), titleId)
  for (const title of titles) taken.add(title)
  return titles
}
