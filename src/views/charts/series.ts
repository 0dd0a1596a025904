import type { Layer } from '../../i18n/rich'

/** One curve: a value a day from day 0, null where it is not known. */
export interface Series {
  readonly key: string
  readonly name: string
  readonly layer: Layer
  /** Only there to be compared with: drawn thin, without dots. */
  readonly reference?: boolean
  readonly values: readonly (number | null)[]
}

/** A day with the value of every series, as the chart and its table twin read it. */
export interface ChartPoint {
  readonly day: number
  readonly [series: string]: number | null
}

/** Days on which at least one series is known, with all of them. */
export function pointsOf(series: readonly Series[]): readonly ChartPoint[] {
  const days = Math.max(0, ...series.map(({ values }) => values.length))
  return Array.from({ length: days }, (_, day) => ({
    ...Object.fromEntries(series.map(({ key, values }) => [key, values[day] ?? null])),
    day,
  })).filter((point) => series.some(({ values }) => (values[point.day] ?? null) !== null))
}

interface LineStyle {
  readonly dashes: string
  /** Of what is only there to be compared with: the same kind of line, with wider gaps. */
  readonly referenceDashes: string
  readonly width: number
  /** Of what is only there to be compared with. */
  readonly referenceWidth: number
}

/** How a layer's line is drawn: solid, dashed, dotted, so that grey tells them apart. */
export const LINE_STYLES: { readonly [L in Layer]: LineStyle } = {
  recorded: { dashes: '', referenceDashes: '', width: 2.5, referenceWidth: 1 },
  guessed: { dashes: '9 5', referenceDashes: '9 14', width: 2.5, referenceWidth: 2 },
  truth: { dashes: '1.5 6', referenceDashes: '1.5 13', width: 4, referenceWidth: 2 },
}

const MOST_DOTS = 31

/** Dots mark the days while there are few enough of them to be told apart. */
export const hasDots = (points: number): boolean => points <= MOST_DOTS
