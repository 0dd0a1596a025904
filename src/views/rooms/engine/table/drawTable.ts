/** One frame of the table: from afar the mean of the cells under each pixel, near each cell by itself; lines between groups, names, the cell meant. */

import { drawMeans } from './drawMeans'
import { drawNames } from './drawNames'
import type { Frame } from './frame'
import { type CellPlace, type CellSize, cellSize, inSight, middleOf } from './geometry'
import type { TableColours } from './tableColours'

export interface Meant {
  /** Under the pointer or the keys. */
  readonly focus: CellPlace | null
  readonly opened: CellPlace | null
}

/** Under such a side cells are no longer drawn one by one. */
const ONE_BY_ONE_PX = 5
const QUESTION_PX = 17
const GAP_PX = 1

export function drawTable(
  context: CanvasRenderingContext2D,
  { picture, view, colours }: Pick<Frame, 'picture' | 'view' | 'colours'>,
  meant: Meant,
): void {
  const { canvas } = context
  const field = { width: canvas.clientWidth, height: canvas.clientHeight }
  const ratio = canvas.width / Math.max(1, field.width)
  const size = cellSize(view.k, picture.shape, field)
  const frame: Frame = { picture, view, field, size, colours }
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.fillStyle = colours.empty
  context.fillRect(0, 0, field.width, field.height)
  if (size.width < ONE_BY_ONE_PX || size.height < ONE_BY_ONE_PX) drawMeans(context, frame)
  else drawCells(context, frame)
  drawBounds(context, frame)
  for (const [place, colour] of [
    [meant.opened, colours.guessed],
    [meant.focus, colours.text],
  ] as const) {
    if (place !== null) drawRing(context, frame, { place, colour })
  }
  drawNames(context, frame, meant.focus)
}

function drawCells(context: CanvasRenderingContext2D, frame: Frame): void {
  const { picture, view, field, size, colours } = frame
  const { table, shape, columnOf } = picture
  const seen = inSight(view, { shape, field })
  drawUnknown(context, frame)
  for (let row = seen.fromRow; row < seen.toRow; row++) {
    const person = table.rowOrder[row]
    const y = (row - view.top) * size.height
    for (let cell = table.starts[person]; cell < table.starts[person + 1]; cell++) {
      const column = columnOf[table.titleOf[cell]]
      if (column < seen.fromColumn || column >= seen.toColumn) continue
      const x = (column - view.left) * size.width
      // The ground first: what is empty is marked, and here it is not.
      context.fillStyle = colours.empty
      context.fillRect(x, y, size.width, size.height)
      context.fillStyle = colours.ofLevel(table.levels[cell])
      context.fillRect(x + GAP_PX / 2, y + GAP_PX / 2, size.width - GAP_PX, size.height - GAP_PX)
      if (table.levels[cell] < 0.5 && size.height >= QUESTION_PX) crossOut(context, { x, y, size, colours })
    }
  }
}

/** Not by colour alone: what is not liked has a bar through it. */
function crossOut(context: CanvasRenderingContext2D, { x, y, size, colours }: CellSizeAt): void {
  context.fillStyle = colours.empty
  context.fillRect(x + size.width * 0.25, y + size.height / 2 - 1.5, size.width / 2, 3)
}

interface CellSizeAt {
  readonly x: number
  readonly y: number
  readonly size: CellSize
  readonly colours: TableColours
}

/** What is empty is what is to be guessed: a question mark near, a dot farther off. */
function drawUnknown(context: CanvasRenderingContext2D, { picture, view, field, size, colours }: Frame): void {
  const seen = inSight(view, { shape: picture.shape, field })
  const asks = size.width >= QUESTION_PX && size.height >= QUESTION_PX
  context.fillStyle = colours.guessed
  context.globalAlpha = asks ? 0.5 : 0.35
  context.font = `16px ${colours.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (let row = seen.fromRow; row < seen.toRow; row++) {
    const y = (row + 0.5 - view.top) * size.height
    for (let column = seen.fromColumn; column < seen.toColumn; column++) {
      const x = (column + 0.5 - view.left) * size.width
      if (asks) context.fillText('?', x, y)
      else context.fillRect(x - 0.75, y - 0.75, 1.5, 1.5)
    }
  }
  context.globalAlpha = 1
}

function drawBounds(context: CanvasRenderingContext2D, { picture, view, field, size, colours }: Frame): void {
  const { rowGroups, columnGroups } = picture.table
  context.fillStyle = colours.line
  for (const row of rowGroups.subarray(1, -1)) context.fillRect(0, Math.round((row - view.top) * size.height), field.width, 1)
  for (const column of columnGroups.subarray(1, -1)) context.fillRect(Math.round((column - view.left) * size.width), 0, 1, field.height)
}

const LEAST_RING_PX = 9

function drawRing(
  context: CanvasRenderingContext2D,
  { picture, view, field, size, colours }: Frame,
  { place, colour }: { readonly place: CellPlace; readonly colour: string },
): void {
  const { x, y } = middleOf(place, view, { shape: picture.shape, field })
  const width = Math.max(LEAST_RING_PX, size.width + 2)
  const height = Math.max(LEAST_RING_PX, size.height + 2)
  for (const [stroke, line] of [
    [colours.empty, 5],
    [colour, 2.5],
  ] as const) {
    context.strokeStyle = stroke
    context.lineWidth = line
    context.strokeRect(x - width / 2, y - height / 2, width, height)
  }
}
