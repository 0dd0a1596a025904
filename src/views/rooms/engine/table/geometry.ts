/** Where each cell of the table lies on the field, at a zoom. Pure. */

export interface Shape {
  readonly rows: number
  readonly columns: number
}

/** The field in pixels. */
export interface Field {
  readonly width: number
  readonly height: number
}

/** How near (1: all is seen), and which place of the table lies in the field's upper left corner, in columns and rows. */
export interface TableView {
  readonly k: number
  readonly left: number
  readonly top: number
}

export interface CellSize {
  readonly width: number
  readonly height: number
}

export interface CellPlace {
  readonly row: number
  readonly column: number
}

export const WHOLE: TableView = { k: 1, left: 0, top: 0 }
export const NEAREST = 64
/** A side of a cell at the nearest, in pixels. */
const NEAR_PX = 30
/** From such a side on names can be written beside it. */
const NAMED_PX = 19
const NAMES = { width: 150, height: 132 }

/** Far, all of the table fills the field, whatever its shape; near, cells are squares: in between both sides grow by powers of k. */
export function cellSize(k: number, { rows, columns }: Shape, { width, height }: Field): CellSize {
  const nearness = Math.log(Math.max(1, k)) / Math.log(NEAREST)
  const side = (fit: number): number => fit ** (1 - nearness) * Math.max(NEAR_PX, fit) ** nearness
  return { width: side(width / Math.max(1, columns)), height: side(height / Math.max(1, rows)) }
}

/** What the names take of the field, where there is room for them. */
export function namesSize(size: CellSize, { width, height }: Field): Field {
  return {
    width: size.height >= NAMED_PX ? Math.min(NAMES.width, width / 4) : 0,
    height: size.width >= NAMED_PX ? Math.min(NAMES.height, height / 3) : 0,
  }
}

interface On {
  readonly shape: Shape
  readonly field: Field
}

/** The view with nothing beyond the table's edges; names may lie before the first row and column. */
export function within({ k, left, top }: TableView, { shape, field }: On): TableView {
  const size = cellSize(k, shape, field)
  const names = namesSize(size, field)
  const kept = (at: number, { count, seen, before }: { count: number; seen: number; before: number }): number =>
    Math.max(-before, Math.min(Math.max(-before, count - seen), at))
  return {
    k,
    left: kept(left, { count: shape.columns, seen: field.width / size.width, before: names.width / size.width }),
    top: kept(top, { count: shape.rows, seen: field.height / size.height, before: names.height / size.height }),
  }
}

/** The cell under a point of the field; null beyond the table and on the names. */
export function cellAt(point: { readonly x: number; readonly y: number }, view: TableView, { shape, field }: On): CellPlace | null {
  const size = cellSize(view.k, shape, field)
  const names = namesSize(size, field)
  if (point.x < names.width || point.y < names.height) return null
  const column = Math.floor(view.left + point.x / size.width)
  const row = Math.floor(view.top + point.y / size.height)
  return row < 0 || column < 0 || row >= shape.rows || column >= shape.columns ? null : { row, column }
}

/** Another nearness, with the same place of the table under a point. */
export function zoomed(
  view: TableView,
  k: number,
  { at, ...on }: On & { readonly at: { readonly x: number; readonly y: number } },
): TableView {
  const next = Math.max(1, Math.min(NEAREST, k))
  const before = cellSize(view.k, on.shape, on.field)
  const after = cellSize(next, on.shape, on.field)
  const left = view.left + at.x / before.width - at.x / after.width
  const top = view.top + at.y / before.height - at.y / after.height
  return within({ k: next, left, top }, on)
}

/** Moved by so many pixels. */
export function moved({ k, left, top }: TableView, by: { readonly x: number; readonly y: number }, on: On): TableView {
  const size = cellSize(k, on.shape, on.field)
  return within({ k, left: left - by.x / size.width, top: top - by.y / size.height }, on)
}

/** The least move that brings a cell into sight, beside the names. */
export function revealing(view: TableView, { row, column }: CellPlace, on: On): TableView {
  const size = cellSize(view.k, on.shape, on.field)
  const names = namesSize(size, on.field)
  const shown = (at: number, from: number, { seen, before }: { seen: number; before: number }): number =>
    Math.min(at - before, Math.max(at + 1 - seen, from))
  return within(
    {
      k: view.k,
      left: shown(column, view.left, { seen: on.field.width / size.width, before: names.width / size.width }),
      top: shown(row, view.top, { seen: on.field.height / size.height, before: names.height / size.height }),
    },
    on,
  )
}

/** The middle of a cell on the field. */
export function middleOf({ row, column }: CellPlace, view: TableView, { shape, field }: On): { readonly x: number; readonly y: number } {
  const size = cellSize(view.k, shape, field)
  return { x: (column + 0.5 - view.left) * size.width, y: (row + 0.5 - view.top) * size.height }
}

/** The part of the table in sight, from the first whole or half cell to behind the last. */
export function inSight(view: TableView, { shape, field }: On) {
  const size = cellSize(view.k, shape, field)
  return {
    fromRow: Math.max(0, Math.floor(view.top)),
    toRow: Math.min(shape.rows, Math.ceil(view.top + field.height / size.height)),
    fromColumn: Math.max(0, Math.floor(view.left)),
    toColumn: Math.min(shape.columns, Math.ceil(view.left + field.width / size.width)),
  }
}

/** The same without what the names cover. */
export function readable(view: TableView, on: On) {
  const size = cellSize(view.k, on.shape, on.field)
  const names = namesSize(size, on.field)
  const seen = inSight(view, on)
  return {
    ...seen,
    fromRow: Math.max(seen.fromRow, Math.floor(view.top + names.height / size.height)),
    fromColumn: Math.max(seen.fromColumn, Math.floor(view.left + names.width / size.width)),
  }
}
