import { Area, CartesianGrid, ComposedChart, Line, ReferenceDot, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useFormat } from '../../store/language'
import { PLOT, PLOT_HEIGHT } from './plot'

/** A day with what was measured, and the ends of its interval; null where there is none. */
export interface BandPoint {
  readonly day: number
  readonly value: number
  readonly band: readonly [number, number] | null
}

/** What somebody expected: where it comes from, if that was said, where it goes, and whose it is, in words. */
export interface Expected {
  readonly from: Place | null
  readonly to: Place
  readonly words: string
}

interface Place {
  readonly day: number
  readonly value: number
}

interface BandChartProps {
  readonly points: readonly BandPoint[]
  readonly expected?: Expected | undefined
  /** Where the axis ends, whatever is on it; else it ends with what is. */
  readonly top?: number
  /** Days on the axis, lived or not. */
  readonly days: number
  readonly daysName: string
  readonly digits: number
}

/** What is expected stands below the upper edge. */
const ABOVE = 1.1
const at = ({ day, value }: Place) => ({ x: day, y: value })

/** An axis stands without anything on it, too. */
const EMPTY = [{ day: 0 }, { day: 1 }]

const TICK = { fill: 'var(--quiet)', fontSize: 16 }

/** A line in its band over days, against 0. It is a comparison, so it wears ink. A picture only: its table twin says the same. */
export function BandChart({ points, expected, top, days, daysName, digits }: BandChartProps) {
  const { decimal, integer, signed } = useFormat()
  return (
    <ResponsiveContainer width="100%" height={PLOT_HEIGHT.big}>
      <ComposedChart
        data={points.length === 0 ? EMPTY : [...points]}
        margin={{ top: PLOT.top, right: PLOT.right, bottom: 16, left: 0 }}
        accessibilityLayer={false}
      >
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
          tickCount={top === undefined ? 5 : 6}
          tickLine={false}
          axisLine={false}
          width={PLOT.left + 16}
          tickFormatter={(value: number) => (value < 0 ? signed(value, digits) : decimal(value, digits))}
          domain={expected === undefined ? ['auto', 'auto'] : [0, top ?? ((most: number) => Math.max(most, expected.to.value * ABOVE))]}
        />
        <ReferenceLine y={0} stroke="var(--text)" strokeDasharray="2 4" ifOverflow="extendDomain" />
        {expected?.from && (
          <ReferenceLine
            segment={[at(expected.from), at(expected.to)]}
            stroke="var(--text)"
            strokeWidth={2}
            strokeDasharray="2 7"
            strokeLinecap="round"
          />
        )}
        {expected && (
          <ReferenceDot
            {...at(expected.to)}
            r={6}
            fill="var(--surface)"
            stroke="var(--text)"
            strokeWidth={2}
            ifOverflow="visible"
            label={{ value: expected.words, position: 'left', offset: 12, dy: -14, fill: 'var(--text)', fontSize: 16 }}
          />
        )}
        <Area dataKey="band" stroke="none" fill="var(--text)" fillOpacity={0.18} isAnimationActive={false} connectNulls />
        <Line dataKey="value" type="linear" stroke="var(--text)" strokeWidth={2.5} dot={false} isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}
