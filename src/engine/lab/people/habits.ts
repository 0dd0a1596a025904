/**
 * Answers: when, on what, and in what portions does somebody watch? Counted from their records, nothing else.
 *
 * Formula: the minutes of each `stop` are laid back from its minute over the hours of the clock that they filled, and counted on the
 * weekday of the service's day (06:00 to 06:00). Episodes at a sitting: `episodeEnd`s between a `sittingStart` and its
 * `sittingEnd`, of sittings that had any. Finished: titles that reached 90 % ÷ titles begun.
 * Shapes: 7 × 24, Monday first, row-major.
 * Misleads: somebody asleep before the running programme counts as watching; and who watches is the profile, not the person.
 */
import { KIND, NOTHING } from '../../contract/events'
import type { ProfileId } from '../../contract/ids'
import { DEVICES } from '../../contract/vocabulary'
import { emptyEvent } from '../../service/log/eventColumns'
import type { EventLog } from '../../service/log/log'
import { HOURS_A_WEEK, layMinutes } from './layMinutes'

/** One, two, three, four, five and more. */
export const EPISODE_CLASSES = 5
const FINISHED_SHARE = 0.9

export interface Habits {
  readonly minutesByHour: Float32Array
  /** By DEVICES. */
  readonly minutesByDevice: readonly number[]
  readonly minutes: number
  readonly sittings: number
  /** Sittings by how many episodes they saw to the end: one, two, three, four, five and more. */
  readonly sittingsByEpisodes: readonly number[]
  readonly begun: number
  readonly finished: number
}

/** `seen`: without what was taken from the machine's sight. */
export function habitsOf(log: EventLog, profile: ProfileId, { seen = false } = {}): Habits {
  const counting = new HabitCount()
  const events: number[] = []
  for (let event = log.latestOf(profile); event >= 0; event = log.previousOf(event)) {
    if (!seen || !log.isHidden(event)) events.push(event)
  }
  const record = emptyEvent()
  for (const event of events.reverse()) {
    log.read(event, record)
    counting.add(record)
  }
  return counting.finish()
}

class HabitCount {
  readonly #minutesByHour = new Float32Array(HOURS_A_WEEK)
  readonly #minutesByDevice = new Array<number>(DEVICES.length).fill(0)
  readonly #sittingsByEpisodes = new Array<number>(EPISODE_CLASSES).fill(0)
  readonly #begun = new Set<number>()
  readonly #finished = new Set<number>()
  #minutes = 0
  #sittings = 0
  #episodes = 0

  add({ kind, at, amount, device, title, share }: Readonly<ReturnType<typeof emptyEvent>>): void {
    switch (kind) {
      case KIND.sittingStart:
        this.#sittings++
        this.#episodes = 0
        break
      case KIND.play:
      case KIND.resume:
        this.#begun.add(title)
        break
      case KIND.episodeEnd:
        this.#episodes++
        break
      case KIND.stop:
        // Nothing where minutes are not recorded.
        this.#watch(at, Math.max(0, amount))
        if (device !== NOTHING) this.#minutesByDevice[device] += Math.max(0, amount)
        if (share >= FINISHED_SHARE) this.#finished.add(title)
        break
      case KIND.sittingEnd:
        if (this.#episodes > 0) this.#sittingsByEpisodes[Math.min(EPISODE_CLASSES, this.#episodes) - 1]++
        break
    }
  }

  finish(): Habits {
    return {
      minutesByHour: this.#minutesByHour,
      minutesByDevice: this.#minutesByDevice,
      minutes: this.#minutes,
      sittings: this.#sittings,
      sittingsByEpisodes: this.#sittingsByEpisodes,
      begun: this.#begun.size,
      finished: this.#finished.size,
    }
  }

  #watch(endedAt: number, amount: number): void {
    this.#minutes += amount
    layMinutes(this.#minutesByHour, endedAt, amount)
  }
}
