/**
 * Reads a file of ratings as it comes, piece by piece: whatever shape of text it is, the ratings in columns, and a count of what
 * was left out and why. Nothing of a line is kept but its numbers.
 *
 * The first 64 KB say how the file is built (`layout.ts`). Pieces can be of any size; between two of them its host may show progress,
 * or stop. A file of which nothing can be taken is refused (`RefusedFile`).
 */

import type { Fields } from './fields'
import { LeftOutCount, type LeftOutReason, RefusedFile } from './fileProblem'
import type { Layout, LayoutWish } from './layout'
import { layoutOf } from './layout'
import { LineCutter } from './lines'
import { Names } from './names'
import { type RatingTable, RowBuffer, ratingTable } from './ratingTable'
import { Records } from './records'
import { momentOf } from './times'

const SAMPLE_LINES = 200
/** More would not fit in a tab. */
export const MOST_RATINGS = 40_000_000

export interface ReaderOptions {
  /** The file's name, for what is said of it. */
  readonly place: string
  readonly wish?: LayoutWish
  /** Names known from another file, so that both speak of the same people and titles. */
  readonly people?: Names
  readonly titles?: Names
}

export class RatingsReader {
  private readonly place: string
  private readonly wish: LayoutWish
  private readonly people: Names
  private readonly titles: Names
  private readonly cutter: LineCutter
  private readonly rows = new RowBuffer()
  private readonly leftOut = new LeftOutCount()
  private sample: { readonly bytes: Uint8Array; readonly line: number }[] = []
  private layout: Layout | null = null
  private records: Records | null = null
  private lines = 0

  constructor({ place, wish = {}, people = new Names(), titles = new Names() }: ReaderOptions) {
    this.place = place
    this.wish = wish
    this.people = people
    this.titles = titles
    this.cutter = new LineCutter(place, (bytes, from, to, line) => this.take(bytes, from, to, line))
  }

  /** Ratings taken so far. */
  get count(): number {
    return this.rows.count
  }

  push(piece: Uint8Array): void {
    this.cutter.push(piece)
  }

  finish(): RatingTable {
    this.cutter.finish()
    const layout = this.layout ?? this.open()
    this.records?.finish()
    const { rows, people, titles, lines, leftOut } = this
    const table = ratingTable({ rows, people, titles, layout, lines, leftOut })
    if (table.titleOf.length > 0) return table
    const first = table.leftOut.reduce((a, b) => (b.lines[0] < a.lines[0] ? b : a), table.leftOut[0])
    if (first === undefined) throw new RefusedFile({ code: 'empty', place: this.place })
    throw new RefusedFile({ code: 'noRows', place: this.place, reason: first.reason, line: first.lines[0] })
  }

  private take(bytes: Uint8Array, from: number, to: number, line: number): void {
    if (isBlank(bytes, from, to)) return
    if (this.records !== null) this.records.push(bytes, from, to, line)
    else if (this.sample.push({ bytes: bytes.slice(from, to), line }) >= SAMPLE_LINES) this.open()
  }

  private open(): Layout {
    const { sample } = this
    const layout = layoutOf(
      this.place,
      sample.map(({ bytes }) => bytes),
      this.wish,
    )
    this.layout = layout
    const records = new Records(layout, {
      read: (line) => this.read(records.fields, layout, line),
      broken: (line) => this.leaveOut('quote', line),
    })
    this.records = records
    this.sample = []
    for (const { bytes, line } of layout.header ? sample.slice(1) : sample) records.push(bytes, 0, bytes.length, line)
    return layout
  }

  private leaveOut(reason: LeftOutReason, line: number): void {
    this.lines++
    this.leftOut.add(reason, line)
  }

  private read(fields: Fields, layout: Layout, line: number): void {
    const { leftOut, rows } = this
    const { person = 0, title = 1, rating, time } = layout.columns
    const reason = wrongWith(fields, layout)
    if (reason !== null) {
      this.leaveOut(reason, line)
      return
    }
    this.lines++
    if (rows.count >= MOST_RATINGS) throw new RefusedFile({ code: 'tooMany', place: this.place, line, max: MOST_RATINGS })
    const at = time === undefined ? Number.NaN : momentOf(fields, time)
    if (time !== undefined && Number.isNaN(at)) leftOut.add('badTime', line)
    const row = rows.next()
    rows.people[row] = this.people.of(fields, person)
    rows.titles[row] = this.titles.of(fields, title)
    rows.ratings[row] = rating === undefined ? 1 : fields.number(rating)
    rows.times[row] = at
    rows.lines[row] = line
  }
}

function wrongWith(fields: Fields, { width, columns: { person = 0, title = 1, rating } }: Layout): LeftOutReason | null {
  if (fields.count !== width) return 'columns'
  if (fields.isEmpty(person) || fields.isEmpty(title)) return 'empty'
  return rating !== undefined && Number.isNaN(fields.number(rating)) ? 'notANumber' : null
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] > 32) return false
  return true
}
