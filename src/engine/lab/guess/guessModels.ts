/**
 * Answers: which fitted model works out a guess, for each way of guessing?
 *
 * What orders the pages, and what a blend is made of, is the very model of last night. What the service did not fit is fitted from the
 * table of last night when it is first asked for, and kept until the service learns anew or sees other signals.
 */
import type { Interactions } from '../../service/log/interactions'
import { refusedJoins } from '../../service/log/signals'
import { isBlendModel, membersOf } from '../../service/models/blendModel'
import { ease } from '../../service/models/ease'
import type { AnyFittedModel, FitOptions, ModelId, Recommender } from '../../service/models/protocol'
import { RECOMMENDERS } from '../../service/models/registry'
import { userKnn } from '../../service/models/userKnn'
import type { Evening } from '../evening'

export type GuessModelId = ModelId | 'userKnn' | 'ease'

const SWEEPS = 6
const EASE_REGULARISATION = 150

const WAYS: { readonly [Id in GuessModelId]: Recommender<AnyFittedModel> } = { ...RECOMMENDERS, userKnn, ease }

const kept = new WeakMap<Evening['service']['learned'], Map<GuessModelId, AnyFittedModel>>()

/** Yields how far a fit is, 0 to 1, where one is needed. */
export function* guessModel(evening: Evening, id: GuessModelId): Generator<number, AnyFittedModel> {
  const { learned } = evening.service
  const models = kept.get(learned) ?? new Map<GuessModelId, AnyFittedModel>()
  kept.set(learned, models)
  const known = models.get(id) ?? fittedLastNight(evening, id)
  const model = known ?? (yield* fitNow(evening, id))
  models.set(id, model)
  return model
}

function fittedLastNight({ service: { learned } }: Evening, id: GuessModelId): AnyFittedModel | undefined {
  const { model, fitted } = learned
  const members = model !== null && isBlendModel(model) ? membersOf(model.state.members) : []
  return [model, ...members, ...fitted.values()].find((one) => one?.id === id) ?? undefined
}

function* fitNow(evening: Evening, id: GuessModelId): Generator<number, AnyFittedModel> {
  const { catalogue } = evening.service
  const fit = WAYS[id].fit(tableOf(evening), catalogue, optionsOf(evening, id))
  for (;;) {
    const step = fit.next()
    if (step.done) return step.value
    yield step.value.done
  }
}

/** The table of last night, as far as the machine may see it. */
export function tableOf({ service }: Evening): Interactions {
  const { interactions, histories } = service
  return histories.mask.size === 0 ? interactions : histories.interactions(interactions.now)
}

function optionsOf({ scenario, service }: Evening, id: GuessModelId): FitOptions {
  const { seed, factors, popularityHalfLifeDays, likeness } = scenario
  const regularisation = id === 'ease' ? EASE_REGULARISATION : scenario.regularisation
  return { seed, factors, regularisation, popularityHalfLifeDays, likeness, sweeps: SWEEPS, ...refusedJoins(service.histories.mask) }
}
