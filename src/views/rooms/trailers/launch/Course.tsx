import type { LaunchThrows } from '../../../../engine/lab/launch/throws'
import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { courseOf, digitsOfDays, type Hour } from './derive'
import { banded, bandOf, tableOf } from './thrown'
import { useBandWords } from './useBandWords'

interface CourseProps {
  readonly hours: readonly Hour[]
  readonly reward: TrailerReward
  readonly thrown: LaunchThrows | null
}

const ARMS = ['policy', 'oneForAll', 'bestSingle', 'oracle'] as const
const DASHES = { policy: '', oneForAll: '9 5', bestSingle: '12 4', oracle: '1.5 6' } as const

/** Successes so far, under the policy and beside it. */
export function Course({ hours, reward, thrown }: CourseProps) {
  const { launchView: say } = useMessages()
  const { integer, decimal } = useFormat()
  const words = useBandWords(thrown)
  const curves: readonly Curve[] = ARMS.flatMap((id) => {
    const points = courseOf(hours, id)
    const real = id === 'oracle' || id === 'bestSingle'
    return points.length === 0
      ? []
      : [
          banded(
            { key: id, name: say.arms[id], layer: real ? ('truth' as const) : ('ink' as const), dashes: DASHES[id], points },
            bandOf(thrown, id),
            hours,
          ),
        ]
  })
  const title = say.courseTitle[reward]
  const lasts = curves.map((curve) => words.last(curve, integer))
  return (
    <Figure
      id="course"
      title={title}
      unit={say.people}
      sentence={`${say.courseSentence(lasts)} ${words.brackets}`}
      how={<p>{say.courseHow}</p>}
      legend={<CurveLegend curves={curves} />}
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
