import { lazy, Suspense, useId, useState } from 'react'
import type { Rich } from '../../i18n/rich'
import { useFormat, useMessages } from '../../store/language'
import { Button } from '../parts/Button'
import { DataTable } from '../parts/DataTable'
import { How } from '../parts/How'
import { Sentence } from '../parts/Sentence'
import { type ChartPoint, pointsOf, type Series } from './series'
import './Measure.css'

const LineChart = lazy(async () => ({ default: (await import('./LineChart')).LineChart }))

interface MeasureProps {
  readonly id: string
  readonly title: string
  /** The last value in a sentence; null before there is one. */
  readonly sentence: Rich | null
  readonly unit: string
  readonly how: string
  readonly digits: number
  readonly series: readonly Series[]
}

/** One measure over the days: a sentence, its curves, their table twin, and what the measure is behind "How?". */
export function Measure({ id, title, sentence, unit, how, digits, series }: MeasureProps) {
  const { engine, words } = useMessages()
  const heading = useId()
  const [asTable, setAsTable] = useState(false)
  const points = pointsOf(series)
  return (
    <section className="measure" aria-labelledby={heading} data-testid={`measure-${id}`}>
      <div className="measure-head">
        <h3 id={heading}>{title}</h3>
        {points.length > 0 && (
          <Button
            look="plain"
            onClick={() => setAsTable(!asTable)}
            name={`${title}: ${asTable ? engine.chart.picture : engine.chart.table}`}
          >
            {asTable ? engine.chart.picture : engine.chart.table}
          </Button>
        )}
      </div>
      <p>{sentence === null ? engine.chart.nothingYet : <Sentence text={sentence} />}</p>
      {points.length > 0 && asTable && <Twin title={title} unit={unit} digits={digits} series={series} points={points} />}
      {points.length > 0 && !asTable && (
        <>
          <Suspense fallback={<p className="measure-loading">{engine.chart.loading}</p>}>
            <LineChart series={series} points={points} axes={{ days: engine.chart.days, unit }} digits={digits} />
          </Suspense>
          <ul className="measure-legend">
            {series.map(({ key, name, layer, reference = false }) => (
              <li key={key} className={reference ? `legend-${layer} legend-reference` : `legend-${layer}`}>
                {name === '' ? words.layers[layer].name : `${name} (${words.layers[layer].name})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <How about={title}>
        <p>{how}</p>
      </How>
    </section>
  )
}

interface TwinProps extends Pick<MeasureProps, 'title' | 'unit' | 'digits' | 'series'> {
  readonly points: readonly ChartPoint[]
}

/** The same numbers as the curves, day by day. */
function Twin({ title, unit, digits, series, points }: TwinProps) {
  const { engine } = useMessages()
  const { decimal, integer } = useFormat()
  const cell = (value: number | null | undefined): string =>
    value === null || value === undefined ? engine.chart.unknown : decimal(value, digits)
  return (
    <DataTable
      caption={`${title}, ${unit}`}
      columns={[
        { key: 'day', name: engine.chart.day, numeric: true },
        ...series.map(({ key, name }) => ({ key, name: name === '' ? unit : name, numeric: true })),
      ]}
      lines={points.map((point) => ({
        key: String(point.day),
        cells: { day: integer(point.day), ...Object.fromEntries(series.map(({ key }) => [key, cell(point[key])])) },
      }))}
    />
  )
}
