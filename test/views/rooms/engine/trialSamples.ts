/** Trials made up for tests. */
import type { Measure } from '../../../../src/engine/datasets/answers'
import type { Interval } from '../../../../src/engine/math/intervals'
import type { AnyModelId } from '../../../../src/engine/service/models/protocol'
import type { TrialResult } from '../../../../src/engine/study/trials/trial'

export const interval = (estimate: number, half: number): Interval => ({
  kind: 'interval',
  estimate,
  low: estimate - half,
  high: estimate + half,
  level: 0.95,
  count: 10,
})
export const COLD = { kind: 'cold', reason: 'fewer than two values' } as const

export function result(model: AnyModelId, ndcg: number, rmse: number | null): TrialResult {
  const none: Record<Measure, number | null> = {
    rmse,
    mae: null,
    ndcg,
    precision: null,
    recall: null,
    hitRate: null,
    map: null,
    novelty: null,
  }
  return {
    model,
    task: rmse === null ? 'topn' : 'rating',
    quality: { ...none, coverage: 0.5, catalogueSize: 12 },
    intervals: {
      rmse: rmse === null ? COLD : interval(rmse, 0.05),
      mae: COLD,
      ndcg: interval(ndcg, 0.05),
      precision: COLD,
      recall: COLD,
      hitRate: COLD,
      map: COLD,
      novelty: COLD,
    },
    ahead: null,
    byActivity: [],
    byPopularity: [],
    fitSeconds: 0,
    askSeconds: 0,
    bytes: 0,
  }
}
