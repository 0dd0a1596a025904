import { type ReactNode, useCallback, useState } from 'react'
import './DataTable.css'

export interface Column {
  readonly key: string
  readonly name: string
  readonly numeric?: boolean
}

export interface Line {
  readonly key: string
  /** One cell a column, by the column's key; the first column heads its line. */
  readonly cells: { readonly [column: string]: ReactNode }
}

interface DataTableProps {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly lines: readonly Line[]
}

/** Whether a box holds more than it shows, so that a keyboard must be able to scroll it. */
function useOverflow() {
  const [over, setOver] = useState(false)
  const box = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const sizes = new ResizeObserver(() => setOver(element.scrollWidth > element.clientWidth))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])
  return { box, over }
}

/** Said aloud, since a table drawn as cards on a phone is none to some browsers. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  line: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** A plain table; its first column heads its lines. */
export function DataTable({ caption, columns, lines }: DataTableProps) {
  const [head, ...rest] = columns
  const { box, over } = useOverflow()
  return (
    <div className="table-box" ref={box} tabIndex={over ? 0 : undefined}>
      <table className="table" {...ROLES.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map(({ key, name, numeric }) => (
              <th key={key} {...ROLES.head} scope="col" className={numeric ? 'numeric' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {lines.map(({ key, cells }) => (
            <tr key={key} {...ROLES.row}>
              <th {...ROLES.line} scope="row" className={head.numeric ? 'numeric' : undefined}>
                {cells[head.key]}
              </th>
              {rest.map(({ key: column, name, numeric }) => (
                <td key={column} {...ROLES.cell} data-name={name} className={numeric ? 'numeric' : undefined}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
