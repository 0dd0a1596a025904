/**
 * Answers: how well does one model do on a table that it has not seen? Fits it on one table and asks it for the other, in small steps,
 * so that a worker can draw the progress and stop between two of them.
 *
 * A model of ratings learns from ratings and is measured by its errors and, its guesses put in order, by its ranking; a top-N
 * model learns from what is liked and is measured by its ranking alone, on the same question. Shapes, formulas, units: `answers.ts`, `quality.ts`.
 * Misleads where a rating model's ranking is read as its fault: it was never taught which titles people choose.
 */
import type { ModelCatalogue } from '../contract/catalogue'
import { EVERY_MODEL, FIT_DEFAULTS } from '../service/models/everyModel'
import type { AnyFittedModel, AnyModelId, FitOptions } from '../service/models/protocol'
import { type Answers, answersOf } from './answers'
import { type Exam, rankingExam, ratingExam } from './exam'
import type { RatingCells } from './splits'

export interface Trial {
  readonly train: RatingCells
  readonly test: RatingCells
  readonly catalogue: ModelCatalogue
  /** From which rating on somebody likes a title. */
  readonly likedFrom: number
  /** By person: index into COUNTRIES, −1 where nobody knows; of nobody by default. */
  readonly countries?: Int8Array
  /** Whose titles are ranked, without a person's own of it; `train` by default. So that less to learn from is asked the same. */
  readonly ranked?: RatingCells
}

export interface TrialProgress {
  readonly stage: 'fit' | 'ask'
  /** Of the stage, 0 to 1. */
  readonly done: number
  /** The objective so far, where the model has one. */
  readonly loss?: number | undefined
}

export interface Tried {
  readonly model: AnyFittedModel
  readonly answers: Answers
}

/** False for a model of ratings where nobody rates. */
export const canTry = (id: AnyModelId, { train, test }: Pick<Trial, 'train' | 'test'>): boolean =>
  EVERY_MODEL[id].task === 'topn' || (train.scale !== null && test.scale !== null)

/** `options` beside the model's own defaults. */
export function* tryModel(id: AnyModelId, trial: Trial, options: Partial<FitOptions> = {}): Generator<TrialProgress, Tried> {
  if (!canTry(id, trial)) throw new RangeError(`Expected tables with ratings for ${id}, got one without`)
  const exam = examOf(id, trial)
  const { recommender, defaults } = EVERY_MODEL[id]
  const fit = recommender.fit(exam.known, trial.catalogue, { ...FIT_DEFAULTS, ...defaults, ...options })
  let step = fit.next()
  for (; !step.done; step = fit.next()) yield { stage: 'fit', done: step.value.done, loss: step.value.loss }
  const model = step.value
  const asking = answersOf(model, exam)
  let asked = asking.next()
  for (; !asked.done; asked = asking.next()) yield { stage: 'ask', done: asked.value }
  return { model, answers: asked.value }
}

function examOf(id: AnyModelId, { train, test, catalogue, likedFrom, countries, ranked = train }: Trial): Exam {
  const people = Math.max(train.starts.length, test.starts.length) - 1
  const tables = { train, test, profileCount: people, titleCount: catalogue.titles.length }
  const likes = { train: likedFrom, test: likedFrom }
  const { known } = rankingExam(tables, likes)
  const { ranking } = rankingExam({ ...tables, train: ranked }, likes)
  const exam = EVERY_MODEL[id].task === 'topn' ? { known, ranking } : { ...ratingExam(tables), ranking }
  return countries === undefined ? exam : { ...exam, known: { ...exam.known, countries } }
}
