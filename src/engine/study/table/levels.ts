/**
 * Answers: how much did somebody like a title, on one scale for weights and ratings alike?
 *
 * Formula: from the least value to the liked threshold 0 to 0.49, from there to the largest 0.5 to 1, linear on either side.
 * Shapes: one level a cell, in the order of the cells. Unit: none, 0 to 1; from 0.5 on it is liked.
 * Misleads: the ends are those of this study; the same level in another study is another value.
 */
import type { Study } from '../study'

const LIKED = 0.5
const MOST_DISLIKED = 0.49

export function levelsOf({ ratings, likedFrom }: Pick<Study, 'ratings' | 'likedFrom'>): Float32Array {
  let least = likedFrom
  let largest = likedFrom
  for (const value of ratings) {
    least = Math.min(least, value)
    largest = Math.max(largest, value)
  }
  const below = likedFrom - least
  const above = largest - likedFrom
  return ratings.map((value) => {
    if (value >= likedFrom) return LIKED + (above > 0 ? (LIKED * (value - likedFrom)) / above : LIKED)
    return below > 0 ? (MOST_DISLIKED * (value - least)) / below : 0
  })
}
