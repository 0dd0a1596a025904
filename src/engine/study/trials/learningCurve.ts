/**
 * Answers: how much better does a model guess with more to learn from? It learns from a growing share of the people, or of everybody's
 * records (of the days: `dayCurve.ts`), and is asked each time for the same records of the same people.
 *
 * One in five people is asked about and always there; of the others a share stays (`people`), or of all records shown a share does
 * (`records`), both by keyed lots, so that a larger share holds the smaller one. NDCG@10 of each share, over several draws of the lots:
 * mean and 95 % interval (Student) over draws.
 * Misleads: the draws share one table, so the interval is of chance in the lots, not of another service.
 */
import { qualityOf } from '../../datasets/quality'
import { cellsWhere, type RatingCells } from '../../datasets/splits'
import { type Trial, tryModel } from '../../datasets/trial'
import { meanInterval } from '../../math/intervals'
import { stream, uniform } from '../../math/random'
import type { AnyModelId } from '../../service/models/protocol'
import type { StudyDesk } from '../desk'
import type { Study } from '../study'
import { CURVE_SHARES, type CurvePoint } from './curvePoint'
import { dayCurve } from './dayCurve'
import { splitStudy } from './splitStudy'

export type GrowsBy = 'people' | 'records' | 'days'

export interface CurveAsked {
  readonly model: AnyModelId
  readonly by: GrowsBy
}

const DRAWS = [1, 2, 3, 4, 5] as const
const ASKED_PEOPLE = 0.2

export const learningCurve = ({ study }: StudyDesk, { model, by }: CurveAsked): Generator<number, readonly CurvePoint[]> =>
  by === 'days' ? dayCurve(study, model) : drawnCurve(study, { model, by })

type ByLot = Exclude<GrowsBy, 'days'>

function* drawnCurve(
  study: Study,
  { model, by }: { readonly model: AnyModelId; readonly by: ByLot },
): Generator<number, readonly CurvePoint[]> {
  const points: CurvePoint[] = []
  const rounds = CURVE_SHARES.length * DRAWS.length
  for (const [at, share] of CURVE_SHARES.entries()) {
    const values: number[] = []
    let size = 0
    for (const [turn, seed] of DRAWS.entries()) {
      const drawn = drawOf(study, { by, share, seed })
      size += drawn.size / DRAWS.length
      const { catalogue, likedFrom, countries } = study
      const trial = tryModel(model, { ...drawn.parts, catalogue, likedFrom, countries })
      let step = trial.next()
      for (; !step.done; step = trial.next()) {
        const within = step.value.stage === 'fit' ? 0.8 * step.value.done : 0.8 + 0.2 * step.value.done
        yield (at * DRAWS.length + turn + within) / rounds
      }
      const { ndcg } = qualityOf(step.value.answers)
      if (ndcg !== null) values.push(ndcg)
    }
    points.push({ share, size: Math.round(size), ndcg: meanInterval(values) })
  }
  return points
}

interface Drawn {
  readonly parts: Pick<Trial, 'train' | 'test' | 'ranked'>
  readonly size: number
}

function drawOf(study: Study, { by, share, seed }: { readonly by: ByLot; readonly share: number; readonly seed: number }): Drawn {
  const { train, test } = splitStudy(study, { kind: 'lot', seed })
  const dice = stream(seed, 'study learning curve')
  const asked = (person: number): boolean => uniform(dice, person, 0, 0) < ASKED_PEOPLE
  const there = (person: number): boolean => asked(person) || by === 'records' || uniform(dice, person, 1, 0) < share
  const stays = (person: number, cell: number): boolean => by === 'people' || uniform(dice, person, 2, train.titleOf[cell]) < share
  const shown = cellsWhere(train, (person, cell) => there(person) && stays(person, cell))
  return {
    parts: { train: shown, test: cellsWhere(test, asked), ranked: train },
    size: by === 'records' ? shown.titleOf.length : peopleIn(shown),
  }
}

function peopleIn({ starts }: RatingCells): number {
  let people = 0
  for (let person = 0; person + 1 < starts.length; person++) if (starts[person] < starts[person + 1]) people++
  return people
}
