/**
 * Who likes what people like you like, learned one rating at a time: the factorisation that the Netflix Prize made famous.
 *
 * Formula: e = (r − b(p, t))/u − x·y, and after each rating x += γ·(e·y − λ·x), y += γ·(e·x − λ·y), with b the baselines
 * (`ratingBaselines.ts`), u the spread of what they leave, γ the learning rate, λ `regularisation`. All ratings in an order drawn anew each
 * time are a sweep; a twentieth is held out, and the factors of the sweep that guesses those best are kept: it stops {@link PATIENCE} sweeps after it.
 * A person is the fold-in of their history, with the same λ a rating.
 *
 * Shapes: profiles × k, titles × k. A sweep costs ratings · k. Source: Funk 2006; Koren, Bell & Volinsky 2009, "Matrix factorization techniques".
 * It misleads where the learning rate is too large for the data: the loss then rises, and nothing is kept but the start.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { Interactions } from '../log/interactions'
import { begun, type Fitting } from './fitting'
import type { FitOptions, Recommender } from './protocol'
import { ratingBaselines } from './ratingBaselines'
import { RatingFactorsModel } from './ratingFactors'
import { openSgd, type Sgd, sweepBlocks, validationError } from './ratingSgdFit'
import { spreadBeside } from './ratingUnit'

const PATIENCE = 6
const BASELINE_SHRINKAGE = 3
/** Small first factors grow slowly: before the loss has come down to this share of its first, there was nothing to stop for. */
const LEARNED = 0.95
/** Below so many held-out ratings, when to stop would be chance. */
const FEWEST_HELD_OUT = 200
const BLOCKS_A_STEP = 128

function* fitRatingSgd(interactions: Interactions, catalogue: ModelCatalogue, first: FitOptions): Fitting<RatingFactorsModel> {
  let options = yield* begun(interactions, catalogue, first)
  const baselines = ratingBaselines(interactions, BASELINE_SHRINKAGE)
  const unit = spreadBeside(interactions, baselines)
  const fit = openSgd(interactions, { baselines, unit, options })
  let firstLoss = 0
  const stops = fit.heldOut.count >= FEWEST_HELD_OUT
  let best = { error: stops ? validationError(fit) : Number.POSITIVE_INFINITY, sweep: -1, points: fit.titles.slice() }
  for (let sweep = 0; sweep < options.sweeps; sweep++) {
    const done = sweep / (options.sweeps + 1)
    const { learningRate = DEFAULT_RATE, regularisation } = options
    for (let block = 0; block < fit.blocks; block += BLOCKS_A_STEP) {
      sweepBlocks(fit, { sweep, from: block, to: Math.min(fit.blocks, block + BLOCKS_A_STEP), learningRate, regularisation })
      yield { done }
    }
    const error = stops ? validationError(fit) : 0
    if (error < best.error || !stops) best = { error, sweep, points: fit.titles.slice() }
    options = { ...options, ...(yield { done: (sweep + 1) / (options.sweeps + 1), loss: stops ? error : fit.loss }) }
    if (sweep === 0) firstLoss = fit.loss
    if (sweep - best.sweep >= PATIENCE && fit.loss < LEARNED * firstLoss) break
  }
  yield { done: 1 }
  return modelOf(fit, best.points, { mean: baselines.mean, unit, biases: baselines.byTitle.map((bias) => bias / unit), options })
}

const DEFAULT_RATE = 0.01

interface Rest {
  readonly mean: number
  readonly unit: number
  readonly biases: Float64Array
  readonly options: FitOptions
}

function modelOf({ factors }: Sgd, titles: Float32Array, { mean, unit, biases, options }: Rest): RatingFactorsModel {
  const points = new Float64Array(biases.length * (factors + 1))
  for (let title = 0; title < biases.length; title++) {
    points[title * (factors + 1)] = 1
    for (let i = 0; i < factors; i++) points[title * (factors + 1) + 1 + i] = titles[title * factors + i]
  }
  const ridge = { bias: BASELINE_SHRINKAGE, factor: TINY, factorByRating: options.regularisation }
  return new RatingFactorsModel('ratingSgd', { factors, mean, unit, biases, points, moments: null, crossings: null, ridge })
}

/** Keeps the equations of somebody without ratings solvable. */
const TINY = 1e-3

/** Learning rate, regularisation and sweeps sent in take effect with the next sweep; the rest with the next fit. */
export const ratingSgd: Recommender<RatingFactorsModel> = { id: 'ratingSgd', fit: fitRatingSgd }
