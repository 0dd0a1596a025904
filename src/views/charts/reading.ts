/** What can be read off a curve: where a day stands on the picture, which day a hand points at, and the course in words. */
import type { Format } from '../../i18n/format'
import type { Messages } from '../../i18n/messages'
import type { ChartPoint, Series } from './series'

/** How a measure's numbers are written. */
export interface Scale {
  readonly unit: string
  readonly digits: number
}

interface Words {
  readonly messages: Messages
  readonly format: Format
}

/** The first and the last day that the picture shows; a single day gets a day to its right, so that it stands somewhere. */
export function daysShown(points: readonly ChartPoint[]): readonly [number, number] {
  const first = points[0]?.day ?? 0
  const last = points.at(-1)?.day ?? first
  return [first, Math.max(last, first + 1)]
}

/** Where a day stands between the picture's left and right end, 0 to 1. */
export function shareAt(points: readonly ChartPoint[], day: number): number {
  const [first, last] = daysShown(points)
  return (day - first) / (last - first)
}

/** The index of the day nearest to a place on the picture, 0 to 1 from its left end. */
export function nearestTo(points: readonly ChartPoint[], share: number): number {
  const distance = ({ day }: ChartPoint): number => Math.abs(shareAt(points, day) - share)
  return points.reduce((best, point, index) => (distance(point) < distance(points[best]) ? index : best), 0)
}

/** A value with its unit, as it is read everywhere: "41% of plays". */
export function wordValue(value: number | null, { unit, digits }: Scale, { messages, format }: Words): string {
  const { charts } = messages
  return value === null ? charts.unknown : charts.withUnit(format.decimal(value, digits), unit)
}

export interface Reading {
  readonly key: string
  readonly layer: Series['layer']
  readonly reference: boolean
  /** Empty where the chart has one series alone. */
  readonly name: string
  readonly value: string
}

/** Every series on one day. */
export function readingsOf(point: ChartPoint, series: readonly Series[], about: Scale & Words): readonly Reading[] {
  return series.map(({ key, name, layer, reference = false }) => ({
    key,
    layer,
    reference,
    name,
    value: wordValue(point[key] ?? null, about, about),
  }))
}

/** The course of every series in a sentence or two, for those who listen. */
export function courseOf(points: readonly ChartPoint[], series: readonly Series[], about: Scale & Words): string {
  const { charts } = about.messages
  return series
    .map((one) => {
      const course = courseOfOne(points, one, about)
      return one.name === '' ? course : charts.named(one.name, course)
    })
    .join(' ')
}

function courseOfOne(points: readonly ChartPoint[], { key }: Series, about: Scale & Words): string {
  const { charts } = about.messages
  const known = points.flatMap((point) => {
    const value = point[key] ?? null
    return value === null ? [] : [{ day: point.day, value }]
  })
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return charts.unknown
  const word = ({ day, value }: (typeof known)[number]) => ({ day, value: wordValue(value, about, about) })
  if (known.length === 1) return charts.oneDay(word(first).value, first.day)
  const low = known.reduce((best, one) => (one.value < best.value ? one : best))
  const high = known.reduce((best, one) => (one.value > best.value ? one : best))
  return `${charts.course(word(first), word(last))} ${charts.extremes(word(low), word(high))}`
}
