/**
 * What came of the trailers of the launched title: who saw which, pressed play, watched for two minutes, finished it.
 *
 * A sight is one sitting in which the trailer was seen, with the last one shown there; its play is judged at the sitting's end, its
 * completion (90 % of the film or season) after a day for a film and seven for a season, counted from that end. So a reward becomes known
 * when it could be: a click or a play when people get up, a completion days later, and what falls beyond the launch never.
 * Whoever has pressed play is not shown the tile again, so each person gives at most one success.
 * Shapes: waiting sights lie by the minute in which they become known, so that learning goes through them in order.
 * Source: quality play of two minutes, completion of 90 % (The Verge 2019-10-21).
 */
import type { TrailerReward } from '../../../scenario/policyKnobs'
import type { EventRecord } from '../../contract/events'
import { KIND, NOTHING } from '../../contract/events'
import { MINUTES_A_DAY } from '../../contract/ids'
import { FINISHED_SHARE } from '../../service/log/weights'
import { QUALITY_PLAY_MINUTES } from '../../service/trailers/reward'
import type { Sight } from './chooser'

const FILM_WINDOW = MINUTES_A_DAY
const SEASON_WINDOW = 7 * MINUTES_A_DAY

export interface SightsOptions {
  readonly profiles: number
  readonly reward: TrailerReward
  readonly isFilm: boolean
  /** First minute of the launch. */
  readonly from: number
  readonly minutes: number
}

/** Sums over everybody so far. */
export interface SightSums {
  /** Trailers seen; of those, with play pressed, played for two minutes, finished. */
  sights: number
  pressed: number
  plays: number
  completions: number
  /** Minutes of the title that the log shows. */
  minutes: number
  reward: number
}

/** 1 for a success, by what counts as one. */
export const rewardOf = ({ pressed, played, completed }: Sight, reward: TrailerReward): number =>
  (reward === 'click' ? pressed : reward === 'qualityPlay' ? played : completed) ? 1 : 0

export class Sights {
  readonly sums: SightSums = { sights: 0, pressed: 0, plays: 0, completions: 0, minutes: 0, reward: 0 }
  /** By profile: pressed play on the launched title. */
  readonly begun: Uint8Array
  /** Told of each sight when its sitting ends, and of each completion. */
  onSight: (sight: Sight) => void = () => undefined
  onCompletion: (sight: Sight) => void = () => undefined
  readonly #options: SightsOptions
  readonly #finished: Uint8Array
  /** By profile: the sight that was followed by a play. */
  readonly #won: (Sight | null)[]
  /** By minute since the launch began: sights whose reward becomes known then. */
  readonly #known: (Sight[] | undefined)[]
  #told = 0
  // The sitting that is lived.
  #trailer = NOTHING
  #probability = 1
  #pressed = false
  #watched = 0
  #share = 0

  constructor(options: SightsOptions) {
    this.#options = options
    this.begun = new Uint8Array(options.profiles)
    this.#finished = new Uint8Array(options.profiles)
    this.#won = new Array<Sight | null>(options.profiles).fill(null)
    this.#known = new Array<Sight[] | undefined>(options.minutes)
  }

  open(): void {
    this.#trailer = NOTHING
    this.#pressed = false
    this.#watched = 0
    this.#share = 0
  }

  /** An event about the launched title. */
  apply({ kind, trailer, share, amount }: Readonly<EventRecord>): void {
    if (kind === KIND.trailerStart) {
      this.#trailer = trailer
      this.#probability = share
    } else if (kind === KIND.play) this.#pressed = true
    else if (kind === KIND.stop) {
      this.#watched += amount
      this.#share = share
      this.sums.minutes += amount
    }
  }

  /** The sitting of a profile ends in this minute. */
  close(profile: number, minute: number): void {
    if (this.#trailer !== NOTHING && this.begun[profile] === 0) this.#see(profile, minute)
    if (this.#pressed) this.begun[profile] = 1
    if (this.#share >= FINISHED_SHARE && this.#finished[profile] === 0) this.#finish(profile)
  }

  /** Hands over, in order, what has become known before this minute (since the launch began). */
  tellUntil(minute: number, tell: (sight: Sight, reward: number, minute: number) => void): void {
    const end = Math.min(minute, this.#known.length)
    for (; this.#told < end; this.#told++) {
      for (const sight of this.#known[this.#told] ?? []) tell(sight, rewardOf(sight, this.#options.reward), this.#told)
      this.#known[this.#told] = undefined
    }
  }

  #see(profile: number, minute: number): void {
    const { reward, isFilm, from } = this.#options
    const played = this.#pressed && this.#watched >= QUALITY_PLAY_MINUTES
    const sight: Sight = {
      profile,
      trailer: this.#trailer,
      probability: this.#probability,
      pressed: this.#pressed,
      played,
      completed: false,
    }
    this.sums.sights++
    if (sight.pressed) {
      this.sums.pressed++
      this.#won[profile] = sight
    }
    if (played) this.sums.plays++
    if ((reward === 'click' && sight.pressed) || (reward === 'qualityPlay' && played)) this.sums.reward++
    const at = minute - from + (reward === 'completion' ? (isFilm ? FILM_WINDOW : SEASON_WINDOW) : 0)
    if (at < this.#known.length) {
      const known = this.#known[at]
      if (known === undefined) this.#known[at] = [sight]
      else known.push(sight)
    }
    this.onSight(sight)
  }

  #finish(profile: number): void {
    this.#finished[profile] = 1
    const sight = this.#won[profile]
    if (sight === null) return
    sight.completed = true
    this.sums.completions++
    if (this.#options.reward === 'completion') this.sums.reward++
    this.onCompletion(sight)
  }
}
