/**
 * What was read of a file: who rated what, how and when, by person and, within a person, by title; each pair once.
 *
 * Shapes: person p's ratings are `starts[p]` to `starts[p + 1]` of the columns; 20 bytes a rating. Where the file has no ratings, each
 * is 1; where it has no times, `times` is null, and a time that could not be read is NaN.
 */
import type { LeftOut, LeftOutCount } from './fileProblem'
import type { Layout } from './layout'
import type { Names } from './names'
import { type RatingScale, ratingScale } from './ratingScale'

/** Seconds since 1970 go beyond a Float32's digits. */
export interface RatingTable {
  readonly people: Names
  readonly titles: Names
  readonly starts: Uint32Array
  readonly titleOf: Uint32Array
  readonly ratings: Float32Array
  readonly times: Float64Array | null
  /** null: the file says that, not how much. */
  readonly scale: RatingScale | null
  readonly layout: Layout
  /** Lines read, the header and empty ones left aside. */
  readonly lines: number
  readonly leftOut: readonly LeftOut[]
}

/** Rows as they come, in columns that grow. */
export class RowBuffer {
  people = new Uint32Array(1024)
  titles = new Uint32Array(1024)
  ratings = new Float32Array(1024)
  times = new Float64Array(1024)
  lines = new Uint32Array(1024)
  count = 0

  /** Room for one more. */
  next(): number {
    if (this.count === this.people.length) this.grow()
    return this.count++
  }

  private grow(): void {
    const size = this.count * 2
    const more = <Column extends Uint32Array | Float32Array | Float64Array>(column: Column, larger: Column): Column => {
      larger.set(column)
      return larger
    }
    this.people = more(this.people, new Uint32Array(size))
    this.titles = more(this.titles, new Uint32Array(size))
    this.ratings = more(this.ratings, new Float32Array(size))
    this.times = more(this.times, new Float64Array(size))
    this.lines = more(this.lines, new Uint32Array(size))
  }
}

interface Reading {
  readonly rows: RowBuffer
  readonly people: Names
  readonly titles: Names
  readonly layout: Layout
  readonly lines: number
  readonly leftOut: LeftOutCount
}

export function ratingTable({ rows, people, titles, layout, lines, leftOut }: Reading): RatingTable {
  const explicit = layout.columns.rating !== undefined
  const found = explicit ? ratingScale(rows.ratings, rows.count) : null
  const order = sorted(rows, people.count, titles.count)
  const kept: number[] = []
  for (const row of order) {
    if (found !== null && !(rows.ratings[row] >= found.kept.min && rows.ratings[row] <= found.kept.max)) {
      leftOut.add('outOfScale', rows.lines[row])
      continue
    }
    const before = kept.at(-1)
    if (before === undefined || rows.people[before] !== rows.people[row] || rows.titles[before] !== rows.titles[row]) kept.push(row)
    else if (rows.times[row] < rows.times[before]) leftOut.add('duplicate', rows.lines[row])
    else {
      leftOut.add('duplicate', rows.lines[before])
      kept[kept.length - 1] = row
    }
  }
  const starts = new Uint32Array(people.count + 1)
  for (const row of kept) starts[rows.people[row] + 1]++
  for (let person = 0; person < people.count; person++) starts[person + 1] += starts[person]
  return {
    people,
    titles,
    starts,
    titleOf: Uint32Array.from(kept, (row) => rows.titles[row]),
    ratings: Float32Array.from(kept, (row) => rows.ratings[row]),
    times: layout.columns.time === undefined ? null : Float64Array.from(kept, (row) => rows.times[row]),
    scale: found?.scale ?? null,
    layout,
    lines,
    leftOut: leftOut.all(),
  }
}

/** Row numbers by person, then title, then as they came: two stable counting sorts. */
function sorted({ people, titles, count }: RowBuffer, personCount: number, titleCount: number): Uint32Array {
  const all = new Uint32Array(count)
  for (let row = 0; row < count; row++) all[row] = row
  return sortedBy(people, personCount, sortedBy(titles, titleCount, all))
}

function sortedBy(keys: Uint32Array, keyCount: number, rows: Uint32Array): Uint32Array {
  const next = new Uint32Array(keyCount + 1)
  for (const row of rows) next[keys[row] + 1]++
  for (let key = 0; key < keyCount; key++) next[key + 1] += next[key]
  const result = new Uint32Array(rows.length)
  for (const row of rows) result[next[keys[row]]++] = row
  return result
}

/** Who likes what: the pairs with a rating of at least `positive`, by person. */
export function likedOf(
  { starts, titleOf, ratings }: Pick<RatingTable, 'starts' | 'titleOf' | 'ratings'>,
  positive: number,
): { readonly starts: Uint32Array; readonly titles: Uint32Array } {
  const liked = starts.slice()
  const titles: number[] = []
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let cell = starts[person]; cell < starts[person + 1]; cell++) if (ratings[cell] >= positive) titles.push(titleOf[cell])
    liked[person + 1] = titles.length
  }
  return { starts: liked, titles: Uint32Array.from(titles) }
}
