import { useCallback, useMemo, useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { StudyTable, TableSort } from '../../../../engine/study/table/table'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import { DataTable, type Line } from '../../../parts/DataTable'
import { How } from '../../../parts/How'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { useStudyQuestion } from '../study/useStudyQuestion'
import type { CellPlace, inSight } from './geometry'
import { OpenCell } from './OpenCell'
import { cellFound, pictureOf, rowInSight, type TablePicture } from './picture'
import { TableCanvas } from './TableCanvas'
import { useCellWords } from './useCellWords'
import './Table.css'

const SORTS: readonly TableSort[] = ['taste', 'cluster', 'popularity']

/** The whole table of people and titles, to be looked at from afar and cell by cell: what is known, and how much is not. */
export function Table({ catalogue }: { readonly catalogue: PublicCatalogue }) {
  const { table: say } = useMessages()
  const [sort, setSort] = useState<TableSort>('taste')
  const asked = useStudyQuestion('table', { sort })
  const isOpen = useStudy((state) => state.card !== null)
  const { answer } = asked
  return (
    <section className="whole-view">
      <div className="whole-head">
        <p className="whole-words">{say.sorted[sort]}</p>
        <Select
          label={say.sort}
          labelSeen
          options={SORTS.map((value) => ({ value, name: say.sorts[value] }))}
          value={sort}
          onChange={setSort}
        />
      </div>
      {isOpen && answer === null && <Waiting on={asked} words={say.waiting} />}
      {answer !== null && <Shown table={answer} catalogue={catalogue} />}
    </section>
  )
}

/** Whose cell it is, whatever the order is now. */
type Pair = Pick<ReturnType<typeof cellFound>, 'person' | 'title'>

function Shown({ table, catalogue }: { readonly table: StudyTable; readonly catalogue: PublicCatalogue }) {
  const { table: say } = useMessages()
  const names = useStudy((state) => state.names)
  const [opened, setOpened] = useState<Pair | null>(null)
  const [sight, setSight] = useState<ReturnType<typeof inSight> | null>(null)
  const picture = useMemo(() => (names === null ? null : pictureOf(table, names)), [table, names])
  const seen = useCallback((next: ReturnType<typeof inSight>) => setSight(next), [])
  const place = useMemo(() => (picture === null || opened === null ? null : placeOf(picture, opened)), [picture, opened])
  if (picture === null) return null
  return (
    <>
      <div className="whole-beside" data-open={place !== null}>
        <TableCanvas picture={picture} opened={place} onOpen={(at) => setOpened(cellFound(picture, at))} onSight={seen} />
        {place !== null && <OpenCell picture={picture} found={cellFound(picture, place)} catalogue={catalogue} />}
      </div>
      <Legend />
      {sight !== null && <InSight picture={picture} sight={sight} />}
      <How about={say.name}>
        <p>{say.far}</p>
        <p>{say.how}</p>
        <p>{say.keys}</p>
      </How>
    </>
  )
}

function placeOf({ table, columnOf }: TablePicture, { person, title }: Pair): CellPlace | null {
  const row = table.rowOrder.indexOf(person)
  const column = columnOf[title] ?? -1
  return row < 0 || column < 0 ? null : { row, column }
}

function Legend() {
  const { table: say } = useMessages()
  return (
    <ul className="whole-legend">
      {(['liked', 'disliked', 'empty'] as const).map((kind) => (
        <li key={kind}>
          <span className={`whole-swatch whole-swatch-${kind}`} aria-hidden="true">
            {kind === 'empty' && '?'}
          </span>
          {say.legend[kind]}
        </li>
      ))}
    </ul>
  )
}

const MOST_ROWS = 30

function InSight({ picture, sight }: { readonly picture: TablePicture; readonly sight: ReturnType<typeof inSight> }) {
  const { table: say } = useMessages()
  const [open, setOpen] = useState(false)
  const words = useCellWords(picture)
  const rows = Array.from({ length: Math.min(MOST_ROWS, sight.toRow - sight.fromRow) }, (_, at) => sight.fromRow + at)
  const lines = (): readonly Line[] =>
    rows
      .filter((row) => row < picture.shape.rows)
      .map((row) => {
        const { person, filled, best } = rowInSight(picture, row, { from: sight.fromColumn, to: sight.toColumn })
        const shown = best === null ? '–' : words.titleOf(best)
        return { key: `${row}`, cells: { person: words.personOf(person), filled: say.filled(filled), shown } }
      })
  const columns = [
    { key: 'person', name: say.columns.person },
    { key: 'filled', name: say.columns.filled, numeric: true },
    { key: 'shown', name: say.columns.shown },
  ]
  return (
    <details className="whole-sight" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.sight}</summary>
      {open && <DataTable caption={say.sight} columns={columns} lines={lines()} />}
    </details>
  )
}
