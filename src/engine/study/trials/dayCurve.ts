/**
 * Answers: how much better does a model guess with more days behind it? It learns from the first days alone, from more and more of them, and is
 * asked each time for what the same people took up last.
 *
 * Asked for: the last fifth of all records in time, of people who have some before; learned from: what was recorded within the first d days
 * before that. NDCG@10, 95 % interval by bootstrap over people: days cannot be drawn anew.
 * Units: days of 24 hours since the first record. Shapes: points as in `learningCurve.ts`; what falls on the same day is one point.
 * Misleads: what was taken up long before the questions is old as well as little, so that a flat curve can be a change of taste.
 */
import { intervalOf } from '../../datasets/quality'
import { cellsWhere, type RatingCells } from '../../datasets/splits'
import { tryModel } from '../../datasets/trial'
import { stream } from '../../math/random'
import type { AnyModelId } from '../../service/models/protocol'
import type { Study } from '../study'
import { CURVE_SHARES, type CurvePoint } from './curvePoint'
import { splitStudy } from './splitStudy'

const DAY = 86_400
const RESAMPLES = 400
/** Of a point's work: fitting and asking; the rest is its interval. */
const TRYING = 0.9

export function* dayCurve(study: Study, model: AnyModelId): Generator<number, readonly CurvePoint[]> {
  const { train, test } = splitStudy(study, { kind: 'time', seed: 1 })
  const isKnown = (person: number): boolean => train.starts[person] < train.starts[person + 1]
  const asked = cellsWhere(test, isKnown)
  const { first, days } = stretchOf(train)
  const dice = stream(1, 'study curve by days')
  const lengths = new Map(CURVE_SHARES.map((share) => [Math.max(1, Math.round(share * days)), share]))
  const points: CurvePoint[] = []
  for (const [size, share] of lengths) {
    const until = first + size * DAY
    const shown = cellsWhere(train, (_, cell) => !((train.times?.[cell] ?? first) >= until))
    const { catalogue, likedFrom, countries } = study
    const trial = tryModel(model, { train: shown, test: asked, ranked: train, catalogue, likedFrom, countries })
    let step = trial.next()
    for (; !step.done; step = trial.next()) {
      const within = step.value.stage === 'fit' ? 0.8 * step.value.done : 0.8 + 0.2 * step.value.done
      yield (points.length + TRYING * within) / lengths.size
    }
    const sure = intervalOf('ndcg', step.value.answers, { dice, resamples: RESAMPLES })
    let told = sure.next()
    for (; !told.done; told = sure.next()) yield (points.length + TRYING + (1 - TRYING) * told.value) / lengths.size
    points.push({ share, size, ndcg: told.value })
  }
  return points
}

/** When the first record was made, in seconds, and how many days from there to the last. */
function stretchOf({ times }: RatingCells): { readonly first: number; readonly days: number } {
  const known = (times ?? new Float64Array()).filter((time) => !Number.isNaN(time))
  const first = known.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  const last = known.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY)
  return known.length === 0 ? { first: 0, days: 1 } : { first, days: Math.max(1, Math.floor((last - first) / DAY) + 1) }
}
