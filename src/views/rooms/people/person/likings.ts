/** Likings by genre, in the order of GENRES: which are most, and how far two lists agree. Pure. */

export function mostLiked(likings: readonly number[], count: number): readonly number[] {
  return Array.from(likings.keys())
    .sort((one, other) => likings[other] - likings[one] || one - other)
    .slice(0, count)
}

/** How many of the first so many of one list stand among the first of the other. */
export function agreeing(one: readonly number[], other: readonly number[], count: number): number {
  const first = new Set(mostLiked(one, count))
  return mostLiked(other, count).filter((genre) => first.has(genre)).length
}
