import { useDeferredValue, useMemo } from 'react'
import type { LaunchMoment } from '../../../../engine/lab/launch/telling'
import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { useFormat, useMessages } from '../../../../store/language'
import { Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { armOf, courseOf, digitsOfDays } from './derive'

interface SideCurveProps {
  readonly moments: readonly LaunchMoment[]
  /** How many of them are shown. */
  readonly cursor: number
  readonly reward: TrailerReward
}

const ARMS = ['policy', 'oneForAll', 'oracle'] as const
const DASHES = { policy: '', oneForAll: '9 5', oracle: '1.5 6' } as const
const EVERY_HOURS = 6

/** Beside the picture: successes so far, this way of choosing and one for all. The whole figure, with its bands and its table, stands further down. */
export function SideCurve({ moments, cursor, reward }: SideCurveProps) {
  const { launchView: say, shell } = useMessages()
  const { integer, decimal } = useFormat()
  const upTo = useDeferredValue(cursor >= moments.length ? moments.length : cursor - (cursor % EVERY_HOURS))
  const hours = useMemo(() => moments.slice(0, upTo), [moments, upTo])
  const curves = useMemo(
    () =>
      ARMS.flatMap((id): readonly Curve[] => {
        const points = courseOf(hours, id)
        return points.length === 0
          ? []
          : [{ key: id, name: say.arms[id], layer: id === 'oracle' ? 'truth' : 'ink', dashes: DASHES[id], points }]
      }),
    [hours, say],
  )
  const last = hours.at(-1)
  if (last === undefined || curves.length === 0) return null
  const title = say.courseTitle[reward]
  return (
    <div className="launch-side-curve">
      <Curves
        curves={curves}
        title={title}
        across={say.axis}
        word={integer}
        wordAcross={(days) => decimal(days, digitsOfDays(days))}
        height={132}
        course={ARMS.flatMap((id) => {
          const arm = armOf(last, id)
          return arm === null ? [] : [shell.labelled(say.arms[id], integer(arm.reward))]
        }).join('; ')}
      />
    </div>
  )
}
