/** Whose row and which title's column it is, along the edges of the field, where cells are large enough. */
import type { Frame } from './frame'
import { type CellPlace, inSight, namesSize } from './geometry'

const PAD_PX = 8

export function drawNames(context: CanvasRenderingContext2D, frame: Frame, focus: CellPlace | null): void {
  const names = namesSize(frame.size, frame.field)
  context.font = `16px ${frame.colours.font}`
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  if (names.width > 0) drawPeople(context, frame, { focus, width: names.width })
  if (names.height > 0) drawTitles(context, frame, { focus, height: names.height })
  if (names.width > 0 && names.height > 0) {
    context.fillStyle = frame.colours.names
    context.fillRect(0, 0, names.width, names.height)
  }
}

function drawPeople(
  context: CanvasRenderingContext2D,
  { picture, view, field, size, colours }: Frame,
  { focus, width }: { readonly focus: CellPlace | null; readonly width: number },
): void {
  const { fromRow, toRow } = inSight(view, { shape: picture.shape, field })
  context.fillStyle = colours.names
  context.fillRect(0, 0, width, field.height)
  for (let row = fromRow; row < toRow; row++) {
    context.fillStyle = row === focus?.row ? colours.text : colours.quiet
    const name = fitted(context, picture.people[picture.table.rowOrder[row]], width - 2 * PAD_PX)
    context.fillText(name, PAD_PX, (row + 0.5 - view.top) * size.height)
  }
}

function drawTitles(
  context: CanvasRenderingContext2D,
  { picture, view, field, size, colours }: Frame,
  { focus, height }: { readonly focus: CellPlace | null; readonly height: number },
): void {
  const { fromColumn, toColumn } = inSight(view, { shape: picture.shape, field })
  context.fillStyle = colours.names
  context.fillRect(0, 0, field.width, height)
  for (let column = fromColumn; column < toColumn; column++) {
    context.fillStyle = column === focus?.column ? colours.text : colours.quiet
    context.save()
    context.translate((column + 0.5 - view.left) * size.width, height - PAD_PX)
    context.rotate(-Math.PI / 2)
    context.fillText(fitted(context, picture.titles[picture.table.columnOrder[column]], height - 2 * PAD_PX), 0, 0)
    context.restore()
  }
}

function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text
  let end = Math.min(text.length, Math.ceil(width / 5))
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > width) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}
