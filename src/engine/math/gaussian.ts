/**
 * What a linear model believes, and how firmly: the Gaussian posterior of ridge regression.
 *
 * Answers: which weights explain the rewards seen so far, and how far could they still be off?
 * Formula: with precision P = λI + Σ x·xᵀ and b = Σ r·x, the posterior is N(P⁻¹·b, σ²P⁻¹); P = L·Lᵀ.
 * A draw is mean + σ·L⁻ᵀ·z with z standard normal (linear Thompson sampling takes one and acts on it);
 * the variance of a prediction x·w is σ²·|L⁻¹·x|² (LinUCB adds a multiple of its root).
 * Shapes: P k × k row-major, lower triangle read; b, x, z, mean have k places. σ is the caller's: figures
 * here are for σ = 1. All exact, fit for the loop.
 * Source: W. Thompson 1933; Agrawal and Goyal, "Thompson sampling for contextual bandits with linear
 * payoffs", ICML 2013.
 * Misleads when rewards are not linear in x: the posterior narrows with data all the same.
 */

import { choleskyInPlace, solveLowerInPlace, solveTransposedLowerInPlace } from './dense'

export interface Posterior {
  readonly mean: Float64Array
  /** L with P = L·Lᵀ, lower triangle; what stands above the diagonal is undefined. */
  readonly lower: Float64Array
}

/** The posterior of weights with precision P and Σ r·x = b; leaves both unchanged. */
export function ridgePosterior(precision: Float64Array, b: Float64Array): Posterior {
  const k = b.length
  if (precision.length !== k * k) {
    throw new RangeError(`Expected \`precision\` to have ${k * k} places for ${k} weights, got ${precision.length}`)
  }
  const lower = precision.slice()
  const mean = b.slice()
  choleskyInPlace(lower, k)
  solveLowerInPlace(lower, mean, k)
  solveTransposedLowerInPlace(lower, mean, k)
  return { mean, lower }
}

/** One draw of the weights into `out`, from k independent standard normals scaled by σ (may be `out` itself). */
export function sampleGaussian(posterior: Posterior, normals: Float64Array, out: Float64Array): void {
  const k = posterior.mean.length
  if (out !== normals) out.set(normals)
  solveTransposedLowerInPlace(posterior.lower, out, k)
  for (let i = 0; i < k; i++) out[i] += posterior.mean[i]
}

/** Variance of the prediction for x (σ = 1); `scratch` has k places and is overwritten. */
export function posteriorVariance(posterior: Posterior, x: Float64Array, scratch: Float64Array): number {
  const k = posterior.mean.length
  scratch.set(x)
  solveLowerInPlace(posterior.lower, scratch, k)
  let sum = 0
  for (let i = 0; i < k; i++) sum += scratch[i] * scratch[i]
  return sum
}
