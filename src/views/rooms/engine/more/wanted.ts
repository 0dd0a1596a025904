import type { AnyModelId } from '../../../../engine/service/models/protocol'
import type { ColdOf } from '../../../../engine/study/trials/cold'
import type { GrowsBy } from '../../../../engine/study/trials/learningCurve'

export const CURVE_MODELS = ['popularity', 'itemKnn', 'userKnn', 'implicitAls', 'content'] as const satisfies readonly AnyModelId[]
export type CurveModel = (typeof CURVE_MODELS)[number]

/** Of what there is more: of all there is to learn from, or of one person or title who has just come. */
export const MORE_OF = ['people', 'records', 'days', 'person', 'title'] as const satisfies readonly (GrowsBy | ColdOf)[]
export type MoreOf = (typeof MORE_OF)[number]

interface Guessed {
  readonly model: CurveModel
  /** What the visitor expects: of a title a share of pairs, else how many times as well. */
  readonly guess: number
}

export interface Growing extends Guessed {
  readonly by: GrowsBy
}

export interface Starting extends Guessed {
  readonly by: ColdOf
}

export type Wanted = Growing | Starting

export const isGrowing = (wanted: Wanted): wanted is Growing => wanted.by !== 'person' && wanted.by !== 'title'
