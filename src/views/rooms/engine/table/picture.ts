/** The table as it is drawn and asked about: by place in the order instead of by number. Pure. */
import type { StudyTable } from '../../../../engine/study/table/table'
import type { CellPlace, Shape } from './geometry'

export interface TablePicture {
  readonly table: StudyTable
  readonly shape: Shape
  /** By title: its column; −1 for one without cells. */
  readonly columnOf: Int32Array
  readonly people: readonly string[]
  readonly titles: readonly string[]
}

interface Names {
  readonly people: readonly string[]
  readonly titles: readonly string[]
}

export function pictureOf(table: StudyTable, { people, titles }: Names): TablePicture {
  const columnOf = new Int32Array(titles.length).fill(-1)
  table.columnOrder.forEach((title, column) => {
    columnOf[title] = column
  })
  return { table, shape: { rows: table.rowOrder.length, columns: table.columnOrder.length }, columnOf, people, titles }
}

export interface CellFound extends CellPlace {
  readonly person: number
  readonly title: number
  /** Its number in the study; null where the table is empty. */
  readonly cell: number | null
}

export function cellFound({ table }: TablePicture, { row, column }: CellPlace): CellFound {
  const person = table.rowOrder[row]
  const title = table.columnOrder[column]
  let low = table.starts[person]
  let high = table.starts[person + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (table.titleOf[middle] < title) low = middle + 1
    else high = middle
  }
  const found = low < table.starts[person + 1] && table.titleOf[low] === title
  return { row, column, person, title, cell: found ? low : null }
}

export interface RowInSight {
  readonly person: number
  readonly filled: number
  /** The title liked most of those in sight; null where none is. */
  readonly best: number | null
}

/** For the table of words: what of a row lies in sight. */
export function rowInSight(
  { table, columnOf }: TablePicture,
  row: number,
  columns: { readonly from: number; readonly to: number },
): RowInSight {
  const person = table.rowOrder[row]
  let filled = 0
  let best: number | null = null
  let most = -1
  for (let cell = table.starts[person]; cell < table.starts[person + 1]; cell++) {
    const column = columnOf[table.titleOf[cell]]
    if (column < columns.from || column >= columns.to) continue
    filled += 1
    if (table.levels[cell] <= most) continue
    most = table.levels[cell]
    best = table.titleOf[cell]
  }
  return { person, filled, best }
}

interface Sight {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

interface Filled {
  readonly person: number
  readonly title: number
  readonly value: number
}

/** The cells in sight that hold something, row by row. */
export function cellsInSight({ table, columnOf }: TablePicture, { fromRow, toRow, fromColumn, toColumn }: Sight): readonly Filled[] {
  return Array.from(table.rowOrder.subarray(fromRow, toRow)).flatMap((person) => {
    const cells = Array.from({ length: table.starts[person + 1] - table.starts[person] }, (_, at) => table.starts[person] + at)
    return cells
      .filter((cell) => columnOf[table.titleOf[cell]] >= fromColumn && columnOf[table.titleOf[cell]] < toColumn)
      .map((cell) => ({ person, title: table.titleOf[cell], value: table.ratings[cell] }))
  })
}
