/** A learning curve, whatever it grows by. */
import type { Interval, Unknown } from '../../math/intervals'

export interface CurvePoint {
  /** Of all there is to learn from, 0 to 1. */
  readonly share: number
  /** People, records or days that this makes; of several draws their mean. */
  readonly size: number
  readonly ndcg: Interval | Unknown
}

export const CURVE_SHARES = [0.05, 0.1, 0.2, 0.4, 0.7, 1] as const
