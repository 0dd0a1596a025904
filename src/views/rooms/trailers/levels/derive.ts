/** What a level costs and brings, at prices set on the page. */
import type { LevelResult, LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { estimateOf } from '../intervals'

export interface Prices {
  /** Of one more message, of 100 records of one person, and the worth of one more viewer: euros. */
  readonly message: number
  readonly record: number
  readonly play: number
  readonly audience: number
}

export interface Balance {
  readonly level: LevelResult
  readonly extra: number
  readonly worth: number
  readonly cost: number
  readonly net: number
  /** People from whom on it pays; null for never. */
  readonly from: number | null
}

/** Against one message for all: a person's worth is a gain, less what keeping the records costs; messages are paid once. */
export function balanceOf(level: LevelResult, prices: Prices): Balance {
  const { message, record, play, audience } = prices
  const gain = estimateOf(level.gain)
  const fixed = Math.max(0, level.messages - 1) * message
  const perPerson = gain * play - (level.records / 100) * record
  const extra = gain * audience
  const cost = fixed + (level.records / 100) * record * audience
  const worth = extra * play
  return { level, extra, worth, cost, net: worth - cost, from: perPerson > 0 ? Math.ceil(fixed / perPerson) : null }
}

export const withAll = ({ trials }: LevelsAnswer): readonly LevelResult[] => trials.at(-1)?.levels ?? []

/** The level with the largest gain. */
export const bestOf = (levels: readonly LevelResult[]): LevelResult | undefined =>
  [...levels].sort((a, b) => estimateOf(b.gain) - estimateOf(a.gain))[0]
