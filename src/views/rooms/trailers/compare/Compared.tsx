import type { LaunchComparison } from '../../../../engine/lab/launch/compare'
import type { LaunchMeasure } from '../../../../engine/lab/launch/measured'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import { type Curve, INK_DASHES } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { Whiskers } from '../../../charts/Whiskers'
import { Select } from '../../../parts/Select'
import { known, meanOf, nameOf, REAL, RECORDED, SCALE, surelyDifferent } from './derive'
import { MeasureTable } from './MeasureTable'

interface ComparedProps {
  readonly comparison: LaunchComparison
  readonly measure: LaunchMeasure
  readonly onMeasure: (measure: LaunchMeasure) => void
}

/** What came of each, against the first: by one measure as a picture, by all as a table, and day by day with bands. */
export function Compared({ comparison, measure, onMeasure }: ComparedProps) {
  const messages = useMessages()
  const { compareView: say } = messages
  const measures = comparison.request.truth ? [...RECORDED, ...REAL] : RECORDED
  return (
    <>
      <Select
        label={say.measure}
        labelSeen
        value={measure}
        options={measures.map((value) => ({ value, name: say.measures[value].name }))}
        onChange={onMeasure}
      />
      <div className="launch-figures">
        <Differences comparison={comparison} measure={measures.includes(measure) ? measure : 'plays'} />
        <ByDay comparison={comparison} />
      </div>
      <MeasureTable
        id="compare-table"
        title={say.tableTitle}
        of={say.policy}
        note={say.tableNote}
        lines={comparison.policies.map((policy) => ({ ...policy, name: nameOf(policy, messages) }))}
        measures={measures}
      />
      <UntilKnown comparison={comparison} />
    </>
  )
}

function Differences({ comparison, measure }: Pick<ComparedProps, 'comparison' | 'measure'>) {
  const messages = useMessages()
  const { compareView: say } = messages
  const { signed, decimal, list } = useFormat()
  const [first, ...others] = comparison.policies
  const scale = SCALE[measure]
  const rows = others.map((policy, at) => {
    const difference = known(policy.againstFirst[measure])
    const [mine, theirs] = [meanOf(policy, measure), meanOf(first, measure)]
    return {
      key: `${policy.contestant.policy} ${at}`,
      name: nameOf(policy, messages),
      value: mine === null || theirs === null ? null : scale * (mine - theirs),
      low: difference === null ? null : scale * difference.low,
      high: difference === null ? null : scale * difference.high,
    }
  })
  const sure = surelyDifferent(comparison, measure).map((policy) => nameOf(policy, messages))
  const sentence =
    comparison.seeds < 2 ? say.oneLot : sure.length === 0 ? say.noneSure(comparison.seeds) : say.sure(list(sure), comparison.seeds)
  const title = say.differenceTitle(say.measures[measure].name)
  return (
    <Figure
      id={`compare-${measure}`}
      title={title}
      sentence={sentence}
      how={
        <>
          <p>{say.measures[measure].how}</p>
          <p>{say.intervalHow}</p>
        </>
      }
      table={{
        columns: [
          { key: 'name', name: say.policy },
          { key: 'value', name: say.difference, digits: 2 },
          { key: 'low', name: say.low, digits: 2 },
          { key: 'high', name: say.high, digits: 2 },
        ],
        rows: rows.map(({ name, value, low, high }) => ({ name, value, low, high })),
      }}
    >
      <Whiskers
        rows={rows}
        against={{ value: 0, name: nameOf(first, messages) }}
        title={title}
        course={rows.map(({ name, value }) => messages.shell.labelled(name, value === null ? '–' : signed(value, 1))).join('; ')}
        across={say.measures[measure].unit}
        word={(value) => (value === 0 ? decimal(0, 0) : signed(value, Math.abs(value) < 10 ? 1 : 0))}
      />
    </Figure>
  )
}

/** By how much each is ahead of the first, day by day, with the interval over lots as a band. */
function ByDay({ comparison }: Pick<ComparedProps, 'comparison'>) {
  const messages = useMessages()
  const { compareView: say, launchView } = messages
  const { signed, integer } = useFormat()
  const curves = comparison.policies.slice(1).map((policy, at): Curve => {
    const { policy: id } = policy.contestant
    return {
      key: `${id} ${at}`,
      name: nameOf(policy, messages),
      layer: id === 'oracle' || id === 'bestSingle' ? 'truth' : 'ink',
      dashes: INK_DASHES[at % INK_DASHES.length],
      points: policy.days.flatMap(({ day, gain }) => {
        const interval = known(gain)
        return interval === null ? [] : [{ x: day + 1, y: interval.estimate, band: [interval.low, interval.high] as const }]
      }),
    }
  })
  if (curves.every(({ points }) => points.length === 0)) return <p>{say.oneLot}</p>
  const lasts = curves.map(({ name, points }) => messages.shell.labelled(name, signed(points.at(-1)?.y ?? 0, 0)))
  return (
    <Figure
      id="compare-days"
      title={say.byDayTitle}
      unit={launchView.people}
      sentence={say.byDaySentence(lasts)}
      how={<p>{say.byDayHow}</p>}
      legend={<CurveLegend curves={curves} />}
      table={{
        columns: [{ key: 'day', name: launchView.axis, digits: 0 }, ...curves.map(({ key, name }) => ({ key, name, digits: 1 }))],
        rows: (curves[0]?.points ?? []).map(({ x }, at) => ({
          day: x,
          ...Object.fromEntries(curves.map(({ key, points }) => [key, points[at]?.y ?? null])),
        })),
      }}
    >
      <Curves
        curves={curves}
        title={say.byDayTitle}
        across={launchView.axis}
        word={(value) => signed(value, 0)}
        wordAcross={integer}
        course={lasts.join('; ')}
      />
    </Figure>
  )
}

/** How long until a company could know, which lives no day twice. */
function UntilKnown({ comparison }: Pick<ComparedProps, 'comparison'>) {
  const messages = useMessages()
  const { compareView: say } = messages
  const { integer } = useFormat()
  if (comparison.seeds < 2) return null
  return (
    <section className="compare-known">
      <h2>{say.knownTitle}</h2>
      <ul>
        {comparison.policies.slice(1).map((policy) => (
          <li key={nameOf(policy, messages)}>
            {say.known({
              name: nameOf(policy, messages),
              day: policy.knowing?.sinceDay ?? null,
              people: policy.knowing === null || policy.knowing.people === null ? null : integer(policy.knowing.people),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
