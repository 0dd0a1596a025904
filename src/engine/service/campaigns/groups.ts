/**
 * Who likes what, as far as plays tell: each person in one group, named after the aspect that stands out most in what they pressed.
 *
 * Formula: affinities as everywhere (`trailers/affinities.ts`) over the titles pressed and finished (weight 1; pressed only, ½); the group is the
 * largest of the eight less its mean over all people, in units of its spread. Nobody with fewer than three plays is in a group.
 * Shapes: one number a profile, index into ASPECTS or {@link NO_GROUP}; affinities profiles × aspects for one title, row-major.
 * Misleads: a group is a label on a slope, and people stand near its edges.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import { minute, titleId } from '../../contract/ids'
import { ASPECTS } from '../../contract/vocabulary'
import { AspectAffinities } from '../trailers/affinities'
import type { ContactLog } from './contactLog'

export const NO_GROUP = ASPECTS.length
const FEWEST_PLAYS = 3
const ONLY_PRESSED = 0.5

/** What each profile pressed, as histories. */
export class Plays {
  readonly #starts: Int32Array
  readonly #titles: Uint16Array
  readonly #weights: Float32Array
  readonly #countries: Uint8Array
  readonly #affinities: AspectAffinities

  /** `until`: only what was pressed before that day. */
  constructor(record: ContactLog, catalogue: PublicCatalogue, until = record.days) {
    const people = record.countries.length
    this.#starts = new Int32Array(people + 1)
    const counts = (row: number): boolean => record.pressed[row] === 1 && record.day[row] < until
    for (let row = 0; row < record.count; row++) if (counts(row)) this.#starts[record.profile[row] + 1]++
    for (let profile = 0; profile < people; profile++) this.#starts[profile + 1] += this.#starts[profile]
    this.#titles = new Uint16Array(this.#starts[people])
    this.#weights = new Float32Array(this.#starts[people])
    this.#countries = record.countries
    this.#affinities = new AspectAffinities(catalogue)
    const next = this.#starts.slice()
    for (let row = 0; row < record.count; row++) {
      if (!counts(row)) continue
      const at = next[record.profile[row]]++
      this.#titles[at] = record.title[row]
      this.#weights[at] = record.finished[row] === 1 ? 1 : ONLY_PRESSED
    }
  }

  countOf(profile: number): number {
    return this.#starts[profile + 1] - this.#starts[profile]
  }

  /** What the plays say of somebody's liking of a title's aspects, into `out` from `at` on. */
  affinities(profile: number, title: number, { out, at }: { readonly out: Float32Array; readonly at: number }): void {
    const [from, to] = [this.#starts[profile], this.#starts[profile + 1]]
    const history = {
      count: to - from,
      titles: this.#titles.subarray(from, to),
      weights: this.#weights.subarray(from, to),
      lastAt: new Int32Array(0).fill(minute(0)),
      country: this.#countries[profile],
    }
    this.#affinities.read(history, { refuseArtists: false })
    this.#affinities.write(titleId(title), out, at)
  }

  /** Profiles × aspects, for one title. */
  allFor(title: number): Float32Array {
    const people = this.#countries.length
    const out = new Float32Array(people * ASPECTS.length)
    for (let profile = 0; profile < people; profile++) this.affinities(profile, title, { out, at: profile * ASPECTS.length })
    return out
  }
}

export function groupsOf(plays: Plays, people: number, title: number): Uint8Array {
  const table = plays.allFor(title)
  const { means, spreads } = levels(table, people)
  return Uint8Array.from({ length: people }, (_, profile) => {
    if (plays.countOf(profile) < FEWEST_PLAYS) return NO_GROUP
    let most: number = NO_GROUP
    let best = Number.NEGATIVE_INFINITY
    for (let aspect = 0; aspect < ASPECTS.length; aspect++) {
      const beyond = (table[profile * ASPECTS.length + aspect] - means[aspect]) / spreads[aspect]
      if (beyond > best) {
        best = beyond
        most = aspect
      }
    }
    return most
  })
}

function levels(table: Float32Array, people: number): { readonly means: Float64Array; readonly spreads: Float64Array } {
  const count = ASPECTS.length
  const means = new Float64Array(count)
  const spreads = new Float64Array(count)
  for (let at = 0; at < table.length; at++) means[at % count] += table[at] / people
  for (let at = 0; at < table.length; at++) {
    const off = table[at] - means[at % count]
    spreads[at % count] += (off * off) / people
  }
  return { means, spreads: spreads.map((square) => Math.sqrt(square + 1e-9)) }
}
