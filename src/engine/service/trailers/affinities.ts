/**
 * What do a person's records say about how much they like what a trailer of this title could show?
 *
 * Formula, over the history's entries t with weights w_t:
 *   romance, action, politics, dread, comedy, wonder:
 *     a = Σ w_t · (m_ta − m̄_a) / s_a  ÷  (Σ |w_t| + κ),   m_ta the title's match with the aspect (`aspects.ts`), m̄_a and s_a
 *     its mean and spread over the catalogue: above 0 where more of it was liked than the catalogue offers;
 *   lead, director: a = Σ w_t over titles with that artist  ÷  (their number + κ′).
 * κ = 4 and κ′ = 2 hold back what rests on few records; set by us. Clipped to −1..1. Nothing recorded: 0.
 * Shapes: one number an aspect, in the order of ASPECTS.
 *
 * Misleads: people watch what they are shown, so an affinity also holds what the page gave them; and tags are rough.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { History } from '../../contract/history'
import type { TitleId } from '../../contract/ids'
import { ASPECTS } from '../../contract/vocabulary'
import { aspectTable } from './aspects'

const CAUTION = 4
const ARTIST_CAUTION = 2
const LEAD = ASPECTS.indexOf('lead')
const DIRECTOR = ASPECTS.indexOf('director')

export interface AffinityOptions {
  /** True where consent or a mask refuses the join with the artists: lead and director are 0. */
  readonly refuseArtists: boolean
}

/**
 * Reads one person after another: `read` takes a history in, `write` then gives the affinities for as many titles as wanted,
 * at a few additions each. Allocates nothing in steady state.
 */
export class AspectAffinities {
  /** Titles × aspects: (match − mean) ÷ spread. */
  readonly #table: Float64Array
  readonly #credits: Credits
  readonly #taste = new Float64Array(ASPECTS.length)
  readonly #artistWeight: Float64Array
  readonly #artistTitles: Uint16Array
  /** Artists of the person read last, so that only their places are cleared. */
  #touched: number[] = []

  constructor(catalogue: PublicCatalogue) {
    const { table, credits } = readingOf(catalogue)
    this.#table = table
    this.#credits = credits
    this.#artistWeight = new Float64Array(catalogue.artists.length)
    this.#artistTitles = new Uint16Array(catalogue.artists.length)
  }

  read(history: History, { refuseArtists }: AffinityOptions): void {
    this.#forgetArtists()
    this.#taste.fill(0)
    let size = CAUTION
    const refuses = refuseArtists || history.refused?.refuseArtists === true
    for (let i = 0; i < history.count; i++) {
      const weight = history.weights[i]
      if (weight === 0) continue
      size += Math.abs(weight)
      this.#addTags(history.titles[i], weight)
      if (!refuses) this.#addArtists(history.titles[i], weight)
    }
    for (let a = 0; a < ASPECTS.length; a++) this.#taste[a] = clip(this.#taste[a] / size)
  }

  /** The affinities of the person read last for one title; `at` is where in `out` they begin. */
  write(title: TitleId, out: Float32Array, at = 0): void {
    for (let a = 0; a < ASPECTS.length; a++) out[at + a] = this.#taste[a]
    const { starts, artists } = this.#credits
    out[at + DIRECTOR] = this.#artist(artists[starts[title]])
    out[at + LEAD] = starts[title + 1] - starts[title] > 1 ? this.#artist(artists[starts[title] + 1]) : 0
  }

  #artist(artist: number): number {
    const titles = this.#artistTitles[artist]
    return titles === 0 ? 0 : clip(this.#artistWeight[artist] / (titles + ARTIST_CAUTION))
  }

  #addTags(title: number, weight: number): void {
    const at = title * ASPECTS.length
    const taste = this.#taste
    const table = this.#table
    for (let a = 0; a < ASPECTS.length; a++) taste[a] += weight * table[at + a]
  }

  /** Everybody on screen counts, not only leads: liking an actor in a small part says something of the actor. */
  #addArtists(title: number, weight: number): void {
    const { starts, artists } = this.#credits
    for (let i = starts[title]; i < starts[title + 1]; i++) this.#addArtist(artists[i], weight)
  }

  #addArtist(artist: number, weight: number): void {
    if (this.#artistTitles[artist] === 0) this.#touched.push(artist)
    this.#artistTitles[artist]++
    this.#artistWeight[artist] += weight
  }

  #forgetArtists(): void {
    for (const artist of this.#touched) {
      this.#artistTitles[artist] = 0
      this.#artistWeight[artist] = 0
    }
    this.#touched.length = 0
  }
}

/** What follows from the catalogue alone. */
interface Reading {
  readonly table: Float64Array
  readonly credits: Credits
}

const READINGS = new WeakMap<PublicCatalogue, Reading>()

/** Worked out once a catalogue, for every desk: a fork of an evening opens one of its own at each step of a slider. */
function readingOf(catalogue: PublicCatalogue): Reading {
  const known = READINGS.get(catalogue)
  if (known !== undefined) return known
  const made = { table: aspectTable(catalogue), credits: creditsOf(catalogue) }
  READINGS.set(catalogue, made)
  return made
}

/** The artists of title t: `artists[starts[t]]` the director, then the cast, the lead first. */
interface Credits {
  readonly starts: Uint32Array
  readonly artists: Uint32Array
}

/** Somebody who directs and plays in a title is named twice, and counts twice there. */
function creditsOf({ titles }: PublicCatalogue): Credits {
  const starts = new Uint32Array(titles.length + 1)
  titles.forEach(({ cast }, title) => {
    starts[title + 1] = starts[title] + 1 + cast.length
  })
  return { starts, artists: Uint32Array.from(titles.flatMap(({ cast, director }) => [director, ...cast])) }
}

/** One person and one title at a time; who asks for many titles of one person keeps an {@link AspectAffinities}. */
export function aspectAffinities(
  history: History,
  catalogue: PublicCatalogue,
  title: TitleId,
  { refuseArtists, out }: AffinityOptions & { readonly out: Float32Array },
): void {
  const affinities = new AspectAffinities(catalogue)
  affinities.read(history, { refuseArtists })
  affinities.write(title, out)
}

const clip = (value: number): number => Math.min(1, Math.max(-1, value))
