/**
 * Answers: of which genres is what somebody watched, of which is their page, and what would variety and genres in proportion
 * make of it?
 *
 * The page is put in order twice from the same scores: as the model has it, and with the two knobs as they are asked for; so a
 * slider moves it at once, and asking moves nothing. Shares, and their distance in nats, as in `service/pages/genreMix.ts`; the tiles
 * of a page count alike, whatever their place. Alike: the mean share of genres that two tiles of one row have in common.
 *
 * Misleads: a page is looked at from the top, so its first rows weigh more with whoever sees it than they do here.
 */
import { GENRES } from '../contract/vocabulary'
import { AS_THE_MODEL_HAS_IT } from '../service/pages/builder'
import type { CatalogueIndex } from '../service/pages/catalogueIndex'
import { sharedGenres } from '../service/pages/diversify'
import type { Arranging } from '../service/pages/draft'
import { historyMix, listMix, miscalibration } from '../service/pages/genreMix'
import type { Evening } from './evening'
import { pageView } from './pageView'
import type { PageView, Seat } from './snapshot'

export interface GenreMixRequest extends Arranging {
  readonly seat: Seat
}

/** One way to put the page in order. */
export interface PageMix {
  /** By genre: share of the tiles. */
  readonly shares: readonly number[]
  /** C(watched, shown): 0 where both are the same. */
  readonly distance: number
  /** Mean share of genres in common, of two tiles of one row; 0 to 1. */
  readonly alike: number
}

export interface GenreMix {
  /** By genre: share of what was liked, by its weight; null where nothing is known. */
  readonly watched: readonly number[] | null
  readonly asTheModelHasIt: PageMix
  readonly arranged: PageMix
  /** Tiles that stand elsewhere, or only there, once the page is so arranged; of how many. */
  readonly moved: number
  readonly tiles: number
  readonly page: PageView
}

export function genreMixOf(evening: Evening, { seat, diversity, calibration }: GenreMixRequest): GenreMix {
  const { service } = evening
  const { index } = service.learned.pages
  const watched = new Float64Array(GENRES.length)
  const known = historyMix(service.histories.of(seat.profile), index, watched)
  const plain = pageView(evening, seat, { arranging: AS_THE_MODEL_HAS_IT })
  const page = pageView(evening, seat, { arranging: { diversity, calibration } })
  const before = new Set(placesOf(plain))
  const places = placesOf(page)
  return {
    watched: known ? Array.from(watched) : null,
    asTheModelHasIt: mixOf(plain, watched, index),
    arranged: mixOf(page, watched, index),
    moved: places.filter((place) => !before.has(place)).length,
    tiles: places.length,
    page,
  }
}

const placesOf = ({ rows }: PageView): readonly string[] =>
  rows.flatMap(({ kind, subject, tiles }, row) => tiles.map(({ title }, column) => `${row} ${kind} ${subject} ${column} ${title}`))

function mixOf({ rows }: PageView, watched: Float64Array, index: CatalogueIndex): PageMix {
  const titles = rows.flatMap((row) => row.tiles.map(({ title }) => title))
  const shares = listMix(titles, index)
  let pairs = 0
  let shared = 0
  for (const { tiles } of rows) {
    for (let one = 0; one < tiles.length; one++) {
      for (let other = 0; other < one; other++) {
        shared += sharedGenres(index.genreBits[tiles[one].title], index.genreBits[tiles[other].title])
        pairs++
      }
    }
  }
  return {
    shares: Array.from(shares),
    distance: titles.length > 0 ? miscalibration(watched, shares) : 0,
    alike: pairs > 0 ? shared / pairs : 0,
  }
}
