/** The week × hour table as it is drawn. Pure. */
import type { Day } from '../../../../engine/contract/ids'
import { dayAt } from '../../../../worker/pageIds'

export const HOURS = 24
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const
const DAY_BEGINS_AT = 6
const STEPS = 6

export interface HeatCell {
  readonly minutes: number
  /** 0 none, then 1 to 6 by share of the fullest cell. */
  readonly step: number
}

export interface Heat {
  /** From six in the morning on, as a day of the service goes. */
  readonly hours: readonly number[]
  readonly rows: readonly (readonly HeatCell[])[]
}

/** `minutes`: 7 × 24, Monday first. */
export function heat(minutes: Float32Array): Heat {
  const most = Math.max(1, ...minutes)
  const hours = Array.from({ length: HOURS }, (_, place) => (place + DAY_BEGINS_AT) % HOURS)
  const cellOf = (weekday: number, hour: number): HeatCell => {
    const value = minutes[weekday * HOURS + hour]
    return { minutes: value, step: value > 0 ? Math.max(1, Math.ceil((STEPS * value) / most)) : 0 }
  }
  return { hours, rows: WEEKDAYS.map((weekday) => hours.map((hour) => cellOf(weekday, hour))) }
}

/** A day of that weekday: day 0 is a Monday. */
export const dayOfWeek = (weekday: number): Day => dayAt(weekday)
