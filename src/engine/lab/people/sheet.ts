/**
 * A flat map of people's directions that keeps its orientation from night to night.
 *
 * Formula: the two directions in which the known rows differ most (`math/pca`), then turned, and mirrored where that is better, so that
 * places lie as near as a turn can bring them to where the catalogue's own map would put the same people (orthogonal Procrustes in the
 * plane); then scaled to a root mean square distance of 1 from the middle.
 * Shapes: rows × columns, row-major; a sheet takes any direction to its place, also one that was not among the rows.
 * Source: P. H. Schönemann 1966 for the turn. For the screen, not for the loop.
 * Misleads: a flat map keeps only the share `explained` of the differences, so neighbours on paper need not be neighbours.
 */
import { pca2 } from '../../math/pca'

export interface Sheet {
  readonly columns: number
  readonly middle: Float64Array
  /** Of the two axes of the paper, scaled. */
  readonly across: Float64Array
  readonly up: Float64Array
  /** Share of all differences that the map keeps. */
  readonly explained: number
}

export interface Place {
  readonly x: number
  readonly y: number
}

export interface SheetOptions {
  readonly columns: number
  /** 2 × columns: where the catalogue's map would put a direction. */
  readonly reference: Float64Array
}

const FEWEST = 3

/** Of the rows given; null where there are too few, or all are the same. */
export function layOut(rows: Float64Array, { columns, reference }: SheetOptions): Sheet | null {
  const count = rows.length / columns
  if (count < FEWEST) return null
  const map = pca2(rows, { rows: count, columns })
  if (map.kind !== 'map') return null
  const { coordinates, axes, explained } = map
  const turn = turnTowards(coordinates, placesBy(rows, columns, reference))
  let squares = 0
  for (const coordinate of coordinates) squares += coordinate * coordinate
  const scale = 1 / Math.sqrt(squares / count)
  const turned = (a: number, b: number) => Float64Array.from(axes[0], (first, i) => scale * (a * first + b * axes[1][i]))
  return {
    columns,
    middle: middleOf(rows, columns),
    across: turned(turn.xx, turn.yx),
    up: turned(turn.xy, turn.yy),
    explained: explained[0] + explained[1],
  }
}

/** Where a direction lies; somebody of whom nothing is known (all 0) has no place of their own and stands in the middle. */
export function placeOn({ columns, middle, across, up }: Sheet, rows: Float64Array, at = 0): Place {
  let x = 0
  let y = 0
  let known = false
  for (let i = 0; i < columns; i++) {
    known ||= rows[at + i] !== 0
    x += (rows[at + i] - middle[i]) * across[i]
    y += (rows[at + i] - middle[i]) * up[i]
  }
  return known ? { x, y } : { x: 0, y: 0 }
}

function middleOf(rows: Float64Array, columns: number): Float64Array {
  const middle = new Float64Array(columns)
  for (let i = 0; i < rows.length; i++) middle[i % columns] += rows[i]
  return middle.map((sum) => (sum * columns) / rows.length)
}

function placesBy(rows: Float64Array, columns: number, reference: Float64Array): Float64Array {
  const places = new Float64Array((rows.length / columns) * 2)
  for (let i = 0; i < rows.length; i++) {
    const row = Math.floor(i / columns)
    places[2 * row] += rows[i] * reference[i % columns]
    places[2 * row + 1] += rows[i] * reference[columns + (i % columns)]
  }
  return places
}

interface Turn {
  /** New x = xx · x + yx · y; new y = xy · x + yy · y. */
  readonly xx: number
  readonly yx: number
  readonly xy: number
  readonly yy: number
}

/** The turn, or the turn with a mirror, that brings `from` nearest to `to`; none where they have nothing to do with each other. */
function turnTowards(from: Float64Array, to: Float64Array): Turn {
  let xx = 0
  let xy = 0
  let yx = 0
  let yy = 0
  for (let i = 0; i < from.length; i += 2) {
    xx += from[i] * to[i]
    xy += from[i] * to[i + 1]
    yx += from[i + 1] * to[i]
    yy += from[i + 1] * to[i + 1]
  }
  const plain = Math.sqrt((xx + yy) * (xx + yy) + (xy - yx) * (xy - yx))
  const mirrored = Math.sqrt((xx - yy) * (xx - yy) + (xy + yx) * (xy + yx))
  if (plain === 0 && mirrored === 0) return { xx: 1, yx: 0, xy: 0, yy: 1 }
  if (plain >= mirrored) {
    const cos = (xx + yy) / plain
    const sin = (xy - yx) / plain
    return { xx: cos, yx: -sin, xy: sin, yy: cos }
  }
  const cos = (xx - yy) / mirrored
  const sin = (xy + yx) / mirrored
  return { xx: cos, yx: sin, xy: sin, yy: -cos }
}
