/**
 * Answers: how well does a model guess for somebody who has just come? It learns from others, is told of a newcomer 0, 1, 3 or 10 of the
 * titles that they liked, and guesses the rest.
 *
 * Everybody with enough liked titles is a newcomer once: in five parts, each learned from the other four. Which titles are told first is by
 * keyed lot; the rest, from the largest step on, is asked for at every step, so that all steps have the same questions. With nothing told,
 * most models know nothing of the newcomer, and what most people like comes first (`datasets/answers.ts`): popularity.
 * NDCG@10, mean and 95 % interval (Student) over newcomers.
 * Misleads: newcomers are drawn from those who stayed long enough to like much; and what somebody tells first is not by lot.
 */
import { answersOf } from '../../datasets/answers'
import type { RankingQuestion } from '../../datasets/exam'
import { interactionsOf } from '../../datasets/interactionsOf'
import { cellsWhere } from '../../datasets/splits'
import { meanInterval } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import type { Interactions } from '../../service/log/interactions'
import type { AnyFittedModel, AnyModelId } from '../../service/models/protocol'
import type { StudyDesk } from '../desk'
import type { Study } from '../study'
import { type ColdCurve, fitOn, ladderFor } from './cold'

const PARTS = 5
/** Titles that a newcomer must have liked beside those that are told. */
const REST = 2
const FEWEST_PEOPLE = 20
/** Of a part's work. */
const FITTING = 0.6
const NOT_LIKED = 0xffffffff

export function* coldPerson({ study }: StudyDesk, model: AnyModelId): Generator<number, ColdCurve> {
  const order = orderOf(study)
  const ladder = ladderFor(order.liked, { rest: REST, fewest: FEWEST_PEOPLE })
  const most = ladder.at(-1)
  if (most === undefined) return { points: [], asked: 0 }
  const isNew = (person: number): boolean => order.liked[person] >= most + REST
  const dice = stream(1, 'study newcomers')
  const values = ladder.map((): number[] => [])
  for (let part = 0; part < PARTS; part++) {
    const inPart = (person: number): boolean => isNew(person) && Math.floor(PARTS * uniform(dice, person, 0, 0)) === part
    const others = learnable(study, (person) => !inPart(person))
    const fitting = fitOn(model, others, study)
    let fitted = fitting.next()
    for (; !fitted.done; fitted = fitting.next()) yield (part + FITTING * fitted.value) / PARTS
    const ranking = questionOf(study, { order, most, inPart, others })
    for (const [step, told] of ladder.entries()) {
      const known = learnable(study, (person, cell) => inPart(person) && order.places[cell] < told)
      values[step].push(...valuesOf(fitted.value, known, ranking))
      yield (part + FITTING + ((1 - FITTING) * (step + 1)) / ladder.length) / PARTS
    }
  }
  return { points: ladder.map((known, step) => ({ known, value: meanInterval(values[step]) })), asked: values[0].length }
}

interface Order {
  /** By cell: its place among what the person likes, by lot; {@link NOT_LIKED} where they do not. */
  readonly places: Uint32Array
  /** By person: how many titles they like. */
  readonly liked: readonly number[]
}

function orderOf({ starts, titleOf, ratings, likedFrom }: Study): Order {
  const dice = stream(1, 'study told first')
  const places = new Uint32Array(titleOf.length).fill(NOT_LIKED)
  const liked: number[] = []
  for (let person = 0; person + 1 < starts.length; person++) {
    const cells: number[] = []
    for (let cell = starts[person]; cell < starts[person + 1]; cell++) if (ratings[cell] >= likedFrom) cells.push(cell)
    const lot = (cell: number): number => uniform(dice, person, 0, titleOf[cell])
    cells.sort((one, other) => lot(one) - lot(other))
    for (const [place, cell] of cells.entries()) places[cell] = place
    liked.push(cells.length)
  }
  return { places, liked }
}

/** What is liked, of the cells that stay. */
function learnable(study: Study, stays: (person: number, cell: number) => boolean): Interactions {
  const sizes = { profileCount: study.people.length, titleCount: study.titles.length, positive: study.likedFrom }
  return { ...interactionsOf(cellsWhere(study, stays), sizes), countries: study.countries }
}

interface Newcomers {
  readonly order: Order
  readonly most: number
  readonly inPart: (person: number) => boolean
  readonly others: Interactions
}

function questionOf(study: Study, { order: { places }, most, inPart, others }: Newcomers): RankingQuestion {
  const told = learnable(study, (person, cell) => inPart(person) && places[cell] < most)
  const asked = learnable(study, (person, cell) => inPart(person) && places[cell] >= most && places[cell] !== NOT_LIKED)
  const popularity = new Float32Array(study.titles.length)
  for (const title of others.titles) popularity[title]++
  const catalogue = Uint8Array.from(popularity, (count) => (count > 0 ? 1 : 0))
  for (const title of asked.titles) catalogue[title] = 1
  return { seen: pairsOf(told), heldOut: pairsOf(asked), catalogue, popularity }
}

const pairsOf = ({ starts, titles }: Interactions) => ({ starts: Uint32Array.from(starts), titles: Uint32Array.from(titles) })

function valuesOf(model: AnyFittedModel, known: Interactions, ranking: RankingQuestion): readonly number[] {
  const asking = answersOf(model, { known, ranking })
  let step = asking.next()
  while (!step.done) step = asking.next()
  const { sums, counts } = step.value.byPerson.ndcg
  return Array.from(sums).filter((_, person) => counts[person] > 0)
}
