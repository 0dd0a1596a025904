/**
 * Answers: how well does a model place a title that has just come? Of a fifth of the titles only 0, 1, 3 or 10 of the people who like
 * each are told; the others who do are asked for: does the model put it above new titles that they have not taken up?
 *
 * Formula: of a person with held-back new titles, the share of pairs (one of them, another new title that the person does not have) in which the
 * first scores higher, equal scores counting half (AUC); by lot ½. Mean over people, then over five draws of which titles are new and who is
 * told; 95 % interval (Student) over draws. Who is asked is the same at every step.
 * Misleads: new titles are compared with one another only; whether one would come among the first ten of all is another question.
 */

import { profileId } from '../../contract/ids'
import { interactionsOf } from '../../datasets/interactionsOf'
import { cellsWhere } from '../../datasets/splits'
import { meanInterval } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import { historyOf, type Interactions } from '../../service/log/interactions'
import type { AnyFittedModel, AnyModelId } from '../../service/models/protocol'
import type { StudyDesk } from '../desk'
import type { Study } from '../study'
import { type ColdCurve, fitOn, ladderFor } from './cold'

const DRAWS = [1, 2, 3, 4, 5] as const
const NEW_SHARE = 0.2
/** People who must like a new title beside those who are told. */
const REST = 5
/** Of whom {@link NEW_SHARE} are new. */
const FEWEST_TITLES = 20
const FITTING = 0.8
const OLD = 0xffffffff

export function* coldTitle({ study }: StudyDesk, model: AnyModelId): Generator<number, ColdCurve> {
  const counts = likers(study)
  const ladder = ladderFor(Array.from(counts), { rest: REST, fewest: FEWEST_TITLES })
  const most = ladder.at(-1)
  if (most === undefined) return { points: [], asked: 0 }
  const values = ladder.map((): number[] => [])
  const rounds = DRAWS.length * ladder.length
  let asked = 0
  for (const [draw, seed] of DRAWS.entries()) {
    const fresh = freshTitles(study, { seed, isFit: (title) => counts[title] >= most + REST })
    asked += fresh.titles.length
    for (const [step, told] of ladder.entries()) {
      const at = draw * ladder.length + step
      const known = learnable(study, fresh, told)
      const fitting = fitOn(model, known, study)
      let fitted = fitting.next()
      for (; !fitted.done; fitted = fitting.next()) yield (at + FITTING * fitted.value) / rounds
      const value = meanPlacing(study, { fresh, most, known, model: fitted.value })
      if (value !== null) values[step].push(value)
      yield (at + 1) / rounds
    }
  }
  return { points: ladder.map((known, step) => ({ known, value: meanInterval(values[step]) })), asked: Math.round(asked / DRAWS.length) }
}

function likers({ titles, titleOf, ratings, likedFrom }: Study): Uint32Array {
  const counts = new Uint32Array(titles.length)
  for (let cell = 0; cell < titleOf.length; cell++) if (ratings[cell] >= likedFrom) counts[titleOf[cell]]++
  return counts
}

interface Fresh {
  readonly titles: readonly number[]
  /** By cell: of a new title, the place of the person among those who like it, by lot; {@link OLD} for all others. */
  readonly places: Uint32Array
  /** By title. */
  readonly isNew: Uint8Array
}

function freshTitles(study: Study, { seed, isFit }: { readonly seed: number; readonly isFit: (title: number) => boolean }): Fresh {
  const dice = stream(seed, 'study new titles')
  const isNew = Uint8Array.from(study.titles, (_, title) => (isFit(title) && uniform(dice, title, 0, 0) < NEW_SHARE ? 1 : 0))
  const cells = study.titles.map((): { readonly cell: number; readonly lot: number }[] => [])
  eachCell(study, (person, cell) => {
    const title = study.titleOf[cell]
    if (isNew[title] === 1 && study.ratings[cell] >= study.likedFrom) cells[title].push({ cell, lot: uniform(dice, person, 1, title) })
  })
  const places = new Uint32Array(study.titleOf.length).fill(OLD)
  for (const ofTitle of cells) {
    ofTitle.sort((one, other) => one.lot - other.lot)
    for (const [place, { cell }] of ofTitle.entries()) places[cell] = place
  }
  return { titles: Array.from(isNew.keys()).filter((title) => isNew[title] === 1), places, isNew }
}

function eachCell({ starts }: Study, visit: (person: number, cell: number) => void): void {
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let cell = starts[person]; cell < starts[person + 1]; cell++) visit(person, cell)
  }
}

/** All that is liked, but of new titles only what is told. */
function learnable(study: Study, { places, isNew }: Fresh, told: number): Interactions {
  const cells = cellsWhere(study, (_, cell) => isNew[study.titleOf[cell]] === 0 || places[cell] < told)
  const sizes = { profileCount: study.people.length, titleCount: study.titles.length, positive: study.likedFrom }
  return { ...interactionsOf(cells, sizes), countries: study.countries }
}

interface Placing {
  readonly fresh: Fresh
  readonly most: number
  readonly known: Interactions
  readonly model: AnyFittedModel
}

/** Null where nobody can be asked. */
function meanPlacing(study: Study, { fresh: { titles, places, isNew }, most, known, model }: Placing): number | null {
  const { starts, titleOf } = study
  const scores = new Float32Array(study.titles.length)
  const has = new Uint8Array(study.titles.length)
  let sum = 0
  let people = 0
  for (let person = 0; person + 1 < starts.length; person++) {
    const wanted: number[] = []
    for (let cell = starts[person]; cell < starts[person + 1]; cell++) {
      has[titleOf[cell]] = 1
      if (isNew[titleOf[cell]] === 1 && places[cell] >= most && places[cell] !== OLD) wanted.push(titleOf[cell])
    }
    const others = wanted.length === 0 ? [] : titles.filter((title) => has[title] === 0)
    if (others.length > 0) {
      model.score(historyOf(known, profileId(person)), scores)
      sum += shareAbove(scores, wanted, others)
      people++
    }
    for (let cell = starts[person]; cell < starts[person + 1]; cell++) has[titleOf[cell]] = 0
  }
  return people === 0 ? null : sum / people
}

function shareAbove(scores: Float32Array, wanted: readonly number[], others: readonly number[]): number {
  let won = 0
  for (const one of wanted) {
    for (const other of others) won += scores[one] > scores[other] ? 1 : scores[one] === scores[other] ? 0.5 : 0
  }
  return won / (wanted.length * others.length)
}
