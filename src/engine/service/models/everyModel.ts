/**
 * Every recommender that there is, what it guesses, and with which options it does so well on data of any kind: the keys say
 * which options it reads beside `seed`. A new one is a file and a line here; the contract suite reads this list.
 *
 * Only evaluation imports it. What orders the simulated world's pages stands in `registry.ts` as well.
 */
import { alsAnyData } from './alsAnyData'
import { bias } from './bias'
import { contentAnyData } from './contentTraits'
import { ease } from './ease'
import { handmade } from './handmade'
import { itemKnnRatings } from './itemKnnRatings'
import { itemNeighbours } from './itemNeighbours'
import type { AnyFittedModel, AnyModelId, FitOptions, Recommender, Task } from './protocol'
import { random } from './random'
import { ratingAls } from './ratingAls'
import { ratingBlend } from './ratingBlend'
import { RATING_DEFAULTS } from './ratingDefaults'
import { ratingSgd } from './ratingSgd'
import { RECOMMENDERS } from './registry'
import { stacking } from './stacking'
import { TOPN_DEFAULTS } from './topnDefaults'
import { userKnn } from './userKnn'
import { userKnnRatings } from './userKnnRatings'

export interface ModelEntry {
  readonly task: Task
  readonly recommender: Recommender<AnyFittedModel>
  readonly defaults: Partial<FitOptions>
}

export const EVERY_MODEL: { readonly [Id in AnyModelId]: ModelEntry } = {
  random: { task: 'topn', recommender: random, defaults: {} },
  popularity: { task: 'topn', recommender: RECOMMENDERS.popularity, defaults: TOPN_DEFAULTS.popularity },
  implicitAls: {
    task: 'topn',
    recommender: alsAnyData,
    defaults: TOPN_DEFAULTS.implicitAls,
  },
  itemKnn: { task: 'topn', recommender: itemNeighbours, defaults: TOPN_DEFAULTS.itemKnn },
  userKnn: { task: 'topn', recommender: userKnn, defaults: TOPN_DEFAULTS.userKnn },
  ease: { task: 'topn', recommender: ease, defaults: TOPN_DEFAULTS.ease },
  content: { task: 'topn', recommender: contentAnyData, defaults: {} },
  blend: { task: 'topn', recommender: stacking, defaults: {} },
  handmade: { task: 'topn', recommender: handmade, defaults: {} },
  bias: { task: 'rating', recommender: bias, defaults: RATING_DEFAULTS.bias },
  ratingSgd: { task: 'rating', recommender: ratingSgd, defaults: RATING_DEFAULTS.ratingSgd },
  ratingAls: { task: 'rating', recommender: ratingAls, defaults: RATING_DEFAULTS.ratingAls },
  userKnnRatings: { task: 'rating', recommender: userKnnRatings, defaults: RATING_DEFAULTS.userKnnRatings },
  itemKnnRatings: { task: 'rating', recommender: itemKnnRatings, defaults: RATING_DEFAULTS.itemKnnRatings },
  ratingBlend: { task: 'rating', recommender: ratingBlend, defaults: {} },
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
