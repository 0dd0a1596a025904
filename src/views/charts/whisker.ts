/** Measured things with their intervals on one scale, as geometry: pure, in pixels of the box that they are drawn in. */

/** One thing that was measured, with the ends of its interval; null where there is none. */
export interface Whisker {
  readonly key: string
  readonly name: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface WhiskerScale {
  readonly from: number
  readonly to: number
  /** Where the names end; 0 where they stand over their lines. */
  readonly names: number
  at(value: number): number
}

const NARROW = 640
const MOST_FOR_NAMES = 280
/** Of the span, so much is left beyond what is farthest out. */
const ROOM = 0.06
const EDGE = 8
/** For the numbers at the end of each line. */
const RIGHT = 70

/** All of the rows, and what they are held against. */
export function scaleOf(rows: readonly Whisker[], against: number, width: number): WhiskerScale {
  const names = width < NARROW ? 0 : Math.min(MOST_FOR_NAMES, width * 0.34)
  const values = rows.flatMap(({ value, low, high }) => [value, low, high]).filter((one): one is number => one !== null)
  const [low, most] = [Math.min(against, ...values), Math.max(against, ...values)]
  const high = most > low ? most : low + 1
  const room = (high - low) * ROOM
  const [from, to] = [low - room, high + room]
  return { from, to, names, at: (value) => names + EDGE + ((value - from) / (to - from)) * (width - names - 2 * EDGE - RIGHT) }
}
