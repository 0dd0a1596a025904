/**
 * How unequally is watching spread over titles?
 *
 * Formula, for amounts xᵢ ≥ 0 with shares pᵢ = xᵢ/Σx, ranked so that p₁ is the largest:
 *   effective catalogue size  ECS = 2·Σ pᵢ·i − 1     (all hours on one title: 1; equal hours: N)
 *   Gini                      G = 1 − ECS/N          (equal hours: 0; one title: 1 − 1/N)
 *   entropy                   H = −Σ pᵢ·ln pᵢ        (nats; e^H is another effective number)
 * Check by hand: hours 10, 6, 3 give ECS = 43/19 = 2.263 and G = 0.246.
 * Shapes: one amount per title, those nobody watched included; `null` where nothing was watched at all,
 * because a spread of nothing is not known.
 * Source: C. Gini 1912; ECS as in Gomez-Uribe and Hunt, "The Netflix recommender system", TMIS 2015.
 * Misleads when catalogues of different size are compared by Gini: it grows with the number of titles
 * nobody watches. ECS says how many titles matter.
 */

import { log } from './elementary'

function totalOf(amounts: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < amounts.length; i++) {
    if (!(amounts[i] >= 0 && amounts[i] < Infinity)) {
      throw new RangeError(`Expected amounts from 0 upwards, got ${amounts[i]} at ${i}`)
    }
    total += amounts[i]
  }
  return total
}

/** How many titles, watched equally, would be as concentrated: 1 to N. */
export function effectiveCatalogueSize(amounts: ArrayLike<number>): number | null {
  const total = totalOf(amounts)
  if (total === 0) return null
  const rising = Float64Array.from(amounts).sort()
  const n = rising.length
  let ranked = 0
  for (let i = 0; i < n; i++) ranked += (rising[i] / total) * (n - i)
  return 2 * ranked - 1
}

/** 0: all equal; towards 1: all on one. */
export function gini(amounts: ArrayLike<number>): number | null {
  const size = effectiveCatalogueSize(amounts)
  return size === null ? null : 1 - size / amounts.length
}

/** Surprise at which title is watched, in nats: 0 to ln N. */
export function entropy(amounts: ArrayLike<number>): number | null {
  const total = totalOf(amounts)
  if (total === 0) return null
  let sum = 0
  for (let i = 0; i < amounts.length; i++) {
    const share = amounts[i] / total
    if (share > 0) sum -= share * log(share)
  }
  return sum
}
