/** The table from afar: each pixel has the mean of the cells beneath it, mixed as light is: so a point looks as full as it is. */
import type { Frame } from './frame'
import { inSight } from './geometry'
import type { Rgb } from './tableColours'

/** Screens show light to about this power. */
const GAMMA = 2.2

let pixels: ImageData | null = null
let sheet: HTMLCanvasElement | null = null

interface Sums {
  readonly width: number
  readonly height: number
  /** Share of each pixel that holds something, and that holds something liked. */
  readonly filled: Float32Array
  readonly liked: Float32Array
}

export function drawMeans(context: CanvasRenderingContext2D, frame: Frame): void {
  const sums = meansOf(frame)
  if (pixels === null || pixels.width !== sums.width || pixels.height !== sums.height) pixels = new ImageData(sums.width, sums.height)
  paint(pixels.data, sums, frame)
  sheet ??= document.createElement('canvas')
  if (sheet.width !== sums.width || sheet.height !== sums.height) {
    sheet.width = sums.width
    sheet.height = sums.height
  }
  const into = sheet.getContext('2d')
  if (into === null) return
  into.putImageData(pixels, 0, 0)
  context.imageSmoothingEnabled = false
  context.drawImage(sheet, 0, 0, sums.width, sums.height)
}

let kept: Sums | null = null

function emptySums(width: number, height: number): Sums {
  if (kept !== null && kept.width === width && kept.height === height) {
    kept.filled.fill(0)
    kept.liked.fill(0)
    return kept
  }
  kept = { width, height, filled: new Float32Array(width * height), liked: new Float32Array(width * height) }
  return kept
}

/** The share of each pixel, by one pass over the cells of the rows in sight. */
export function meansOf({ picture, view, field, size }: Pick<Frame, 'picture' | 'view' | 'field' | 'size'>): Sums {
  const sums = emptySums(Math.max(1, Math.ceil(field.width)), Math.max(1, Math.ceil(field.height)))
  const { table, columnOf, shape } = picture
  const seen = inSight(view, { shape, field })
  const share = Math.min(1, size.width) * Math.min(1, size.height)
  for (let row = seen.fromRow; row < seen.toRow; row++) {
    const person = table.rowOrder[row]
    const y = spanOf(row - view.top, size.height, sums.height)
    for (let cell = table.starts[person]; cell < table.starts[person + 1]; cell++) {
      const column = columnOf[table.titleOf[cell]]
      if (column < seen.fromColumn || column >= seen.toColumn) continue
      add(sums, { x: spanOf(column - view.left, size.width, sums.width), y }, { share, liked: table.levels[cell] >= 0.5 })
    }
  }
  return sums
}

interface Span {
  readonly from: number
  readonly to: number
}

/** The pixels of a cell: those that begin in it, and one at least. */
function spanOf(at: number, side: number, end: number): Span {
  const from = Math.max(0, Math.floor(at * side))
  return { from, to: Math.min(end, Math.max(from + 1, Math.floor((at + 1) * side))) }
}

function add({ width, filled, liked }: Sums, { x, y }: { x: Span; y: Span }, cell: { share: number; liked: boolean }): void {
  for (let line = y.from; line < y.to; line++) {
    for (let at = line * width + x.from; at < line * width + x.to; at++) {
      filled[at] += cell.share
      if (cell.liked) liked[at] += cell.share
    }
  }
}

const STEPS = 255
const curve = Float32Array.from({ length: STEPS + 1 }, (_, step) => (step / STEPS) ** (1 / GAMMA))

function paint(data: Uint8ClampedArray, { filled, liked }: Sums, { colours }: Frame): void {
  const { emptyRgb, likedRgb, dislikedRgb } = colours
  for (let at = 0; at < filled.length; at++) {
    const share = Math.min(1, filled[at])
    const weight = curve[Math.round(share * STEPS)]
    const good = filled[at] > 0 ? liked[at] / filled[at] : 0
    for (let channel = 0; channel < 3; channel++) {
      const full = good * of(likedRgb, channel) + (1 - good) * of(dislikedRgb, channel)
      data[4 * at + channel] = of(emptyRgb, channel) + weight * (full - of(emptyRgb, channel))
    }
    data[4 * at + 3] = STEPS
  }
}

const of = (colour: Rgb, channel: number): number => colour[channel] ?? 0
