/**
 * Answers: what did the last seven evenings of some people look like? From their records alone.
 *
 * Each sitting with what was watched in it: a `play` or `resume` with the minutes and the share that the `stop` after it shows. A sitting
 * in which nothing was watched is one, too: somebody looked and gave up.
 * Misleads: beside the host of a profile others may have sat, and nobody recorded them.
 */
import { KIND } from '../../contract/events'
import { type Day, day as dayAt, dayOf, firstMinuteOf, type Minute, type ProfileId, type TitleId } from '../../contract/ids'
import { DEVICES, type Device } from '../../contract/vocabulary'
import { emptyEvent } from '../../service/log/eventColumns'
import type { EventLog } from '../../service/log/log'
import type { Evening } from '../evening'
import { personCard } from '../personCards'
import type { PersonCard } from '../snapshot'
import { expectProfile } from './expectProfile'

export const DAYS_A_WEEK = 7

export interface WeekRequest {
  readonly profiles: readonly ProfileId[]
}

export interface WatchedThing {
  readonly title: TitleId
  readonly minutes: number
  /** How far into the whole title it went. */
  readonly share: number
  /** Taken up where it had been left before. */
  readonly resumed: boolean
}

export interface WeekSitting {
  readonly at: Minute
  readonly device: Device | null
  readonly watched: readonly WatchedThing[]
}

export interface WeekDay {
  readonly day: Day
  readonly sittings: readonly WeekSitting[]
}

export interface PersonWeek {
  readonly person: PersonCard
  /** Oldest first; as many as have been lived, at most seven. */
  readonly days: readonly WeekDay[]
}

export function weekOf(evening: Evening, { profiles }: WeekRequest): readonly PersonWeek[] {
  const from = Math.max(0, evening.day - DAYS_A_WEEK)
  return profiles.map((profile) => {
    expectProfile(evening, profile)
    const sittings = sittingsSince(evening.service.log, profile, dayAt(from))
    const days = Array.from({ length: evening.day - from }, (_, index) => dayAt(from + index))
    return {
      person: personCard(evening, profile),
      days: days.map((day) => ({ day, sittings: sittings.filter(({ at }) => dayOf(at) === day) })),
    }
  })
}

function sittingsSince(log: EventLog, profile: ProfileId, from: Day): readonly WeekSitting[] {
  const events: number[] = []
  for (let event = log.latestOf(profile); event >= 0 && log.minuteAt(event) >= firstMinuteOf(from); event = log.previousOf(event)) {
    events.push(event)
  }
  const record = emptyEvent()
  const sittings: { at: Minute; device: Device | null; watched: WatchedThing[] }[] = []
  let resumed = false
  for (const event of events.reverse()) {
    log.read(event, record)
    if (record.kind === KIND.sittingStart) sittings.push({ at: record.at, device: DEVICES[record.device] ?? null, watched: [] })
    if (record.kind === KIND.play || record.kind === KIND.resume) resumed = record.kind === KIND.resume
    if (record.kind === KIND.stop) {
      const { title, amount, share } = record
      addTo(sittings.at(-1)?.watched, { title, minutes: amount, share, resumed })
    }
  }
  return sittings
}

/** Paused and gone on with in one sitting is watched once. */
function addTo(watched: WatchedThing[] | undefined, thing: WatchedThing): void {
  const last = watched?.at(-1)
  if (watched === undefined) return
  if (last === undefined || last.title !== thing.title) watched.push(thing)
  else watched[watched.length - 1] = { ...last, minutes: last.minutes + thing.minutes, share: thing.share }
}
