/** Answers: which place has a title among all, by a score of each? 1 is the best; ties to the smaller number. */
import type { TitleId } from '../contract/ids'

export function rankOf(scores: Float32Array, title: TitleId): number {
  let rank = 1
  for (let other = 0; other < scores.length; other++) {
    if (scores[other] > scores[title] || (scores[other] === scores[title] && other < title)) rank++
  }
  return rank
}
