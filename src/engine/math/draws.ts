/**
 * Keyed draws of the usual laws: `quantiles.ts` applied to `random.ts`.
 *
 * Answers: what does this person draw here, from this law? One uniform each, so that two draws with the
 * same key under different parameters move together (common dice).
 *
 * Misleads when one key serves two laws: an exponential and a normal draw from one key are the same
 * luck twice. Another question needs another purpose, that is, another stream.
 */

import { exponentialQuantile, gumbelQuantile, normalQuantile, weibullQuantile } from './quantiles'
import { type Key, type Stream, uniform } from './random'

/** Standard normal: mean 0, variance 1. */
export function normal(s: Stream, who: number, slot: number, index: number): number {
  return normalQuantile(uniform(s, who, slot, index))
}

/** Exponential with mean 1. */
export function exponential(s: Stream, who: number, slot: number, index: number): number {
  return exponentialQuantile(uniform(s, who, slot, index))
}

/** Standard Gumbel. */
export function gumbel(s: Stream, who: number, slot: number, index: number): number {
  return gumbelQuantile(uniform(s, who, slot, index))
}

/** An integer from 0 to n − 1, each equally likely (to within n·2⁻⁵²). */
export function below(s: Stream, n: number, key: Key): number {
  if (!Number.isInteger(n) || n < 1 || n > 4294967296) {
    throw new RangeError(`Expected \`n\` to be an integer from 1 to 2^32, got ${n}`)
  }
  return Math.floor(uniform(s, key.who, key.slot, key.index) * n)
}

/** True with probability p. */
export function bernoulli(s: Stream, p: number, key: Key): boolean {
  return uniform(s, key.who, key.slot, key.index) < p
}

export interface WeibullLaw {
  /** The time by which 63 % are gone; the draw has its unit. */
  readonly scale: number
  /** Below 1: the longer stayed, the likelier to stay. */
  readonly shape: number
}

export function weibull(s: Stream, law: WeibullLaw, key: Key): number {
  if (!(law.scale > 0 && law.shape > 0)) {
    throw new RangeError(`Expected \`scale\` and \`shape\` above 0, got ${law.scale} and ${law.shape}`)
  }
  return weibullQuantile(uniform(s, key.who, key.slot, key.index), law.scale, law.shape)
}
