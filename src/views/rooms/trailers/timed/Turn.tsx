import { lazy } from 'react'
import type { TimedAnswer } from '../../../../engine/lab/campaign/timed'
import type { TimedTurn } from '../../../../engine/lab/campaign/timedGroups'
import type { TimedPlan } from '../../../../engine/lab/campaign/timedRuns'
import type { Rich } from '../../../../i18n/rich'
import { useFormat } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Legend } from '../../../charts/Legend'
import { Plot } from '../../../charts/Plot'
import type { FigureTable } from '../../../charts/table'
import { hundredfold, rangeOf } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'
import { nameOfGroup } from './derive'

const CurveChart = lazy(async () => ({ default: (await import('../../../charts/CurveChart')).CurveChart }))

interface TurnProps {
  readonly answer: TimedAnswer
  readonly plan: TimedPlan
}

/** How much a wrong tone would have to annoy for a group to be driven away: on the visitor's day, and on the worst of others. */
export function Turn({ answer: { turns }, plan }: TurnProps) {
  const { timed } = useCampaignWords()
  const { decimal } = useFormat()
  const say = timed.turn
  const { planned, worst } = turns
  const groupOf = ({ steps: [step] }: TimedTurn): string => nameOfGroup(step.group, timed.groups)
  const nameOf = (turn: TimedTurn): string => say.curve(turn.day, groupOf(turn))
  const both = [
    { key: 'planned', turn: planned, look: 'ink' as const },
    { key: 'worst', turn: worst, look: 'thin' as const },
  ].filter(({ key }) => key === 'planned' || worst.day !== plan.day)
  const xs = planned.steps.map(({ annoyance }) => annoyance)
  return (
    <Figure
      id="turn"
      title={say.title}
      unit={say.unit}
      how={say.how}
      sentence={both.flatMap(({ key, turn }) => [say[key === 'planned' ? 'planned' : 'worst'], ...saidOf(turn), ' '])}
      table={tableOf(
        both.map(({ key, turn }) => ({ key, name: nameOf(turn), turn })),
        { across: say.across, band: timed.forecast.band },
      )}
      legend={
        <Legend
          entries={both.map(({ turn, look }) => ({ name: nameOf(turn), mark: 'line', layer: 'ink', width: look === 'thin' ? 1.2 : 2.5 }))}
        />
      }
    >
      <Plot height={300}>
        <CurveChart
          xs={xs}
          xName={say.across}
          xWords={(annoyance) => decimal(annoyance, 1)}
          yWords={(value) => decimal(value, 1)}
          curves={both.map(({ key, turn, look }) => ({
            key,
            name: nameOf(turn),
            look,
            values: turn.steps.map(({ lift }) => hundredfold(lift)),
            band: turn.steps.map(({ lift }) => rangeOf(lift, 100)),
          }))}
        />
      </Plot>
    </Figure>
  )

  function saidOf({ day, at, steps }: TimedTurn): Rich {
    const group = groupOf({ day, at, steps })
    const most = steps[steps.length - 1].annoyance
    if (at === null || at.lift.kind !== 'interval') return say.none(day, group, most)
    const { estimate, low, high } = at.lift
    return say.from({ day, group, annoyance: at.annoyance, lift: estimate, low, high })
  }
}

interface Line {
  readonly key: string
  readonly name: string
  readonly turn: TimedTurn
}

const tableOf = (lines: readonly Line[], names: { readonly across: string; readonly band: string }): FigureTable => ({
  columns: [
    { key: 'annoyance', name: names.across, digits: 1 },
    ...lines.flatMap(({ key, name }) => [
      { key, name, digits: 2, signed: true },
      { key: `${key} range`, name: names.band, digits: 2, signed: true },
    ]),
  ],
  rows: lines[0].turn.steps.map(({ annoyance }, at) => ({
    annoyance,
    ...Object.fromEntries(
      lines.flatMap(({ key, turn }) => [
        [key, hundredfold(turn.steps[at].lift)],
        [`${key} range`, rangeOf(turn.steps[at].lift, 100)],
      ]),
    ),
  })),
})
