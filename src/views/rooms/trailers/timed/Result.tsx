import { lazy, Suspense } from 'react'
import type { TimedAnswer, TimedPlan } from '../../../../engine/lab/campaign/timed'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { DataTable } from '../../../parts/DataTable'
import { COUNTRIES } from '../../../vocabulary'
import { SourceCard } from '../SourceCard'
import { useCampaignWords } from '../useCampaignWords'
import { eventsIn } from './derive'
import { Groups } from './Groups'
import { Luck } from './Luck'

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
      <Luck answer={answer} plan={plan} />
      <Learned answer={answer} plan={plan} />
      <SourceCard {...say.card} />
    </>
  )
}

function Forecast({ answer, plan }: ResultProps) {
  const { decimal } = useFormat()
  const { timed } = useCampaignWords()
  const say = timed.forecast
  const { forecast, held } = answer
  const ratio = (value: number): string => decimal(value, 2)
  const lines = forecast.map(({ day, expected, low, high, came }) => ({
    key: String(day),
    cells: { day: timed.date(day), expected: ratio(expected), low: ratio(low), high: ratio(high), came: ratio(came) },
  }))
  return (
    <div>
      <Figure
        id="forecast"
        title={say.title}
        sentence={held.kind === 'interval' ? say.sentence(held.estimate, held.low, held.high) : [timed.unknown]}
        unit={say.unit}
        how={say.how}
        numbers={{
          columns: [
            { key: 'day', name: timed.day },
            { key: 'expected', name: say.expected, numeric: true },
            { key: 'low', name: say.low, numeric: true },
            { key: 'high', name: say.high, numeric: true },
            { key: 'came', name: say.came, numeric: true },
          ],
          lines,
        }}
        legend={[
          { name: say.expected, mark: 'guessed' },
          { name: say.band, mark: 'band' },
          { name: say.came, mark: 'recorded' },
        ]}
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
    <Suspense fallback={<p>{charts.loading}</p>}>
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
    </Suspense>
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
  const { decimal, integer } = useFormat()
  const { timed } = useCampaignWords()
  const say = timed.learned
  const words = ([mean, low, high]: readonly [number, number, number]): string => `${decimal(mean, 2)} (${say.range(low, high)})`
  return (
    <section aria-labelledby="timed-learned">
      <h2 id="timed-learned">{say.title}</h2>
      <p>{say.sentence}</p>
      <DataTable
        caption={say.title}
        columns={[
          { key: 'kind', name: say.kind },
          { key: 'count', name: say.count, numeric: true },
          { key: 'attention', name: say.attention, numeric: true },
          { key: 'tone', name: say.tone, numeric: true },
        ]}
        lines={answer.learned.map(({ kind, events, attention, tones }) => ({
          key: kind,
          cells: { kind: timed.events[kind], count: integer(events), attention: words(attention), tone: words(tones[plan.tone]) },
        }))}
      />
    </section>
  )
}
