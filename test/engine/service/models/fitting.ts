/** Runs a fit to its end, and other small things that tests of models share. */
import fc from 'fast-check'
import type { ModelCatalogue } from '../../../../src/engine/contract/catalogue'
import type { History } from '../../../../src/engine/contract/history'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import type { AnyFittedModel, FitOptions, FitProgress, Recommender } from '../../../../src/engine/service/models/protocol'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'

export const OPTIONS: FitOptions = {
  seed: 5,
  factors: 8,
  regularisation: 12,
  sweeps: 4,
  popularityHalfLifeDays: 14,
  likeness: 'cosine',
  refuseArtists: false,
  refuseStructures: false,
}

export interface FitCase {
  readonly interactions: Interactions
  readonly catalogue: ModelCatalogue
  readonly options?: FitOptions
}

export function fitted<Model extends AnyFittedModel>(
  recommender: Recommender<Model>,
  about: FitCase,
): { readonly model: Model; readonly progress: FitProgress[] } {
  const fit = recommender.fit(about.interactions, about.catalogue, about.options ?? OPTIONS)
  const progress: FitProgress[] = []
  for (let step = fit.next(); ; step = fit.next()) {
    if (step.done) return { model: step.value, progress }
    progress.push(step.value)
  }
}

export function scoresOf(model: AnyFittedModel, history: History): Float32Array {
  const scores = new Float32Array(model.titleCount)
  model.score(history, scores)
  return scores
}

export const anyHistory = (titleCount: number): fc.Arbitrary<History> =>
  fc
    .tuple(
      fc.uniqueArray(
        fc.record({
          title: fc.nat(titleCount - 1),
          weight: fc.integer({ min: -20, max: 29 }).map((tenths) => (tenths || 1) / 10),
          lastAt: fc.nat(9),
        }),
        {
          selector: ({ title }) => title,
          maxLength: titleCount,
        },
      ),
      fc.integer({ min: -1, max: 5 }),
    )
    .map(([entries, country]) => person(entries, country).history)

export const anyInteractions = (titleCount: number): fc.Arbitrary<Interactions> =>
  fc.array(anyHistory(titleCount), { minLength: 1, maxLength: 12 }).map((histories) => ({
    ...interactionsOf(
      histories.map((history) => ({ ...person([]), history })),
      titleCount,
    ),
  }))
