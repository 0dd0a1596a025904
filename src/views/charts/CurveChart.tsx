import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ticksOf } from './curve'
import { CHART_TICK, CHART_TICK_MARGIN, TOOLTIP_STYLES } from './look'
import { PLOT } from './plot'
import { roundScale } from './scale'

export type CurveLook = 'ink' | 'thin' | 'recorded' | 'guessed' | 'truth'

export interface Curve {
  readonly key: string
  readonly name: string
  readonly look: CurveLook
  /** By place of `xs`; null where there is none. */
  readonly values: readonly (number | null)[]
  /** Ends of its interval. */
  readonly band?: readonly (readonly [number, number] | null)[]
}

interface Mark {
  readonly x: number
  readonly name: string
  readonly strong?: boolean
}

interface CurveChartProps {
  readonly xs: readonly number[]
  readonly curves: readonly Curve[]
  readonly xName: string
  readonly xWords: (x: number) => string
  readonly yWords: (y: number) => string
  /** Upright lines. */
  readonly marks?: readonly Mark[]
  readonly height?: number
  /** Whether the axis begins at 0. */
  readonly fromZero?: boolean
}

const STROKES: { readonly [L in CurveLook]: { readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray?: string } } =
  {
    ink: { stroke: 'var(--text)', strokeWidth: 2.5 },
    thin: { stroke: 'var(--text)', strokeWidth: 1.2 },
    recorded: { stroke: 'var(--recorded)', strokeWidth: 2.5 },
    guessed: { stroke: 'var(--guessed)', strokeWidth: 2.5, strokeDasharray: '9 5' },
    truth: { stroke: 'var(--truth)', strokeWidth: 4, strokeDasharray: '1.5 6' },
  }

/** Curves over one scale, some with bands, and marks on it. A picture only: its table twin says the same. */
export function CurveChart({ xs, curves, xName, xWords, yWords, marks = [], height = 300, fromZero = true }: CurveChartProps) {
  const scale = roundScale(
    curves.flatMap(({ values, band = [] }) => [...values, ...band.flat()]).filter((value) => value !== null),
    { fromZero },
  )
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={rowsOf(xs, curves)} margin={{ top: 26, right: PLOT.right, bottom: 18, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="x"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={[...ticksOf([xs[0] ?? 0, xs.at(-1) ?? 1], 7)]}
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
          tick={CHART_TICK}
          tickLine={false}
          axisLine={false}
          width={PLOT.left + 12}
          tickFormatter={yWords}
          domain={[...scale.domain]}
          ticks={[...scale.ticks]}
        />
        <Tooltip
          {...TOOLTIP_STYLES}
          labelFormatter={(label) => xWords(Number(label))}
          formatter={wordValue(yWords)}
          isAnimationActive={false}
        />
        {marks.map(markOf)}
        {curves.map(bandOf)}
        {curves.map(({ key, name, look }) => (
          <Line
            key={key}
            dataKey={key}
            name={name}
            type="linear"
            dot={xs.length < 16}
            isAnimationActive={false}
            connectNulls
            {...STROKES[look]}
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  )
}

const wordValue = (words: (value: number) => string) => (value: unknown) => (typeof value === 'number' ? words(value) : '')

const rowsOf = (xs: readonly number[], curves: readonly Curve[]) =>
  xs.map((x, at) => ({
    x,
    ...Object.fromEntries(curves.map(({ key, values }) => [key, values[at] ?? null])),
    ...Object.fromEntries(curves.map(({ key, band }) => [`${key} band`, band?.[at] ?? null])),
  }))

const markOf = ({ x, name, strong = false }: Mark) => (
  <ReferenceLine
    key={`${x} ${name}`}
    x={x}
    stroke="var(--text)"
    strokeWidth={strong ? 2.5 : 1}
    strokeDasharray={strong ? '' : '2 4'}
    label={{ value: name, position: 'top', fill: strong ? 'var(--text)' : 'var(--quiet)', fontSize: 16 }}
  />
)

const bandOf = ({ key, look, band }: Curve) =>
  band === undefined ? null : (
    <Area
      key={`${key} band`}
      dataKey={`${key} band`}
      name=""
      stroke="none"
      fill={STROKES[look].stroke}
      fillOpacity={0.2}
      isAnimationActive={false}
      tooltipType="none"
    />
  )
