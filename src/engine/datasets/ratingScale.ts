/**
 * On what scale are these ratings? The narrowest of the usual ones that holds all but half a percent of them, and what stands
 * outside it is a mistake; where there are few ratings, only what stands far outside. Ratings with many different values (plays, hours) have no
 * scale but their own range, and none is a mistake.
 */
export interface RatingScale {
  readonly min: number
  readonly max: number
}

const USUAL: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 5],
  [0.5, 5],
  [0, 5],
  [1, 7],
  [1, 10],
  [0, 10],
  [-10, 10],
  [1, 100],
  [0, 100],
]
const MOST_VALUES = 128
const SHARE_OUTSIDE = 0.005
/** From so many on, the scale is known well enough to be strict. */
const MANY = 1000

export interface ScaleFound {
  readonly scale: RatingScale
  /** What is kept: the scale, or more where there is too little to be strict. */
  readonly kept: RatingScale
}

export function ratingScale(ratings: Float32Array, count: number): ScaleFound {
  const values = new Map<number, number>()
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (let row = 0; row < count; row++) {
    const rating = ratings[row]
    min = Math.min(min, rating)
    max = Math.max(max, rating)
    if (values.size <= MOST_VALUES) values.set(rating, (values.get(rating) ?? 0) + 1)
  }
  const own = { min, max }
  if (values.size > MOST_VALUES || values.size === 0) return { scale: own, kept: own }
  const spared = Math.max(SHARE_OUTSIDE * count, count >= 10 ? 1 : 0)
  const usual = USUAL.find(([low, high]) => outside(values, low, high) <= spared)
  if (usual === undefined) return { scale: own, kept: own }
  const [low, high] = usual
  const slack = count >= MANY ? 0 : (high - low) / 2
  const kept = { min: low - slack, max: high + slack }
  const within = [...values.keys()].filter((value) => value >= kept.min && value <= kept.max)
  return { scale: { min: Math.min(low, ...within), max: Math.max(high, ...within) }, kept }
}

function outside(values: ReadonlyMap<number, number>, low: number, high: number): number {
  let sum = 0
  for (const [value, count] of values) if (value < low || value > high) sum += count
  return sum
}

/** The least and the largest of some ratings. */
export function ratingRange(ratings: Float32Array): RatingScale {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const rating of ratings) {
    min = Math.min(min, rating)
    max = Math.max(max, rating)
  }
  return { min, max }
}
