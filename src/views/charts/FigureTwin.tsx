import { useFormat, useMessages } from '../../store/language'
import { DataTable } from '../parts/DataTable'
import { type FigureTable, headOf, said } from './table'
import './FigureTwin.css'

interface FigureTwinProps {
  readonly title: string
  readonly table: FigureTable
}

/** The same numbers as the picture. */
export function FigureTwin({ title, table: { columns, rows } }: FigureTwinProps) {
  const messages = useMessages()
  const format = useFormat()
  return (
    <div className="figure-twin">
      <DataTable
        caption={title}
        columns={columns.map((column) => ({ key: column.key, name: headOf(column), numeric: column.digits !== undefined }))}
        lines={rows.map((row, at) => ({
          key: String(at),
          cells: Object.fromEntries(columns.map((column) => [column.key, said(row[column.key], column, { messages, format })])),
        }))}
      />
    </div>
  )
}
