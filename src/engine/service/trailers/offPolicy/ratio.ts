/**
 * An estimate that is a ratio of sums over the rows of a log, with its interval: every estimator of `estimators.ts` is one.
 *
 * Formula: V = Σ a / Σ b over n rows; normal interval V ± z·√(n/(n − 1)·Σ (a − V·b)²) / Σ b (delta method; the mean's own where
 * b = 1); bootstrap: quantiles of V over resamples of rows. Source: Owen, Monte Carlo theory, ch. 9, for self-normalised weights.
 * Misleads where a few rows weigh most: both intervals are then too narrow (see `effective`).
 */
import { normalQuantile } from '../../../math/quantiles'
import { type Stream, uniform } from '../../../math/random'
import { quantile } from '../../../math/summary'
import { nothingMatched, type OffPolicyAnswer, tooFewRows } from './log'

export interface IntervalOptions {
  /** 0.95 where left out. */
  readonly level?: number
  /** Percentile bootstrap by these dice; else the normal interval. */
  readonly bootstrap?: { readonly dice: Stream; readonly resamples: number }
}

export interface Rows {
  readonly above: Float64Array
  readonly below: Float64Array
  /** What each matched row counts, 0 where not matched. */
  readonly weights: Float64Array
}

export function ratioOfRows({ above, below, weights }: Rows, { level = 0.95, bootstrap }: IntervalOptions = {}): OffPolicyAnswer {
  const count = above.length
  if (count < 2) return tooFewRows
  const [sumAbove, sumBelow] = [sumOf(above), sumOf(below)]
  const matched = weights.filter((weight) => weight > 0).length
  if (matched === 0 || sumBelow === 0) return nothingMatched
  const estimate = sumAbove / sumBelow
  const ends = bootstrap === undefined ? normalEnds() : bootstrapEnds({ above, below }, bootstrap, level)
  const total = sumOf(weights)
  return { kind: 'estimate', estimate, ...ends, level, count, matched, effective: (total * total) / sumOf(weights.map((w) => w * w)) }

  function normalEnds(): { readonly low: number; readonly high: number } {
    let squares = 0
    for (let row = 0; row < count; row++) {
      const off = above[row] - estimate * below[row]
      squares += off * off
    }
    const half = (normalQuantile((1 + level) / 2) * Math.sqrt((count / (count - 1)) * squares)) / sumBelow
    return { low: estimate - half, high: estimate + half }
  }
}

function bootstrapEnds(
  { above, below }: Pick<Rows, 'above' | 'below'>,
  { dice, resamples }: { readonly dice: Stream; readonly resamples: number },
  level: number,
): { readonly low: number; readonly high: number } {
  if (!Number.isInteger(resamples) || resamples < 100) {
    throw new RangeError(`Expected \`resamples\` to be an integer from 100, got ${resamples}`)
  }
  const values: number[] = []
  for (let sample = 0; sample < resamples; sample++) {
    let [top, bottom] = [0, 0]
    for (let i = 0; i < above.length; i++) {
      const row = Math.floor(uniform(dice, sample, 0, i) * above.length)
      top += above[row]
      bottom += below[row]
    }
    if (bottom !== 0) values.push(top / bottom)
  }
  return { low: quantile(values, (1 - level) / 2), high: quantile(values, (1 + level) / 2) }
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum
}
