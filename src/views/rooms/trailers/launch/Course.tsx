import { useState } from 'react'
import type { LaunchThrows } from '../../../../engine/lab/launch/throws'
import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { Select } from '../../../parts/Select'
import { courseOf, digitsOfDays, type Hour } from './derive'
import { banded, bandOf, tableOf } from './thrown'
import { useBandWords } from './useBandWords'

interface CourseProps {
  readonly hours: readonly Hour[]
  readonly reward: TrailerReward
  readonly thrown: LaunchThrows | null
}

type Counted = 'reward' | 'pressed'

const ARMS = ['policy', 'oneForAll', 'bestSingle', 'oracle'] as const
const DASHES = { policy: '', oneForAll: '9 5', bestSingle: '12 4', oracle: '1.5 6' } as const

/** Successes so far, or plays pressed where they are another thing, under the policy and beside it. */
export function Course({ hours, reward, thrown }: CourseProps) {
  const { launchView: say } = useMessages()
  const { integer, decimal } = useFormat()
  const words = useBandWords(thrown)
  const [counted, count] = useState<Counted>('reward')
  const curves: readonly Curve[] = ARMS.flatMap((id) => {
    const points = courseOf(hours, id, counted)
    const real = id === 'oracle' || id === 'bestSingle'
    return points.length === 0
      ? []
      : [
          banded(
            { key: id, name: say.arms[id], layer: real ? ('truth' as const) : ('ink' as const), dashes: DASHES[id], points },
            bandOf(thrown, counted === 'reward' ? id : `pressed:${id}`),
            hours,
          ),
        ]
  })
  const title = say.courseTitle[counted === 'reward' ? reward : 'click']
  const lasts = curves.map((curve) => words.last(curve, integer))
  return (
    <Figure
      id="course"
      title={title}
      unit={say.people}
      sentence={`${say.courseSentence(lasts)} ${words.brackets}`}
      how={<p>{say.courseHow}</p>}
      legend={<CurveLegend curves={curves} />}
      controls={reward === 'click' ? null : <Count reward={reward} counted={counted} onCount={count} />}
      table={tableOf(hours, curves, { days: say.axis, band: words.band })}
    >
      <Curves
        curves={curves}
        title={title}
        across={say.axis}
        word={integer}
        wordAcross={(days) => decimal(days, digitsOfDays(days))}
        course={lasts.join('; ')}
      />
    </Figure>
  )
}

interface CountProps extends Pick<CourseProps, 'reward'> {
  readonly counted: Counted
  readonly onCount: (counted: Counted) => void
}

/** What is counted: success as it is set, or whoever pressed play. */
function Count({ reward, counted, onCount }: CountProps) {
  const { launchView: say, launchThrows } = useMessages()
  const options = [
    { value: 'reward', name: say.rewards[reward] },
    { value: 'pressed', name: say.rewards.click },
  ] as const
  return (
    <div className="launch-count">
      <Select label={launchThrows.counted} labelSeen value={counted} options={options} onChange={onCount} />
    </div>
  )
}
