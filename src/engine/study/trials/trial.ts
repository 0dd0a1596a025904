/**
 * Answers: how well does one model guess what it was not shown of this study? Its figures with intervals over people, for whom it does well,
 * how far it is ahead of popularity on the same people, how long it took, and how much memory it holds (`modelBytes.ts`).
 *
 * Formulas and units: `datasets/answers.ts`, `datasets/quality.ts`. Seconds are of the clock that the host hands in, on this device.
 * Misleads: offline figures tell who foresees records, not who is enjoyed; see the doc comments there.
 */
import { type Answers, MEASURES, type Measure, type TitleMeasure } from '../../datasets/answers'
import { byActivity, byPopularity, differenceOf, intervalOf, type Quality, qualityOf, type Third } from '../../datasets/quality'
import type { Split } from '../../datasets/splits'
import { type Tried, tryModel } from '../../datasets/trial'
import type { Interval, Unknown } from '../../math/intervals'
import { stream } from '../../math/random'
import { EVERY_MODEL } from '../../service/models/everyModel'
import type { AnyModelId, Task } from '../../service/models/protocol'
import type { StudyDesk } from '../desk'
import type { Study } from '../study'
import { modelBytes } from './modelBytes'
import { type SplitAsked, splitStudy } from './splitStudy'

export interface TrialAsked {
  readonly model: AnyModelId
  readonly split: SplitAsked
}

export type Intervals = Readonly<Record<Measure, Interval | Unknown>>

export interface TrialResult {
  readonly model: AnyModelId
  readonly task: Task
  readonly quality: Quality
  readonly intervals: Intervals
  /** NDCG above popularity's, on the same people; null where popularity was not tried before, and for itself. */
  readonly ahead: Interval | Unknown | null
  readonly byActivity: readonly Third<Measure>[]
  readonly byPopularity: readonly Third<TitleMeasure>[]
  readonly fitSeconds: number
  readonly askSeconds: number
  /** What the fitted model holds. */
  readonly bytes: number
}

const RESAMPLES = 400
/** Of the whole, as it is told: fitting, asking, and the intervals. */
const SHARES = { fit: 0.7, ask: 0.2, sure: 0.1 } as const

const baselines = new WeakMap<Split, Answers>()

export function* trialOf(desk: StudyDesk, { model, split: asked }: TrialAsked): Generator<number, TrialResult> {
  const { study } = desk
  const split = splitStudy(study, asked)
  const { tried, fitSeconds, askSeconds } = yield* timed(desk, { study, split, model })
  const { answers } = tried
  if (model === 'popularity') baselines.set(split, answers)
  const dice = stream(asked.seed, 'study intervals')
  const intervals: Partial<Record<Measure, Interval | Unknown>> = {}
  for (const [at, measure] of MEASURES.entries()) {
    intervals[measure] = yield* sure(intervalOf(measure, answers, { dice, resamples: RESAMPLES }), at / MEASURES.length)
  }
  const baseline = model === 'popularity' ? undefined : baselines.get(split)
  return {
    model,
    task: EVERY_MODEL[model].task,
    quality: qualityOf(answers),
    intervals: allOf(intervals),
    ahead: baseline === undefined ? null : yield* sure(differenceOf('ndcg', [answers, baseline], { dice, resamples: RESAMPLES }), 1),
    byActivity: byActivity(answers, split.train),
    byPopularity: byPopularity(answers, split.train),
    fitSeconds,
    askSeconds,
    bytes: modelBytes(tried.model),
  }
}

function allOf(intervals: Partial<Record<Measure, Interval | Unknown>>): Intervals {
  const of = (measure: Measure): Interval | Unknown => intervals[measure] ?? { kind: 'cold', reason: 'fewer than two values' }
  return {
    rmse: of('rmse'),
    mae: of('mae'),
    ndcg: of('ndcg'),
    precision: of('precision'),
    recall: of('recall'),
    hitRate: of('hitRate'),
    map: of('map'),
    novelty: of('novelty'),
  }
}

function* sure<Answer>(interval: Generator<number, Answer>, from: number): Generator<number, Answer> {
  for (let step = interval.next(); ; step = interval.next()) {
    if (step.done) return step.value
    yield SHARES.fit + SHARES.ask + SHARES.sure * Math.min(1, from)
  }
}

interface Timing {
  readonly study: Study
  readonly split: Split
  readonly model: AnyModelId
}

interface Timed {
  readonly tried: Tried
  readonly fitSeconds: number
  readonly askSeconds: number
}

/** Only the time that is spent here counts, not what passes between two steps. */
function* timed(desk: StudyDesk, { study, split, model }: Timing): Generator<number, Timed> {
  const { catalogue, likedFrom, countries } = study
  const trial = tryModel(model, { train: split.train, test: split.test, catalogue, likedFrom, countries })
  const spent = { fit: 0, ask: 0 }
  let stage: 'fit' | 'ask' = 'fit'
  for (;;) {
    const before = desk.now()
    const step = trial.next()
    spent[step.done ? stage : step.value.stage] += (desk.now() - before) / 1000
    if (step.done) return { tried: step.value, fitSeconds: spent.fit, askSeconds: spent.ask }
    stage = step.value.stage
    yield stage === 'fit' ? SHARES.fit * step.value.done : SHARES.fit + SHARES.ask * step.value.done
  }
}
