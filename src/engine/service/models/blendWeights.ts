/**
 * How much should each model be listened to? Logistic regression on pairs: a title that a person took up should score above
 * one that they did not.
 *
 * Formula: minimise Σ over pairs log(1 + exp(−β·d)) + κ/2 · |β − β₀|², β ≥ 0, with d the difference of the members' scaled
 * scores, β₀ last night's weights and κ = 100: one night moves a weight as far as its evidence goes, and no further.
 * Solved by Newton steps one coordinate at a time, cut off at 0; a fixed number of rounds.
 *
 * Shapes: pairs × members, row-major. Source: pairwise logistic loss, e.g. Rendle, Freudenthaler, Gantner & Schmidt-Thieme
 * 2009 (BPR); the penalty around the last estimate is a Gaussian prior.
 * It misleads by the pages themselves: people take up what they were shown, so the model that filled the page looks right.
 */
import { exp } from '../../math/elementary'

export interface PairTable {
  readonly members: number
  readonly count: number
  readonly differences: Float64Array
}

const PRIOR_STRENGTH = 100
const ROUNDS = 30

export function learnBlendWeights(pairs: PairTable, last: readonly number[]): number[] {
  const { members, count, differences } = pairs
  const weights = [...last]
  const margins = new Float64Array(count)
  for (let pair = 0; pair < count; pair++) {
    for (let member = 0; member < members; member++) margins[pair] += weights[member] * differences[pair * members + member]
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let member = 0; member < members; member++) {
      const step = newtonStep(pairs, margins, { member, weight: weights[member], prior: last[member] })
      weights[member] += step
      for (let pair = 0; pair < count; pair++) margins[pair] += step * differences[pair * members + member]
    }
  }
  return weights
}

function newtonStep(
  pairs: PairTable,
  margins: Float64Array,
  at: { readonly member: number; readonly weight: number; readonly prior: number },
): number {
  const { members, count, differences } = pairs
  let slope = PRIOR_STRENGTH * (at.weight - at.prior)
  let curvature = PRIOR_STRENGTH
  for (let pair = 0; pair < count; pair++) {
    const difference = differences[pair * members + at.member]
    const wrong = 1 / (1 + exp(margins[pair]))
    slope -= wrong * difference
    curvature += wrong * (1 - wrong) * difference * difference
  }
  return Math.max(-at.weight, -slope / curvature)
}
