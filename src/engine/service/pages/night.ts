/**
 * What the page builder takes over from a night's learning, and holds until the next: popularity by country in order, which
 * titles are little known, what is like what, when which genre is watched, how people resume, what rises, what is new.
 *
 * How little is known of a title: 1/√(1 + n), n the people of whom anything about it is recorded (the standard error of a mean
 * falls so). Little known: the third with the fewest people, ties included; by genre and over all.
 */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { Day } from '../../contract/ids'
import { COUNTRIES, GENRES } from '../../contract/vocabulary'
import type { Interactions } from '../log/interactions'
import type { FittedModel } from '../models/protocol'
import type { CatalogueIndex } from './catalogueIndex'
import type { GenreLifts } from './habits'
import { noLifts } from './habits'
import { NeighbourBook } from './neighbours'
import { newOn } from './newOn'
import { Ranker } from './ranking'
import { OPENING_COEFFICIENTS } from './resume'
import { noTrends, type Trends } from './trends'

/** Popularity in one country, or everywhere. */
export interface Popularity {
  /** False while all titles are equal: then `order` is that of the catalogue. */
  readonly known: boolean
  readonly scores: Float32Array
  /** All titles, most popular first. */
  readonly order: Uint16Array
}

/** Titles, those with the fewest people first. */
export interface ByReach {
  readonly titles: Uint16Array
  /** How many of the first are little known. */
  readonly littleKnown: number
}

export interface PageNight {
  /** True until the first night's learning. */
  readonly isOpening: boolean
  /** By country index. */
  readonly popularity: readonly Popularity[]
  readonly popularityEverywhere: Popularity
  /** Genres, the most watched first. */
  readonly genresByPopularity: readonly number[]
  /** By title: 1/√(1 + people). */
  readonly uncertainty: Float32Array
  readonly byReachInGenre: readonly ByReach[]
  readonly byReach: ByReach
  readonly neighbours: NeighbourBook
  readonly lifts: GenreLifts
  readonly resume: ArrayLike<number>
  readonly trends: Trends
  /** By title: 1 where it is new; null where nothing is. */
  readonly isNew: Uint8Array | null
}

export interface NightInput {
  /** Scores an empty history by its country: the popularity model, or one that behaves so. */
  readonly popularity: FittedModel
  /** Says what is like what: the model of the pages. */
  readonly similarity: FittedModel
  /** By title: of how many people anything about it is recorded. */
  readonly people: Uint32Array
  readonly today: Day
  readonly lifts: GenreLifts
  /** The coefficients of `resume.ts`. */
  readonly resume: ArrayLike<number>
  /** What rises; nothing, where titles are hidden. */
  readonly trends?: Trends | undefined
}

export function peopleByTitle({ titleCount, titles }: Interactions): Uint32Array {
  const people = new Uint32Array(titleCount)
  for (let i = 0; i < titles.length; i++) people[titles[i]]++
  return people
}

export function pageNight(index: CatalogueIndex, catalogue: PublicCatalogue, input: NightInput): PageNight {
  const everywhere = popularityOf(input.popularity, -1)
  return {
    isOpening: false,
    popularity: COUNTRIES.map((_, country) => popularityOf(input.popularity, country)),
    popularityEverywhere: everywhere,
    genresByPopularity: genresByPopularity(index, everywhere),
    ...reachOf(index, input.people),
    neighbours: new NeighbourBook(input.similarity, index.titleCount),
    lifts: input.lifts,
    resume: input.resume,
    trends: input.trends ?? noTrends(index.titleCount),
    isNew: newOn(catalogue, input.today),
  }
}

/** Before the first night: nothing is known, so all titles are equal. */
export function openingNight(index: CatalogueIndex): PageNight {
  const equal = inOrder(new Float32Array(index.titleCount))
  return {
    isOpening: true,
    popularity: COUNTRIES.map(() => equal),
    popularityEverywhere: equal,
    genresByPopularity: genresByPopularity(index, equal),
    ...reachOf(index, new Uint32Array(index.titleCount)),
    neighbours: new NeighbourBook(null, index.titleCount),
    lifts: noLifts(),
    resume: OPENING_COEFFICIENTS,
    trends: noTrends(index.titleCount),
    isNew: null,
  }
}

function popularityOf(model: FittedModel, country: number): Popularity {
  const scores = new Float32Array(model.titleCount)
  const nothing = { count: 0, titles: new Uint16Array(0), weights: new Float32Array(0), lastAt: new Int32Array(0) }
  model.score({ ...nothing, country }, scores)
  return inOrder(scores)
}

function inOrder(scores: Float32Array): Popularity {
  const order = new Uint16Array(scores.length)
  const count = new Ranker(scores.length).rank(scores, new Uint8Array(scores.length).fill(1), order)
  return { known: count > 0 && scores[order[0]] > scores[order[count - 1]], scores, order: order.subarray(0, count) }
}

/** By what a genre's titles weigh together, above the least watched title; equal ones in the vocabulary's order. */
function genresByPopularity(index: CatalogueIndex, { order, scores }: Popularity): number[] {
  const lowest = order.length > 0 ? scores[order[order.length - 1]] : 0
  const weights = new Float64Array(GENRES.length)
  for (let title = 0; title < scores.length; title++) {
    for (let i = index.genreStarts[title]; i < index.genreStarts[title + 1]; i++) {
      weights[index.genres[i]] += (scores[title] - lowest) * index.genreShare[title]
    }
  }
  return Array.from(weights.keys()).sort((a, b) => weights[b] - weights[a] || a - b)
}

function reachOf(index: CatalogueIndex, people: Uint32Array) {
  const all = Array.from(people, (_, title) => title)
  return {
    uncertainty: Float32Array.from(people, (count) => 1 / Math.sqrt(1 + count)),
    byReach: inOrderOfReach(all, people),
    byReachInGenre: GENRES.map((_, genre) =>
      inOrderOfReach(
        all.filter((title) => (index.genreBits[title] & (1 << genre)) !== 0),
        people,
      ),
    ),
  }
}

function inOrderOfReach(titles: readonly number[], people: Uint32Array): ByReach {
  const sorted = [...titles].sort((a, b) => people[a] - people[b] || a - b)
  const bar = sorted.length > 0 ? people[sorted[Math.floor((sorted.length - 1) / 3)]] : 0
  return { titles: Uint16Array.from(sorted), littleKnown: sorted.filter((title) => people[title] <= bar).length }
}
