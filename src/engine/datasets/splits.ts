/**
 * Answers: which records is a model shown, and which is it asked for? Three usual ways to part one table in two.
 *
 *   by lot        each record is asked for with the same chance, a function of seed, person and title: the same person keeps the same
 *                 lot whoever else is there, and what a smaller share asks for a larger one asks for, too
 *   the last one  of everybody with two records or more, the latest (of several of the same moment, by lot)
 *   by time       the latest share of all records, cut at one moment for everybody, as a service meets them
 *
 * Shapes: both parts have the people and titles of the whole. Units: a share from 0 to 1; times in seconds.
 * Source: Meng et al., "Exploring data splitting strategies for the evaluation of recommendation models", RecSys 2020.
 * Misleads: by lot, a model knows what came later; a table whose times are those of filling in a form has no before and after.
 */
import { type Stream, uniform } from '../math/random'
import type { RatingTable } from './ratingTable'

/** What was recorded, of people and titles that are numbers: any table has at least this. */
export type RatingCells = Pick<RatingTable, 'starts' | 'titleOf' | 'ratings' | 'times' | 'scale'>

export interface Split {
  readonly kind: 'split'
  readonly train: RatingCells
  readonly test: RatingCells
}

/** Without times nothing is the last. */
export interface NoTimes {
  readonly kind: 'cold'
  readonly reason: 'noTimes'
}

const NO_TIMES: NoTimes = { kind: 'cold', reason: 'noTimes' }

/** `share`: chance of a record to be asked for. */
export function splitByLot(cells: RatingCells, share: number, dice: Stream): Split {
  expectShare(share)
  const asked = new Uint8Array(cells.titleOf.length)
  eachCell(cells, (person, cell) => {
    asked[cell] = uniform(dice, person, 0, cells.titleOf[cell]) < share ? 1 : 0
  })
  return split(cells, asked)
}

/** A time that could not be read counts as the earliest. */
export function splitLastOut(cells: RatingCells, dice: Stream): Split | NoTimes {
  const { times, starts, titleOf } = cells
  if (times === null) return NO_TIMES
  const asked = new Uint8Array(titleOf.length)
  for (let person = 0; person + 1 < starts.length; person++) {
    if (starts[person + 1] - starts[person] < 2) continue
    let last = starts[person]
    for (let cell = last + 1; cell < starts[person + 1]; cell++) {
      const gap = timeOf(times, cell) - timeOf(times, last)
      const lot = (of: number): number => uniform(dice, person, 0, titleOf[of])
      if (gap > 0 || (gap === 0 && lot(cell) > lot(last))) last = cell
    }
    asked[last] = 1
  }
  return split(cells, asked)
}

/** `share` of the records whose time is known, or as many more as are of the same moment as the first of them. */
export function splitByTime(cells: RatingCells, share: number): Split | NoTimes {
  expectShare(share)
  const { times } = cells
  const known = (times ?? new Float64Array()).filter((time) => !Number.isNaN(time)).sort()
  if (times === null || known.length === 0) return NO_TIMES
  const count = Math.round(share * known.length)
  const from = count === 0 ? Number.POSITIVE_INFINITY : known[known.length - count]
  return split(
    cells,
    Uint8Array.from(times, (time) => (time >= from ? 1 : 0)),
  )
}

function expectShare(share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Expected \`share\` to be from 0 to 1, got ${share}`)
}

/** Before all that is known; a number, so that two of them are of the same moment. */
const timeOf = (times: Float64Array, cell: number): number => (Number.isNaN(times[cell]) ? -Number.MAX_VALUE : times[cell])

function eachCell({ starts }: RatingCells, visit: (person: number, cell: number) => void): void {
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let cell = starts[person]; cell < starts[person + 1]; cell++) visit(person, cell)
  }
}

const split = (cells: RatingCells, asked: Uint8Array): Split => ({
  kind: 'split',
  train: cellsWhere(cells, (_, cell) => asked[cell] === 0),
  test: cellsWhere(cells, (_, cell) => asked[cell] === 1),
})

/** The cells that stay, of the same people and titles. */
export function cellsWhere(cells: RatingCells, stays: (person: number, cell: number) => boolean): RatingCells {
  const { titleOf, ratings, times, scale } = cells
  const starts = new Uint32Array(cells.starts.length)
  const isKept = new Uint8Array(titleOf.length)
  eachCell(cells, (person, cell) => {
    if (!stays(person, cell)) return
    isKept[cell] = 1
    starts[person + 1]++
  })
  for (let person = 1; person < starts.length; person++) starts[person] += starts[person - 1]
  const kept = (_: number, cell: number): boolean => isKept[cell] === 1
  return { starts, titleOf: titleOf.filter(kept), ratings: ratings.filter(kept), times: times?.filter(kept) ?? null, scale }
}
