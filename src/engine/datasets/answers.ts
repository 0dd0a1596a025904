/**
 * Answers: how did a model do, person by person and title by title? One pass over the people of an exam, each scored once.
 *
 * Formulas, with h the held-out liked titles of a person, places p counted from 1 and K = {@link TOP}:
 *   squared error   (r − guess)², size |r − guess|, each guess held within the scale          (RMSE and MAE are made of them)
 *   NDCG@K          Σ over h among the first K of 1/log₂(p + 1), ÷ the most that is possible with min(K, |h|) titles
 *   precision@K     |h among the first K| ÷ K;   recall@K the same ÷ |h|;   hit 1 where there is one, else 0
 *   AP@K            Σ over h among the first K of (held-out titles up to p) ÷ p, ÷ min(K, |h|)   (their mean over people is MAP)
 *   novelty         mean over the first K of −log₂(share of people who have the title); one whom nobody has counts as had by one; bits
 * Of whom a model says nothing (all scores the same, as of somebody without records), the titles that most people have come first.
 * Shapes: a tally is two columns, sums and what they are divided by; people who were asked nothing have 0 in both.
 * Sources: Järvelin & Kekäläinen 2002; Krichene & Rendle 2020 for ranking all titles rather than a sample; Zhou et al., PNAS 2010
 * for novelty as surprise.
 * Misleads: a title nobody was shown counts as a wrong answer, so models that show what everybody knows look better than they are; an
 * error weighs the same on a title that nobody would be shown.
 */
import { profileId } from '../contract/ids'
import { log } from '../math/elementary'
import { topK } from '../math/topk'
import { historyOf } from '../service/log/interactions'
import type { AnyFittedModel } from '../service/models/protocol'
import type { Exam, PairsByPerson, RankingQuestion, RatingQuestion } from './exam'

/** K: how many titles are shown. */
export const TOP = 10

/** What is averaged; `rmse` is the root of its average. */
export const MEASURES = ['rmse', 'mae', 'ndcg', 'precision', 'recall', 'hitRate', 'map', 'novelty'] as const
export type Measure = (typeof MEASURES)[number]

/** What can be said of a title: of its ratings, and of those who like it, how many were shown it. */
const TITLE_MEASURES = ['rmse', 'mae', 'recall'] as const
export type TitleMeasure = (typeof TITLE_MEASURES)[number]

export interface Tally {
  readonly sums: Float64Array
  readonly counts: Float64Array
}

export interface Answers {
  readonly byPerson: Readonly<Record<Measure, Tally>>
  readonly byTitle: Readonly<Record<TitleMeasure, Tally>>
  /** By title: how many people have it among their first K. */
  readonly shown: Uint32Array
  /** 1 for the titles that were ranked at all. */
  readonly catalogue: Uint8Array
}

/** Yields the share of people asked, 0 to 1. */
export function* answersOf(model: AnyFittedModel, exam: Exam): Generator<number, Answers> {
  const { known, rating, ranking } = exam
  const people = known.profileCount
  const answers: Answers = {
    byPerson: talliesOf(MEASURES, people),
    byTitle: talliesOf(TITLE_MEASURES, model.titleCount),
    shown: new Uint32Array(model.titleCount),
    catalogue: ranking?.catalogue ?? new Uint8Array(model.titleCount),
  }
  const scores = new Float32Array(model.titleCount)
  const rank = ranking === undefined ? undefined : ranker(ranking, known.profileCount)
  const popular = ranking?.popularity ?? likesOf(known)
  for (let person = 0; person < people; person++) {
    const rated = rating !== undefined && isAsked(rating.heldOut, person)
    const ranked = ranking !== undefined && isAsked(ranking.heldOut, person)
    if (!rated && !ranked) continue
    model.score(historyOf(known, profileId(person)), scores)
    if (rated) addErrors(answers, person, { question: rating, scores })
    if (ranked) rank?.(answers, person, says(scores) ? scores : popular)
    yield (person + 1) / people
  }
  return answers
}

function talliesOf<Name extends string>(names: readonly Name[], length: number): Record<Name, Tally>
function talliesOf(names: readonly string[], length: number): Record<string, Tally> {
  return Object.fromEntries(names.map((name) => [name, { sums: new Float64Array(length), counts: new Float64Array(length) }]))
}

const isAsked = ({ starts }: Pick<PairsByPerson, 'starts'>, person: number): boolean =>
  person + 1 < starts.length && starts[person] < starts[person + 1]

function add({ sums, counts }: Tally, at: number, value: number): void {
  sums[at] += value
  counts[at]++
}

function likesOf({ titles, titleCount }: Exam['known']): Float32Array {
  const likes = new Float32Array(titleCount)
  for (const title of titles) likes[title]++
  return likes
}

const says = (scores: Float32Array): boolean => scores.some((score) => score !== scores[0])

interface Rated {
  readonly question: RatingQuestion
  readonly scores: Float32Array
}

function addErrors({ byPerson, byTitle }: Answers, person: number, { question: { heldOut, scale }, scores }: Rated): void {
  for (let pair = heldOut.starts[person]; pair < heldOut.starts[person + 1]; pair++) {
    const title = heldOut.titles[pair]
    const miss = heldOut.ratings[pair] - Math.min(scale.max, Math.max(scale.min, scores[title]))
    add(byPerson.rmse, person, miss * miss)
    add(byTitle.rmse, title, miss * miss)
    add(byPerson.mae, person, Math.abs(miss))
    add(byTitle.mae, title, Math.abs(miss))
  }
}

/** What ranks one person's titles and adds how well. */
function ranker({ seen, heldOut, catalogue }: RankingQuestion, people: number) {
  const first = new Uint32Array(Math.min(TOP, catalogue.length))
  const surprise = surpriseOf(seen, catalogue.length)
  const allowed = new Uint8Array(catalogue.length)
  return (answers: Answers, person: number, scores: Float32Array): void => {
    allowed.set(catalogue)
    if (person < Math.min(people, seen.starts.length - 1)) {
      for (let cell = seen.starts[person]; cell < seen.starts[person + 1]; cell++) allowed[seen.titles[cell]] = 0
    }
    const shown = first.subarray(0, topK(scores, first, { allowed }))
    const wanted = heldOut.titles.subarray(heldOut.starts[person], heldOut.starts[person + 1])
    addRanking(answers, person, { shown, wanted })
    for (const title of shown) answers.shown[title]++
    if (shown.length > 0) add(answers.byPerson.novelty, person, shown.reduce((sum, title) => sum + surprise[title], 0) / shown.length)
  }
}

interface Ranked {
  readonly shown: Uint32Array
  readonly wanted: Uint32Array
}

function addRanking({ byPerson, byTitle }: Answers, person: number, { shown, wanted }: Ranked): void {
  let gain = 0
  let found = 0
  let precisions = 0
  shown.forEach((title, place) => {
    if (!wanted.includes(title)) return
    found++
    gain += gainAt(place)
    precisions += found / (place + 1)
  })
  const most = Math.min(TOP, wanted.length)
  let best = 0
  for (let place = 0; place < most; place++) best += gainAt(place)
  add(byPerson.ndcg, person, gain / best)
  add(byPerson.precision, person, found / TOP)
  add(byPerson.recall, person, found / wanted.length)
  add(byPerson.hitRate, person, found > 0 ? 1 : 0)
  add(byPerson.map, person, precisions / most)
  for (const title of wanted) add(byTitle.recall, title, shown.includes(title) ? 1 : 0)
}

/** `place` from 0. */
const gainAt = (place: number): number => Math.LN2 / log(place + 2)

/** By title, in bits. */
function surpriseOf({ starts, titles }: PairsByPerson, titleCount: number): Float64Array {
  const counts = new Uint32Array(titleCount)
  for (const title of titles) counts[title]++
  let people = 0
  for (let person = 0; person + 1 < starts.length; person++) if (starts[person] < starts[person + 1]) people++
  return Float64Array.from(counts, (count) => (people === 0 ? 0 : log(people / Math.max(1, count)) / Math.LN2))
}
