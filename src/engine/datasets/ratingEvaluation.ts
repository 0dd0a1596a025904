/**
 * How far off are the ratings that a model guesses? RMSE = √(mean of (r − guess)²), MAE = mean of |r − guess|, over all held-out
 * ratings, each guess held within the training set's scale. A person's guesses come from what the training set has of them; who is not in it is a newcomer.
 *
 * Misleads: a page shows the best titles only, and an error on those weighs no more here than one on what nobody would be shown.
 */
import { profileId } from '../contract/ids'
import { historyOf, type Interactions } from '../service/log/interactions'
import type { AnyFittedModel } from '../service/models/protocol'
import type { HeldOutRatings } from './heldOut'
import type { RatingScale } from './ratingScale'

export interface RatingErrors {
  readonly rmse: number
  readonly mae: number
  readonly count: number
}

/** Yields the share of people asked, 0 to 1. */
export function* ratingErrors(
  model: AnyFittedModel,
  about: { readonly known: Interactions; readonly heldOut: HeldOutRatings; readonly scale: RatingScale },
): Generator<number, RatingErrors> {
  const { known, heldOut, scale } = about
  const scores = new Float32Array(model.titleCount)
  const people = heldOut.starts.length - 1
  let squares = 0
  let sizes = 0
  for (let person = 0; person < people; person++) {
    if (heldOut.starts[person] === heldOut.starts[person + 1]) continue
    model.score(historyOf(known, profileId(person)), scores)
    for (let pair = heldOut.starts[person]; pair < heldOut.starts[person + 1]; pair++) {
      const guess = Math.min(scale.max, Math.max(scale.min, scores[heldOut.titles[pair]]))
      const miss = heldOut.ratings[pair] - guess
      squares += miss * miss
      sizes += Math.abs(miss)
    }
    yield (person + 1) / people
  }
  const count = heldOut.ratings.length
  return { rmse: Math.sqrt(squares / count), mae: sizes / count, count }
}
