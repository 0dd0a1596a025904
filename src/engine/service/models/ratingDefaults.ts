/**
 * With which options the models of ratings do well on data of any kind: set by cross-validation inside training sets, and free of
 * the ratings' scale.
 */
import type { FitOptions } from './protocol'

export const RATING_DEFAULTS = {
  bias: { regularisation: 3 },
  ratingSgd: { factors: 64, regularisation: 0.1, learningRate: 0.015, sweeps: 80 },
  ratingAls: { factors: 16, regularisation: 10, sweeps: 16 },
  userKnnRatings: { neighbours: 40, shrinkage: 100 },
  itemKnnRatings: { neighbours: 40, shrinkage: 100 },
} satisfies { readonly [Id in string]: Partial<FitOptions> }
