import type { Worth } from '../../../../engine/lab/worth/compareArms'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import { type Curve, INK_DASHES } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { DIGITS, furthestAtLast, type What, wordArm } from './derive'

interface CourseProps {
  readonly result: Worth
  readonly measure: WorthMeasure
  readonly what: What
}

const FEWEST_WEEKS = 2

/** Week by week, with its interval: how far each line is from the first; of fewer people's records, how high each stands, which is how it learns. */
export function Course({ result: { arms }, measure, what }: CourseProps) {
  const messages = useMessages()
  const { decimal, integer, signed } = useFormat()
  const { worth: say } = messages.dataRoom
  const digits = DIGITS[measure]
  const asLevels = what === 'people'
  const curves = arms.slice(asLevels ? 0 : 1).flatMap(({ arm, weeks }, at): readonly Curve[] => {
    const points = (weeks[measure] ?? [])
      .map(asLevels ? ({ level }) => level : ({ difference }) => difference)
      .flatMap((week, index) =>
        week.kind === 'interval' ? [{ x: index + 1, y: week.estimate, band: [week.low, week.high] as const }] : [],
      )
    if (points.length < FEWEST_WEEKS) return []
    return [{ key: String(at), name: wordArm(arm, messages, what), layer: 'ink', dashes: INK_DASHES[at % INK_DASHES.length], points }]
  })
  if (curves.length === 0) return null
  const last = furthestAtLast(arms, measure)
  const said =
    last === null
      ? say.course.none
      : say.course.last(wordArm(last.arm, messages, what), signed(last.difference.estimate, digits), last.week)
  const weeks = Array.from({ length: Math.max(...curves.map(({ points }) => points.length)) }, (_, at) => at + 1)
  const title = say.course.title(say.measures[measure])
  return (
    <Figure
      id={`course-${what}-${measure}`}
      title={title}
      unit={asLevels ? say.course.levels : say.course.unit}
      sentence={said}
      how={<p>{asLevels ? say.course.howLevels : say.course.how}</p>}
      legend={<CurveLegend curves={curves} />}
      table={{
        columns: [
          { key: 'arm', name: what === 'proxy' ? messages.felt.arms.arm : say.columns.arm },
          { key: 'week', name: say.course.week, digits: 0 },
          { key: 'difference', name: asLevels ? say.columns.level : say.columns.difference, digits, signed: !asLevels },
          { key: 'interval', name: say.columns.interval, digits, signed: !asLevels },
        ],
        rows: curves.flatMap(({ name, points }) =>
          points.map(({ x, y, band }) => ({ arm: name, week: x, difference: y, interval: band ?? null })),
        ),
      }}
    >
      <Curves
        curves={curves}
        title={title}
        across={say.course.week}
        word={(value) => (asLevels ? decimal : signed)(value, digits)}
        withZero={!asLevels}
        wordAcross={integer}
        ticksAcross={weeks}
        course={said}
      />
    </Figure>
  )
}
