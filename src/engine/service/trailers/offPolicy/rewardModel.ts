/**
 * What each trailer would have earned with each person of a log, guessed: the model of the doubly robust estimate.
 *
 * Formula: for each trailer a ridge of reward on [1, context] over the rows in which it was shown, λ on all but the constant; or
 * its mean alone. Cross-fitted: even rows are guessed from odd ones and the other way round, so that no row guesses itself.
 * Shapes: rows × K. Where a trailer was never shown in a half, the mean of that half.
 * Misleads as any model: the doubly robust estimate is made not to need it.
 */
import { addOuterInPlace, choleskySolveInPlace } from '../../../math/dense'
import type { TrailerLog } from './log'

export interface RewardModel {
  readonly kind: 'mean' | 'ridge'
  /** λ of the ridge; 1 where left out. */
  readonly caution?: number
}

export function guessedRewards(log: TrailerLog, { kind, caution = 1 }: RewardModel): Float64Array {
  const out = new Float64Array(log.count * log.trailers)
  for (const half of [0, 1]) {
    for (let trailer = 0; trailer < log.trailers; trailer++) {
      const weights = weightsOf(log, { trailer, half, caution, width: kind === 'ridge' ? log.features : 0 })
      for (let row = 1 - half; row < log.count; row += 2) out[row * log.trailers + trailer] = predicted(log, weights, row)
    }
  }
  return out
}

interface Fit {
  readonly trailer: number
  /** Rows of this parity are learned from. */
  readonly half: number
  readonly caution: number
  /** How many numbers of the context are used. */
  readonly width: number
}

function weightsOf(log: TrailerLog, { trailer, half, caution, width }: Fit): Float64Array {
  const size = 1 + width
  const precision = new Float64Array(size * size)
  const b = new Float64Array(size)
  const x = new Float64Array(size)
  x[0] = 1
  let seen = 0
  for (let row = half; row < log.count; row += 2) {
    if (log.shown[row] !== trailer) continue
    seen++
    for (let i = 0; i < width; i++) x[1 + i] = log.contexts[row * log.features + i]
    addOuterInPlace(precision, x, 1)
    for (let i = 0; i < size; i++) b[i] += log.rewards[row] * x[i]
  }
  if (seen === 0) return Float64Array.of(meanOfHalf(log, half))
  for (let i = 1; i < size; i++) precision[i * size + i] += caution
  choleskySolveInPlace(precision, b, size)
  return b
}

function meanOfHalf({ count, rewards }: TrailerLog, half: number): number {
  let [sum, seen] = [0, 0]
  for (let row = half; row < count; row += 2) {
    sum += rewards[row]
    seen++
  }
  return seen === 0 ? 0 : sum / seen
}

function predicted({ contexts, features }: TrailerLog, weights: Float64Array, row: number): number {
  let sum = weights[0]
  for (let i = 1; i < weights.length; i++) sum += weights[i] * contexts[row * features + i - 1]
  return sum
}
