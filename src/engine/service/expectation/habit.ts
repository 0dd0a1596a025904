/**
 * When, and on what, will this profile sit down tonight? Read off its own recorded sittings alone.
 *
 * Chance: (c + 1) / (n + 2), c the evenings on which it came out of the last n (at most 28, none before the account's first
 * record), Laplace's rule.
 * Hour: the half-hour with most of the past sittings' starts, each half-hour with half of its neighbours'; a sitting on the same
 * kind of day (Monday to Friday, or the weekend) counts twice. Device: the most used at starts within two hours of it.
 * Unit of the hour: minutes since the day began at 06:00.
 * Source of the expectation that there is something to learn: people's hours and devices are regular (Netflix 2016 on habits).
 *
 * Misleads: it knows habits, not plans; who comes early and late has no usual hour, and the larger half is told.
 */
import type { Day } from '../../contract/ids'
import { weekdayOf } from '../../contract/ids'

export interface Sitting {
  readonly day: Day
  /** Minutes since 06:00; null where the hour is hidden. */
  readonly startedAfter: number | null
  /** Index into DEVICES; null where it is hidden. */
  readonly device: number | null
}

export interface Habit {
  readonly chance: number
  readonly startsAfter: number | null
  readonly device: number | null
}

export const EVENINGS_READ = 28
const HALF_HOUR = 30
const BINS = 48
const NEAR_MINUTES = 120
const FIRST_WEEKEND_DAY = 5

/** What to expect on the evening of `today`, of whose account records begin on `since`; null where no sitting was recorded before. */
export function habitOf(sittings: readonly Sitting[], today: Day, since: Day): Habit | null {
  const recent = sittings.filter(({ day }) => day < today && day >= today - EVENINGS_READ)
  if (recent.length === 0) return null
  const evenings = Math.min(EVENINGS_READ, today - since)
  const came = new Set(recent.map(({ day }) => day)).size
  const startsAfter = usualStart(recent, today)
  return { chance: (came + 1) / (evenings + 2), startsAfter, device: usualDevice(recent, startsAfter) }
}

const isWeekend = (day: Day): boolean => weekdayOf(day) >= FIRST_WEEKEND_DAY

function usualStart(sittings: readonly Sitting[], today: Day): number | null {
  const bins = new Array<number>(BINS).fill(0)
  for (const { day, startedAfter } of sittings) {
    if (startedAfter === null) continue
    const bin = Math.min(BINS - 1, Math.max(0, Math.round(startedAfter / HALF_HOUR)))
    bins[bin] += isWeekend(day) === isWeekend(today) ? 2 : 1
  }
  let best = -1
  let most = 0
  bins.forEach((count, bin) => {
    const smoothed = count + ((bins[bin - 1] ?? 0) + (bins[bin + 1] ?? 0)) / 2
    // A half-hour in which nobody ever started is no habit, however busy its neighbours.
    if (count > 0 && smoothed > most) {
      best = bin
      most = smoothed
    }
  })
  return best < 0 ? null : best * HALF_HOUR
}

function usualDevice(sittings: readonly Sitting[], startsAfter: number | null): number | null {
  const near = sittings.filter((sitting) => isNear(sitting, startsAfter))
  const counts = new Map<number, number>()
  for (const { device } of near.length > 0 ? near : sittings) if (device !== null) counts.set(device, (counts.get(device) ?? 0) + 1)
  return [...counts].sort(([one, ones], [other, others]) => others - ones || one - other)[0]?.[0] ?? null
}

const isNear = ({ startedAfter }: Sitting, startsAfter: number | null): boolean =>
  startsAfter === null || startedAfter === null || Math.abs(startedAfter - startsAfter) <= NEAR_MINUTES
