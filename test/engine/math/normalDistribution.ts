/**
 * Φ(z), the normal distribution function, for tests: a power series near 0 and a continued fraction in the
 * tails (Abramowitz and Stegun 26.2.11 and 26.2.14), independent of the quantile it judges.
 */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)

function tail(z: number): number {
  let fraction = z
  for (let n = 400; n >= 1; n--) fraction = z + n / fraction
  return normalDensity(z) / fraction
}

function series(z: number): number {
  let term = z
  let sum = z
  for (let n = 1; n < 100; n++) {
    term *= (z * z) / (2 * n + 1)
    sum += term
  }
  return normalDensity(z) * sum
}

export function normalDistribution(z: number): number {
  if (z < -1.5) return tail(-z)
  if (z > 1.5) return 1 - tail(z)
  return 0.5 + series(z)
}
