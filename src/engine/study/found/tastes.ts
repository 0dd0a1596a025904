/**
 * How much of what people really like do the factors hold?
 *
 * Formula: canonical correlations between people's factors and their true tastes (`math/canonicalCorrelation.ts`), beside those with the tastes dealt out
 * to other people, which is what chance gives; of each axis the share that all tastes tell (R², adjusted for how many there are), and which single taste goes with it
 * most; of each taste its multiple correlation with all factors.
 * Only people of whom something is recorded and whose tastes there are.
 */
import { basisOf, canonicalCorrelations, multipleCorrelation } from '../../math/canonicalCorrelation'
import { pearson } from '../../math/correlation'
import type { PrincipalAxis } from '../../math/principalAxes'
import { stream, uniform } from '../../math/random'
import { along, rowsOf } from '../factors/places'
import type { Study, TrueTastes } from '../study'
import type { Fitted } from './fitted'

export interface AxisTaste {
  /** Share of it that all tastes tell, 0 to 1, less what so many tastes tell of anything by chance (adjusted R²). */
  readonly told: number
  /** The taste that goes with it most: index into `names`, and −1 to 1. */
  readonly taste: number
  readonly correlation: number
}

export interface TastesHeld {
  readonly names: readonly string[]
  readonly people: number
  /** Highest first. */
  readonly canonical: readonly number[]
  /** The same with tastes dealt out anew. */
  readonly chance: readonly number[]
  /** By axis. */
  readonly axes: readonly AxisTaste[]
  /** By taste: multiple correlation with all factors. */
  readonly tastes: readonly number[]
}

const FEWEST_CELLS = 5
const MOST_PEOPLE = 3000
/** With no more people than factors and tastes together, any mixture fits any other. */
const FEWEST_PEOPLE = 60

/** Null where there are too few people, or nothing differs between them. */
export function tastesHeld(study: Study, fit: Fitted, axes: readonly PrincipalAxis[]): TastesHeld | null {
  const { tastes } = study
  if (tastes === null) return null
  const people = askedOf(study, tastes)
  if (people.length < FEWEST_PEOPLE) return null
  const rows = people.length
  const factors = rowsOf(fit.people, people, fit.factors)
  const columns = tastes.names.length
  const real = rowsOf(tastes.values, people, columns)
  const ofFactors = basisOf({ values: factors, rows, columns: fit.factors })
  const ofTastes = basisOf({ values: real, rows, columns })
  const dealt = basisOf({ values: rowsOf(tastes.values, shuffled(people), columns), rows, columns })
  if (ofFactors === null || ofTastes === null || dealt === null) return null
  const one = columnsOf(real, columns)
  return {
    names: tastes.names,
    people: rows,
    canonical: canonicalCorrelations(ofFactors, ofTastes),
    chance: canonicalCorrelations(ofFactors, dealt),
    axes: axes.map(({ direction }) =>
      axisTaste(along(factors, direction), one, (column) => adjusted(multipleCorrelation(column, ofTastes), rows, ofTastes.columns)),
    ),
    tastes: one.map((column) => multipleCorrelation(column, ofFactors)),
  }
}

function axisTaste(places: Float64Array, tastes: readonly Float64Array[], toldIn: (places: Float64Array) => number): AxisTaste {
  let best = { taste: 0, correlation: 0 }
  tastes.forEach((column, taste) => {
    const correlation = pearson(places, column) ?? 0
    if (Math.abs(correlation) > Math.abs(best.correlation)) best = { taste, correlation }
  })
  return { told: toldIn(places), ...best }
}

/** R² less what chance gives it: 1 − (1 − R²)·(n − 1)/(n − p − 1); 0 where that is below 0, or there are too few rows. */
function adjusted(correlation: number, rows: number, columns: number): number {
  if (rows <= columns + 1) return 0
  return Math.max(0, 1 - ((1 - correlation * correlation) * (rows - 1)) / (rows - columns - 1))
}

/** Those of whom enough is recorded, and somebody's tastes are known. */
function askedOf({ people, starts }: Study, { names, values }: TrueTastes): readonly number[] {
  const asked = Array.from(people.keys()).filter(
    (person) =>
      starts[person + 1] - starts[person] >= FEWEST_CELLS &&
      values.subarray(person * names.length, (person + 1) * names.length).some((value) => value !== 0),
  )
  const every = Math.max(1, asked.length / MOST_PEOPLE)
  return Array.from({ length: Math.min(MOST_PEOPLE, asked.length) }, (_, at) => asked[Math.floor(at * every)])
}

/** By keyed dice. */
function shuffled(people: readonly number[]): readonly number[] {
  const draws = stream(1, 'study.tastes.dealt')
  return people
    .map((person) => ({ person, key: uniform(draws, person, 0, 0) }))
    .sort((one, other) => one.key - other.key)
    .map(({ person }) => person)
}

const columnsOf = (table: Float64Array, columns: number): readonly Float64Array[] =>
  Array.from({ length: columns }, (_, column) =>
    Float64Array.from({ length: table.length / columns }, (_, row) => table[row * columns + column]),
  )
