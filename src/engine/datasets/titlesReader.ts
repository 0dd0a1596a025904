/**
 * Reads what a file says of titles beside their ratings: a name and genres. MovieLens latest (`movies.csv`, names with commas
 * in quotes), 1M (`movies.dat`, `::`), 100K (`u.item`, a column of 0 and 1 a genre), or any file with such columns.
 *
 * Shapes: names by title's number, empty where the file does not say; genres as indices into `genreNames`, a row each. Titles that no rating
 * names are left aside: the ratings are read first, and give the numbers. Names are text, and nothing else.
 */

import { Fields } from './fields'
import type { LeftOut } from './fileProblem'
import { LeftOutCount, RefusedFile } from './fileProblem'
import { cells, namedColumns, separatorOf, usualWidth } from './layout'
import { LineCutter } from './lines'
import type { Names } from './names'

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
  /** One column with the genres' names between bars; null for {@link FLAGS} of 0 and 1. */
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
  private columns: Columns | null = null
  private fields = new Fields(',')
  private width = 0

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
    if (this.columns === null) this.open()
    return { names: this.names, genres: this.genres, genreNames: [...this.genreNumbers.keys()], leftOut: this.leftOut.all() }
  }

  private take(bytes: Uint8Array, line: number): void {
    if (!bytes.some((byte) => byte > 32)) return
    if (this.columns !== null) {
      this.read(bytes, line, this.columns)
      return
    }
    this.sample.push({ bytes: bytes.slice(), line })
    if (this.sample.length >= SAMPLE_LINES) this.open()
  }

  private open(): void {
    const { place, sample } = this
    if (sample.length === 0) throw new RefusedFile({ code: 'empty', place })
    const lines = sample.map(({ bytes }) => bytes)
    const separator = separatorOf(lines)
    if (separator === null) throw new RefusedFile({ code: 'noSeparator', place })
    const headings = cells(sample[0].bytes, separator)
    const named = namedColumns(headings)
    const header = named.title !== undefined && (named.name !== undefined || named.genres !== undefined)
    this.width = usualWidth(lines, separator)
    const flagged = this.width >= FIRST_FLAG + FLAGS.length
    const byOrder = { title: 0, name: 1, genres: flagged ? null : 2 }
    const columns = header ? { title: named.title ?? 0, name: named.name ?? -1, genres: named.genres ?? -1 } : byOrder
    this.columns = columns
    this.fields = new Fields(separator)
    for (const { bytes, line } of header ? sample.slice(1) : sample) this.read(bytes, line, columns)
  }

  private read(bytes: Uint8Array, line: number, columns: Columns): void {
    const { fields, leftOut } = this
    if (!fields.split(bytes, 0, bytes.length)) {
      leftOut.add('quote', line)
      return
    }
    if (fields.count !== this.width) {
      leftOut.add('columns', line)
      return
    }
    const title = this.titles.find(fields.text(columns.title))
    if (title < 0) return
    this.names[title] = columns.name < 0 ? '' : fields.text(columns.name)
    this.genres[title] = this.genresOf(columns.genres)
  }

  private genresOf(column: number | null): number[] {
    const { fields } = this
    const words =
      column === null
        ? FLAGS.filter((_, flag) => fields.text(FIRST_FLAG + flag) === '1')
        : column < 0 || column >= fields.count
          ? []
          : fields.text(column).split('|')
    return words
      .map((word) => word.trim())
      .filter((word) => word !== '' && word !== NO_GENRE)
      .map((word) => this.numberOf(word))
  }

  private numberOf(genre: string): number {
    const known = this.genreNumbers.get(genre)
    if (known !== undefined) return known
    const given = this.genreNumbers.size
    this.genreNumbers.set(genre, given)
    return given
  }
}
