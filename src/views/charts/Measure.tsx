import { lazy, Suspense, useId, useState } from 'react'
import type { Rich } from '../../i18n/rich'
import { useFormat, useMessages } from '../../store/language'
import { Button } from '../parts/Button'
import { How } from '../parts/How'
import { Sentence } from '../parts/Sentence'
import { saveFile } from '../parts/saveFile'
import { csvOf } from './csv'
import { type ChartLook, PLOT_HEIGHT } from './plot'
import { Reader } from './Reader'
import { courseOf } from './reading'
import { type ChartPoint, pointsOf, type Series } from './series'
import { Twin } from './Twin'
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
  /** One big one a room; the others small beside each other. */
  readonly look?: ChartLook
  /** Of its heading. */
  readonly level?: 2 | 3
}

/** One measure over the days: its curves, a sentence under them, their table twin, and what the measure is behind "How?". */
export function Measure({ look = 'small', level = 3, ...measure }: MeasureProps) {
  const { charts } = useMessages()
  const { id, title, sentence, how, series } = measure
  const heading = useId()
  const [asTable, setAsTable] = useState(false)
  const points = pointsOf(series)
  const Heading = `h${level}` as const
  return (
    <section className={`measure measure-${look}`} aria-labelledby={heading} data-testid={`measure-${id}`}>
      <Heading id={heading} className="measure-title">
        {title}
      </Heading>
      {points.length > 0 && (asTable ? <Twin {...measure} points={points} /> : <Picture {...measure} look={look} points={points} />)}
      <p className="measure-sentence">{sentence === null ? charts.nothingYet : <Sentence text={sentence} />}</p>
      <div className="measure-deeper">
        {points.length > 0 && <Ways {...measure} points={points} asTable={asTable} onTurn={() => setAsTable(!asTable)} />}
        <How about={title}>
          <p>{how}</p>
        </How>
      </div>
    </section>
  )
}

interface PictureProps extends Pick<MeasureProps, 'title' | 'unit' | 'digits' | 'series'> {
  readonly look: ChartLook
  readonly points: readonly ChartPoint[]
}

function Picture({ title, unit, digits, series, look, points }: PictureProps) {
  const messages = useMessages()
  const format = useFormat()
  const [at, setAt] = useState<number | null>(null)
  const { charts } = messages
  const shown = at === null ? null : Math.min(at, points.length - 1)
  return (
    <>
      <div className="chart-stage">
        <p className="chart-unit" aria-hidden="true">
          {unit}
        </p>
        <div className="chart-box">
          <div className="line-chart" aria-hidden="true" style={{ minHeight: PLOT_HEIGHT[look] }}>
            <Suspense fallback={<p className="chart-loading">{charts.loading}</p>}>
              <LineChart
                series={series}
                points={points}
                days={charts.days}
                digits={digits}
                look={look}
                reading={shown === null ? null : points[shown]}
              />
            </Suspense>
          </div>
          <Reader title={title} series={series} points={points} at={shown} onRead={setAt} unit={unit} digits={digits} />
        </div>
        <p className="visually-hidden">{courseOf(points, series, { unit, digits, messages, format })}</p>
      </div>
      <Legend series={series} />
    </>
  )
}

/** Which line is which: by its stroke, its name and its layer. */
function Legend({ series }: Pick<MeasureProps, 'series'>) {
  const { words } = useMessages()
  return (
    <ul className="measure-legend">
      {series.map(({ key, name, layer, reference = false }) => (
        <li key={key} className={reference ? `legend-${layer} legend-reference` : `legend-${layer}`}>
          {name === '' ? words.layers[layer].name : `${name} (${words.layers[layer].name})`}
        </li>
      ))}
    </ul>
  )
}

interface WaysProps extends Pick<MeasureProps, 'id' | 'title' | 'unit' | 'series'> {
  readonly points: readonly ChartPoint[]
  readonly asTable: boolean
  readonly onTurn: () => void
}

/** Other ways to have the same numbers. */
function Ways({ id, title, unit, series, points, asTable, onTurn }: WaysProps) {
  const messages = useMessages()
  const { charts } = messages
  const turn = asTable ? charts.picture : charts.table
  const save = () => {
    const text = csvOf({ title, unit, series, points }, messages)
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), charts.fileName(id))
  }
  return (
    <>
      <Button look="plain" onClick={onTurn} name={messages.shell.labelled(title, turn)}>
        {turn}
      </Button>
      <Button look="plain" onClick={save} name={charts.csvName(title)}>
        {charts.csv}
      </Button>
    </>
  )
}
