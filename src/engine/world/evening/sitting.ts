/**
 * One sitting as it stands: who sits there, on what, since when, for how long. One object reused for all sittings, so that
 * the evening's loops allocate nothing.
 */
import type { Scenario } from '../../../scenario/knobs'
import type { EventRecord, EventSink } from '../../contract/events'
import type { Storefront } from '../../contract/storefront'
import type { WorldCatalogue } from '../catalogue/catalogue'
import type { Liking } from '../liking'
import type { People } from '../people/people'
import type { Currents } from '../publicEvents/currents'
import type { Renown } from '../renown'
import type { Dice } from '../streams'
import type { DayTally } from '../tally'
import type { Journal } from './journal'
import type { Recollection } from './recollection'

/** What does not change while the world runs. */
export interface Stage {
  readonly scenario: Scenario
  readonly dice: Dice
  readonly catalogue: WorldCatalogue
  readonly people: People
  readonly liking: Liking
  readonly renown: Renown
  /** What happens in public; null where nothing does (the knob `publicEvents` at 0). */
  readonly currents: Currents | null
}

/** Whom an evening talks to. */
export interface Surroundings {
  readonly storefront: Storefront
  readonly sink: EventSink
  readonly tally: DayTally
  readonly journal: Journal
  /** Whether others hear of it. */
  readonly isHeard: boolean
}

export const MOST_MEMBERS = 4

export interface Sitting {
  day: number
  /** Key of this sitting's dice, see `slotOf`. */
  slot: number
  /** Whose profile is opened and whose dice fall. */
  host: number
  profile: number
  device: number
  /** Minute of the sitting's start. */
  startsAt: number
  /** Minutes since the start, with fractions. */
  elapsed: number
  /** How long they mean to stay, minutes. */
  available: number
  /** No sitting goes on beyond this minute. */
  latest: number
  /** Those who sit there, the host first, as their recollections. */
  readonly company: Recollection[]
  companyCount: number
  asleep: boolean
  readonly record: EventRecord
}

export const clockOf = (sitting: Sitting): number => Math.floor(sitting.startsAt + sitting.elapsed)
export const hourNow = (sitting: Sitting): number => Math.floor(clockOf(sitting) / 60) % 24
/** Minutes until they mean to stop, or until the day of the service ends. */
export function timeLeft(sitting: Sitting): number {
  return Math.min(sitting.available - sitting.elapsed, sitting.latest - sitting.startsAt - sitting.elapsed)
}
