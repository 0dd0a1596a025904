/**
 * Answers: what may a model know, and what is it asked? From a table to learn from and one to be asked for, of the same people and titles.
 *
 * Ratings: the error of every guess of the test's ratings, held within the scale of those that were learned from. Ranking: of each person
 * with liked titles in the test, all titles that somebody likes in either table, but what the person has in the first.
 * A pair that stands in both tables is left out of the first.
 */
import type { Interactions } from '../service/log/interactions'
import { type HeldOutRatings, heldOutOf, sharedPairs } from './heldOut'
import { interactionsOf } from './interactionsOf'
import { type RatingScale, ratingRange } from './ratingScale'
import { likedOf } from './ratingTable'
import type { RatingCells } from './splits'

/** Pairs by person: person p's titles are `starts[p]` to `starts[p + 1]`. */
export interface PairsByPerson {
  readonly starts: Uint32Array
  readonly titles: Uint32Array
}

export interface RatingQuestion {
  readonly heldOut: HeldOutRatings
  readonly scale: RatingScale
}

export interface RankingQuestion {
  /** What is not ranked because the training set has it: known or not liked. */
  readonly seen: PairsByPerson
  readonly heldOut: PairsByPerson
  /** 1 for the titles that are ranked at all. */
  readonly catalogue: Uint8Array
  /** By title: how many people like it, as the model has learned; where it is left out, of those of whom the model is told. */
  readonly popularity?: Float32Array
}

export interface Exam {
  /** What the model is told of each person when it is asked. */
  readonly known: Interactions
  readonly rating?: RatingQuestion | undefined
  readonly ranking?: RankingQuestion | undefined
}

export interface TwoTables {
  readonly train: RatingCells
  readonly test: RatingCells
  readonly profileCount: number
  readonly titleCount: number
  /** 1 for the ratings of the training set that the test asks for: {@link sharedPairs}. */
  readonly without?: Uint8Array
}

/** From which rating on a title is liked, in each of two tables: one may say how much, the other only that. */
export interface LikedFrom {
  readonly train: number
  readonly test: number
}

/** The ratings themselves are learned from. */
export function ratingExam(tables: TwoTables): Exam & { readonly rating: RatingQuestion } {
  const known = interactionsOf(tables.train, { ...tables, without: withoutOf(tables) })
  return { known, rating: { heldOut: heldOutOf(tables.test), scale: ratingRange(known.weights) } }
}

/** What is liked is learned from, each with weight 1. */
export function rankingExam(tables: TwoTables, likedFrom: LikedFrom): Exam & { readonly ranking: RankingQuestion } {
  const known = interactionsOf(tables.train, { ...tables, without: withoutOf(tables), positive: likedFrom.train })
  const heldOut = likedOf(tables.test, likedFrom.test)
  const catalogue = new Uint8Array(known.titleCount)
  for (const title of known.titles) catalogue[title] = 1
  for (const title of heldOut.titles) catalogue[title] = 1
  return { known, ranking: { seen: seenOf(tables), heldOut, catalogue } }
}

const withoutOf = ({ train, test, without }: TwoTables): Uint8Array => without ?? sharedPairs(train, test).flags

/** What the training set has of each person, liked or not, but for what the test asks. */
function seenOf(tables: TwoTables): PairsByPerson {
  const { starts, titleOf } = tables.train
  const without = withoutOf(tables)
  const kept = starts.slice()
  const titles: number[] = []
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let cell = starts[person]; cell < starts[person + 1]; cell++) if (without[cell] === 0) titles.push(titleOf[cell])
    kept[person + 1] = titles.length
  }
  return { starts: kept, titles: Uint32Array.from(titles) }
}
