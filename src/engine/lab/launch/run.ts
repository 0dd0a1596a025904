/**
 * One launch as it is lived under one chooser of trailers: hour by hour, everybody's evenings by the world's own functions, with the launched
 * title's tile first on each page until they have pressed play.
 *
 * Two runs of a theatre with the same lot share every die: who sits down when, who looks closely, how long a trailer is watched for equal
 * fit, who presses play for equal wishes. So they differ by what the trailers did, and by what follows from it (satisfaction decides who comes
 * back; people talk).
 * The truth stands beside what is recorded and is handed on only where it was asked for.
 * Misleads: a launch is lived in a week or two, and the title does not compete with other launches.
 */
import type { TrailerReward } from '../../../scenario/policyKnobs'
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import { DAY_STARTS_AT_MINUTE, MINUTES_A_DAY, trailerId } from '../../contract/ids'
import type { Storefront } from '../../contract/storefront'
import { type Stream, stream } from '../../math/random'
import { FILM } from '../../world/catalogue/catalogue'
import { recall } from '../../world/evening/recollection'
import type { Surroundings } from '../../world/evening/sitting'
import { createRoom, holdSitting, type Room } from '../../world/household'
import { closeMood } from '../../world/people/moods'
import { emptyTally } from '../../world/tally'
import type { Chooser } from './chooser'
import { DayOfSittings } from './dayOfSittings'
import { launchPage } from './page'
import { Sights } from './sights'
import { newTroupe, type Theatre, type Troupe } from './theatre'

export interface RunOptions {
  readonly theatre: Theatre
  readonly chooser: Chooser
  readonly reward: TrailerReward
  readonly days: number
  /** Which dice fall: 0 for those that the world would go on with. */
  readonly lot: number
}

/** What nobody records, summed over the launched title's viewings. */
export interface RealSums {
  /** Minutes really watched, and those times what was felt (−1..1). */
  minutes: number
  enjoyed: number
  /** First viewings that felt clearly worse than was expected. */
  letDowns: number
}

export const HOURS_A_DAY = 24
const MINUTES_AN_HOUR = 60
const LET_DOWN_CLEARLY = 0.45
/** Sittings between two steps: some milliseconds. */
const SITTINGS_A_STEP = 300
/** For a trailer of another title: they stand behind nothing that is compared. */
const OTHERS = { trailer: trailerId(0), probability: 1 }

export class LaunchRun {
  readonly sights: Sights
  readonly real: RealSums = { minutes: 0, enjoyed: 0, letDowns: 0 }
  readonly troupe: Troupe
  readonly #options: RunOptions
  readonly #sittings = new DayOfSittings()
  readonly #room: Room
  readonly #freeFrom: Int32Array
  readonly #around: Surroundings
  readonly #pages: Stream
  readonly #from: number
  #day = 0
  #next = 0

  constructor(options: RunOptions) {
    const { theatre, lot, days, reward } = options
    const { launch, catalogue } = theatre
    this.#options = options
    this.troupe = newTroupe(theatre, lot)
    this.#room = createRoom(catalogue)
    this.#freeFrom = new Int32Array(launch.viewers.gone.length)
    this.#pages = stream(launch.scenario.seed, `launch: page, lot ${lot}`)
    this.#from = launch.day * MINUTES_A_DAY + DAY_STARTS_AT_MINUTE
    const { profiles } = launch.recorded
    const isFilm = catalogue.titles.kind[launch.title] === FILM
    this.sights = new Sights({ profiles, reward, isFilm, from: this.#from, minutes: days * MINUTES_A_DAY })
    this.#around = {
      storefront: this.#storefront(),
      sink: { emit: (event) => this.#hear(event) },
      tally: emptyTally(),
      journal: this.troupe.journal,
      isHeard: true,
    }
  }

  /** Lives an hour, counted from 06:00 of the first day; hours come in order. Yields now and then. */
  *hour(hour: number): Generator<void, void> {
    const { chooser, theatre } = this.#options
    if (hour % HOURS_A_DAY === 0) this.#morning(hour / HOURS_A_DAY)
    const end = this.#from + (hour + 1) * MINUTES_AN_HOUR
    const { order, startsAt } = this.#sittings
    for (let lived = 1; this.#next < order.length && startsAt[order[this.#next]] < end; lived++) {
      const at = order[this.#next++]
      this.sights.tellUntil(startsAt[at] - this.#from, this.#learn)
      chooser.until(startsAt[at] - this.#from)
      this.#live(at, theatre.launch.day + this.#day)
      if (lived % SITTINGS_A_STEP === 0) yield
    }
  }

  /** Mean satisfaction of all who are there, −1..1. */
  satisfaction(): number {
    const { viewers, moods } = this.troupe.stage.people
    let sum = 0
    let count = 0
    for (let viewer = 0; viewer < viewers.count; viewer++) {
      if (viewers.gone[viewer] !== 0) continue
      sum += moods.satisfaction[viewer]
      count++
    }
    return count === 0 ? 0 : sum / count
  }

  readonly #learn: Chooser['take'] = (sight, reward, minute) => this.#options.chooser.take(sight, reward, minute)

  #morning(day: number): void {
    const { launch } = this.#options.theatre
    const { stage } = this.troupe
    if (day > 0) {
      for (let viewer = 0; viewer < stage.people.viewers.count; viewer++) closeMood(stage.people.moods, viewer, launch.day + day - 1)
      stage.renown.closeDay(launch.day + day - 1)
    }
    this.#day = day
    this.#next = 0
    this.#sittings.plan(stage, launch.day + day)
  }

  #live(at: number, day: number): void {
    const { stage, journal } = this.troupe
    const { households, viewers } = stage.people
    const { members, freeFrom, plan, hands } = this.#room
    const household = this.#sittings.household[at]
    const first = households.firstViewer[household]
    const end = households.firstViewer[household + 1]
    for (let viewer = first; viewer < end; viewer++) {
      recall(members[viewer - first], viewer, { lived: journal, before: Number.POSITIVE_INFINITY, writing: journal })
      freeFrom[viewer - first] = this.#freeFrom[viewer]
    }
    this.#sittings.putInto(plan, at)
    this.sights.open()
    hands.sitting.profile = viewers.profile[this.#sittings.viewer[at]]
    holdSitting(stage, this.#room, { around: this.#around, planned: 0, day, first })
    for (let viewer = first; viewer < end; viewer++) this.#freeFrom[viewer] = freeFrom[viewer - first]
  }

  #storefront(): Storefront {
    const { theatre, chooser } = this.#options
    const { title } = theatre.launch
    const basis = { title, heard: theatre.heard, dice: this.#pages }
    const choice = { trailer: trailerId(0), probability: 1 }
    return {
      openPage: ({ profile }) => {
        const [owner] = this.#room.hands.sitting.company
        const offersLaunch = this.sights.begun[profile] === 0
        return launchPage(basis, { profile, day: this.#day, owner, offersLaunch })
      },
      trailerFor: (profile, of) => {
        if (of !== title) return OTHERS
        const { trailer, probability } = chooser.choose(profile)
        choice.trailer = trailerId(trailer)
        choice.probability = probability
        return choice
      },
    }
  }

  #hear(event: Readonly<EventRecord>): void {
    if (event.title === this.#options.theatre.launch.title) {
      this.sights.apply(event)
      if (event.kind === KIND.stop) this.#feel()
    } else if (event.kind === KIND.sittingEnd) this.sights.close(event.profile, event.at)
  }

  /** At a stop: what the viewing that ends was really like. */
  #feel(): void {
    const { felt, letDown, from, reallyTo } = this.#room.hands.showing
    const minutes = Math.max(0, reallyTo - from)
    this.real.minutes += minutes
    this.real.enjoyed += minutes * felt
    if (from === 0 && letDown > LET_DOWN_CLEARLY) this.real.letDowns++
  }
}
