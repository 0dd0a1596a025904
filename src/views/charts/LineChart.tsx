import { CartesianGrid, Line, LineChart as Lines, ReferenceDot, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Layer } from '../../i18n/rich'
import { useFormat } from '../../store/language'
import { type ChartLook, PLOT, PLOT_HEIGHT } from './plot'
import { daysShown } from './reading'
import { type ChartPoint, hasDots, LINE_STYLES, type Series } from './series'

interface LineChartProps {
  readonly series: readonly Series[]
  readonly points: readonly ChartPoint[]
  /** Under the horizontal axis. */
  readonly days: string
  readonly digits: number
  readonly look: ChartLook
  /** The day that is being read; null for none. */
  readonly reading: ChartPoint | null
}

const TICK = { fill: 'var(--quiet)', fontSize: 16 }
const MARGIN = { top: PLOT.top, right: PLOT.right, bottom: 16, left: 0 }

/** Curves over days, each in its layer's line. A picture only: the reader over it and its table twin say the same. */
export function LineChart({ series, points, days, digits, look, reading }: LineChartProps) {
  const { decimal, integer } = useFormat()
  return (
    <ResponsiveContainer width="100%" height={PLOT_HEIGHT[look]}>
      <Lines data={[...points]} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="day"
          type="number"
          domain={[...daysShown(points)]}
          allowDecimals={false}
          tick={TICK}
          tickLine={false}
          stroke="var(--strong-line)"
          height={PLOT.bottom - MARGIN.bottom}
          tickFormatter={(day: number) => integer(day)}
          tickCount={look === 'big' ? 8 : 4}
          minTickGap={28}
          label={{ value: days, position: 'insideBottom', offset: -10, fill: 'var(--quiet)', fontSize: 16 }}
        />
        <YAxis
          tick={TICK}
          tickLine={false}
          axisLine={false}
          tickCount={look === 'big' ? 5 : 3}
          width={PLOT.left}
          allowDecimals={digits > 0}
          tickFormatter={(value: number) => (Number.isInteger(value) ? integer(value) : decimal(value, Math.max(1, digits)))}
          domain={[0, 'auto']}
        />
        {reading !== null && <ReferenceLine x={reading.day} stroke="var(--text)" />}
        {series.map(({ key, layer, reference = false }) => (
          <Line
            key={key}
            dataKey={key}
            type="linear"
            stroke={`var(--${layer})`}
            strokeWidth={reference ? LINE_STYLES[layer].referenceWidth : LINE_STYLES[layer].width}
            strokeDasharray={reference ? LINE_STYLES[layer].referenceDashes : LINE_STYLES[layer].dashes}
            strokeLinecap="round"
            dot={hasDots(points.length) && !reference ? dotOf(layer) : false}
            isAnimationActive={false}
            connectNulls
          />
        ))}
        {reading !== null &&
          series.map(({ key, layer }) => {
            const value = reading[key] ?? null
            return value === null ? null : <ReferenceDot key={`read ${key}`} x={reading.day} y={value} r={6} {...readDot(layer)} />
          })}
      </Lines>
    </ResponsiveContainer>
  )
}

const fillOf = (layer: Layer) => (layer === 'recorded' ? 'var(--recorded)' : 'var(--ground)')

/** Filled where it is recorded, hollow where it is not. */
const dotOf = (layer: Layer) => ({ r: 3.5, strokeDasharray: '', fill: fillOf(layer) })

const readDot = (layer: Layer) => ({ fill: fillOf(layer), stroke: `var(--${layer})`, strokeWidth: 3 })
