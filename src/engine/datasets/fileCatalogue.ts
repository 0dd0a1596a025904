/**
 * What recommenders can read of the titles of a file: a trait a genre, 1 where the title is of it. No artists: files of ratings
 * name none.
 */
import type { ModelCatalogue } from '../contract/catalogue'
import type { TitleTable } from './titlesReader'

const nobody = { cast: [], director: null }

/** Of which nothing is known but how many titles it has. */
export const untaggedCatalogue = (titleCount: number): ModelCatalogue => ({
  titles: Array.from({ length: titleCount }, () => nobody),
  artists: [],
  traitNames: [],
  traits: new Float32Array(0),
})

export function genreCatalogue({ genres, genreNames }: Pick<TitleTable, 'genres' | 'genreNames'>): ModelCatalogue {
  const traits = new Float32Array(genres.length * genreNames.length)
  genres.forEach((row, title) => {
    for (const genre of row) traits[title * genreNames.length + genre] = 1
  })
  return { ...untaggedCatalogue(genres.length), traitNames: genreNames.map((name) => `genre:${name}`), traits }
}
