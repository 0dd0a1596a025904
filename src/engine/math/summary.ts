/**
 * One figure for many: mean, variance, standard deviation, quantiles.
 *
 * Formula: mean Σx/n; variance Σ(x − mean)²/(n − 1), in two passes, so that a large mean does not eat the
 * digits; quantile by linear interpolation between the order statistics around p·(n − 1) (type 7 of
 * Hyndman and Fan 1996, the default of R and NumPy).
 * Units: those of the values; the variance has them squared.
 * Misleads: a mean of skewed minutes (most leave at once, a few stay for hours) describes nobody; show
 * the median beside it.
 */

function expectAtLeast(least: number, values: ArrayLike<number>): void {
  if (values.length < least) throw new RangeError(`Expected at least ${least} values, got ${values.length}`)
}

export function mean(values: ArrayLike<number>): number {
  expectAtLeast(1, values)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum / values.length
}

/** Of the population the values were drawn from (divisor n − 1): needs two values. */
export function variance(values: ArrayLike<number>): number {
  expectAtLeast(2, values)
  const centre = mean(values)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) * (values[i] - centre)
  return sum / (values.length - 1)
}

/** Standard deviation: the square root of `variance`. */
export function sd(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values))
}

/** The value below which a share p (0 to 1) of the values lies. */
export function quantile(values: ArrayLike<number>, p: number): number {
  expectAtLeast(1, values)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Expected \`p\` to be from 0 to 1, got ${p}`)
  const sorted = Float64Array.from(values).sort()
  const place = p * (sorted.length - 1)
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (place - below) * (sorted[above] - sorted[below])
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5)
}
