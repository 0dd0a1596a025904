import { lazy } from 'react'
import type { TimedAnswer } from '../../../../engine/lab/campaign/timed'
import type { TimedPlan } from '../../../../engine/lab/campaign/timedRuns'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Legend } from '../../../charts/Legend'
import { Plot } from '../../../charts/Plot'
import { SourceCard } from '../../../parts/SourceCard'
import { COUNTRIES } from '../../../vocabulary'
import { useCampaignWords } from '../useCampaignWords'
import { eventsIn } from './derive'
import { Groups } from './Groups'
import { Luck } from './Luck'
import { Turn } from './Turn'

const CurveChart = lazy(async () => ({ default: (await import('../../../charts/CurveChart')).CurveChart }))

interface ResultProps {
  readonly answer: TimedAnswer
  /** What was run. */
  readonly plan: TimedPlan
}

/** What was forecast, what came, in whom it worked and in whom not, and whether the day was chosen or lucky. */
export function Result({ answer, plan }: ResultProps) {
  const { timed: say } = useCampaignWords()
  return (
    <>
      <p className="campaign-note">{say.worldsNote(answer.worlds, answer.people)}</p>
      <Forecast answer={answer} plan={plan} />
      <Groups answer={answer} plan={plan} />
      <Turn answer={answer} plan={plan} />
      <Luck answer={answer} plan={plan} />
      <Learned answer={answer} plan={plan} />
      <SourceCard {...say.card} />
    </>
  )
}

function Forecast({ answer, plan }: ResultProps) {
  const { timed } = useCampaignWords()
  const say = timed.forecast
  const { forecast, held } = answer
  return (
    <div>
      <Figure
        id="forecast"
        title={say.title}
        sentence={held.kind === 'interval' ? say.sentence(held.estimate, held.low, held.high) : [timed.unknown]}
        unit={say.unit}
        how={say.how}
        table={{
          columns: [
            { key: 'day', name: timed.day },
            { key: 'expected', name: say.expected, digits: 2 },
            { key: 'low', name: say.low, digits: 2 },
            { key: 'high', name: say.high, digits: 2 },
            { key: 'came', name: say.came, digits: 2 },
          ],
          rows: forecast.map(({ day, expected, low, high, came }) => ({ day: timed.date(day), expected, low, high, came })),
        }}
        legend={
          <Legend
            entries={[
              { name: say.expected, mark: 'line', layer: 'guessed', dashes: '9 5' },
              { name: say.band, mark: 'band', layer: 'guessed' },
              { name: say.came, mark: 'line', layer: 'recorded' },
            ]}
          />
        }
      >
        <Picture answer={answer} plan={plan} />
      </Figure>
      <Events answer={answer} plan={plan} />
    </div>
  )
}

function Picture({ answer, plan }: ResultProps) {
  const { charts } = useMessages()
  const { decimal } = useFormat()
  const { timed } = useCampaignWords()
  const { forecast } = answer
  return (
    <Plot height={300}>
      <CurveChart
        xs={forecast.map(({ day }) => day)}
        xName={charts.day}
        xWords={timed.date}
        yWords={(value) => decimal(value, 2)}
        marks={marksOf(eventsIn(answer, plan), plan.day, timed.plan)}
        fromZero={false}
        curves={[
          {
            key: 'expected',
            name: timed.forecast.expected,
            look: 'guessed',
            values: forecast.map(({ expected }) => expected),
            band: forecast.map(({ low, high }) => [low, high] as const),
          },
          { key: 'came', name: timed.forecast.came, look: 'recorded', values: forecast.map(({ came }) => came) },
        ]}
      />
    </Plot>
  )
}

/** What happens in these weeks, by the numbers on the curve. */
function Events({ answer, plan }: ResultProps) {
  const { words } = useMessages()
  const { timed } = useCampaignWords()
  const where = (countries: readonly number[]): string =>
    countries.length === COUNTRIES.length ? timed.everywhere : countries.map((country) => words.countries[COUNTRIES[country]]).join(', ')
  return (
    <ol className="campaign-events">
      {eventsIn(answer, plan).map(({ kind, day, countries, announced }, at) => (
        <li key={`${kind} ${day} ${countries.join()}`}>
          {at + 1}. {timed.eventLine(timed.events[kind], day, where(countries))}
          {!announced && ` (${timed.unannounced})`}
        </li>
      ))}
    </ol>
  )
}

/** Numbers over the events, and the plan's own day; where they fall together, one line for both. */
function marksOf(events: readonly { readonly day: number }[], day: number, plan: string) {
  const others = events.flatMap((event, at) => (event.day === day ? [] : [{ x: event.day, name: String(at + 1) }]))
  const same = events.findIndex((event) => event.day === day)
  return [...others, { x: day, name: same < 0 ? plan : `${same + 1}, ${plan}`, strong: true }]
}

/** What the first world's service read off its own year. */
function Learned({ answer, plan }: ResultProps) {
  const { timed } = useCampaignWords()
  const say = timed.learned
  return (
    <Figure
      id="learned"
      title={say.title}
      sentence={say.sentence}
      table={{
        columns: [
          { key: 'kind', name: say.kind },
          { key: 'count', name: say.count, digits: 0 },
          { key: 'attention', name: say.attention, digits: 2 },
          { key: 'attentionRange', name: `${say.attention}, ${timed.forecast.band}`, digits: 2 },
          { key: 'tone', name: say.tone, digits: 2 },
          { key: 'toneRange', name: `${say.tone}, ${timed.forecast.band}`, digits: 2 },
        ],
        rows: answer.learned.map(({ kind, events, attention: [mean, ...range], tones }) => {
          const [tone, ...toneRange] = tones[plan.tone]
          return { kind: timed.events[kind], count: events, attention: mean, attentionRange: range, tone, toneRange }
        }),
      }}
    />
  )
}
