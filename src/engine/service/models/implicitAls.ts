/**
 * Who likes what people like you like? Matrix factorisation for implicit feedback, by alternating least squares.
 *
 * Formula. Find x (people) and y (titles), k numbers each, that minimise
 *   Σ over all (u, t) of c·(p − x·y)²  +  (λ / m̄)·(Σ m(u)·|x(u)|² + Σ m(t)·|y(t)|²)
 * where p = 1 if the cell's weight w is above 0, else 0; c = 1 + α·|w| (1 for the cells that nobody touched);
 * m(u) = titles + α·Σ|w| over the row, m(t) likewise over the column, m̄ the mean of m(u). Given one side the other is a row of
 * linear equations each (rowSolve.ts). A sweep solves all people, then all titles.
 *
 * Shapes: profiles × titles, nothing in a cell = never touched, which is read as a weak no.
 * Sources: Hu, Koren & Volinsky 2008 (objective, explaining); Rendle, Krichene, Zhang & Koren 2021 (regularisation in
 * proportion to what a row holds, which matters more than anything else for its quality).
 * It starts from last night's titles where there are some, so that a night needs one or two sweeps.
 *
 * It misleads about the new: a title that nobody took up stands at the origin, and a newcomer too. And "nobody touched" is
 * mostly "nobody was shown".
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { Interactions } from '../log/interactions'
import type { AlsFit } from './alsFit'
import { ALPHA, openFit } from './alsFit'
import { lossOf } from './alsLoss'
import type { AlsState } from './alsModel'
import { AlsModel } from './alsModel'
import { expectOptions, expectSameCatalogue } from './checks'
import type { FitOptions, FitProgress, Recommender } from './protocol'
import { gramOf, RowSolver } from './rowSolve'

/** Rows solved between two breaths of the host. */
const ROWS_A_STEP = 64

interface Side {
  readonly target: Float64Array
  readonly known: Float64Array
  readonly starts: Int32Array
  readonly indices: Uint16Array | Uint32Array
  readonly weights: Float32Array
  readonly mass: Float64Array
}

/** Solves one side given the other, some rows at a time. */
function* solveSide(side: Side, fit: AlsFit, regularisation: number): Generator<number, void> {
  const k = fit.factors
  const solver = new RowSolver(k)
  const problem = {
    factors: side.known,
    gram: gramOf(side.known, k),
    ridge: 0,
    alpha: ALPHA,
    indices: side.indices,
    weights: side.weights,
    from: 0,
    to: 0,
  }
  const rows = side.starts.length - 1
  for (let row = 0; row < rows; row++) {
    problem.from = side.starts[row]
    problem.to = side.starts[row + 1]
    problem.ridge = (regularisation * side.mass[row]) / fit.meanMass
    side.target.set(solver.solve(problem), row * k)
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield (row + 1) / rows
  }
}

function sidesOf(fit: AlsFit): readonly [Side, Side] {
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

function* fitAls(
  interactions: Interactions,
  catalogue: ModelCatalogue,
  first: FitOptions,
): Generator<FitProgress, AlsModel, Partial<FitOptions> | undefined> {
  expectOptions(first)
  expectSameCatalogue(interactions, catalogue)
  let options = first
  let fit = openFit(interactions, options)
  for (let sweep = 0; sweep < options.sweeps; sweep++) {
    if (fit.factors !== options.factors) {
      // The factors mean something else now, so the sweeps begin again.
      fit = openFit(interactions, options)
      sweep = 0
    }
    const sides = sidesOf(fit)
    for (let half = 0; half < sides.length; half++) {
      for (const part of solveSide(sides[half], fit, options.regularisation)) {
        options = changed(options, yield { done: (sweep + (half + part) / 2) / (options.sweeps + 1) })
      }
    }
    options = changed(
      options,
      yield { done: (sweep + 1) / (options.sweeps + 1), loss: lossOf(fit, { alpha: ALPHA, regularisation: options.regularisation }) },
    )
  }
  yield { done: 1 }
  return new AlsModel(stateOf(fit, options.regularisation))
}

const stateOf = (fit: AlsFit, regularisation: number): AlsState => ({
  factors: fit.factors,
  items: fit.items,
  alpha: ALPHA,
  regularisation,
  meanMass: fit.meanMass,
})

function changed(options: FitOptions, change: Partial<FitOptions> | undefined): FitOptions {
  if (change === undefined) return options
  const next = { ...options, ...change }
  expectOptions(next)
  return next
}

/** Options sent in take effect with the next row block (regularisation, sweeps) or sweep (factors); the rest with the next fit. */
export const implicitAls: Recommender<AlsModel> = { id: 'implicitAls', fit: fitAls }
