/** What the keys do in the table. Pure. */
import { type CellPlace, type Field, middleOf, NEAREST, readable, revealing, type Shape, type TableView, WHOLE, zoomed } from './geometry'

export const STEP = 1.5
const PAGE = 10

const STEPS: { readonly [key: string]: readonly [number, number] | undefined } = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
}

interface At {
  readonly view: TableView
  readonly focus: CellPlace | null
  readonly shape: Shape
  readonly field: Field
}

/** The cell that the keys begin with: in the middle of what is in sight. */
function middleCell({ view, shape, field }: Omit<At, 'focus'>): CellPlace {
  const { fromRow, toRow, fromColumn, toColumn } = readable(view, { shape, field })
  return { row: (fromRow + toRow) >> 1, column: (fromColumn + toColumn) >> 1 }
}

/** The cell and the view after a key; null where the key is not the table's. */
export function afterKey(key: string, at: At): { readonly view: TableView; readonly focus: CellPlace | null } | null {
  const { view, focus, shape, field } = at
  const step = STEPS[key]
  if (step !== undefined) {
    const from = focus ?? middleCell(at)
    const next =
      focus === null ? from : { row: bounded(from.row + step[0], shape.rows), column: bounded(from.column + step[1], shape.columns) }
    return { focus: next, view: revealing(view, next, { shape, field }) }
  }
  if (key === '+' || key === '=') return { focus, view: nearerBy(STEP, at) }
  if (key === '-') return { focus, view: nearerBy(1 / STEP, at) }
  return key === '0' ? { focus, view: WHOLE } : null
}

const bounded = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at))

/** Nearer to the cell meant, or to the middle of the field. */
export function nearerBy(factor: number, { view, focus, shape, field }: At): TableView {
  const middle = { x: field.width / 2, y: field.height / 2 }
  const at = focus === null ? middle : middleOf(focus, view, { shape, field })
  const k = Math.max(1, Math.min(NEAREST, view.k * factor))
  const next = zoomed(view, k, { at, shape, field })
  return focus === null ? next : revealing(next, focus, { shape, field })
}
