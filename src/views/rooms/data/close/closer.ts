/** Ever closer worlds, as curves: which arms are lived, how each series runs, and where it turns. */
import type { WorthArm } from '../../../../engine/lab/worth/arms'
import type { Measured, Worth } from '../../../../engine/lab/worth/compareArms'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import { measuredBy } from '../worth/derive'

export type Series = 'off' | 'on' | 'explained'
export const SERIES: readonly Series[] = ['off', 'on', 'explained']
const LEVELS = [0, 0.25, 0.5, 0.75, 1]

const armOf = (series: Series, level: number, uncanny: number): WorthArm => ({
  kind: 'close',
  level,
  uncanny: series === 'off' ? 0 : uncanny,
  explained: series === 'explained',
})

/** The closest before people who mind comes first: the others are held against it. */
export function closeArms(uncanny: number): readonly WorthArm[] {
  const first = armOf('on', 1, uncanny)
  const all = SERIES.flatMap((series) => LEVELS.map((level) => armOf(series, level, uncanny)))
  return [first, ...all.filter((arm) => !(seriesOf(arm) === 'on' && levelOf(arm) === 1))]
}

const levelOf = (arm: WorthArm): number => (arm.kind === 'close' ? arm.level : 0)

/** With `uncanny` at 0 nobody minds, whatever is said of it. */
export function seriesOf(arm: WorthArm): Series {
  if (arm.kind !== 'close') return 'off'
  return arm.explained ? 'explained' : arm.uncanny === 0 ? 'off' : 'on'
}

export interface CloserPoint {
  readonly level: number
  readonly measured: Measured
}

/** In order of closeness. */
export const pointsOf = ({ arms }: Worth, series: Series, measure: WorthMeasure): readonly CloserPoint[] =>
  arms
    .filter(({ arm }) => seriesOf(arm) === series)
    .flatMap((one) => {
      const measured = measuredBy(one, measure)
      return measured === null ? [] : [{ level: levelOf(one.arm), measured }]
    })
    .sort((one, other) => one.level - other.level)

export interface Turn {
  readonly level: number
  readonly by: number
}

/** Where people who mind are best off, if that can be told from the closest; null where it cannot. */
export function turnOf(result: Worth, measure: WorthMeasure): Turn | null {
  const told = pointsOf(result, 'on', measure).flatMap(({ level, measured: { difference } }) =>
    level < 1 && difference.kind === 'interval' && difference.low > 0 ? [{ level, by: difference.estimate }] : [],
  )
  return [...told].sort((one, other) => other.by - one.by)[0] ?? null
}
