/** Packs the published ratings of MovieLens latest-small as the site ships them (`engine/study/packed.ts` says how). */
import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Names } from '../../engine/datasets/names'
import { RatingsReader } from '../../engine/datasets/ratingsReader'
import type { RatingTable } from '../../engine/datasets/ratingTable'
import { TitlesReader, type TitleTable } from '../../engine/datasets/titlesReader'
import { HALVES } from '../../engine/study/packed'

const FOLDER = 'test/data/ml-latest-small'
const BASE = 36
const BITS = 7
/** Where gzip names the system it was made on: none, so that the file is the same everywhere. */
const SYSTEM_BYTE = 9
const NO_SYSTEM = 255

interface MovieLens {
  readonly table: RatingTable
  readonly films: TitleTable
}

/** All films in the order of their file, those that nobody rated too. */
export function readMovieLens(): MovieLens {
  const movies = readFileSync(`${FOLDER}/movies.csv`)
  const titles = new Names()
  for (const [, id] of movies.toString().matchAll(/^(\d+),/gm)) titles.ofText(id)
  const ratings = new RatingsReader({ place: 'ratings.tsv', titles })
  ratings.push(gunzipSync(readFileSync(`${FOLDER}/ratings.tsv.gz`)))
  const films = new TitlesReader({ place: 'movies.csv', titles })
  films.push(movies)
  return { table: ratings.finish(), films: films.finish() }
}

export function packMovieLens(): Uint8Array {
  const { table, films } = readMovieLens()
  const lines = films.names.map((name, film) => [table.titles.names[film], name, digits(films.genres[film])].join('\t'))
  const text = Buffer.from([films.genreNames.join('|'), ...lines].join('\n'))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const packed = gzipSync(Buffer.concat([length, text, Buffer.from(numbersOf(table))]), { level: 9 })
  packed[SYSTEM_BYTE] = NO_SYSTEM
  return packed
}

export const readLicence = (): Uint8Array => readFileSync(`${FOLDER}/README.txt`)

const digits = (genres: readonly number[]): string => genres.map((genre) => genre.toString(BASE)).join('')

function numbersOf({ starts, titleOf, ratings, times }: RatingTable): number[] {
  const bytes: number[] = []
  const write = (value: number): void => {
    for (let rest = value; ; rest = Math.floor(rest / (1 << BITS))) {
      if (rest < 1 << BITS) return void bytes.push(rest)
      bytes.push((rest % (1 << BITS)) + (1 << BITS))
    }
  }
  const people = starts.length - 1
  write(people)
  for (let person = 0; person < people; person++) write(starts[person + 1] - starts[person])
  for (let person = 0; person < people; person++) {
    for (let cell = starts[person]; cell < starts[person + 1]; cell++)
      write(titleOf[cell] - (cell > starts[person] ? titleOf[cell - 1] : 0))
  }
  for (const rating of ratings) write(rating * HALVES)
  times?.forEach((time, cell) => {
    const step = time - (cell === 0 ? 0 : times[cell - 1])
    write(step >= 0 ? 2 * step : -2 * step - 1)
  })
  return bytes
}
