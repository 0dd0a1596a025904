import { type CSSProperties, type PointerEvent, useState } from 'react'
import { useFormat, useMessages } from '../../store/language'
import { dayAt } from '../../worker/pageIds'
import { PLOT } from './plot'
import { nearestTo, type Reading, readingsOf, type Scale, shareAt } from './reading'
import type { ChartPoint, Series } from './series'
import './Reader.css'

interface ReaderProps extends Scale {
  readonly title: string
  readonly series: readonly Series[]
  readonly points: readonly ChartPoint[]
  /** Which day is being read, as a place among the points; null for none. */
  readonly at: number | null
  readonly onRead: (at: number | null) => void
}

const STAGE: CSSProperties = { left: PLOT.left, right: PLOT.right, top: PLOT.top, bottom: PLOT.bottom }

/** Laid over a chart: a hand or the arrow keys pick a day, and a bubble says what every curve is there. */
export function Reader({ title, series, points, at, onRead, unit, digits }: ReaderProps) {
  const messages = useMessages()
  const format = useFormat()
  const newest = points.length - 1
  const [resting, setResting] = useState<number | null>(null)
  const place = Math.min(at ?? resting ?? newest, newest)
  const point = points[place]
  const day = messages.charts.dayIs(point.day, format.shortDate(dayAt(point.day)))
  const readings = readingsOf(point, series, { unit, digits, messages, format })
  const pointed = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    onRead(nearestTo(points, (event.clientX - left) / width))
  }
  return (
    <div className="chart-reader" style={STAGE} onPointerMove={pointed} onPointerDown={pointed} onPointerLeave={() => onRead(null)}>
      <input
        type="range"
        min={0}
        max={newest}
        step={1}
        value={place}
        aria-label={messages.charts.read(title)}
        aria-valuetext={messages.charts.named(day, format.list(readings.map(worded(messages.charts.named))))}
        onChange={(event) => {
          setResting(Number(event.currentTarget.value))
          onRead(Number(event.currentTarget.value))
        }}
        onFocus={() => onRead(place)}
        onBlur={() => onRead(null)}
      />
      {at !== null && <Bubble day={day} readings={readings} share={shareAt(points, point.day)} />}
    </div>
  )
}

const worded =
  (named: (name: string, words: string) => string) =>
  ({ name, value }: Reading): string =>
    name === '' ? value : named(name, value)

interface BubbleProps {
  readonly day: string
  readonly readings: readonly Reading[]
  /** 0 at the left end, 1 at the right: the bubble never leaves the picture. */
  readonly share: number
}

function Bubble({ day, readings, share }: BubbleProps) {
  const { words } = useMessages()
  const percent = `${share * 100}%`
  return (
    <div className="chart-bubble" aria-hidden="true" style={{ left: percent, transform: `translateX(-${percent})` }}>
      <span className="chart-bubble-day">{day}</span>
      {readings.map(({ key, layer, name, value }) => (
        <span key={key} className="chart-bubble-line">
          <span className={`layer-mark-${layer}`} /> {name} <strong>{value}</strong>
          <span className="chart-bubble-layer">{words.layers[layer].name}</span>
        </span>
      ))}
    </div>
  )
}
