/**
 * Who likes what people like you like, on ratings? Matrix factorisation by alternating least squares that remembers how unsure it is:
 * a title with three ratings has a point, and much doubt around it, and counts the less where people are solved from it.
 *
 * Model: (r − μ)/u = b(p) + b(t) + x·y + noise, with x, y normal around 0 with variance 1/λ a factor, biases with variance
 * {@link BIAS_VARIANCE}; u the spread of what plain biases leave, so that λ (`regularisation`) means the same on every scale. In turns each person
 * and each title gets the mean and the covariance that its ratings give it while the others keep theirs; then the noise is what is left over:
 *   (Σ E[zzᵀ] + σ²·Λ)·m = Σ E[(r − b)·z],   S = σ²·(that matrix)⁻¹,   z = [1, point of the other side].
 * Without the covariances this is plain ALS, which trusts rare titles too much.
 *
 * Shapes: profiles × titles; k factors; rows × (1 + k)(2 + k)/2 for what is expected of zzᵀ. A sweep costs ratings · k² + rows · k³.
 * Sources: Lim & Teh 2007, "Variational Bayesian approach to movie rating prediction"; Zhou et al. 2008 for plain ALS; Koren, Bell & Volinsky 2009.
 * It misleads by speaking of factors as if they were tastes: any rotation of them guesses the same.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { Interactions } from '../log/interactions'
import { begun, type Fitting } from './fitting'
import type { FitOptions, Recommender } from './protocol'
import { BIAS_VARIANCE, noiseOf, openSides, type Side, SideSolver, type Sides } from './ratingAlsSides'
import { RatingFactorsModel } from './ratingFactors'

const ROWS_A_STEP = 256

function* solveSide(side: Side, solver: SideSolver, from: number): Fitting<void> {
  for (let row = 0; row < side.count; row++) {
    solver.solve(side, row)
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: from }
  }
}

function* fitRatingAls(interactions: Interactions, catalogue: ModelCatalogue, first: FitOptions): Fitting<RatingFactorsModel> {
  const options = yield* begun(interactions, catalogue, first)
  const sides = openSides(interactions, options)
  const solver = new SideSolver(options.factors)
  const knobs = { noise: 1, regularisation: options.regularisation }
  for (let sweep = 0; sweep < options.sweeps; sweep++) {
    const done = sweep / (options.sweeps + 1)
    solver.set(knobs)
    yield* solveSide(sides.people, solver, done)
    yield* solveSide(sides.titles, solver, done)
    knobs.noise = noiseOf(sides)
    const change = yield { done: (sweep + 1) / (options.sweeps + 1), loss: knobs.noise }
    if (change?.regularisation !== undefined) knobs.regularisation = change.regularisation
  }
  yield { done: 1 }
  return modelOf(sides, options.factors, knobs)
}

function modelOf(
  { titles, mean, unit }: Sides,
  factors: number,
  { noise, regularisation }: { readonly noise: number; readonly regularisation: number },
): RatingFactorsModel {
  return new RatingFactorsModel('ratingAls', {
    factors,
    mean,
    unit,
    biases: titles.biases,
    points: titles.points,
    moments: titles.moments,
    crossings: titles.crossings,
    ridge: { bias: noise / BIAS_VARIANCE, factor: noise * regularisation, factorByRating: 0 },
  })
}

/** A regularisation sent in takes effect with the next sweep; the rest with the next fit. */
export const ratingAls: Recommender<RatingFactorsModel> = { id: 'ratingAls', fit: fitRatingAls }
