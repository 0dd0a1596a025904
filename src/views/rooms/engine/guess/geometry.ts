/** Where the squares of the picture lie, in pixels, and the ribbons between them. Pure. */
import type { Flow } from './derive'
import { type Family, isByPeople, isByTitles } from './families'

export interface Room {
  readonly width: number
  readonly columns: number
  /** Which of the columns shown is guessed. */
  readonly guessed: number
  readonly rows: number
  /** Whether the window is low. */
  readonly low: boolean
}

export interface Layout {
  readonly label: number
  readonly column: number
  readonly gap: number
  /** How far beside the guessed column a ribbon bends, how much farther each next one, and where their numbers stand. */
  readonly bend: number
  readonly spread: number
  readonly number: number
  readonly square: number
  /** Width of a poster. */
  readonly poster: number
  readonly width: number
  readonly height: number
  x(column: number): number
  y(row: number): number
}

const NARROW = 640
const WIDEST_COLUMN = 92
const BELOW_OWN = 26
const TITLES_ROOM = 92
/** In a low window all is lower. */
const SQUARE = { high: 56, low: 44 }
/** On a phone a name goes over two lines, and what is shared over two more. */
const NARROW_SQUARE = 68
const POSTER = { high: 92, low: 62 }

/** What is narrower where the page is; `number`: how far beside the guessed column the ribbons' numbers stand. */
const SIZES = {
  wide: { label: 226, narrowest: 78, gap: 8, gutter: 116, bend: 26, spread: 8, number: 60 },
  narrow: { label: 80, narrowest: 62, gap: 4, gutter: 80, bend: 14, spread: 4, number: 32 },
} as const

export const isNarrow = (width: number): boolean => width < NARROW
const sizesOf = (width: number) => SIZES[isNarrow(width) ? 'narrow' : 'wide']

/** How many columns there is room for. */
export function roomFor(width: number, byPeople: boolean): number {
  const { label, narrowest, gap, gutter } = sizesOf(width)
  return Math.max(3, Math.floor((width - label - (byPeople ? gutter : 0)) / (narrowest + gap)))
}

export function layOut({ width, columns, guessed, rows, low }: Room, family: Family): Layout {
  const { label, narrowest, gap, bend, spread, number, ...sizes } = sizesOf(width)
  const gutter = isByPeople(family) ? sizes.gutter : 0
  const column = Math.max(narrowest, Math.min(WIDEST_COLUMN, Math.floor((width - label - gutter) / columns) - gap))
  const size = low ? 'low' : 'high'
  const square = isNarrow(width) ? NARROW_SQUARE : SQUARE[size]
  const poster = Math.min(column, POSTER[size])
  const top = Math.round(poster * 1.4) + 16
  const x = (at: number): number => label + at * (column + gap) + (at > guessed ? gutter : 0)
  const y = (row: number): number => top + row * (square + gap) + (row > 0 ? BELOW_OWN : 0)
  const right = x(columns - 1) + column + (guessed === columns - 1 ? gutter : 0)
  const below = isByTitles(family) ? TITLES_ROOM : 0
  return { label, column, gap, square, poster, bend, spread, number, width: right, height: y(rows - 1) + square + below, x, y }
}

export interface Ribbon {
  readonly key: string
  readonly path: string
  readonly width: number
  /** Where its number stands. */
  readonly at: { readonly x: number; readonly y: number }
  readonly value: number
}

const THICKEST = 18
const THINNEST = 2

/** From a neighbour's square in the guessed column round to the guessed square; or from one's own square down and up into it. */
export function ribbonsOf(flows: readonly Flow[], layout: Layout, guessed: number): readonly Ribbon[] {
  return flows.map(({ row, column, value, size }) => ({
    key: `${row} ${row === 0 ? column : ''}`,
    width: Math.max(THINNEST, size * THICKEST),
    value,
    ...(row === 0 ? ownPath(layout, column, guessed) : neighbourPath(layout, row, guessed)),
  }))
}

function neighbourPath(layout: Layout, row: number, guessed: number): Pick<Ribbon, 'path' | 'at'> {
  const { column, square } = layout
  const right = layout.x(guessed) + column
  const from = layout.y(row) + square / 2
  const to = layout.y(0) + square / 2
  const bend = right + layout.bend + row * layout.spread
  return { path: `M${right},${from} C${bend},${from} ${bend},${to} ${right},${to}`, at: { x: right + layout.number, y: from } }
}

function ownPath(layout: Layout, column: number, guessed: number): Pick<Ribbon, 'path' | 'at'> {
  const centre = (at: number): number => layout.x(at) + layout.column / 2
  const bottom = layout.y(0) + layout.square
  const [from, to] = [centre(column), centre(guessed)]
  const depth = bottom + TITLES_ROOM
  return { path: `M${from},${bottom + 26} C${from},${depth} ${to},${depth} ${to},${bottom}`, at: { x: from, y: bottom + 14 } }
}
