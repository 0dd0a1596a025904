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
import type { AspectTable } from './aspects'
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
  readonly #catalogue: PublicCatalogue
  readonly #table: AspectTable
  readonly #taste = new Float64Array(ASPECTS.length)
  readonly #artistWeight: Float64Array
  readonly #artistTitles: Uint16Array
  /** Artists of the person read last, so that only their places are cleared. */
  #touched: number[] = []

  constructor(catalogue: PublicCatalogue) {
    this.#catalogue = catalogue
    this.#table = aspectTable(catalogue)
    this.#artistWeight = new Float64Array(catalogue.artists.length)
    this.#artistTitles = new Uint16Array(catalogue.artists.length)
  }

  read(history: History, { refuseArtists }: AffinityOptions): void {
    this.#forgetArtists()
    this.#taste.fill(0)
    let size = CAUTION
    for (let i = 0; i < history.count; i++) {
      const weight = history.weights[i]
      if (weight === 0) continue
      size += Math.abs(weight)
      this.#addTags(history.titles[i], weight)
      if (!refuseArtists) this.#addArtists(history.titles[i], weight)
    }
    for (let a = 0; a < ASPECTS.length; a++) this.#taste[a] = clip(this.#taste[a] / size)
  }

  /** The affinities of the person read last for one title; `at` is where in `out` they begin. */
  write(title: TitleId, out: Float32Array, at = 0): void {
    for (let a = 0; a < ASPECTS.length; a++) out[at + a] = this.#taste[a]
    const { cast, director } = this.#catalogue.titles[title]
    out[at + LEAD] = cast.length > 0 ? this.#artist(cast[0]) : 0
    out[at + DIRECTOR] = this.#artist(director)
  }

  #artist(artist: number): number {
    const titles = this.#artistTitles[artist]
    return titles === 0 ? 0 : clip(this.#artistWeight[artist] / (titles + ARTIST_CAUTION))
  }

  #addTags(title: number, weight: number): void {
    const { matches, means, spreads } = this.#table
    for (let a = 0; a < ASPECTS.length; a++) {
      this.#taste[a] += (weight * (matches[title * ASPECTS.length + a] - means[a])) / spreads[a]
    }
  }

  /** Everybody on screen counts, not only leads: liking an actor in a small part says something of the actor. */
  #addArtists(title: number, weight: number): void {
    const { cast, director } = this.#catalogue.titles[title]
    for (let i = 0; i < cast.length; i++) this.#addArtist(cast[i], weight)
    if (!cast.includes(director)) this.#addArtist(director, weight)
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
