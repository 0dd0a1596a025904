/**
 * Where the titles and some of the people stand on a flat map of the factors.
 *
 * Formula: the two widest directions of the shown titles' factors (`math/principalAxes.ts`); titles by their places along them, people by x
 * along the same directions, less their mean and brought to the titles' spread. The map is turned onto the one before
 * (`math/flatTurn.ts`), so that it does not jump.
 * Shapes: places are points × 2, in no unit. Misleads as any flat map: `shares` says how much of the differences it keeps.
 */
import { type FlatTurn, NO_TURN, turnInPlace, turnOnto } from '../../math/flatTurn'
import { centredColumns, type PrincipalAxis, principalAxes } from '../../math/principalAxes'
import type { Study } from '../study'
import type { Factors } from './run'
import { cellsByTitle } from './table'

export const MOST_TITLES = 300
const MOST_PEOPLE = 90
/** Of whom less is known stands where chance puts them. */
const FEWEST_CELLS = 3

export interface Shown {
  /** The most taken ones, most taken first. */
  readonly titles: Uint32Array
  /** Some of all, evenly, and the last: a newcomer is. */
  readonly people: Uint32Array
}

export interface Places extends Shown {
  /** By shown title. */
  readonly titlePlaces: Float32Array
  /** By shown person. */
  readonly peoplePlaces: Float32Array
  /** Of the differences between titles, what each of the two directions keeps. */
  readonly shares: readonly [number, number]
}

export function shownOf(study: Study): Shown {
  const cells = cellsByTitle(study)
  const titles = Array.from(cells.keys())
    .filter((title) => cells[title] > 0)
    .sort((one, other) => cells[other] - cells[one] || one - other)
    .slice(0, MOST_TITLES)
  const known = Array.from(study.people.keys()).filter((person) => study.starts[person + 1] - study.starts[person] >= FEWEST_CELLS)
  const every = Math.max(1, known.length / MOST_PEOPLE)
  const people = Array.from({ length: Math.min(MOST_PEOPLE, known.length) }, (_, at) => known[Math.floor(at * every)])
  const newest = known.at(-1)
  if (newest !== undefined) people[people.length - 1] = newest
  return { titles: Uint32Array.from(titles), people: Uint32Array.from(people) }
}

/** The factors of some rows. */
export function rowsOf(table: ArrayLike<number>, rows: ArrayLike<number>, factors: number): Float64Array {
  const out = new Float64Array(rows.length * factors)
  for (let at = 0; at < rows.length; at++) {
    for (let i = 0; i < factors; i++) out[at * factors + i] = table[rows[at] * factors + i]
  }
  return out
}

export function axesOf(run: Factors, titles: ArrayLike<number>, count: number): readonly PrincipalAxis[] {
  const shape = { rows: titles.length, columns: run.factors }
  return principalAxes(rowsOf(run.titles, titles, run.factors), shape, count)
}

/** `before`: the last map of the same titles, null for the first. */
export function placesOf(run: Factors, shown: Shown, before: Places | null): Places {
  const axes = axesOf(run, shown.titles, 2)
  const titlePlaces = sideBySide(
    axes.map(({ places }) => places),
    shown.titles.length,
  )
  const people = rowsOf(run.people, shown.people, run.factors)
  const alongAxes = axes.map(({ direction }) => along(people, direction))
  const peoplePlaces = sideBySide(alongAxes.map(centred), shown.people.length)
  scaleInPlace(peoplePlaces, spreadOf(titlePlaces) / spreadOf(peoplePlaces))
  const turn: FlatTurn = before === null ? NO_TURN : turnOnto(titlePlaces, before.titlePlaces)
  turnInPlace(titlePlaces, turn)
  turnInPlace(peoplePlaces, turn)
  return { ...shown, titlePlaces, peoplePlaces, shares: [axes.at(0)?.share ?? 0, axes.at(1)?.share ?? 0] }
}

/** Each row's inner product with a direction. */
export function along(rows: Float64Array, direction: Float64Array): Float64Array {
  const columns = direction.length
  return Float64Array.from({ length: rows.length / columns }, (_, row) => {
    let sum = 0
    for (let i = 0; i < columns; i++) sum += rows[row * columns + i] * direction[i]
    return sum
  })
}

const centred = (column: Float64Array): Float64Array => centredColumns(column, { rows: column.length, columns: 1 })

function sideBySide(columns: readonly Float64Array[], rows: number): Float32Array {
  const out = new Float32Array(rows * 2)
  columns.forEach((column, at) => {
    for (let row = 0; row < rows; row++) out[row * 2 + at] = column[row]
  })
  return out
}

function spreadOf(places: Float32Array): number {
  let squares = 0
  for (const x of places) squares += x * x
  return Math.sqrt(squares / Math.max(1, places.length))
}

function scaleInPlace(places: Float32Array, by: number): void {
  const factor = Number.isFinite(by) ? by : 0
  for (let at = 0; at < places.length; at++) places[at] *= factor
}
