/**
 * Answers: what does the Engine room work on? A table of people and titles, whoever the people are: those of the simulated world as of
 * last night, real people of a published file, or those of the visitor's own.
 *
 * Plain data, structured-clone-safe: the page hands it to the worker of its own that learns from it (`questions.ts`), so that the
 * world goes on meanwhile. Nothing here looks behind the wall; where real tastes are asked about, they come as numbers beside it.
 */
import type { ModelCatalogue } from '../contract/catalogue'
import type { Day } from '../contract/ids'
import type { RatingScale } from '../datasets/ratingScale'

/** `world`: the simulated service. `movielens`: the real people that come with the site. `file`: the visitor's own. */
export type StudyOrigin = 'world' | 'movielens' | 'file'

/**
 * Person p's cells are `starts[p]` to `starts[p + 1]` of the columns, by title; each pair once.
 *
 * `ratings`: as given, or where the origin has none the weight of what was recorded (above 0 liked, below 0 disliked; see
 * `service/log/weights.ts`). `times`: seconds since 1970, of a world since its opening; null where there are none, NaN where one
 * could not be read.
 */
export interface StudyCells {
  readonly starts: Uint32Array
  readonly titleOf: Uint32Array
  readonly ratings: Float32Array
  readonly times: Float64Array | null
  /** Null: nobody rates, `ratings` are weights. */
  readonly scale: RatingScale | null
}

/** True tastes, only while they are shown: people × names, row-major. */
export interface TrueTastes {
  readonly names: readonly string[]
  readonly values: Float32Array
}

export interface Study extends StudyCells {
  readonly origin: StudyOrigin
  /** As they are called: by person. Of a world the index is the profile. */
  readonly people: readonly string[]
  /** As they are called: by title. Of a world the index is the title's id. */
  readonly titles: readonly string[]
  /** Of a world the vocabulary's own words, which the page translates. */
  readonly genreNames: readonly string[]
  /** By title: indices into `genreNames`. */
  readonly genres: readonly (readonly number[])[]
  /** What recommenders may read of the titles. */
  readonly catalogue: ModelCatalogue
  /** By person: index into COUNTRIES, −1 where nobody knows. */
  readonly countries: Int8Array
  /** From which value on somebody is taken to like a title. */
  readonly likedFrom: number
  readonly tastes: TrueTastes | null
  /** Of a world, after the night of which day; of others there is none. */
  readonly night?: Day
}

/** What answers speak of by number, by name. */
export type StudyNames = Pick<Study, 'origin' | 'people' | 'titles' | 'genreNames' | 'genres' | 'likedFrom' | 'times' | 'night'>

export const namesOf = ({ origin, people, titles, genreNames, genres, likedFrom, times, night }: Study): StudyNames => ({
  origin,
  people,
  titles,
  genreNames,
  genres,
  likedFrom,
  times,
  ...(night === undefined ? {} : { night }),
})

/** What the page is told of a study that the worker made. */
export interface OpenedStudy {
  readonly card: StudyCard
  readonly names: StudyNames
}

/** What can be said of a study at a glance. */
export interface StudyCard {
  readonly origin: StudyOrigin
  /** With at least one cell. */
  readonly people: number
  /** With at least one cell. */
  readonly titles: number
  readonly cells: number
  /** Share of the table of these people and these titles that holds nothing, 0 to 1. */
  readonly empty: number
  /** Null where nobody rates. */
  readonly scale: RatingScale | null
  /** People by how many cells they have: the middle one. */
  readonly cellsAPerson: number
  /** Whether anything is known of what the titles are like. */
  readonly tagged: boolean
}

export function cardOf({ origin, starts, titleOf, scale, titles, catalogue }: Study): StudyCard {
  const counts: number[] = []
  for (let person = 0; person + 1 < starts.length; person++) {
    const count = starts[person + 1] - starts[person]
    if (count > 0) counts.push(count)
  }
  counts.sort((one, other) => one - other)
  const taken = new Uint8Array(titles.length)
  for (const title of titleOf) taken[title] = 1
  const known = taken.reduce((sum, one) => sum + one, 0)
  const table = counts.length * known
  return {
    origin,
    people: counts.length,
    titles: known,
    cells: titleOf.length,
    empty: table === 0 ? 1 : 1 - titleOf.length / table,
    scale,
    cellsAPerson: counts.at(Math.floor(counts.length / 2)) ?? 0,
    tagged: catalogue.traitNames.length > 0,
  }
}
