/**
 * Every recommender that there is, what it guesses, and with which options it does so well on data of any kind: the keys say
 * which options it reads beside `seed`. A new one is a file and a line here; the contract suite reads this list.
 *
 * Only evaluation imports it. What orders the simulated world's pages stands in `registry.ts` as well.
 */
import { bias } from './bias'
import type { AnyFittedModel, AnyModelId, FitOptions, Recommender, Task } from './protocol'
import { RECOMMENDERS } from './registry'

export interface ModelEntry {
  readonly task: Task
  readonly recommender: Recommender<AnyFittedModel>
  readonly defaults: Partial<FitOptions>
}

export const EVERY_MODEL: { readonly [Id in AnyModelId]: ModelEntry } = {
  popularity: { task: 'topn', recommender: RECOMMENDERS.popularity, defaults: { popularityHalfLifeDays: 1e6 } },
  implicitAls: { task: 'topn', recommender: RECOMMENDERS.implicitAls, defaults: { factors: 32, regularisation: 12, sweeps: 10 } },
  itemKnn: { task: 'topn', recommender: RECOMMENDERS.itemKnn, defaults: { likeness: 'cosine' } },
  content: { task: 'topn', recommender: RECOMMENDERS.content, defaults: {} },
  blend: { task: 'topn', recommender: RECOMMENDERS.blend, defaults: { factors: 32, regularisation: 12, sweeps: 10 } },
  bias: { task: 'rating', recommender: bias, defaults: { regularisation: 5 } },
}

/** What a fit starts from where neither a model's defaults nor anybody else says otherwise. */
export const FIT_DEFAULTS: FitOptions = {
  seed: 1,
  factors: 16,
  regularisation: 12,
  sweeps: 6,
  popularityHalfLifeDays: 14,
  likeness: 'cosine',
  refuseArtists: false,
  refuseStructures: false,
}
