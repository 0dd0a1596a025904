import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { courseOf, digitsOfDays, type Hour } from './derive'

interface CourseProps {
  readonly hours: readonly Hour[]
  readonly reward: TrailerReward
}

const ARMS = ['policy', 'oneForAll', 'bestSingle', 'oracle'] as const
const DASHES = { policy: '', oneForAll: '9 5', bestSingle: '12 4', oracle: '1.5 6' } as const

/** Successes so far, under the policy and beside it. */
export function Course({ hours, reward }: CourseProps) {
  const {
    launchView: say,
    shell: { labelled },
  } = useMessages()
  const { integer, decimal } = useFormat()
  const curves: readonly Curve[] = ARMS.flatMap((id) => {
    const points = courseOf(hours, id)
    const real = id === 'oracle' || id === 'bestSingle'
    return points.length === 0
      ? []
      : [{ key: id, name: say.arms[id], layer: real ? ('truth' as const) : ('ink' as const), dashes: DASHES[id], points }]
  })
  const title = say.courseTitle[reward]
  const lasts = curves.map(({ name, points }) => labelled(name, integer(points.at(-1)?.y ?? 0)))
  return (
    <Figure
      id="course"
      title={title}
      unit={say.people}
      sentence={say.courseSentence(lasts)}
      how={<p>{say.courseHow}</p>}
      legend={<CurveLegend curves={curves} />}
      table={tableOf(hours, curves, say.axis)}
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

/** A line an hour, a column a curve. */
export const tableOf = (hours: readonly Hour[], curves: readonly Curve[], days: string) => ({
  columns: [{ key: 'day', name: days, digits: 2 }, ...curves.map(({ key, name }) => ({ key, name, digits: 0 }))],
  rows: hours.map(({ hour }, at) => ({
    day: (hour + 1) / 24,
    ...Object.fromEntries(curves.map(({ key, points }) => [key, points[at]?.y ?? null])),
  })),
})
