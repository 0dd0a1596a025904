/**
 * How far above or below do this title and this person rate, before anything is known of the two together?
 *
 * Formula: b(u, t) = μ + b(t) + b(u), with μ the mean of all ratings and, in turns until they rest,
 *   b(t) = Σ over u (r − μ − b(u)) / (n(t) + λ),   b(u) = Σ over t (r − μ − b(t)) / (n(u) + λ),
 * the minimum of Σ (r − b(u, t))² + λ·(Σ b(t)² + Σ b(u)²). A person's part is folded in from the history, given b(t).
 *
 * Shapes: titles, profiles. Unit: that of the ratings. Source: Koren 2010, "Factor in the neighbors", section 2.1.
 * It misleads where people choose what they rate: a title loved by its few is put above one that everybody has tried.
 */
import type { History } from '../../contract/history'
import type { Interactions } from '../log/interactions'

export interface RatingBaselines {
  readonly mean: number
  readonly byTitle: Float64Array
  /** How many ratings' worth of doubt each part starts with. */
  readonly shrinkage: number
}

const TURNS = 8

export function ratingBaselines(interactions: Interactions, shrinkage: number): RatingBaselines {
  const { profileCount, titleCount, starts, titles, weights } = interactions
  const cells = starts[profileCount]
  let sum = 0
  for (let cell = 0; cell < cells; cell++) sum += weights[cell]
  const mean = cells > 0 ? sum / cells : 0
  const byTitle = new Float64Array(titleCount)
  const sums = new Float64Array(titleCount)
  const counts = new Uint32Array(titleCount)
  for (let cell = 0; cell < cells; cell++) counts[titles[cell]]++
  for (let turn = 0; turn < TURNS; turn++) {
    sums.fill(0)
    for (let profile = 0; profile < profileCount; profile++) {
      const from = starts[profile]
      const to = starts[profile + 1]
      let own = 0
      for (let cell = from; cell < to; cell++) own += weights[cell] - mean - byTitle[titles[cell]]
      own /= to - from + shrinkage
      for (let cell = from; cell < to; cell++) sums[titles[cell]] += weights[cell] - mean - own
    }
    for (let title = 0; title < titleCount; title++) byTitle[title] = sums[title] / (counts[title] + shrinkage)
  }
  return { mean, byTitle, shrinkage }
}

/** The person's part of a baseline, folded in from the history. */
export function personBias(
  { count, titles, weights }: Pick<History, 'count' | 'titles' | 'weights'>,
  { mean, byTitle, shrinkage }: RatingBaselines,
): number {
  let sum = 0
  for (let entry = 0; entry < count; entry++) sum += weights[entry] - mean - byTitle[titles[entry]]
  return sum / (count + shrinkage)
}
