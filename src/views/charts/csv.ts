/** A chart's numbers as comma-separated values: a line a day, each column headed by its name, its unit and its layer. */
import type { Messages } from '../../i18n/messages'
import type { ChartPoint, Series } from './series'

export interface Numbers {
  readonly title: string
  readonly unit: string
  readonly series: readonly Series[]
  readonly points: readonly ChartPoint[]
}

export function csvOf({ title, unit, series, points }: Numbers, { charts, words }: Messages): string {
  const heads = series.map(({ name, layer }) => `${name === '' ? title : name} (${unit}; ${words.layers[layer].name})`)
  const lines = points.map((point) => [String(point.day), ...series.map(({ key }) => String(point[key] ?? ''))])
  return linesAsCsv([[charts.day, ...heads], ...lines])
}

/** Lines of cells, the head first. */
export const linesAsCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')

/** A spreadsheet takes what holds a comma, a quotation mark or a new line only between quotation marks. */
const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
