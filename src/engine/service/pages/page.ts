import type { TitleId } from '../../contract/ids'
import type { ShownRow } from '../../contract/storefront'
import type { Device } from '../../contract/vocabulary'

/** Which score orders a row. */
export type OrderedBy = 'model' | 'resume' | 'similarity' | 'popularity' | 'trend' | 'uncertainty' | 'title'

/**
 * One thing that one page step did to a tile. `by` is in the step's own unit:
 *
 * | step | `by` |
 * | --- | --- |
 * | candidates | the tile's place, from 1, among all titles that may be recommended, by the model's score |
 * | continueWatching … trending, everything | the row score by which the step put the tile into its row |
 * | diversify, calibrateTiles | places moved left within the row (negative: right) |
 * | orderRows, calibrateRows | rows moved up (negative: down) |
 * | noTitleTwice | places moved left, because a title before it stands in a row above |
 * | fitDevice | rows moved up, because rows above were too short to show |
 * | explore | how little is known of the title, 0 to 1 (tile put in by lot); −1: moved one place right to make room |
 */
export interface Placement {
  readonly step: PageStepId
  readonly by: number
}

/** The steps by which a page comes about, in order. */
export type PageStepId =
  | 'candidates'
  | 'continueWatching'
  | 'topPicks'
  | 'becauseYouWatched'
  | 'genreRows'
  | 'popularInCountry'
  | 'everything'
  | 'myList'
  | 'newTitles'
  | 'trending'
  | 'diversify'
  | 'orderRows'
  | 'calibrateRows'
  | 'calibrateTiles'
  | 'noTitleTwice'
  | 'fitDevice'
  | 'explore'

export interface Tile {
  readonly title: TitleId
  /** The blend's (or other model's) score, whatever the row is ordered by. */
  readonly score: number
  /** What the row ordered it by; equals `score` for `model`. */
  readonly rowScore: number
  /** Put in by lot, because little is known of the title. */
  readonly explored: boolean
  readonly placements: readonly Placement[]
}

export interface PageRow extends Omit<ShownRow, 'titles'> {
  readonly orderedBy: OrderedBy
  readonly tiles: readonly Tile[]
}

/** Rows and columns that a device shows. */
export const LAYOUT: { readonly [D in Device]: { readonly rows: number; readonly columns: number } } = {
  television: { rows: 7, columns: 6 },
  computer: { rows: 7, columns: 7 },
  tablet: { rows: 7, columns: 5 },
  phone: { rows: 7, columns: 3 },
}
