import { useFormat, useMessages } from '../../store/language'
import { DataTable } from '../parts/DataTable'
import type { Scale } from './reading'
import type { ChartPoint, Series } from './series'

interface TwinProps extends Scale {
  readonly title: string
  readonly series: readonly Series[]
  readonly points: readonly ChartPoint[]
}

/** The same numbers as the curves, day by day. */
export function Twin({ title, unit, digits, series, points }: TwinProps) {
  const { charts } = useMessages()
  const { decimal, integer } = useFormat()
  const cell = (value: number | null | undefined): string =>
    value === null || value === undefined ? charts.unknown : decimal(value, digits)
  return (
    <div className="measure-twin">
      <DataTable
        caption={`${title}, ${unit}`}
        columns={[
          { key: 'day', name: charts.day, numeric: true },
          ...series.map(({ key, name }) => ({ key, name: name === '' ? unit : `${name}, ${unit}`, numeric: true })),
        ]}
        lines={points.map((point) => ({
          key: String(point.day),
          cells: { day: integer(point.day), ...Object.fromEntries(series.map(({ key }) => [key, cell(point[key])])) },
        }))}
      />
    </div>
  )
}
