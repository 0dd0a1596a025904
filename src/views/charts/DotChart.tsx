import { CartesianGrid, ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { CHART_TICK, CHART_TICK_MARGIN, TOOLTIP_STYLES } from './look'
import { PLOT } from './plot'
import { roundScale } from './scale'

export type DotLook = 'ink' | 'hollow' | 'guessed' | 'square' | 'truth'

export interface Dots {
  readonly key: string
  readonly name: string
  readonly look: DotLook
  readonly points: readonly { readonly x: number; readonly y: number; readonly name: string }[]
}

interface DotChartProps {
  readonly dots: readonly Dots[]
  readonly xName: string
  readonly xWords: (x: number) => string
  /** Where the level axis is named; without them, at round numbers. */
  readonly xTicks?: readonly number[]
  readonly yWords: (y: number) => string
  /** A level line. */
  readonly level?: { readonly y: number; readonly name: string }
  readonly height?: number
}

const DOTS: { readonly [L in DotLook]: { readonly fill: string; readonly stroke: string; readonly shape: 'circle' | 'square' } } = {
  ink: { fill: 'var(--quiet)', stroke: 'var(--quiet)', shape: 'circle' },
  hollow: { fill: 'transparent', stroke: 'var(--recorded)', shape: 'circle' },
  guessed: { fill: 'var(--guessed)', stroke: 'var(--guessed)', shape: 'circle' },
  truth: { fill: 'transparent', stroke: 'var(--truth)', shape: 'circle' },
  square: { fill: 'var(--text)', stroke: 'var(--text)', shape: 'square' },
}

/** Dots in a field of two scales. A picture only: its table twin says the same. */
export function DotChart({ dots, xName, xWords, xTicks, yWords, level, height = 320 }: DotChartProps) {
  const points = dots.flatMap((one) => one.points)
  const across = roundScale(points.map(({ x }) => x))
  const up = roundScale([...points.map(({ y }) => y), ...(level === undefined ? [] : [level.y])])
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ScatterChart margin={{ top: 12, right: PLOT.right, bottom: 18, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="x"
          type="number"
          name={xName}
          domain={[...across.domain]}
          ticks={[...(xTicks ?? across.ticks)]}
          tickMargin={CHART_TICK_MARGIN}
          tick={CHART_TICK}
          tickLine={false}
          stroke="var(--strong-line)"
          height={PLOT.bottom - 10}
          minTickGap={24}
          tickFormatter={xWords}
          label={{ value: xName, position: 'insideBottom', offset: -12, fill: 'var(--quiet)', fontSize: 16 }}
        />
        <YAxis
          dataKey="y"
          type="number"
          tick={CHART_TICK}
          tickLine={false}
          axisLine={false}
          width={PLOT.left + 12}
          tickFormatter={yWords}
          domain={[...up.domain]}
          ticks={[...up.ticks]}
        />
        <Tooltip
          {...TOOLTIP_STYLES}
          isAnimationActive={false}
          formatter={(value, name) => [name === xName ? xWords(Number(value)) : yWords(Number(value)), name]}
        />
        {level !== undefined && <ReferenceLine y={level.y} stroke="var(--text)" strokeDasharray="6 4" ifOverflow="extendDomain" />}
        {dots.map(({ key, name, look, points }) => (
          <Scatter key={key} name={name} data={[...points]} isAnimationActive={false} {...DOTS[look]} strokeWidth={2} />
        ))}
      </ScatterChart>
    </ResponsiveContainer>
  )
}
