/**
 * Answers: how much did somebody like a title, on one scale for weights and ratings alike?
 *
 * Formula: from the least value to the liked threshold 0 to 0.49, from there to the largest 0.5 to 1, linear on either side.
 * Where all are likes, the threshold (then −∞) is the least value.
 * Shapes: one level a cell, in the order of the cells. Unit: none, 0 to 1; from 0.5 on it is liked.
 * Misleads: the ends are those of this study; the same level in another study is another value.
 */
import { ratingRange } from '../../datasets/ratingScale'
import type { Study } from '../study'

const LIKED = 0.5
const MOST_DISLIKED = 0.49

export function levelsOf({ ratings, likedFrom }: Pick<Study, 'ratings' | 'likedFrom'>): Float32Array {
  const { min, max } = ratingRange(ratings)
  const threshold = likedFrom === Number.NEGATIVE_INFINITY ? min : likedFrom
  const least = Math.min(min, threshold)
  const below = threshold - least
  const above = Math.max(max, threshold) - threshold
  return ratings.map((value) => {
    if (value >= threshold) return LIKED + (above > 0 ? (LIKED * (value - threshold)) / above : LIKED)
    return below > 0 ? (MOST_DISLIKED * (value - least)) / below : 0
  })
}
