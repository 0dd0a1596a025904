/**
 * Implicit ALS for records of any kind: the model of implicitAls.ts with its two knobs in units that do not depend on the size
 * of the data, fitted in less time (alsSmallerSide.ts).
 *
 * Formula: Σ over touched (p − x·y)²·|w| + α₀·Σ over all (x·y)² + λ·Σ (n + α₀·N)·|x|² over both sides, n what a row holds and N the
 * number of rows on the other side; it is that of implicitAls.ts times α₀ = `unobservedWeight`, with α = 1/α₀.
 * With every row divided by √(n + α₀·N), the penalty is 2λ times the nuclear norm, so that only those directions of the
 * matrix so divided are kept whose singular value exceeds λ. Chance alone, with the same activity of people and fame of titles, gives it
 * singular values up to about
 *   ε = √(E[n(u)/(n(u) + α₀·I)]·E[1/(n(t) + α₀·U)]) + √(E[1/(n(u) + α₀·I)]·E[n(t)/(n(t) + α₀·U)]),
 * means over touched cells, U people, I titles. λ = `regularisation` · ε, so that the option says how much of what could be chance is cut off.
 *
 * Source: Rendle, Krichene, Zhang & Koren 2021, "Revisiting the performance of iALS on item recommendation benchmarks"
 * (objective); Latała 2005 and Bandeira & van Handel 2016 for the norm of a random matrix with unequal rows. On their data
 * (MovieLens, 20 million) they found λ = 0.003 for α₀ = 0.1, where ε is about 0.018.
 * Misleads where the touched cells are few: ε is then a rough guess.
 */
import type { Interactions } from '../log/interactions'
import type { AlsScale } from './alsFit'
import { solveSmallerSide } from './alsSmallerSide'
import { byTitle } from './byTitle'
import { alsWith } from './implicitAls'

const UNOBSERVED_WEIGHT = 0.2

/** λ in units of what chance alone would hold. */
export const noiseScale: AlsScale = (interactions, { unobservedWeight = UNOBSERVED_WEIGHT }) => {
  const edge = noiseEdge(interactions, unobservedWeight)
  return { alpha: 1 / unobservedWeight, massUnit: edge > 0 ? 1 / edge : 1 }
}

/** ε above; 0 where nothing is touched. */
export function noiseEdge(interactions: Interactions, unobservedWeight: number): number {
  const { profileCount, titleCount } = interactions
  const people = meanShares(interactions, unobservedWeight * titleCount)
  const titles = meanShares(byTitle(interactions), unobservedWeight * profileCount)
  return Math.sqrt(people.filled * titles.inverse) + Math.sqrt(people.inverse * titles.filled)
}

interface Rows {
  readonly starts: Int32Array
  readonly weights: Float32Array
}

/** E[n/(n + prior)] and E[1/(n + prior)], by touched weight. */
function meanShares({ starts, weights }: Rows, prior: number): { readonly filled: number; readonly inverse: number } {
  let all = 0
  let filled = 0
  let inverse = 0
  for (let row = 0; row < starts.length - 1; row++) {
    let held = 0
    for (let cell = starts[row]; cell < starts[row + 1]; cell++) held += Math.abs(weights[cell])
    if (held === 0) continue
    all += held
    filled += (held * held) / (held + prior)
    inverse += held / (held + prior)
  }
  return all > 0 ? { filled: filled / all, inverse: inverse / all } : { filled: 0, inverse: 0 }
}

export const alsAnyData = alsWith(solveSmallerSide, noiseScale)
