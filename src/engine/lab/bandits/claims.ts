/**
 * A claim about trailers that anybody can check by pressing a button: what was published, what comes out here, and whether it fits.
 *
 * `near`: the published mean and ours differ by no more than chance lets two such means differ, |ours − theirs| ≤ 2.58·s·√(1/n + 1/m),
 * n our runs, m theirs (exact values: m infinite), s the spread between runs, the larger of ours and the published: a rare
 * disaster that a few runs never met is in theirs. So about one sound claim in a hundred fails. `below`, `above`: the whole 95 %
 * interval lies there.
 */
import { bootstrapInterval, type Interval, meanInterval, type Unknown } from '../../math/intervals'
import { stream } from '../../math/random'
import { sd } from '../../math/summary'

const NEAR = 2.58

export interface ClaimOutcome<Id extends string = string> {
  readonly id: Id
  readonly rule: 'near' | 'below' | 'above'
  /** The published figure, a bound, or 0 for an order. */
  readonly against: number
  /** Ours: mean (or spread) over runs, with its 95 % interval. */
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly spread: number
  readonly runs: number
  readonly met: boolean
}

interface Against<Id extends string> {
  readonly id: Id
  readonly rule: ClaimOutcome['rule']
  readonly against: number
  /** Runs behind a published mean; left out for an exact value. */
  readonly theirRuns?: number
  /** Standard deviation between them, where it was published. */
  readonly theirSpread?: number | undefined
}

/** Holds the mean of several runs, at least two, against a figure. */
export function claimOf<Id extends string>(values: ArrayLike<number>, claim: Against<Id>): ClaimOutcome<Id> {
  return outcomeOf(meanInterval(values), values, claim)
}

/** Holds their spread against a figure, with a bootstrap interval. */
export function claimOfSpread<Id extends string>(values: ArrayLike<number>, claim: Against<Id>, seed: number): ClaimOutcome<Id> {
  return outcomeOf(bootstrapInterval(values, { stream: stream(seed, 'claims: resamples'), statistic: sd }), values, claim)
}

function outcomeOf<Id extends string>(
  interval: Interval | Unknown,
  values: ArrayLike<number>,
  { id, rule, against, theirRuns = Number.POSITIVE_INFINITY, theirSpread = 0 }: Against<Id>,
): ClaimOutcome<Id> {
  if (interval.kind === 'cold') throw new RangeError(`Expected at least two runs, got ${values.length}`)
  const { estimate, low, high } = interval
  const spread = sd(values)
  const slack = NEAR * Math.max(spread, theirSpread) * Math.sqrt(1 / values.length + 1 / theirRuns)
  const met = rule === 'near' ? Math.abs(estimate - against) <= slack : rule === 'below' ? high < against : low > against
  return { id, rule, against, estimate, low, high, spread, runs: values.length, met }
}

/** Value by value: a − b. */
export const differences = (a: ArrayLike<number>, b: ArrayLike<number>): Float64Array => Float64Array.from(a, (value, i) => value - b[i])
