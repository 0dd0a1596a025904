/**
 * What the service does while people sleep: it learns from the day.
 *
 * In order: how well last night's model guessed today's new plays · interactions as they stand now · popularity and the model
 * of the pages, from last night's on · trailers, by what came of them · habits and resuming, for the pages.
 * Everything reads the log and the public catalogue alone. A night is a generator, so that its host can draw it, or stop.
 */
import type { PublicCatalogue } from '../contract/catalogue'
import type { Interactions } from './log/interactions'
import type { Mask } from './log/signals'
import { refusedJoins } from './log/signals'
import { modelOfNight } from './models/modelOfNight'
import type { FitOptions, FitProgress, FittedModel, ModelId } from './models/protocol'

export interface ModelSettings {
  readonly model: ModelId
  readonly seed: number
  readonly factors: number
  readonly regularisation: number
  readonly popularityHalfLifeDays: number
  readonly likeness: FitOptions['likeness']
}

export interface FitRequest {
  readonly settings: ModelSettings
  readonly catalogue: PublicCatalogue
  readonly interactions: Interactions
  readonly mask: Mask
  /** Last night's models, to start from; empty on the first night and after a mask. */
  readonly previous: ReadonlyMap<ModelId, FittedModel>
  /** The blend keeps the weights it had. */
  readonly keepWeights: boolean
  /** No model starts from what it held before; the blend keeps its weights, three numbers about everybody. */
  readonly anew?: boolean
}

/** Sweeps of a night that starts from last night's factors, and of one that starts from nothing. */
const WARM_SWEEPS = 1
const FIRST_SWEEPS = 6

/** Fits popularity and the model of the pages. */
export function* fitModels(request: FitRequest): Generator<FitProgress, ReadonlyMap<ModelId, FittedModel>> {
  const fitted = new Map<ModelId, FittedModel>()
  const wanted: readonly ModelId[] = request.settings.model === 'popularity' ? ['popularity'] : ['popularity', request.settings.model]
  for (const [index, id] of wanted.entries()) {
    const fit = modelOfNight(id).fit(request.interactions, request.catalogue, optionsOf(request, id))
    for (let step = fit.next(); ; step = fit.next()) {
      if (step.done) {
        fitted.set(id, step.value)
        break
      }
      yield { ...step.value, done: (index + step.value.done) / wanted.length }
    }
  }
  return fitted
}

function optionsOf({ settings, mask, previous, keepWeights, anew = false }: FitRequest, id: ModelId): FitOptions {
  const { seed, factors, regularisation, popularityHalfLifeDays, likeness } = settings
  const before = anew && id !== 'blend' ? undefined : previous.get(id)
  const sweeps = before === undefined || keepWeights ? FIRST_SWEEPS : WARM_SWEEPS
  const settled = { seed, factors, regularisation, popularityHalfLifeDays, likeness }
  return { ...settled, sweeps, ...refusedJoins(mask), previous: before, keepWeights, membersAnew: anew }
}
