/** What came of a race, measure by measure: the hand's order less the service's own. */
import type { Worth } from '../../../../engine/lab/worth/compareArms'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import type { Interval } from '../../../../engine/math/intervals'
import { measuredBy } from '../../data/worth/derive'

export const RACED: readonly WorthMeasure[] = ['takeRate', 'eveningsFound', 'hours', 'enjoyment', 'satisfaction']

export interface RacedMeasure {
  readonly measure: WorthMeasure
  readonly service: number | null
  readonly yours: number | null
  /** Null of a single world. */
  readonly difference: Interval | null
}

/** Those that are known: enjoyment and satisfaction only where real tastes were shown. */
export const racedOf = ({ arms: [service, yours] }: Worth): readonly RacedMeasure[] =>
  RACED.flatMap((measure) => {
    const [one, other] = [measuredBy(service, measure), measuredBy(yours, measure)]
    if (one === null || other === null) return []
    const levelOf = ({ level }: typeof one): number | null => (level.kind === 'interval' ? level.estimate : null)
    const difference = other.difference.kind === 'interval' ? other.difference : null
    return [{ measure, service: levelOf(one), yours: levelOf(other), difference }]
  })

export type Verdict = 'better' | 'worse' | 'untold'

export const verdictOf = ({ difference }: RacedMeasure): Verdict =>
  difference === null || (difference.low <= 0 && difference.high >= 0) ? 'untold' : difference.estimate > 0 ? 'better' : 'worse'
