import { useCallback, useMemo, useRef, useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { StudyTable, TableSort } from '../../../../engine/study/table/table'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import type { StudyState } from '../../../../store/study/study'
import { FigureWays } from '../../../charts/FigureWays'
import type { FigureTable } from '../../../charts/table'
import { useFigureWords } from '../../../charts/useFigureWords'
import { DataTable, type Line } from '../../../parts/DataTable'
import { How } from '../../../parts/How'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { useStudyQuestion } from '../study/useStudyQuestion'
import type { CellPlace, readable } from './geometry'
import { OpenCell } from './OpenCell'
import { cellFound, cellsInSight, pictureOf, rowInSight, type TablePicture } from './picture'
import { TableCanvas } from './TableCanvas'
import { useCellWords } from './useCellWords'
import './Table.css'

const SORTS: readonly TableSort[] = ['taste', 'cluster', 'popularity']

/** The whole table of people and titles, to be looked at from afar and cell by cell: what is known, and how much is not. */
export function Table({ catalogue }: { readonly catalogue: PublicCatalogue }) {
  const { table: say } = useMessages()
  const [sort, setSort] = useState<TableSort>('taste')
  const asked = useStudyQuestion('table', { sort })
  const names = useStudy((state) => state.names)
  const shown = useLast(asked.answer, names)
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
      {names !== null && (shown === null || asked.failure !== null) && <Waiting on={asked} words={say.waiting} />}
      {shown !== null && <Shown key={shown.names.origin} {...shown} catalogue={catalogue} />}
    </section>
  )
}

type Sight = ReturnType<typeof readable>

type Names = NonNullable<StudyState['names']>

interface Named {
  readonly table: StudyTable
  readonly names: Names
}

/** The table of the night before stands, with its zoom, until the next night's is in order; never another origin's. */
function useLast(table: StudyTable | null, names: Names | null): Named | null {
  const [last, setLast] = useState<Named | null>(null)
  if (table !== null && names !== null && last?.table !== table) setLast({ table, names })
  return last !== null && last.names.origin === names?.origin ? last : null
}

/** Whose cell it is, whatever the order is now. */
type Pair = Pick<ReturnType<typeof cellFound>, 'person' | 'title'>

function Shown({ table, names, catalogue }: Named & { readonly catalogue: PublicCatalogue }) {
  const { table: say } = useMessages()
  const [opened, setOpened] = useState<Pair | null>(null)
  const [sight, setSight] = useState<Sight | null>(null)
  const picture = useMemo(() => pictureOf(table, names), [table, names])
  const printed = useRef<HTMLDivElement>(null)
  const cells = useCellsInSight(picture)
  const seen = useCallback((next: Sight) => setSight(next), [])
  const place = useMemo(() => (opened === null ? null : placeOf(picture, opened)), [picture, opened])
  return (
    <div className="whole-figure" data-figure="table">
      <div className="whole-beside" ref={printed} data-open={place !== null}>
        <TableCanvas picture={picture} opened={place} onOpen={(at) => setOpened(cellFound(picture, at))} onSight={seen}>
          <Legend />
        </TableCanvas>
        {place !== null && <OpenCell picture={picture} found={cellFound(picture, place)} catalogue={catalogue} />}
      </div>
      {sight !== null && <InSight picture={picture} sight={sight} />}
      <div className="figure-ways">
        {sight !== null && <FigureWays title={say.name} table={() => cells(sight)} picture={printed} twin={null} />}
        <How about={say.name}>
          <p>{say.far}</p>
          <p>{say.how}</p>
          <p>{say.keys}</p>
        </How>
      </div>
    </div>
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

/** Every cell in sight that holds something. */
function useCellsInSight(picture: TablePicture): (sight: Sight) => FigureTable {
  const figures = useFigureWords()
  const words = useCellWords(picture)
  return (sight) => ({
    columns: [
      { key: 'person', name: figures.person },
      { key: 'title', name: figures.title },
      { key: 'value', name: figures.value, digits: 2 },
    ],
    rows: cellsInSight(picture, sight).map(({ person, title, value }) => ({
      person: words.personOf(person),
      title: words.titleOf(title),
      value,
    })),
  })
}

const MOST_ROWS = 30

function InSight({ picture, sight }: { readonly picture: TablePicture; readonly sight: Sight }) {
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
