import type { AnyModelId } from '../../../../engine/service/models/protocol'
import type { StudyCard } from '../../../../engine/study/study'
import type { TrialResult } from '../../../../engine/study/trials/trial'

/** By what models are put in order. */
export const SHOWN_MEASURES = [
  'ndcg',
  'hitRate',
  'recall',
  'precision',
  'map',
  'novelty',
  'coverage',
  'catalogueSize',
  'rmse',
  'mae',
] as const
export type ShownMeasure = (typeof SHOWN_MEASURES)[number]

const ERRORS: readonly ShownMeasure[] = ['rmse', 'mae']
export const DIGITS: { readonly [M in ShownMeasure]: number } = {
  ndcg: 3,
  hitRate: 3,
  recall: 3,
  precision: 3,
  map: 3,
  novelty: 2,
  coverage: 3,
  catalogueSize: 0,
  rmse: 3,
  mae: 3,
}

/** Popularity first of those that order: the others are compared with it. */
const TOPN = ['popularity', 'random', 'content', 'userKnn', 'itemKnn', 'implicitAls'] as const satisfies readonly AnyModelId[]
const RATING = [
  'bias',
  'userKnnRatings',
  'itemKnnRatings',
  'ratingSgd',
  'ratingAls',
  'ratingBlend',
] as const satisfies readonly AnyModelId[]
/** They keep a table of all pairs of titles, or of people where those are fewer: where both are many they take longest, and most memory. */
const OF_PAIRS = ['ease', 'blend'] as const satisfies readonly AnyModelId[]
const MANY = 2000

type Size = Pick<StudyCard, 'people' | 'titles'>

/** Where those that keep tables of all pairs are tried only if they are asked for. */
export const areMany = ({ people, titles }: Size): boolean => Math.min(people, titles) > MANY

export function modelsFor(card: Size & Pick<StudyCard, 'scale' | 'tagged'>, slowToo: boolean): readonly AnyModelId[] {
  const topn = TOPN.filter((id) => id !== 'content' || card.tagged)
  const rating = card.scale === null ? [] : RATING
  return [...topn, ...rating, ...(slowToo || !areMany(card) ? OF_PAIRS : [])]
}

export interface Ends {
  readonly low: number
  readonly high: number
}

export interface Standing {
  readonly result: TrialResult
  readonly value: number
  readonly ends: Ends | null
}

/** Those of whom it can be said, best first. */
export function standingsBy(results: readonly TrialResult[], measure: ShownMeasure): readonly Standing[] {
  const better = ERRORS.includes(measure) ? -1 : 1
  return results
    .flatMap((result) => {
      const value = result.quality[measure]
      return value === null ? [] : [{ result, value, ends: endsOf(result, measure) }]
    })
    .sort((one, other) => better * (other.value - one.value))
}

function endsOf({ intervals }: TrialResult, measure: ShownMeasure): Ends | null {
  if (measure === 'coverage' || measure === 'catalogueSize') return null
  const interval = intervals[measure]
  return interval.kind === 'cold' ? null : interval
}

/** Whether the interval of the second holds the value of the first. */
export const isTie = ([first, second]: readonly Standing[]): boolean =>
  first !== undefined &&
  second?.ends !== undefined &&
  second.ends !== null &&
  second.ends.low <= first.value &&
  first.value <= second.ends.high

/** From 0 to the largest end, where a bar's value and its interval stand, as shares. */
export function barsOf(standings: readonly Standing[]): readonly { readonly at: number; readonly low: number; readonly high: number }[] {
  const most = Math.max(...standings.map(({ value, ends }) => ends?.high ?? value), Number.MIN_VALUE)
  return standings.map(({ value, ends }) => ({
    at: value / most,
    low: Math.max(0, (ends?.low ?? value) / most),
    high: (ends?.high ?? value) / most,
  }))
}
