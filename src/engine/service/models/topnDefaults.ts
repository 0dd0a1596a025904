/**
 * With which options each model orders titles well on records of any kind, found by cross-validation within the training part
 * of MovieLens's small set, never on its test part; near each of them the figures are flat. The keys say which options a model
 * reads beside `seed`.
 *
 * Shapes and units: those of `FitOptions`. Misleads on data much larger than a million cells: EASE then wants a λ of 500 or
 * more, and a factorisation more factors.
 */
import type { FitOptions } from './protocol'

export const TOPN_DEFAULTS = {
  /** A half-life of 2,700 years: of all time. */
  popularity: { popularityHalfLifeDays: 1e6 },
  userKnn: { neighbours: 50, shrinkage: 0 },
  itemKnn: { likeness: 'cosine', neighbours: 200, shrinkage: 5 },
  implicitAls: { factors: 64, unobservedWeight: 0.2, regularisation: 0.45, sweeps: 10 },
  ease: { regularisation: 150 },
} satisfies { readonly [model: string]: Partial<FitOptions> }
