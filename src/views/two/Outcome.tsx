import { lazy } from 'react'
import type { TwoWorlds } from '../../engine/lab/twoWorlds'
import type { Messages } from '../../i18n/messages'
import { useMessages } from '../../store/language'
import { Figure } from '../charts/Figure'
import { Plot } from '../charts/Plot'
import { PLOT_HEIGHT } from '../charts/plot'
import type { FigureTable } from '../charts/table'
import { bandPoints, SHOWN_AS, SIZE } from './derive'
import type { Standing } from './useComparison'

const BandChart = lazy(async () => ({ default: (await import('../charts/BandChart')).BandChart }))

/** What has come out so far: how it stands, the band over the days, and what could be known of it. */
export function Outcome({ standing }: { readonly standing: Standing }) {
  const { twoWorlds: say } = useMessages()
  const { kind, done, soFar } = standing
  return (
    <>
      <p role="status">
        {kind === 'running' && say.running(done)}
        {kind === 'stopped' && say.stopped}
        {kind === 'failed' && say.failed}
        {kind === 'noWorker' && say.noWorker}
      </p>
      {soFar !== null && <Told compared={soFar} />}
    </>
  )
}

function Told({ compared }: { readonly compared: TwoWorlds }) {
  const { twoWorlds: say } = useMessages()
  const { measure, days } = compared
  const { name, unit } = say.measures[measure]
  const { digits } = SHOWN_AS[measure]
  const known = useKnown(compared)
  return (
    <div className="two-told" data-testid="two-told" data-days={days.length}>
      <Figure id={`two-${measure}`} title={say.chart(name)} level={3} unit={unit} awaited sentence={known} table={tableOf(compared, say)}>
        <Plot height={PLOT_HEIGHT.big}>
          <BandChart points={bandPoints(days, measure)} days={SIZE.days} daysName={say.days} digits={digits} />
        </Plot>
      </Figure>
    </div>
  )
}

/** The difference in words, and how long until you could know. */
function useKnown({ measure, days, knowing }: TwoWorlds): string {
  const { twoWorlds: say } = useMessages()
  const last = days.at(-1)
  if (last === undefined || last.difference.kind === 'cold' || knowing === null) return say.none
  const { times, digits } = SHOWN_AS[measure]
  const { estimate, low, high } = last.difference
  const value = (number: number): string => say.value(number * times, digits)
  const { name, unit } = say.measures[measure]
  const told = { measure: name, value: value(estimate), low: value(low), high: value(high), unit, day: last.day + 1 }
  const { sinceDay, worlds, people } = knowing
  return [
    say.difference(told),
    sinceDay === null ? say.notYet : say.since(sinceDay),
    people === null ? say.nothing : `${say.worlds(worlds)} ${say.people(people)}`,
    say.set,
  ].join(' ')
}

function tableOf({ measure, days }: TwoWorlds, { columns, measures }: Messages['twoWorlds']): FigureTable {
  const { times, digits } = SHOWN_AS[measure]
  const { unit } = measures[measure]
  return {
    columns: [
      { key: 'day', name: columns.day, digits: 0 },
      ...(['a', 'b', 'difference', 'low', 'high'] as const).map((key) => ({ key, name: columns[key], unit, digits })),
    ],
    rows: days.flatMap(({ day, a, b, difference }) =>
      a.kind === 'cold' || b.kind === 'cold' || difference.kind === 'cold'
        ? []
        : [
            {
              day,
              a: times * a.estimate,
              b: times * b.estimate,
              difference: times * difference.estimate,
              low: times * difference.low,
              high: times * difference.high,
            },
          ],
    ),
  }
}
