import type { Placement } from '../../engine/service/pages/page'
import type { Messages } from '../../i18n/messages'
import type { Rich } from '../../i18n/rich'

/** What a page step did to a tile, in a sentence; null where it did nothing that need be told. `rank`: of all titles, by the score. */
export function wordPlacement({ step, by }: Placement, rank: number, { titles }: Messages): Rich | null {
  const { placement } = titles
  switch (step) {
    case 'candidates':
      return rank > by ? placement.leftOut(rank - by) : null
    case 'explore':
      return [by < 0 ? placement.madeRoom : placement.explore]
    case 'orderRows':
    case 'noTitleTwice':
    case 'fitDevice':
    case 'diversify':
    case 'calibrateTiles':
    case 'calibrateRows':
      return by === 0 ? null : [placement[step](by)]
    case 'continueWatching':
    case 'topPicks':
    case 'becauseYouWatched':
    case 'genreRows':
    case 'popularInCountry':
    case 'everything':
    case 'myList':
    case 'newTitles':
    case 'trending':
      return [placement[step]]
  }
}
