/**
 * What would a policy have earned that was never run? From the log of another, by what it would have shown each person.
 *
 * Formulas, over n rows with reward r, p the logged probability, m = [shown is what the policy would have shown]:
 *   naive    Σ m·r / Σ m                 as if those it agrees with were like all others: biased wherever the log chose with care
 *   IPS      (1/n) Σ m·r/p               unbiased; wide where p is small            (Horvitz & Thompson 1952)
 *   SNIPS    Σ (m/p)·r / Σ (m/p)         a little bias for less width               (Swaminathan & Joachims 2015)
 *   DR       (1/n) Σ [g(chosen) + (m/p)·(r − g(shown))]   unbiased where p or the model g is right   (Dudík, Langford & Li 2011)
 * `chosen`: what the policy would show to the person of each row, by its own dice, not by those of the log.
 * A log that cannot answer gives the reason as a value.
 *
 * Misleads where what people do depends on what they were shown before: a row is judged alone.
 */
import { expectColumns, type OffPolicyAnswer, refusalOfWeights, type TrailerLog } from './log'
import { type IntervalOptions, type Rows, ratioOfRows } from './ratio'

export function naiveMatching(log: TrailerLog, chosen: Uint8Array, options?: IntervalOptions): OffPolicyAnswer {
  expectColumns(log, chosen)
  const matches = Float64Array.from(log.shown, (trailer, row) => (trailer === chosen[row] ? 1 : 0))
  return ratioOfRows({ above: matches.map((match, row) => match * log.rewards[row]), below: matches, weights: matches }, options)
}

export function inversePropensity(log: TrailerLog, chosen: Uint8Array, options?: IntervalOptions): OffPolicyAnswer {
  return weighted(log, chosen, options, (weights) => ({
    above: weights.map((weight, row) => weight * log.rewards[row]),
    below: new Float64Array(log.count).fill(1),
    weights,
  }))
}

export function selfNormalised(log: TrailerLog, chosen: Uint8Array, options?: IntervalOptions): OffPolicyAnswer {
  return weighted(log, chosen, options, (weights) => ({
    above: weights.map((weight, row) => weight * log.rewards[row]),
    below: weights,
    weights,
  }))
}

export interface DoublyRobustOptions extends IntervalOptions {
  /** Expected reward of each trailer for each row, rows × K (`rewardModel.ts`). */
  readonly model: Float64Array
}

export function doublyRobust(log: TrailerLog, chosen: Uint8Array, { model, ...options }: DoublyRobustOptions): OffPolicyAnswer {
  const { count, trailers, shown, rewards } = log
  if (model.length !== count * trailers) throw new RangeError(`Expected \`model\` to have ${count * trailers} numbers, got ${model.length}`)
  return weighted(log, chosen, options, (weights) => ({
    above: weights.map((weight, row) => {
      const from = row * trailers
      return model[from + chosen[row]] + weight * (rewards[row] - model[from + shown[row]])
    }),
    below: new Float64Array(count).fill(1),
    weights,
  }))
}

function weighted(
  log: TrailerLog,
  chosen: Uint8Array,
  options: IntervalOptions | undefined,
  rowsOf: (weights: Float64Array) => Rows,
): OffPolicyAnswer {
  expectColumns(log, chosen)
  const refusal = refusalOfWeights(log)
  if (refusal !== null) return refusal
  return ratioOfRows(rowsOf(Float64Array.from(log.probabilities, (p, row) => (log.shown[row] === chosen[row] ? 1 / p : 0))), options)
}
