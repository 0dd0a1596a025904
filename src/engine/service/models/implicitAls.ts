/**
 * Who likes what people like you like? Matrix factorisation for implicit feedback, by alternating least squares.
 *
 * Formula. Find x (people) and y (titles), k numbers each, that minimise
 *   Σ over all (u, t) of c·(p − x·y)²  +  (λ / m̄)·(Σ m(u)·|x(u)|² + Σ m(t)·|y(t)|²)
 * where p = 1 if the cell's weight w is above 0, else 0; c = 1 + α·|w| (1 for the cells that nobody touched);
 * m(u) = titles + α·Σ|w| over the row, m(t) likewise over the column, m̄ the mean of m(u). Given
 * one side the other is a row of linear equations each (rowSolve.ts). A sweep solves all people, then all titles.
 *
 * Shapes: profiles × titles, nothing in a cell = never touched, which is read as a weak no.
 * Sources: Hu, Koren & Volinsky 2008 (objective, explaining); Rendle, Krichene, Zhang & Koren 2021 (regularisation in
 * proportion to what a row holds, which matters more than anything else for its quality).
 * It starts from last night's titles where there are some, so that a night needs one or two sweeps.
 *
 * It misleads about the new: a title that nobody took up stands at the origin, and a newcomer too. And "nobody touched" is
 * mostly "nobody was shown".
 */
import type { AlsFit, AlsScale } from './alsFit'
import { openFit } from './alsFit'
import { lossOf } from './alsLoss'
import type { AlsState } from './alsModel'
import { AlsModel } from './alsModel'
import { expectOptions, expectSameCatalogue } from './checks'
import type { FitOptions, Recommender } from './protocol'
import { gramOf, type RowProblem, RowSolver } from './rowSolve'

/** Rows solved between two breaths of the host. */
const ROWS_A_STEP = 64

export interface Side {
  readonly target: Float64Array
  readonly known: Float64Array
  readonly starts: Int32Array
  readonly indices: Uint16Array | Uint32Array
  readonly weights: Float32Array
  readonly mass: Float64Array
}

/** Solves one side given the other, some rows at a time; yields the share of rows done. */
export type SideSolver = (side: Side, fit: AlsFit, regularisation: number) => Generator<number, void>

const solveSide: SideSolver = function* (side, fit, regularisation) {
  const solver = new RowSolver(fit.factors)
  const gram = gramOf(side.known, fit.factors)
  yield* eachRow(side, { fit, regularisation, gram }, (problem, target) => target.set(solver.solve(problem)))
}

interface Rows {
  readonly fit: AlsFit
  readonly regularisation: number
  /** Of the known side. */
  readonly gram: Float64Array
}

/** Row after row: its equations, and its place in the table, which is 0 where nothing is touched. Yields the share of rows done. */
export function* eachRow(
  { known, target, starts, indices, weights, mass }: Side,
  { fit: { factors: k, alpha, massUnit }, regularisation, gram }: Rows,
  solve: (problem: Readonly<RowProblem>, target: Float64Array) => void,
): Generator<number, void> {
  const problem: RowProblem = { factors: known, gram, ridge: 0, alpha, indices, weights, from: 0, to: 0 }
  const rows = starts.length - 1
  for (let row = 0; row < rows; row++) {
    problem.from = starts[row]
    problem.to = starts[row + 1]
    problem.ridge = (regularisation * mass[row]) / massUnit
    const place = target.subarray(row * k, (row + 1) * k)
    if (problem.to === problem.from) place.fill(0)
    else solve(problem, place)
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield (row + 1) / rows
  }
}

/** People given titles, then titles given people: a sweep. */
export function sidesOf(fit: AlsFit): readonly [Side, Side] {
  const { interactions, columns, people, items } = fit
  return [
    {
      target: people,
      known: items,
      starts: interactions.starts,
      indices: interactions.titles,
      weights: interactions.weights,
      mass: fit.peopleMass,
    },
    { target: items, known: people, starts: columns.starts, indices: columns.profiles, weights: columns.weights, mass: fit.itemMass },
  ]
}

/**
 * The recommender, given what solves a side and what the options are measured by. Options sent in take effect with the next row block (regularisation, sweeps) or
 * sweep (factors); the rest with the next fit.
 */
export const alsWith = (solve: SideSolver, scaleOf?: AlsScale): Recommender<AlsModel> => ({
  id: 'implicitAls',
  *fit(interactions, catalogue, first) {
    expectOptions(first)
    expectSameCatalogue(interactions, catalogue)
    let options = first
    let fit = openFit(interactions, options, scaleOf)
    for (let sweep = 0; sweep < options.sweeps; sweep++) {
      if (fit.factors !== options.factors) {
        // The factors mean something else now, so the sweeps begin again.
        fit = openFit(interactions, options, scaleOf)
        sweep = 0
      }
      const sides = sidesOf(fit)
      for (let half = 0; half < sides.length; half++) {
        for (const part of solve(sides[half], fit, options.regularisation)) {
          options = changed(options, yield { done: (sweep + (half + part) / 2) / (options.sweeps + 1) })
        }
      }
      options = changed(
        options,
        yield { done: (sweep + 1) / (options.sweeps + 1), loss: lossOf(fit, { alpha: fit.alpha, regularisation: options.regularisation }) },
      )
    }
    yield { done: 1 }
    return new AlsModel(stateOf(fit, options.regularisation))
  },
})

const stateOf = (fit: AlsFit, regularisation: number): AlsState => ({
  factors: fit.factors,
  items: fit.items,
  alpha: fit.alpha,
  regularisation,
  massUnit: fit.massUnit,
})

function changed(options: FitOptions, change: Partial<FitOptions> | undefined): FitOptions {
  if (change === undefined) return options
  const next = { ...options, ...change }
  expectOptions(next)
  return next
}

export const implicitAls = alsWith(solveSide)
