import { lazy } from 'react'
import type { TimedAnswer } from '../../../../engine/lab/campaign/timed'
import type { TimedPlan } from '../../../../engine/lab/campaign/timedRuns'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Legend } from '../../../charts/Legend'
import { Plot } from '../../../charts/Plot'
import { estimateOf } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'

const DotChart = lazy(async () => ({ default: (await import('../../../charts/DotChart')).DotChart }))

interface LuckProps {
  readonly answer: TimedAnswer
  readonly plan: TimedPlan
}

/** The same campaign on days by lot, on the visitor's day and on the day that forecasts chose. */
export function Luck({ answer, plan }: LuckProps) {
  const { charts } = useMessages()
  const { decimal } = useFormat()
  const { timed } = useCampaignWords()
  const say = timed.luck
  const { luck } = answer
  const chosenDay = middleOf(luck.chosenDays) ?? plan.day
  const points = (what: string, days: readonly { readonly day: number; readonly lift: number }[]) =>
    days.map(({ day, lift }) => ({ x: day, y: 100 * lift, name: what }))
  const all = [
    ...luck.lots.map((lot) => ({ ...lot, what: say.lots })),
    { day: plan.day, lift: luck.planned, what: say.planned },
    { day: chosenDay, lift: luck.chosen, what: say.chosen },
  ]
  return (
    <Figure
      id="luck"
      title={say.title}
      unit={say.unit}
      how={say.how}
      sentence={say.sentence({
        chosen: estimateOf(luck.chosenBeats),
        chosenLow: luck.chosenBeats.kind === 'interval' ? luck.chosenBeats.low : 0,
        chosenHigh: luck.chosenBeats.kind === 'interval' ? luck.chosenBeats.high : 1,
        planned: estimateOf(luck.plannedBeats),
      })}
      table={{
        columns: [
          { key: 'what', name: say.what },
          { key: 'day', name: timed.day },
          { key: 'lift', name: timed.lift.value, digits: 2 },
        ],
        rows: all.map(({ day, lift, what }) => ({ what, day: timed.date(day), lift: 100 * lift })),
      }}
      legend={
        <Legend
          entries={[
            { name: say.lots, mark: 'hollow', layer: 'recorded' },
            { name: say.planned, mark: 'square', layer: 'ink' },
            { name: say.chosen, mark: 'dot', layer: 'guessed' },
          ]}
        />
      }
    >
      <Plot height={320}>
        <DotChart
          xName={charts.day}
          xWords={timed.date}
          yWords={(value) => decimal(value, 1)}
          dots={[
            { key: 'lots', name: say.lots, look: 'hollow', points: points(say.lots, luck.lots) },
            { key: 'planned', name: say.planned, look: 'square', points: points(say.planned, [{ day: plan.day, lift: luck.planned }]) },
            { key: 'chosen', name: say.chosen, look: 'guessed', points: points(say.chosen, [{ day: chosenDay, lift: luck.chosen }]) },
          ]}
        />
      </Plot>
    </Figure>
  )
}

const middleOf = (days: readonly number[]): number | undefined => [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)]
