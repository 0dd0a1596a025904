/**
 * Twelve titles to pick three from: one of each genre, the best known by what the company pays for it, so that newcomers can
 * tell them apart and each pick says something.
 *
 * A genre without a title of its own is filled up with the dearest titles that are left. Uses public facts only.
 */
import type { PublicCatalogue, PublicTitle } from '../contract/catalogue'
import type { TitleId } from '../contract/ids'
import { GENRES } from '../contract/vocabulary'

export const STARTER_COUNT = 12

export function startersOf(catalogue: PublicCatalogue): readonly TitleId[] {
  const dearestFirst = catalogue.titles
    .filter(({ releasedOn }) => releasedOn === 0)
    .sort((one, other) => other.licenceCost - one.licenceCost || one.id - other.id)
  const ofEachGenre = GENRES.map((genre) => dearestFirst.find((title) => title.genres[0] === genre)).filter((title) => title !== undefined)
  const chosen = new Set<PublicTitle>([...ofEachGenre, ...dearestFirst].slice(0, ofEachGenre.length + STARTER_COUNT))
  return [...chosen].slice(0, STARTER_COUNT).map((title) => title.id)
}
