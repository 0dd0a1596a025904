/**
 * How sure are we? Intervals for means over seeds, differences of paired worlds, shares, anything else.
 *
 * Formulas:
 *   mean of n seeds      x̄ ± t(n − 1)·s/√n                                    (Student 1908)
 *   paired difference    the same on dᵢ = aᵢ − bᵢ, world by world: what the worlds share cancels
 *   share of n           (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)   (Wilson 1927)
 *   any statistic        quantiles of it over resamples drawn with repetition  (Efron 1979)
 * Units: those of the values; shares from 0 to 1; `level` is the share of such intervals that hold the truth.
 * What cannot be known is a value: too few values give {kind: 'cold', reason}.
 * Misleads: an interval speaks of chance between seeds, not of a wrong model. The bootstrap of a handful
 * of values is too narrow: it cannot draw what it never saw.
 */

import { normalQuantile } from './quantiles'
import { type Stream, uniform } from './random'
import { studentQuantile } from './student'
import { mean, quantile, sd } from './summary'

export interface Interval {
  readonly kind: 'interval'
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly level: number
  /** How many values (seeds, pairs, trials) it rests on. */
  readonly count: number
}

export interface Unknown {
  readonly kind: 'cold'
  readonly reason: 'fewer than two values' | 'no trials yet'
}

const DEFAULT_LEVEL = 0.95
const DEFAULT_RESAMPLES = 2000

function upperTail(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`Expected \`level\` to be between 0 and 1, got ${level}`)
  return (1 + level) / 2
}

/** For the mean of independent values, such as one measure over several seeds. */
export function meanInterval(values: ArrayLike<number>, level = DEFAULT_LEVEL): Interval | Unknown {
  const p = upperTail(level)
  const count = values.length
  if (count < 2) return { kind: 'cold', reason: 'fewer than two values' }
  const estimate = mean(values)
  const half = (studentQuantile(p, count - 1) * sd(values)) / Math.sqrt(count)
  return { kind: 'interval', estimate, low: estimate - half, high: estimate + half, level, count }
}

/** For the mean of a − b, where a[i] and b[i] come from worlds with the same dice. */
export function pairedInterval(a: ArrayLike<number>, b: ArrayLike<number>, level = DEFAULT_LEVEL): Interval | Unknown {
  if (a.length !== b.length) throw new RangeError(`Expected pairs, got ${a.length} and ${b.length} values`)
  return meanInterval(
    Float64Array.from(a, (value, i) => value - b[i]),
    level,
  )
}

/** For a share, from `successes` of `trials`; stays within 0 and 1 and is honest for small counts. */
export function wilsonInterval(successes: number, trials: number, level = DEFAULT_LEVEL): Interval | Unknown {
  const z = normalQuantile(upperTail(level))
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`Expected \`successes\` to be from 0 to ${trials} (the trials), got ${successes}`)
  }
  if (trials === 0) return { kind: 'cold', reason: 'no trials yet' }
  const share = successes / trials
  const slack = (z * z) / trials
  const centre = share + slack / 2
  const half = z * Math.sqrt((share * (1 - share)) / trials + slack / (4 * trials))
  return {
    kind: 'interval',
    estimate: share,
    low: successes === 0 ? 0 : (centre - half) / (1 + slack),
    high: successes === trials ? 1 : (centre + half) / (1 + slack),
    level,
    count: trials,
  }
}

export interface BootstrapOptions {
  /** The dice of the resamples. */
  readonly stream: Stream
  /** What is estimated; the mean by default. */
  readonly statistic?: (values: Float64Array) => number
  /** How many resamples; 2,000 by default, at least 100. */
  readonly resamples?: number
  readonly level?: number
}

/** Percentile bootstrap: for medians, Ginis and other statistics without a formula. */
export function bootstrapInterval(values: ArrayLike<number>, options: BootstrapOptions): Interval | Unknown {
  const { stream, statistic = mean, resamples = DEFAULT_RESAMPLES, level = DEFAULT_LEVEL } = options
  const p = upperTail(level)
  if (!Number.isInteger(resamples) || resamples < 100) {
    throw new RangeError(`Expected \`resamples\` to be an integer from 100, got ${resamples}`)
  }
  const count = values.length
  if (count < 2) return { kind: 'cold', reason: 'fewer than two values' }
  const resample = new Float64Array(count)
  const statistics = new Float64Array(resamples)
  for (let n = 0; n < resamples; n++) {
    for (let i = 0; i < count; i++) resample[i] = values[Math.floor(uniform(stream, n, 0, i) * count)]
    statistics[n] = statistic(resample)
  }
  return {
    kind: 'interval',
    estimate: statistic(Float64Array.from(values)),
    low: quantile(statistics, 1 - p),
    high: quantile(statistics, p),
    level,
    count,
  }
}
