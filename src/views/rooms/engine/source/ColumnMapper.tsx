import { type ReactNode, useState } from 'react'
import type { ColumnMap, LayoutWish } from '../../../../engine/datasets/layout'
import type { FilePreview } from '../../../../engine/study/ownFile'
import { useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'

interface ColumnMapperProps {
  readonly place: string
  readonly preview: FilePreview
  readonly onHeader: (header: boolean) => void
  readonly onOpen: (wish: LayoutWish) => void
  readonly children: ReactNode
}

const ROLES = ['person', 'title', 'rating', 'time'] as const
const NONE = 'none'

/** The first lines of a file, and which of its columns is whose: as found, or as the visitor says. */
export function ColumnMapper({ place, preview, onHeader, onOpen, children }: ColumnMapperProps) {
  const { file: say } = useMessages().study
  const [columns, setColumns] = useState<ColumnMap>(preview.columns)
  const { person, title } = columns
  const complete = person !== undefined && title !== undefined && person !== title
  const nameOf = (column: number) => preview.headings[column] || say.column(column + 1)
  const all = Array.from({ length: preview.width }, (_, column) => ({ value: String(column), name: nameOf(column) }))
  return (
    <>
      <Rows place={place} preview={preview} nameOf={nameOf} />
      <div className="engine-source-choice">
        <h3>{say.which}</h3>
        {ROLES.map((role) => (
          <Select
            key={role}
            label={say.columns[role] ?? role}
            labelSeen
            options={[{ value: NONE, name: say.none }, ...all]}
            value={String(columns[role] ?? NONE)}
            onChange={(value) => setColumns({ ...columns, [role]: value === NONE ? undefined : Number(value) })}
          />
        ))}
        <label>
          <input type="checkbox" checked={preview.header} onChange={({ target }) => onHeader(target.checked)} /> {say.header}
        </label>
      </div>
      {!complete && <p role="status">{say.missing}</p>}
      <div className="engine-source-choice">
        <Button look="strong" disabled={!complete} onClick={() => onOpen({ header: preview.header, columns })}>
          {say.open}
        </Button>
        {children}
      </div>
    </>
  )
}

interface RowsProps {
  readonly place: string
  readonly preview: FilePreview
  readonly nameOf: (column: number) => string
}

function Rows({ place, preview: { rows, width }, nameOf }: RowsProps) {
  const { file: say } = useMessages().study
  const columns = Array.from({ length: width }, (_, column) => column)
  const numbered = rows.map((row, line) => ({ row, line }))
  return (
    <div className="engine-rows">
      <table>
        <caption>{say.caption(place)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {nameOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ row, line }) => (
            <tr key={line}>
              {columns.map((column) => (
                <td key={column} title={row[column]}>
                  {row[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
