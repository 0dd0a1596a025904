import { lazy, useState } from 'react'
import type { Rich } from '../../i18n/rich'
import { useFormat, useMessages } from '../../store/language'
import { Figure } from './Figure'
import { Legend } from './Legend'
import { Plot } from './Plot'
import { type ChartLook, PLOT_HEIGHT } from './plot'
import { Reader } from './Reader'
import { courseOf } from './reading'
import { type ChartPoint, LINE_STYLES, pointsOf, type Series } from './series'
import type { FigureTable } from './table'
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
  readonly look?: ChartLook
  /** Of its heading. */
  readonly level?: 2 | 3
}

/** A figure of one measure over the days. */
export function Measure(props: MeasureProps) {
  const { look = 'small', level = 3, series, digits, ...figure } = props
  const points = pointsOf(series)
  const table = useTable(props, points)
  return (
    <Figure {...figure} look={look} level={level} table={points.length === 0 ? null : table} legend={<Lines series={series} />}>
      <Curves {...figure} digits={digits} series={series} look={look} points={points} />
    </Figure>
  )
}

/** Day by day, each series headed by its name, its unit and its layer. */
function useTable({ title, unit, digits, series }: MeasureProps, points: readonly ChartPoint[]): FigureTable {
  const { charts, words } = useMessages()
  return {
    columns: [
      { key: 'day', name: charts.day, digits: 0 },
      ...series.map(({ key, name, layer }) => ({
        key,
        name: name === '' ? title : name,
        unit: `${unit}; ${words.layers[layer].name}`,
        digits,
      })),
    ],
    rows: points,
  }
}

interface CurvesProps extends Pick<MeasureProps, 'title' | 'unit' | 'digits' | 'series'> {
  readonly look: ChartLook
  readonly points: readonly ChartPoint[]
}

function Curves({ title, unit, digits, series, look, points }: CurvesProps) {
  const messages = useMessages()
  const format = useFormat()
  const [at, setAt] = useState<number | null>(null)
  const { charts } = messages
  const shown = at === null ? null : Math.min(at, points.length - 1)
  return (
    <div className="measure">
      <Plot height={PLOT_HEIGHT[look]}>
        <LineChart
          series={series}
          points={points}
          days={charts.days}
          digits={digits}
          look={look}
          reading={shown === null ? null : points[shown]}
        />
      </Plot>
      <Reader title={title} series={series} points={points} at={shown} onRead={setAt} unit={unit} digits={digits} />
      <p className="visually-hidden">{courseOf(points, series, { unit, digits, messages, format })}</p>
    </div>
  )
}

/** Which line is which: by its stroke, its name and its layer. */
function Lines({ series }: Pick<MeasureProps, 'series'>) {
  const { words } = useMessages()
  return (
    <Legend
      entries={series.map(({ key, name, layer, reference = false }) => ({
        key,
        name: name === '' ? words.layers[layer].name : `${name} (${words.layers[layer].name})`,
        mark: 'line',
        layer,
        dashes: reference ? LINE_STYLES[layer].referenceDashes : LINE_STYLES[layer].dashes,
        width: reference ? LINE_STYLES[layer].referenceWidth : LINE_STYLES[layer].width,
      }))}
    />
  )
}
