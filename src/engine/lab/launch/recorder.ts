/** What is recorded of a launch while it is lived under the policy that was wished for: who was shown what, by crowd and trailer, and what is known of each. */
import { mean } from '../../math/summary'
import type { Choice, Chooser, Sight } from './chooser'
import { CROWDS, NO_CROWD } from './crowds'
import type { Sights } from './sights'
import type { CrowdTable, LaunchMoves, TrailerBelief } from './telling'
import type { Theatre } from './theatre'

export const NOT_SHOWN = 255
/** Of a larger audience nobody's own way is told. */
const MOST_MOVES = 20_000
/** Over whom a policy's expectation is averaged. */
const ASKED_PEOPLE = 60
const MOST_CHANGES = 255

interface Move {
  readonly profile: number
  readonly trailer: number
  /** Null where the policy expects nothing. */
  readonly isTry: boolean | null
}

export class Recorder {
  readonly shownTo: Uint8Array
  readonly changes: Uint8Array
  readonly #theatre: Theatre
  readonly #shown: Uint32Array
  readonly #pressed: Uint32Array
  readonly #completed: Uint32Array
  readonly #known: Float64Array
  readonly #rewarded: Float64Array
  readonly #asked: readonly number[]
  #moves: Move[] = []
  #chooser: Chooser | null = null

  constructor(theatre: Theatre) {
    const { crowdOf, race } = theatre
    this.#theatre = theatre
    this.shownTo = new Uint8Array(crowdOf.length).fill(NOT_SHOWN)
    this.changes = new Uint8Array(crowdOf.length)
    this.#shown = new Uint32Array(CROWDS.length * race.length)
    this.#pressed = new Uint32Array(CROWDS.length * race.length)
    this.#completed = new Uint32Array(CROWDS.length * race.length)
    this.#known = new Float64Array(race.length)
    this.#rewarded = new Float64Array(race.length)
    this.#asked = someOf(crowdOf)
  }

  /** Listens to the sights of a run. */
  attach(sights: Sights): void {
    sights.onSight = (sight) => this.#see(sight)
    sights.onCompletion = (sight) => {
      this.#completed[this.#cell(sight)]++
    }
  }

  /** The chooser, with what becomes known noted on the way. */
  noting(chooser: Chooser): Chooser {
    this.#chooser = chooser
    return {
      choose: (profile): Readonly<Choice> => chooser.choose(profile),
      until: (minute) => chooser.until(minute),
      expected: (profile) => chooser.expected(profile),
      take: (sight, reward, minute) => {
        this.#known[sight.trailer]++
        this.#rewarded[sight.trailer] += reward
        chooser.take(sight, reward, minute)
      },
    }
  }

  /** Since they were last taken; empty for a large audience. */
  takeMoves(): LaunchMoves {
    const moves = this.#moves
    this.#moves = []
    return {
      profiles: Int32Array.from(moves, ({ profile }) => profile),
      trailers: Uint8Array.from(moves, ({ trailer }) => trailer),
      tries: moves.some(({ isTry }) => isTry === null) ? null : Uint8Array.from(moves, ({ isTry }) => (isTry === true ? 1 : 0)),
    }
  }

  table(): CrowdTable {
    return { shown: this.#shown.slice(), pressed: this.#pressed.slice(), completed: this.#completed.slice() }
  }

  belief(chooser: Chooser): readonly TrailerBelief[] {
    const expectations = this.#asked.map((profile) => chooser.expected(profile)).filter((expected) => expected !== null)
    return Array.from(this.#known, (shown, trailer) => {
      const rewarded = this.#rewarded[trailer]
      const [alpha, beta] = [1 + rewarded, 1 + shown - rewarded]
      const total = alpha + beta
      const sd = Math.sqrt((alpha * beta) / (total * total * (total + 1)))
      const expected = expectations.length === 0 ? null : mean(expectations.map((each) => each[trailer]))
      return { shown, rewarded, alpha, beta, mean: alpha / total, sd, expected }
    })
  }

  #see(sight: Sight): void {
    const { profile, trailer, pressed } = sight
    const cell = this.#cell(sight)
    this.#shown[cell]++
    if (pressed) this.#pressed[cell]++
    const before = this.shownTo[profile]
    if (before === trailer) return
    if (before !== NOT_SHOWN) this.changes[profile] = Math.min(MOST_CHANGES, this.changes[profile] + 1)
    this.shownTo[profile] = trailer
    if (this.shownTo.length <= MOST_MOVES) this.#moves.push({ profile, trailer, isTry: this.#isTry(profile, trailer) })
  }

  #isTry(profile: number, trailer: number): boolean | null {
    const expected = this.#chooser?.expected(profile) ?? null
    return expected === null ? null : expected[trailer] < Math.max(...expected)
  }

  #cell({ profile, trailer }: Sight): number {
    const { crowdOf, race } = this.#theatre
    return crowdOf[profile] * race.length + trailer
  }
}

/** Evenly from those in the audience. */
function someOf(crowdOf: Uint8Array): readonly number[] {
  const there = Array.from(crowdOf.keys()).filter((profile) => crowdOf[profile] !== NO_CROWD)
  const step = Math.max(1, Math.floor(there.length / ASKED_PEOPLE))
  return there.filter((_, at) => at % step === 0).slice(0, ASKED_PEOPLE)
}
