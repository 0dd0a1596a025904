/**
 * Reads what a file says of titles beside their ratings: a name and genres. MovieLens latest (`movies.csv`, names with commas
 * in quotes), 1M (`movies.dat`, `::`), 100K (`u.item`, a column of 0 and 1 a genre), or any file with such columns.
 *
 * Shapes: names by title's number, empty where the file does not say; genres as indices into `genreNames`, a row each. Titles that no rating
 * names are left aside: the ratings are read first, and give the numbers. Names are text, and nothing else.
 */

import type { Fields } from './fields'
import type { LeftOut } from './fileProblem'
import { LeftOutCount, RefusedFile } from './fileProblem'
import { namedTitleColumns, separatorOf, usualWidth } from './layout'
import { LineCutter } from './lines'
import type { Names } from './names'
import { Records, rowsOf } from './records'

export interface TitleTable {
  readonly names: readonly string[]
  readonly genreNames: readonly string[]
  /** By title's number. */
  readonly genres: readonly (readonly number[])[]
  readonly leftOut: readonly LeftOut[]
}

interface Columns {
  readonly title: number
  readonly name: number
  /** One column with the genres' names; null for {@link FLAGS} of 0 and 1. */
  readonly genres: number | null
}

/** The columns of `u.item` from the sixth on. */
const FLAGS = [
  'unknown,Action,Adventure,Animation,Children,Comedy,Crime,Documentary,Drama,Fantasy,Film-Noir,Horror,Musical,Mystery,Romance,Sci-Fi',
  'Thriller,War,Western',
].flatMap((names) => names.split(','))
const FIRST_FLAG = 5
const NO_GENRE = '(no genres listed)'
const SAMPLE_LINES = 50

export class TitlesReader {
  private readonly place: string
  private readonly titles: Names
  private readonly cutter: LineCutter
  private readonly sample: { readonly bytes: Uint8Array; readonly line: number }[] = []
  private readonly leftOut = new LeftOutCount()
  private readonly names: string[]
  private readonly genres: number[][]
  private readonly genreNumbers = new Map<string, number>()
  private records: Records | null = null

  /** `titles`: the ratings' own. */
  constructor({ place, titles }: { readonly place: string; readonly titles: Names }) {
    this.place = place
    this.titles = titles
    this.names = titles.names.map(() => '')
    this.genres = titles.names.map(() => [])
    this.cutter = new LineCutter(place, (bytes, from, to, line) => this.take(bytes.subarray(from, to), line))
  }

  push(piece: Uint8Array): void {
    this.cutter.push(piece)
  }

  finish(): TitleTable {
    this.cutter.finish()
    const records = this.records ?? this.open()
    records.finish()
    return { names: this.names, genres: this.genres, genreNames: [...this.genreNumbers.keys()], leftOut: this.leftOut.all() }
  }

  private take(bytes: Uint8Array, line: number): void {
    if (!bytes.some((byte) => byte > 32)) return
    if (this.records !== null) this.records.push(bytes, 0, bytes.length, line)
    else if (this.sample.push({ bytes: bytes.slice(), line }) >= SAMPLE_LINES) this.open()
  }

  private open(): Records {
    const { place, sample } = this
    if (sample.length === 0) throw new RefusedFile({ code: 'empty', place })
    const lines = sample.map(({ bytes }) => bytes)
    const separator = separatorOf(lines)
    if (separator === null) throw new RefusedFile({ code: 'noSeparator', place })
    const rows = rowsOf(lines, separator)
    const width = usualWidth(rows)
    const named = namedTitleColumns(rows[0])
    const flagged = width >= FIRST_FLAG + FLAGS.length
    const byOrder: Columns = { title: 0, name: 1, genres: flagged ? null : 2 }
    const columns: Columns = named === null ? byOrder : { title: named.title, name: named.name ?? -1, genres: named.genres ?? -1 }
    const records = new Records(
      { separator, width },
      {
        read: (line) => this.read(records.fields, { columns, width, line }),
        broken: (line) => this.leftOut.add('quote', line),
      },
    )
    this.records = records
    for (const { bytes, line } of named === null ? sample : sample.slice(1)) records.push(bytes, 0, bytes.length, line)
    return records
  }

  private read(
    fields: Fields,
    { columns, width, line }: { readonly columns: Columns; readonly width: number; readonly line: number },
  ): void {
    if (fields.count !== width) {
      this.leftOut.add('columns', line)
      return
    }
    const title = this.titles.find(fields.text(columns.title))
    if (title < 0) return
    this.names[title] = columns.name < 0 ? '' : fields.text(columns.name).replace(/\s*\n\s*/g, ' ')
    this.genres[title] = this.genresOf(fields, columns.genres)
  }

  private genresOf(fields: Fields, column: number | null): number[] {
    const words =
      column === null
        ? FLAGS.filter((_, flag) => fields.text(FIRST_FLAG + flag) === '1')
        : column < 0 || column >= fields.count
          ? []
          : wordsIn(fields.text(column))
    return words.filter((word) => word !== '' && word !== NO_GENRE).map((word) => this.numberOf(word))
  }

  private numberOf(genre: string): number {
    const known = this.genreNumbers.get(genre)
    if (known !== undefined) return known
    const given = this.genreNumbers.size
    this.genreNumbers.set(genre, given)
    return given
  }
}

/** Between bars, or else between commas, semicolons or strokes; a list's brackets and quotes left out. */
const wordsIn = (text: string): readonly string[] =>
  (text.includes('|') ? text.split('|') : text.split(/[,;/]/)).map((word) => word.replace(/^[\s['"]+|[\s\]'"]+$/g, ''))
