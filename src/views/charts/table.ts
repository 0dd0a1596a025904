/** A figure's numbers: one table for the eye, one for a spreadsheet. */
import type { Format } from '../../i18n/format'
import type { Messages } from '../../i18n/messages'

/** A number, the ends of an interval, or words; null where nothing is known. */
export type Cell = number | readonly [low: number, high: number] | string | null

export interface FigureColumn {
  readonly key: string
  readonly name: string
  /** Of its numbers, where the name does not say it. */
  readonly unit?: string
  /** Digits after the point; absent for a column of words. */
  readonly digits?: number
  /** With a plus before what is above 0. */
  readonly signed?: boolean
  /** Counts stand among measures: a whole number has no digits after the point. */
  readonly counts?: boolean
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly { readonly [column: string]: Cell }[]
}

interface Words {
  readonly messages: Messages
  readonly format: Format
}

export const headOf = ({ name, unit }: FigureColumn): string => (unit === undefined ? name : `${name} (${unit})`)

/** As it stands on the page. */
export function said(
  cell: Cell | undefined,
  { digits = 0, signed = false, counts = false }: FigureColumn,
  { messages, format }: Words,
): string {
  const write = (value: number): string => (signed ? format.signed : format.decimal)(value, counts && Number.isInteger(value) ? 0 : digits)
  if (cell === undefined || cell === null) return messages.charts.unknown
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? write(cell) : messages.charts.span(write(cell[0]), write(cell[1]))
}

/** All digits but the last few, which are the dust of the machine's arithmetic. */
const PRECISION = 12
const exact = (value: number): string => String(Number(value.toPrecision(PRECISION)))

/** As comma-separated values: the same heads, an interval as two columns, numbers as machines read them. */
export function csvOf({ columns, rows }: FigureTable, { charts }: Messages): string {
  const spans = columns.filter(({ key }) => rows.some((row) => typeof row[key] === 'object' && row[key] !== null))
  const heads = columns.flatMap((column) =>
    spans.includes(column) ? [charts.low(headOf(column)), charts.high(headOf(column))] : [headOf(column)],
  )
  const cellsOf = (cell: Cell | undefined, isSpan: boolean): readonly string[] => {
    if (typeof cell === 'number') return [exact(cell)]
    if (typeof cell === 'string') return [cell]
    return cell === undefined || cell === null ? (isSpan ? ['', ''] : ['']) : cell.map(exact)
  }
  return linesAsCsv([heads, ...rows.map((row) => columns.flatMap((column) => cellsOf(row[column.key], spans.includes(column))))])
}

/** Lines of cells, the head first. */
const linesAsCsv = (lines: readonly (readonly string[])[]): string => lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')

/** A spreadsheet takes what holds a comma, a quotation mark or a new line only between quotation marks. */
const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
