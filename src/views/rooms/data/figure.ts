/** The drawing of somebody: an outline of head and shoulders, and threads that run from side to side within it. */
import { SIGNALS } from '../../vocabulary'
import { RECORDS_A_THREAD, type Strand, THREADS_A_STRAND } from './strands'

export const WIDTH = 320
export const HEIGHT = 400
const MIDDLE = WIDTH / 2
const THREADS = THREADS_A_STRAND * SIGNALS.length
const BOTTOM = HEIGHT - 8
const TOP = 34
const GAP = (BOTTOM - TOP) / (THREADS - 1)
/** How far a value moves its thread up and down: so far that threads cross, which is what makes it a weave. */
const SWING = GAP * 2.6

const HEAD = { middle: 120, width: 74, height: 94 }
const NECK = 36
const SHOULDERS = { from: 222, to: 318, width: 152 }

/** Half the width of the figure at a height, from the top. */
export function halfWidth(y: number): number {
  const across = (y - HEAD.middle) / HEAD.height
  const head = Math.abs(across) < 1 ? HEAD.width * Math.sqrt(1 - across * across) : 0
  const down = Math.min(1, Math.max(0, (y - SHOULDERS.from) / (SHOULDERS.to - SHOULDERS.from)))
  const body = y < 186 ? 0 : NECK + (SHOULDERS.width - NECK) * Math.sqrt(1 - (1 - down) * (1 - down))
  return Math.max(head, body)
}

/** The outline as a path. */
export function outline(): string {
  const heights = Array.from({ length: HEIGHT }, (_, step) => HEAD.middle - HEAD.height + (step * step) / 90).filter((y) => y <= HEIGHT)
  const right = heights.map((y) => point(MIDDLE + halfWidth(y), y))
  const left = heights.map((y) => point(MIDDLE - halfWidth(y), y)).reverse()
  return `M${[...right, point(MIDDLE + SHOULDERS.width, HEIGHT), point(MIDDLE - SHOULDERS.width, HEIGHT), ...left].join('L')}Z`
}

/** Where the records of a thread stand: one step a record, up and down by its value, as wide as the figure is there. */
function knotsOf(height: number, values: Strand): readonly (readonly [number, number])[] {
  const y = BOTTOM - height * GAP
  const half = Math.max(0, halfWidth(y) - 5)
  const step = (2 * half) / RECORDS_A_THREAD
  return values.map((value, index) => [MIDDLE - half + step * (index + 0.5), y + (0.5 - value) * SWING])
}

/** A thread as a path through its records. */
export function threadPath(height: number, values: Strand): string {
  const knots = knotsOf(height, values)
  const [first] = knots
  const last = knots.at(-1)
  if (first === undefined || last === undefined) return ''
  const bends = knots.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY] = knots[index]
    const middle = (beforeX + x) / 2
    return `C${point(middle, beforeY)} ${point(middle, y)} ${point(x, y)}`
  })
  return `M${point(...first)}${bends.join('')}`
}

/** Its records as knots: strokes without length, to be drawn with round ends. */
export const knotPath = (height: number, values: Strand): string =>
  knotsOf(height, values)
    .map(([x, y]) => `M${point(x, y)}h0`)
    .join('')

/** A strand by itself, as a line in a box: its latest records, oldest at the left. */
export function strandPath(values: Strand, box: { readonly width: number; readonly height: number }): string {
  const spots = values.map((value, index) => point((box.width * (index + 0.5)) / values.length, 2 + (1 - value) * (box.height - 4)))
  return spots.length === 0 ? '' : `M${spots.join('L')}`
}

const point = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
