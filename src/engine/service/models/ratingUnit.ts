/**
 * The unit that a factorisation measures ratings in: how far they lie from the baselines, √ of the mean square. So the same options serve
 * stars from 1 to 5 and marks from 0 to 100. Where nothing is left over the unit is 1.
 */
import type { Interactions } from '../log/interactions'
import { personBias, type RatingBaselines } from './ratingBaselines'

export function spreadBeside({ profileCount, starts, titles, weights }: Interactions, baselines: RatingBaselines): number {
  let squares = 0
  for (let profile = 0; profile < profileCount; profile++) {
    const from = starts[profile]
    const to = starts[profile + 1]
    const own = personBias({ count: to - from, titles: titles.subarray(from, to), weights: weights.subarray(from, to) }, baselines)
    for (let cell = from; cell < to; cell++) {
      const rest = weights[cell] - baselines.mean - baselines.byTitle[titles[cell]] - own
      squares += rest * rest
    }
  }
  const unit = Math.sqrt(squares / Math.max(1, starts[profileCount]))
  return unit > 1e-6 ? unit : 1
}
