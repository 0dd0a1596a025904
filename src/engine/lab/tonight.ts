/**
 * Answers: when, on what and for which titles does the service expect somebody tonight, and how often did that come true?
 *
 * The expectation rests on recorded habits alone (`service/expectation`). Those of the evenings before are made again from what
 * stood in the log on each of those mornings, and held against what was recorded afterwards: a hit where one of the three titles
 * was started, a miss where others were, absent where nobody came. Nothing is remembered, and nothing of the truth is read.
 */
import type { EventRecord } from '../contract/events'
import { KIND } from '../contract/events'
import { type Day, day as dayAt, dayOf, firstMinuteOf, type Minute, minute, type ProfileId, type TitleId } from '../contract/ids'
import { DEVICES, type Device } from '../contract/vocabulary'
import { habitOf, type Sitting } from '../service/expectation/habit'
import { type LikelyTitle, likelyTitles } from '../service/expectation/likelyTitles'
import { emptyEvent } from '../service/log/eventColumns'
import { Histories } from '../service/log/histories'
import { type Evening, USUAL_HOUR_AFTER } from './evening'

export interface TonightRequest {
  readonly profile: ProfileId
}

export interface Expectation {
  /** Of coming at all. */
  readonly chance: number
  /** Null where the hour is hidden from the machine. */
  readonly at: Minute | null
  readonly device: Device | null
  /** At most three, the likeliest first. */
  readonly titles: readonly LikelyTitle[]
}

export interface PastEvening {
  readonly day: Day
  readonly expected: Expectation
  readonly started: readonly TitleId[]
  readonly outcome: 'hit' | 'missed' | 'absent'
}

export interface Tonight {
  /** Null where nothing is recorded, or all is hidden. */
  readonly tonight: Expectation | null
  /** The last evenings, newest first. */
  readonly past: readonly PastEvening[]
}

const EVENINGS_TOLD = 14

export function tonightOf(evening: Evening, { profile }: TonightRequest): Tonight {
  const { service, world, day } = evening
  const { mask } = service.histories
  const exists = Number.isInteger(profile) && profile >= 0 && profile < world.profileCount
  if (!exists || mask.has('titles') || service.histories.isForgotten(profile)) return { tonight: null, past: [] }
  const known = new KnownSoFar(evening, profile)
  const past: PastEvening[] = []
  for (let then = Math.max(1, day - EVENINGS_TOLD); then < day; then++) {
    const expected = known.expectFor(dayAt(then))
    if (expected !== null) past.push(outcomeOf(dayAt(then), expected, known.startedOn(dayAt(then))))
  }
  return { tonight: known.expectFor(day), past: past.reverse() }
}

function outcomeOf(day: Day, expected: Expectation, started: readonly TitleId[]): PastEvening {
  const hit = started.some((title) => expected.titles.some((likely) => likely.title === title))
  return { day, expected, started, outcome: started.length === 0 ? 'absent' : hit ? 'hit' : 'missed' }
}

/** One profile's records, taken in morning by morning. */
class KnownSoFar {
  readonly #evening: Evening
  readonly #profile: ProfileId
  /** Numbers in the log, the oldest first, the hidden ones left out. */
  readonly #events: readonly number[]
  readonly #histories: Histories
  readonly #sittings: Sitting[] = []
  readonly #record: EventRecord = emptyEvent()
  /** The first evening that could have been recorded. */
  readonly #since: Day
  #taken = 0

  constructor(evening: Evening, profile: ProfileId) {
    const { world, service } = evening
    this.#evening = evening
    this.#profile = profile
    this.#histories = new Histories({ profileCount: world.profileCount, catalogue: world.catalogue })
    this.#histories.setMask(service.histories.mask, null)
    this.#histories.startFromOlder(profile, service.log)
    this.#histories.addOlderTrailers(profile, service.log)
    const events: number[] = []
    let first = evening.day
    for (let event = service.log.latestOf(profile); event >= 0; event = service.log.previousOf(event)) {
      first = dayOf(service.log.minuteAt(event))
      if (!service.log.isHidden(event)) events.push(event)
    }
    this.#since = dayAt(Math.max(0, first))
    this.#events = events.reverse()
  }

  /** What the service expects on the morning of a day, from what was recorded before. */
  expectFor(today: Day): Expectation | null {
    this.#takeInBefore(today)
    const habit = habitOf(this.#sittings, today, this.#since)
    if (habit === null) return null
    const { catalogue } = this.#evening.world
    const at = minute(firstMinuteOf(today) + (habit.startsAfter ?? USUAL_HOUR_AFTER))
    const titles = likelyTitles(this.#histories.cells(this.#profile), catalogue, { at, device: habit.device })
    const device = habit.device === null ? null : (DEVICES[habit.device] ?? null)
    return { chance: habit.chance, at: habit.startsAfter === null ? null : at, device, titles }
  }

  /** The titles started or resumed on a day, each once. */
  startedOn(day: Day): readonly TitleId[] {
    const { log } = this.#evening.service
    const [from, to] = [log.firstOfDay(day), log.firstOfDay(dayAt(day + 1))]
    const starts = this.#events.filter((event) => event >= from && event < to && STARTS.has(log.kindAt(event)))
    return [...new Set(starts.map((event) => log.titleAt(event)))]
  }

  #takeInBefore(today: Day): void {
    const { log, histories } = this.#evening.service
    const end = log.firstOfDay(today)
    for (; this.#taken < this.#events.length && this.#events[this.#taken] < end; this.#taken++) {
      log.read(this.#events[this.#taken], this.#record)
      this.#histories.apply(this.#record)
      if (this.#record.kind === KIND.sittingStart) this.#sittings.push(sittingOf(this.#record, histories.mask))
    }
  }
}

const STARTS: ReadonlySet<number> = new Set([KIND.play, KIND.resume])

function sittingOf({ at, device }: EventRecord, mask: Histories['mask']): Sitting {
  const day = dayOf(at)
  const known = !mask.has('device') && device < DEVICES.length
  return { day, startedAfter: mask.has('when') ? null : at - firstMinuteOf(day), device: known ? device : null }
}
