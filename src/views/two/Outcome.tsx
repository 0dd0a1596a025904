import { lazy, Suspense, useState } from 'react'
import type { TwoWorlds } from '../../engine/lab/twoWorlds'
import { useMessages } from '../../store/language'
import { PLOT_HEIGHT } from '../charts/plot'
import { Button } from '../parts/Button'
import { DataTable } from '../parts/DataTable'
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
  const { twoWorlds: say, charts } = useMessages()
  const [asTable, setAsTable] = useState(false)
  const { measure, days } = compared
  const { name, unit } = say.measures[measure]
  return (
    <div className="two-told" data-testid="two-told" data-days={days.length}>
      <h3>{say.chart(name)}</h3>
      {asTable ? (
        <BandTable compared={compared} />
      ) : (
        <>
          <p className="two-unit">{unit}</p>
          <div className="two-chart" aria-hidden="true" style={{ minHeight: PLOT_HEIGHT.big }}>
            <Suspense fallback={<p>{charts.loading}</p>}>
              <BandChart points={bandPoints(days, measure)} days={SIZE.days} daysName={say.days} digits={SHOWN_AS[measure].digits} />
            </Suspense>
          </div>
        </>
      )}
      <Known compared={compared} />
      <Button look="plain" onClick={() => setAsTable(!asTable)}>
        {asTable ? say.asPicture : say.asTable}
      </Button>
    </div>
  )
}

/** The difference in words, and how long until you could know. */
function Known({ compared: { measure, days, knowing } }: { readonly compared: TwoWorlds }) {
  const { twoWorlds: say } = useMessages()
  const last = days.at(-1)
  if (last === undefined || last.difference.kind === 'cold' || knowing === null) return <p>{say.none}</p>
  const { times, digits } = SHOWN_AS[measure]
  const { estimate, low, high } = last.difference
  const value = (number: number): string => say.value(number * times, digits)
  const { name, unit } = say.measures[measure]
  const told = { measure: name, value: value(estimate), low: value(low), high: value(high), unit, day: last.day + 1 }
  const { sinceDay, worlds, people } = knowing
  return (
    <p className="two-said">
      {say.difference(told)} {sinceDay === null ? say.notYet : say.since(sinceDay)}{' '}
      {people === null ? say.nothing : `${say.worlds(worlds)} ${say.people(people)}`} <em>{say.set}</em>
    </p>
  )
}

function BandTable({ compared: { measure, days } }: { readonly compared: TwoWorlds }) {
  const { twoWorlds: say } = useMessages()
  const { times, digits } = SHOWN_AS[measure]
  const value = (number: number): string => say.value(number * times, digits)
  const lines = days.flatMap(({ day, a, b, difference }) =>
    a.kind === 'cold' || b.kind === 'cold' || difference.kind === 'cold'
      ? []
      : [
          {
            key: String(day),
            cells: {
              day: String(day),
              a: value(a.estimate),
              b: value(b.estimate),
              difference: value(difference.estimate),
              low: value(difference.low),
              high: value(difference.high),
            },
          },
        ],
  )
  const columns = (['day', 'a', 'b', 'difference', 'low', 'high'] as const).map((key) => ({ key, name: say.columns[key], numeric: true }))
  return <DataTable caption={`${say.measures[measure].name}, ${say.measures[measure].unit}`} columns={columns} lines={lines} />
}
