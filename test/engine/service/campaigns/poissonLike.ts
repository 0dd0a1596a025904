import { normalQuantile } from '../../../../src/engine/math/quantiles'
import { stream, uniform } from '../../../../src/engine/math/random'

/** A whole number with that mean and about that variance. */
export function poissonLike(
  mean: number,
  { seed, day, country }: { readonly seed: number; readonly day: number; readonly country: number },
): number {
  const z = normalQuantile(uniform(stream(seed, 'test/sittings'), day, country, 0))
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * z))
}
