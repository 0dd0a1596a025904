/**
 * Which titles belong to which genre, as columns that page steps read without touching a title object.
 * A title of k genres counts 1/k in each, so that shares of genres add up to 1.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { Day } from '../../contract/ids'
import { GENRES } from '../../contract/vocabulary'

/** A title that comes after the opening. */
export interface Arrival {
  readonly title: number
  readonly day: Day
}

export interface CatalogueIndex {
  readonly titleCount: number
  /** By title: bit g is set where it is of GENRES[g]. */
  readonly genreBits: Uint16Array
  /** Genres of title t: `genres[genreStarts[t]]` to `genres[genreStarts[t + 1] - 1]`. */
  readonly genreStarts: Uint16Array
  readonly genres: Uint8Array
  /** By title: 1 ÷ number of its genres. */
  readonly genreShare: Float32Array
  /** By genre: share of the catalogue. */
  readonly catalogueShare: Float64Array
  readonly arrivals: readonly Arrival[]
}

export function indexCatalogue({ titles }: PublicCatalogue): CatalogueIndex {
  const genreBits = new Uint16Array(titles.length)
  const genreStarts = new Uint16Array(titles.length + 1)
  const genreShare = new Float32Array(titles.length)
  const catalogueShare = new Float64Array(GENRES.length)
  const genres: number[] = []
  for (let t = 0; t < titles.length; t++) {
    const own = titles[t].genres
    genreShare[t] = 1 / own.length
    for (const name of own) {
      const genre = GENRES.indexOf(name)
      genres.push(genre)
      genreBits[t] |= 1 << genre
      catalogueShare[genre] += 1 / (own.length * titles.length)
    }
    genreStarts[t + 1] = genres.length
  }
  const arrivals = titles.filter(({ releasedOn }) => releasedOn > 0).map(({ id, releasedOn }) => ({ title: id, day: releasedOn }))
  return { titleCount: titles.length, genreBits, genreStarts, genres: Uint8Array.from(genres), genreShare, catalogueShare, arrivals }
}
