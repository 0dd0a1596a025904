/**
 * Which record does an act mean, when the evening is lived otherwise than when it was done?
 *
 * A record's number is its place in the log, and the place moves with whatever was recorded before. So an act that names a record
 * keeps beside the number what the record says: whose it is, when, what kind, of which title. Where the number still holds that, it
 * is meant; else the nearest record of the same profile that says the same; else there is none, and the act cannot be.
 * Nor can it where the record is no longer kept one by one.
 */
import { EVENT_KINDS, type EventKind, KIND } from '../contract/events'
import type { Minute, ProfileId, TitleId } from '../contract/ids'
import type { EventLog } from '../service/log/log'

/** What a record says, as far as it takes to find it again. */
export interface RecordName {
  readonly profile: ProfileId
  readonly at: Minute
  readonly kind: EventKind
  readonly title: TitleId
}

export interface NamedRecord {
  readonly event: number
  /** Stands there once the act was taken. */
  readonly of?: RecordName
}

export function nameOfRecord(log: EventLog, event: number): RecordName {
  const kind = EVENT_KINDS[log.kindAt(event)]
  return { profile: log.profileAt(event), at: log.minuteAt(event), kind, title: log.titleAt(event) }
}

/** The record's number in this log. Throws a RangeError where there is none such. */
export function recordNamed(log: EventLog, { event, of }: NamedRecord): number {
  if (of === undefined) return expectRecord(log, event)
  const isThere = log.isKept(event) && says(log, event, of)
  const found = isThere ? event : nearest(log, event, of)
  if (found < 0) throw new RangeError(`Expected \`event\` to be a record that is there, got ${event}`)
  return found
}

function expectRecord(log: EventLog, event: number): number {
  if (Number.isInteger(event) && log.isKept(event)) return event
  throw new RangeError(`Expected \`event\` to be an integer from 0 to ${log.length - 1}, got ${event}`)
}

function nearest(log: EventLog, event: number, of: RecordName): number {
  if (!(of.profile >= 0 && of.profile < log.profileCount)) return -1
  let best = -1
  for (let at = log.latestOf(of.profile); at >= 0; at = log.previousOf(at)) {
    if (says(log, at, of) && (best < 0 || Math.abs(at - event) < Math.abs(best - event))) best = at
  }
  return best
}

const says = (log: EventLog, event: number, { profile, at, kind, title }: RecordName): boolean =>
  log.kindAt(event) === KIND[kind] && log.minuteAt(event) === at && log.profileAt(event) === profile && log.titleAt(event) === title
