/**
 * Turns a flat map so that it lies as near as it can to the map before.
 *
 * Answers: two maps of the same points, drawn apart, differ by a turn or a mirror that means nothing; which one undoes it?
 * Formula (Procrustes in the plane): of all turns and mirrors R the one that makes Σ|R·c − p|² least. With M = Σ c·pᵀ, the best turn has
 * (cos, sin) along (M₀₀ + M₁₁, M₀₁ − M₁₀), the best mirror along (M₀₀ − M₁₁, M₀₁ + M₁₀); the longer of the two wins.
 * Shapes: points × 2, row-major, both in the same order. Source: Schönemann 1966, for two dimensions.
 * Misleads: where a third direction overtakes the second, the points themselves move, and no turn undoes that.
 */
export interface FlatTurn {
  /** Takes (x, y) to (xx·x + xy·y, yx·x + yy·y). */
  readonly xx: number
  readonly xy: number
  readonly yx: number
  readonly yy: number
}

export const NO_TURN: FlatTurn = { xx: 1, xy: 0, yx: 0, yy: 1 }

export function turnOnto(points: ArrayLike<number>, before: ArrayLike<number>): FlatTurn {
  if (points.length !== before.length) throw new RangeError(`Expected ${before.length} coordinates, got ${points.length}`)
  let xx = 0
  let xy = 0
  let yx = 0
  let yy = 0
  for (let at = 0; at + 1 < points.length; at += 2) {
    xx += points[at] * before[at]
    xy += points[at] * before[at + 1]
    yx += points[at + 1] * before[at]
    yy += points[at + 1] * before[at + 1]
  }
  // By the largest of them, so that squares of what is tiny or huge neither vanish nor overflow.
  const largest = Math.max(Math.abs(xx), Math.abs(xy), Math.abs(yx), Math.abs(yy))
  if (!(largest > 0)) return NO_TURN
  xx /= largest
  xy /= largest
  yx /= largest
  yy /= largest
  const turned = Math.sqrt((xx + yy) * (xx + yy) + (xy - yx) * (xy - yx))
  const mirrored = Math.sqrt((xx - yy) * (xx - yy) + (xy + yx) * (xy + yx))
  if (turned >= mirrored) {
    const cos = (xx + yy) / turned
    const sin = (xy - yx) / turned
    return { xx: cos, xy: -sin, yx: sin, yy: cos }
  }
  const along = (xx - yy) / mirrored
  const across = (xy + yx) / mirrored
  return { xx: along, xy: across, yx: across, yy: -along }
}

export function turnInPlace(points: Float32Array | Float64Array, { xx, xy, yx, yy }: FlatTurn): void {
  for (let at = 0; at + 1 < points.length; at += 2) {
    const x = points[at]
    const y = points[at + 1]
    points[at] = xx * x + xy * y
    points[at + 1] = yx * x + yy * y
  }
}
