/**
 * What must a policy pay at least, and what does UCB1 pay at most, for finding the best of K trailers?
 *
 * Formulas, over the gaps D = μ* − μ > 0:
 *   Lai & Robbins 1985   lim R_T / ln T ≥ Σ D / KL(μ, μ*),   KL(p, q) = p·ln(p/q) + (1 − p)·ln((1 − p)/(1 − q))
 *   Auer et al. 2002     E R_T ≤ 8·Σ ln T / D + (1 + π²/3)·Σ D   (UCB1)
 * Units: plays lost. Means strictly between 0 and 1.
 *
 * Misleads: Lai and Robbins bound the slope in the long run, not the regret after T steps; Thompson sampling may rightly lie below
 * slope × ln T. And the bound of UCB1 is many times what it pays.
 */
import { log } from '../../math/elementary'

const PI_SQUARED = 9.869604401089358

export function laiRobbinsSlope(means: readonly number[]): number {
  const best = Math.max(...means)
  return means.reduce((sum, mean) => (mean < best ? sum + (best - mean) / divergence(mean, best) : sum), 0)
}

export function ucb1Bound(means: readonly number[], steps: number): number {
  const best = Math.max(...means)
  return means.reduce((sum, mean) => {
    const gap = best - mean
    return gap > 0 ? sum + (8 * log(steps)) / gap + (1 + PI_SQUARED / 3) * gap : sum
  }, 0)
}

function divergence(p: number, q: number): number {
  return p * log(p / q) + (1 - p) * log((1 - p) / (1 - q))
}
