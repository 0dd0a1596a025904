import { CartesianGrid, Line, LineChart as Lines, ResponsiveContainer, XAxis, YAxis } from 'recharts'
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
            tickFormatter={(value: number) => decimal(value, digits)}
            domain={[0, 'auto']}
          />
          {series.map(({ key, layer }) => (
            <Line
              key={key}
              dataKey={key}
              type="linear"
              stroke={`var(--${layer})`}
              strokeWidth={LINE_STYLES[layer].width}
              strokeDasharray={LINE_STYLES[layer].dashes}
              strokeLinecap="round"
              dot={
                hasDots(points.length)
                  ? { r: 3.5, strokeDasharray: '', fill: layer === 'recorded' ? 'var(--recorded)' : 'var(--surface)' }
                  : false
              }
              isAnimationActive={false}
              connectNulls
            />
          ))}
        </Lines>
      </ResponsiveContainer>
    </div>
  )
}
