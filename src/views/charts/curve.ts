/** Curves over any axis, as geometry: pure, in pixels of the box that they are drawn in. */
import type { Layer } from '../../i18n/rich'

export interface Curve {
  readonly key: string
  readonly name: string
  /** `ink` for what is none of the three kinds of number: a policy, a comparison. */
  readonly layer: Layer | 'ink'
  /** Of its stroke; inks are told apart by it. */
  readonly dashes?: string
  readonly points: readonly CurvePoint[]
}

export interface CurvePoint {
  readonly x: number
  readonly y: number
  /** The ends of its interval. */
  readonly band?: readonly [number, number] | undefined
}

export interface Frame {
  readonly width: number
  readonly height: number
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** What the axes hold at least. */
export type Reach = Pick<Frame, 'x' | 'y'>

export const EDGES = { left: 66, right: 20, top: 10, bottom: 48 } as const

export const INK_DASHES = ['', '9 5', '2 5', '14 4 2 4', '4 3', '20 6', '2 9', '9 3 2 3 2 3'] as const

export const xOf = ({ width, x }: Frame, value: number): number =>
  EDGES.left + ((value - x[0]) / (x[1] - x[0] || 1)) * (width - EDGES.left - EDGES.right)

export const yOf = ({ height, y }: Frame, value: number): number =>
  EDGES.top + (1 - (value - y[0]) / (y[1] - y[0] || 1)) * (height - EDGES.top - EDGES.bottom)

/** All of the curves, with 0 in sight where `withZero` asks for it. */
export function frameOf(
  curves: readonly Curve[],
  { width, height, withZero, reach }: Pick<Frame, 'width' | 'height'> & { readonly withZero: boolean; readonly reach?: Reach | undefined },
): Frame {
  const points = curves.flatMap((curve) => curve.points)
  const ys = [...points.flatMap(({ y, band }) => (band === undefined ? [y] : [y, ...band])), ...(withZero ? [0] : []), ...(reach?.y ?? [])]
  const span = (values: readonly number[]): readonly [number, number] => {
    const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
    const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    if (!(low <= high)) return [0, 1]
    return low === high ? [low - (withZero && low === 0 ? 0 : 0.5), high + 0.5] : [low, high]
  }
  return { width, height, x: span([...points.map(({ x }) => x), ...(reach?.x ?? [])]), y: span(ys) }
}

export const lineOf = (points: readonly CurvePoint[], frame: Frame): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${xOf(frame, x).toFixed(1)} ${yOf(frame, y).toFixed(1)}`).join('')

/** Around the points that have a band; empty where none has. */
export function bandOf(points: readonly CurvePoint[], frame: Frame): string {
  const banded = points.flatMap(({ x, band }) => (band === undefined ? [] : [{ x, low: band[0], high: band[1] }]))
  if (banded.length < 2) return ''
  const at = (x: number, y: number) => `${xOf(frame, x).toFixed(1)} ${yOf(frame, y).toFixed(1)}`
  const over = banded.map(({ x, high }) => at(x, high))
  const under = [...banded].reverse().map(({ x, low }) => at(x, low))
  return `M${[...over, ...under].join('L')}z`
}

/** Round numbers within a span: 3 to 6 of them. */
export function ticksOf([low, high]: readonly [number, number], wanted = 5): readonly number[] {
  const rough = (high - low) / wanted
  if (!(rough > 0)) return [low]
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 10 * power
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

/** As many of them as differ in words: where a figure is said without decimals, none stands at a half. */
export function ticksSaid(span: readonly [number, number], say: (value: number) => string): readonly number[] {
  for (let wanted = 5; wanted > 1; wanted--) {
    const ticks = ticksOf(span, wanted)
    if (new Set(ticks.map(say)).size === ticks.length) return ticks
  }
  return ticksOf(span, 1)
}

/** The value of a curve at x, between its neighbours; null where it does not reach. */
export function valueAt({ points }: Curve, x: number): CurvePoint | null {
  if (points.length === 0 || x < points[0].x || x > points[points.length - 1].x) return null
  return points.reduce((best, point) => (Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best))
}
