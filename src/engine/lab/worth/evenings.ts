/**
 * How somebody's evenings went, from their records: visits, visits with a play of two minutes from the page, hours, titles finished.
 *
 * Reads what a lab still keeps, so it is for worlds of some weeks. Found and finished mean what `service/metrics/ratios.ts` says.
 */
import type { ProfileId } from '../../contract/ids'
import { isFinished } from '../../service/metrics/ratios'
import { QUALITY_PLAY_MINUTES } from '../../service/trailers/reward'
import type { Lab } from '../protocol'
import type { RecordView } from '../snapshot'

export interface Evenings {
  readonly visits: number
  /** Visits on which something was found on the page. */
  readonly found: number
  readonly hours: number
  readonly finished: number
}

const ALL = 1_000_000
const FROM_SEARCH = 255
const MINUTES_AN_HOUR = 60

export const eveningsOf = (lab: Lab, profile: ProfileId): Evenings => countEvenings([...lab.recordsOf(profile, ALL)].reverse())

/** Oldest first. */
export function countEvenings(records: readonly RecordView[]): Evenings {
  const counts = { visits: 0, found: 0, minutes: 0, finished: 0 }
  let hasFound = false
  let fromPage = false
  for (const { kind, row, amount, share } of records) {
    if (kind === 'sittingStart') {
      counts.visits++
      hasFound = false
      fromPage = false
    } else if (kind === 'play' || (kind === 'resume' && row !== FROM_SEARCH)) fromPage = row !== FROM_SEARCH
    else if (kind === 'stop') {
      counts.minutes += Math.max(0, amount)
      if (isFinished(share)) counts.finished++
      if (fromPage && !hasFound && amount >= QUALITY_PLAY_MINUTES) {
        counts.found++
        hasFound = true
      }
    }
  }
  return { visits: counts.visits, found: counts.found, hours: counts.minutes / MINUTES_AN_HOUR, finished: counts.finished }
}

export function together(all: readonly Evenings[]): Evenings {
  const sum = (measure: keyof Evenings): number => all.reduce((total, one) => total + one[measure], 0)
  return { visits: sum('visits'), found: sum('found'), hours: sum('hours'), finished: sum('finished') }
}

export const isSame = (one: Evenings, other: Evenings): boolean =>
  one.visits === other.visits && one.found === other.found && one.hours === other.hours && one.finished === other.finished
