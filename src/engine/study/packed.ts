/**
 * Answers: how do the real people of MovieLens come with the site in few bytes? As columns, each packed by what it is; the reader of them.
 *
 * Shape, before gzip: four bytes, the length of the text (little-endian); the text in UTF-8, its first line the genres between bars and then a
 * line a title: its id, its name and its genres, numbers in base 36, between tabs; then whole numbers of seven bits a byte, the lowest first:
 * how many people, how many ratings each has, and, by person and title, steps from title to title, ratings in halves, and steps from time to
 * time (seconds, 2s or −2s − 1). Source: F. M. Harper and J. A. Konstan 2015, `public/data/movielens-README.txt`.
 */

import { decode } from '../datasets/fields'
import { genreCatalogue } from '../datasets/fileCatalogue'
import { positiveFrom } from '../datasets/interactionsOf'
import type { Study } from './study'

export const HALVES = 2
const LENGTH_BYTES = 4
const BITS = 7
const MORE = 128
const BASE = 36
const SCALE = { min: 0.5, max: 5 }

/** The film's numbers in the published files are kept beside the study, which has no use for them. */
export interface Unpacked {
  readonly study: Study
  readonly filmIds: readonly string[]
}

/** `bytes`: without their gzip. */
export function unpack(bytes: Uint8Array): Unpacked {
  const text = LENGTH_BYTES + (bytes[0] + (bytes[1] << 8) + (bytes[2] << 16))
  if (bytes.length <= LENGTH_BYTES || text > bytes.length) throw new RangeError('Expected `bytes` to be packed ratings, got too few')
  const [genreLine, ...lines] = decode(bytes, LENGTH_BYTES, text).split('\n')
  const films = lines.map((line) => line.split('\t'))
  const genreNames = genreLine.split('|')
  const genres = films.map(([, , digits = '']) => [...digits].map((digit) => Number.parseInt(digit, BASE)))
  const cells = readCells(new Numbers(bytes, text), films.length)
  return {
    filmIds: films.map(([id]) => id),
    study: {
      origin: 'movielens',
      people: Array.from({ length: cells.starts.length - 1 }, (_, person) => String(person + 1)),
      titles: films.map(([, name = '']) => name),
      genreNames,
      genres,
      catalogue: genreCatalogue({ genres, genreNames }),
      countries: new Int8Array(cells.starts.length - 1).fill(-1),
      ...cells,
      scale: SCALE,
      likedFrom: positiveFrom({ scale: SCALE, ratings: cells.ratings }),
      tastes: null,
    },
  }
}

function readCells(numbers: Numbers, titleCount: number): Pick<Study, 'starts' | 'titleOf' | 'ratings'> & { readonly times: Float64Array } {
  const people = numbers.next()
  const starts = new Uint32Array(people + 1)
  for (let person = 0; person < people; person++) starts[person + 1] = starts[person] + numbers.next()
  const count = starts[people]
  const titleOf = new Uint32Array(count)
  for (let person = 0; person < people; person++) {
    for (let cell = starts[person], title = 0; cell < starts[person + 1]; cell++) {
      title += numbers.next()
      if (title >= titleCount) throw new RangeError(`Expected \`title\` to be below ${titleCount}, got ${title}`)
      titleOf[cell] = title
    }
  }
  const ratings = Float32Array.from({ length: count }, () => numbers.next() / HALVES)
  const times = new Float64Array(count)
  for (let cell = 0, time = 0; cell < count; cell++) {
    const step = numbers.next()
    time += step % 2 === 0 ? step / 2 : -(step + 1) / 2
    times[cell] = time
  }
  return { starts, titleOf, ratings, times }
}

class Numbers {
  private readonly bytes: Uint8Array
  private at: number

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes
    this.at = from
  }

  next(): number {
    let value = 0
    for (let unit = 1; ; unit *= 1 << BITS) {
      if (this.at >= this.bytes.length) throw new RangeError('Expected `bytes` to be packed ratings, got too few')
      const byte = this.bytes[this.at++]
      value += (byte % MORE) * unit
      if (byte < MORE) return value
    }
  }
}
