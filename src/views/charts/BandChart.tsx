import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useFormat } from '../../store/language'
import { PLOT, PLOT_HEIGHT } from './plot'

/** A day with what was measured, and the ends of its interval; null where there is none. */
export interface BandPoint {
  readonly day: number
  readonly value: number
  readonly band: readonly [number, number] | null
}

interface BandChartProps {
  readonly points: readonly BandPoint[]
  /** Days on the axis, lived or not. */
  readonly days: number
  readonly daysName: string
  readonly digits: number
}

const TICK = { fill: 'var(--quiet)', fontSize: 16 }

/** A line in its band over days, against 0. It is a comparison, so it wears ink. A picture only: its table twin says the same. */
export function BandChart({ points, days, daysName, digits }: BandChartProps) {
  const { decimal, integer, signed } = useFormat()
  return (
    <ResponsiveContainer width="100%" height={PLOT_HEIGHT.big}>
      <ComposedChart data={[...points]} margin={{ top: PLOT.top, right: PLOT.right, bottom: 16, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="day"
          type="number"
          domain={[0, Math.max(1, days - 1)]}
          allowDecimals={false}
          tick={TICK}
          tickLine={false}
          stroke="var(--strong-line)"
          height={PLOT.bottom - 16}
          tickFormatter={(day: number) => integer(day)}
          label={{ value: daysName, position: 'insideBottom', offset: -10, fill: 'var(--quiet)', fontSize: 16 }}
        />
        <YAxis
          tick={TICK}
          tickLine={false}
          axisLine={false}
          width={PLOT.left + 16}
          tickFormatter={(value: number) => (value < 0 ? signed(value, digits) : decimal(value, digits))}
          domain={['auto', 'auto']}
        />
        <ReferenceLine y={0} stroke="var(--text)" strokeDasharray="2 4" ifOverflow="extendDomain" />
        <Area dataKey="band" stroke="none" fill="var(--text)" fillOpacity={0.18} isAnimationActive={false} connectNulls />
        <Line dataKey="value" type="linear" stroke="var(--text)" strokeWidth={2.5} dot={false} isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}
