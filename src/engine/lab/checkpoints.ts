/**
 * Moments to come back to: both sides of the wall as they stood on the morning of a day.
 *
 * A moment is kept twice a week, before the first act of any day, and where one leaves for another day. Any day of the first year is so
 * at most three days lived again away.
 * Whatever is asked for is lived again from the nearest moment before it, to the last bit. A moment copies what is counted and points at
 * what is never rewritten (log, models), so it holds as long as the acts before it stay: when they change, all later moments are dropped.
 *
 * At most {@link MOST} are kept, and no more than hold {@link MOST_BYTES} together: beyond that (at the default size after a year and some)
 * the one goes that is missed least, never the first or the last two. Missed least: whose neighbours are closest, seen from today.
 */
import type { Day } from '../contract/ids'
import type { ServiceState } from '../service/service'
import type { World } from '../world/world'
import type { DatedAct } from './acts'
import type { Evening } from './evening'
import { bytesHeld } from './momentBytes'
import type { DayMeasures } from './snapshot'
import type { VisitorState } from './visitorSeat'

const DAYS_A_WEEK = 7
const KEPT_ON = [1, 4]
/** Too near the first to be kept. */
const SECOND_MORNING = 1
const MOST = 128
export const MOST_BYTES = 640 * 1024 * 1024
/** Never thinned out: the first and the last two. */
const FEWEST = 3

export interface Moment {
  readonly day: Day
  readonly world: ReturnType<World['state']>
  readonly service: ServiceState
  readonly visitor: VisitorState
  readonly measures: readonly DayMeasures[]
  /** Taken before that morning. */
  readonly acts: readonly DatedAct[]
}

export type Lived = Pick<Moment, 'measures' | 'acts'>

export class Checkpoints {
  #moments: Moment[] = []

  /** Days that one can come back to at once, in order. */
  get days(): readonly Day[] {
    return this.#moments.map(({ day }) => day)
  }

  /** On the morning of a day, before anything is done in it. */
  morning(evening: Evening, lived: Lived): void {
    if (evening.day !== SECOND_MORNING && (evening.day === 0 || KEPT_ON.includes(evening.day % DAYS_A_WEEK))) this.keep(evening, lived)
  }

  keep(evening: Evening, { measures, acts }: Lived): void {
    if (this.#moments.some(({ day }) => day === evening.day)) return
    const { day, world, service, visitor } = evening
    const moment = {
      day,
      world: world.state(),
      service: service.state(),
      visitor: visitor.state(),
      measures: [...measures],
      acts: [...acts],
    }
    this.#moments = [...this.#moments, moment].sort((one, other) => one.day - other.day)
    while (this.#moments.length > MOST || (this.#moments.length > FEWEST && bytesHeld(this.#moments) > MOST_BYTES)) this.#thinOut()
  }

  /** What they hold in memory together. */
  get bytes(): number {
    return bytesHeld(this.#moments)
  }

  /** The latest moment that is not after that day. */
  nearest(day: number): Moment {
    const [first] = this.#moments
    return this.#moments.filter((moment) => moment.day <= day).at(-1) ?? first
  }

  /** Only the first morning stays, on which nothing was recorded but accounts: what was erased stands in no other. */
  forgetAll(): void {
    this.#moments = this.#moments.slice(0, 1)
  }

  /** Acts from that day on change: later mornings are no longer what follows. */
  dropAfter(day: number): void {
    this.#moments = this.#moments.filter((moment) => moment.day <= day)
  }

  #thinOut(): void {
    const moments = this.#moments
    const latest = moments[moments.length - 1].day
    const missed = (at: number): number => (moments[at + 1].day - moments[at - 1].day) / (latest - moments[at].day)
    let least = 1
    for (let at = 1; at < moments.length - 2; at++) if (missed(at) < missed(least)) least = at
    this.#moments = moments.filter((_, at) => at !== least)
  }
}

/** Puts both sides of the wall back to where they stood. */
export function comeBack(evening: Evening, { day, world, service, visitor }: Moment): void {
  evening.world.restore(world)
  evening.service.restore(service)
  evening.visitor.restore(visitor)
  evening.day = day
}
