import type { LivedFigures, LivedMeasure, LivedOrder } from '../../../../../engine/lab/lived/livedOrder'
import type { ModelId } from '../../../../../engine/service/models/protocol'
import type { TrialResult } from '../../../../../engine/study/trials/trial'
import { type ShownMeasure, type Standing, standingsBy } from '../derive'

const ORDERS: readonly ShownMeasure[] = ['ndcg', 'hitRate', 'recall', 'precision', 'map']

/** By what the offline order is told here: the measure chosen where it is one of order, else NDCG. */
export const orderMeasure = (measure: ShownMeasure): ShownMeasure => (ORDERS.includes(measure) ? measure : 'ndcg')

export interface Placed {
  /** From 1. */
  readonly place: number
  readonly value: number
  readonly ends: { readonly low: number; readonly high: number } | null
}

export interface LivedRow {
  readonly model: ModelId
  /** Null where it was not tried. */
  readonly offline: Placed | null
  readonly lived: { readonly [M in LivedMeasure]?: Placed | undefined }
}

/** Best offline first; those that were not tried last. */
export function rowsOf(order: LivedOrder, results: readonly TrialResult[], measure: ShownMeasure): readonly LivedRow[] {
  const models = order.figures[0].models.map(({ model }) => model)
  const offline = offlineOf(models, results, measure)
  const rows = models.map((model): LivedRow => {
    const at = offline.findIndex(({ result }) => result.model === model)
    const lived: { [M in LivedMeasure]?: Placed | undefined } = {}
    for (const figures of order.figures) lived[figures.measure] = placedIn(figures, model)
    return { model, offline: at < 0 ? null : { place: at + 1, value: offline[at].value, ends: offline[at].ends }, lived }
  })
  const last = rows.length + 1
  return rows.sort((one, other) => (one.offline?.place ?? last) - (other.offline?.place ?? last))
}

const offlineOf = (models: readonly ModelId[], results: readonly TrialResult[], measure: ShownMeasure): readonly Standing[] =>
  standingsBy(results, orderMeasure(measure)).filter(({ result }) => models.some((model) => model === result.model))

function placedIn({ models }: LivedFigures, model: ModelId): Placed | undefined {
  const sorted = models.flatMap((one) => (one.mean.kind === 'cold' ? [] : [{ model: one.model, mean: one.mean }]))
  sorted.sort((one, other) => other.mean.estimate - one.mean.estimate)
  const at = sorted.findIndex((one) => one.model === model)
  return at < 0 ? undefined : { place: at + 1, value: sorted[at].mean.estimate, ends: sorted[at].mean }
}

export interface Disagreement {
  readonly measure: LivedMeasure
  /** Ahead offline. */
  readonly offline: ModelId
  /** Ahead where it is lived. */
  readonly lived: ModelId
  /** By so much, seed by seed. */
  readonly by: { readonly estimate: number; readonly low: number; readonly high: number }
}

export interface Orders {
  /** Pairs of models, measure by measure, that both orders tell apart. */
  readonly told: number
  /** Of how many. */
  readonly pairs: number
  readonly disagreements: readonly Disagreement[]
}

/**
 * Where both orders tell two models apart: offline, where their intervals do not touch; lived, where the interval of their difference
 * leaves 0 outside.
 */
export function compareOrders(order: LivedOrder, results: readonly TrialResult[], measure: ShownMeasure): Orders {
  const models = order.figures[0].models.map(({ model }) => model)
  const offline = offlineOf(models, results, measure)
  const endsOf = (model: ModelId) => offline.find(({ result }) => result.model === model)?.ends ?? null
  const disagreements: Disagreement[] = []
  let told = 0
  let pairs = 0
  for (const { measure: lived, pairs: ofMeasure } of order.figures) {
    for (const { one, other, difference } of ofMeasure) {
      pairs++
      const [first, second] = [endsOf(one), endsOf(other)]
      if (first === null || second === null || difference.kind === 'cold') continue
      const ahead = first.low > second.high ? one : second.low > first.high ? other : null
      const better = difference.low > 0 ? one : difference.high < 0 ? other : null
      if (ahead === null || better === null) continue
      told++
      if (ahead === better) continue
      const { estimate, low, high } = difference
      const by = better === one ? { estimate, low, high } : { estimate: -estimate, low: -high, high: -low }
      disagreements.push({ measure: lived, offline: ahead, lived: better, by })
    }
  }
  return { told, pairs, disagreements }
}
