/**
 * Replay: run a policy on a log whose trailers were shown by lot, and let it see only the answers to what it would have shown.
 *
 * Each row is put to the policy; where its choice is what was shown, the answer counts and is learned from, else the row is passed
 * over, as if it had never come. With K trailers about 1 row in K is left, and the mean of their rewards is unbiased.
 * Source: Li, Chu, Langford & Wang, "Unbiased offline evaluation of contextual-bandit-based news article recommendation
 * algorithms", WSDM 2011.
 *
 * Misleads where the log was not made by lot (refused), and for a policy that learns: it lived through n/K answers, not n.
 */
import { expectColumns, type OffPolicyAnswer, refusalOfReplay, type TrailerLog } from './log'
import { type IntervalOptions, ratioOfRows } from './ratio'

/** A policy before the rows of a log. */
export interface Replayed {
  choose(row: number): number
  /** Absent for a policy that is fixed. */
  readonly learn?: (row: number) => void
}

export function replay(log: TrailerLog, policy: Replayed, options?: IntervalOptions): OffPolicyAnswer {
  const refusal = refusalOfReplay(log)
  if (refusal !== null) return refusal
  const chosen = new Uint8Array(log.count)
  const matches = new Float64Array(log.count)
  for (let row = 0; row < log.count; row++) {
    chosen[row] = policy.choose(row)
    if (chosen[row] !== log.shown[row]) continue
    matches[row] = 1
    policy.learn?.(row)
  }
  expectColumns(log, chosen)
  return ratioOfRows({ above: matches.map((match, row) => match * log.rewards[row]), below: matches, weights: matches }, options)
}
