/** Answers: which titles does a word find? By name, by artist, by genre, in this order; accents and capitals do not matter; what has not arrived is not found, where a day is named. Pure. */

import type { PublicCatalogue, PublicTitle } from '../../engine/contract/catalogue'
import type { Day } from '../../engine/contract/ids'
import type { Genre } from '../../engine/contract/vocabulary'
import { folded } from '../../i18n/folded'

export interface Found {
  readonly title: PublicTitle
  /** Whose name was found in it; null where the title's own name or genre was. */
  readonly artist: string | null
}

const MOST_FOUND = 24
export const FEWEST_LETTERS = 2

export function findTitles(query: string, { catalogue, genres, day }: Books & { readonly day: Day | null }): readonly Found[] {
  const wanted = folded(query)
  if (wanted.length < FEWEST_LETTERS) return []
  const found = catalogue.titles.flatMap((title) => {
    if (day !== null && title.releasedOn > day) return []
    const hit = hitOf(wanted, title, { catalogue, genres })
    return hit === null ? [] : [{ ...hit, title }]
  })
  return found
    .sort((one, other) => one.rank - other.rank || one.title.id - other.title.id)
    .slice(0, MOST_FOUND)
    .map(({ title, artist }) => ({ title, artist }))
}

interface Books {
  readonly catalogue: PublicCatalogue
  readonly genres: { readonly [G in Genre]: string }
}

/** Rank 0: the name begins so; 1: a word of it does; 2: it stands in it; 3: an artist's; 4: the genre's. */
function hitOf(
  wanted: string,
  title: PublicTitle,
  { catalogue, genres }: Books,
): { readonly rank: number; readonly artist: string | null } | null {
  const name = folded(title.name)
  if (name.startsWith(wanted)) return { rank: 0, artist: null }
  if (name.split(/[\s'’-]+/).some((word) => word.startsWith(wanted))) return { rank: 1, artist: null }
  if (name.includes(wanted)) return { rank: 2, artist: null }
  const artist = [...title.cast, title.director]
    .map((one) => catalogue.artists[one]?.name ?? '')
    .find((one) => folded(one).includes(wanted))
  if (artist !== undefined) return { rank: 3, artist }
  return title.genres.some((genre) => folded(genres[genre]).startsWith(wanted)) ? { rank: 4, artist: null } : null
}
