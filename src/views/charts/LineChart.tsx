import { CartesianGrid, Line, LineChart as Lines, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Layer } from '../../i18n/rich'
import { useFormat } from '../../store/language'
import { type ChartPoint, hasDots, LINE_STYLES, type Series } from './series'

interface LineChartProps {
  readonly series: readonly Series[]
  readonly points: readonly ChartPoint[]
  /** Under the horizontal axis, and over the vertical one. */
  readonly axes: { readonly days: string; readonly unit: string }
  readonly digits: number
}

const HEIGHT = 230
const TICK = { fill: 'var(--quiet)', fontSize: 16 }

/** Curves over days, each in its layer's line. Its table twin says the same, so that this is a picture only. */
export function LineChart({ series, points, axes, digits }: LineChartProps) {
  const { decimal, integer } = useFormat()
  return (
    <div className="line-chart" aria-hidden="true">
      <p className="line-chart-unit">{axes.unit}</p>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <Lines data={[...points]} margin={{ top: 8, right: 16, bottom: 24, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="day"
            tick={TICK}
            stroke="var(--quiet)"
            tickFormatter={(day: number) => integer(day)}
            minTickGap={40}
            label={{ value: axes.days, position: 'insideBottom', offset: -14, fill: 'var(--quiet)', fontSize: 16 }}
          />
          <YAxis
            tick={TICK}
            stroke="var(--quiet)"
            width={64}
            tickFormatter={(value: number) => (Number.isInteger(value) ? integer(value) : decimal(value, Math.max(1, digits)))}
            domain={[0, 'auto']}
          />
          {series.map(({ key, layer, reference = false }) => (
            <Line
              key={key}
              dataKey={key}
              type="linear"
              stroke={`var(--${layer})`}
              strokeWidth={reference ? 1.5 : LINE_STYLES[layer].width}
              strokeDasharray={LINE_STYLES[layer].dashes}
              strokeLinecap="round"
              dot={hasDots(points.length) && !reference ? dotOf(layer) : false}
              isAnimationActive={false}
              connectNulls
            />
          ))}
        </Lines>
      </ResponsiveContainer>
    </div>
  )
}

/** Filled where it is recorded, hollow where it is not. */
const dotOf = (layer: Layer) => ({ r: 3.5, strokeDasharray: '', fill: layer === 'recorded' ? 'var(--recorded)' : 'var(--surface)' })
