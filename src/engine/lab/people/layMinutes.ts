/**
 * Answers: which hours of the week did some minutes fill, that ended at a minute? Lays them back over the clock.
 *
 * Each hour gets the minutes that fell into it, on the weekday of the service's day (06:00 to 06:00). Shapes: 7 × 24, Monday first,
 * row-major. Misleads: minutes of a pause are not known here; what was watched counts as watched in one piece.
 */
import { dayOf, hourOf, minute, weekdayOf } from '../../contract/ids'

export const HOURS_A_WEEK = 7 * 24
const MINUTES_AN_HOUR = 60

export function layMinutes(into: Float32Array, endedAt: number, amount: number): void {
  let left = amount
  let end = endedAt
  while (left > 0) {
    const inHour = Math.min(left, end % MINUTES_AN_HOUR || MINUTES_AN_HOUR)
    const at = minute(Math.max(0, end - inHour))
    into[weekdayOf(dayOf(at)) * 24 + hourOf(at)] += inHour
    left -= inHour
    end -= inHour
  }
}
