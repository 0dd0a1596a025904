/**
 * A table of ratings as the interactions that recommenders fit on: for ratings the weight of a cell is the rating, for the top-N
 * task a rating of at least `positive` is a weight of 1 and what is below is left out.
 *
 * Times become minutes since the earliest; the last is now. Where there are none all are 0.
 */
import { minute } from '../contract/ids'
import type { Interactions } from '../service/log/interactions'
import { ratingRange } from './ratingScale'
import type { RatingCells } from './splits'

const SECONDS_A_MINUTE = 60
/** Of the way from the scale's low end to its high one: 4 of 1 to 5, 4 of ½ to 5. */
const POSITIVE_SHARE = 0.75
const MIDDLE = 0.5
/** The largest that people are asked for, percent. */
const MOST_RATING = 100

/**
 * From which rating on somebody is taken to like a title: 4 of 5 stars, 8 of 10. Where no rating is in the lower half of the scale,
 * somebody has chosen already, and all are likes; so too where there are no ratings, and where they are counts (from 0 or 1 up to
 * more than {@link MOST_RATING}: plays, minutes), of which a few of the largest say nothing of the others.
 */
export function positiveFrom({ scale, ratings }: Pick<RatingCells, 'scale' | 'ratings'>): number {
  if (scale === null) return Number.NEGATIVE_INFINITY
  const low = scale.min === 0.5 ? 1 : scale.min
  const width = scale.max - low
  if (scale.min >= 0 && scale.max > MOST_RATING) return Number.NEGATIVE_INFINITY
  return ratingRange(ratings).min >= low + MIDDLE * width ? Number.NEGATIVE_INFINITY : low + POSITIVE_SHARE * width
}

export interface Choosing {
  /** How many people and titles there are, those of other files too. */
  readonly profileCount: number
  readonly titleCount: number
  /** 1 for what is left out, by rating; all are kept without. */
  readonly without?: Uint8Array | undefined
  /** The least rating that is liked; without it the ratings are the weights. */
  readonly positive?: number | undefined
}

export function interactionsOf(table: RatingCells, { profileCount, titleCount, without, positive }: Choosing): Interactions {
  const { titleOf, ratings, times } = table
  const chosen = (cell: number): boolean => without?.[cell] !== 1 && (positive === undefined || ratings[cell] >= positive)
  const starts = new Int32Array(profileCount + 1)
  let count = 0
  for (let profile = 0; profile < profileCount; profile++) {
    if (profile + 1 < table.starts.length) {
      for (let cell = table.starts[profile]; cell < table.starts[profile + 1]; cell++) if (chosen(cell)) count++
    }
    starts[profile + 1] = count
  }
  const titles = titleCount > 0x10000 ? new Uint32Array(count) : new Uint16Array(count)
  const weights = new Float32Array(count)
  const lastAt = new Int32Array(count)
  const { earliest, latest } = timeRange(times)
  let to = 0
  for (let cell = 0; cell < titleOf.length; cell++) {
    if (!chosen(cell)) continue
    titles[to] = titleOf[cell]
    weights[to] = positive === undefined ? ratings[cell] : 1
    const at = times === null ? earliest : times[cell]
    lastAt[to] = Number.isNaN(at) ? 0 : Math.floor((at - earliest) / SECONDS_A_MINUTE)
    to++
  }
  const countries = new Int8Array(profileCount).fill(-1)
  const now = minute(Math.ceil((latest - earliest) / SECONDS_A_MINUTE))
  return { profileCount, titleCount, starts, titles, weights, lastAt, countries, now }
}

function timeRange(times: Float64Array | null): { readonly earliest: number; readonly latest: number } {
  let earliest = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  for (const time of times ?? []) {
    if (time < earliest) earliest = time
    if (time > latest) latest = time
  }
  return earliest <= latest ? { earliest, latest } : { earliest: 0, latest: 0 }
}
