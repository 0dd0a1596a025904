/** Where the trailers' posts stand around the poster, and which room the crowd before each has. Pure, in pixels. */

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** At which edge of the picture a post stands. */
export type Edge = 'top' | 'right' | 'bottom' | 'left'

export interface Post extends Spot {
  readonly edge: Edge
  /** Where those before it stand. */
  readonly room: Box
}

export interface Ground {
  readonly width: number
  readonly height: number
  readonly postWidth: number
  readonly postHeight: number
  /** The poster, and those who wait around it: from the middle of the picture. */
  readonly middle: { readonly halfWidth: number; readonly halfHeight: number }
}

const GAP = 4
const [NARROW_SIDES, WIDE_SIDES] = [2, 1]
/** Fewer, and no post stands at a side. */
const FEWEST_WITH_SIDES = 6
/** The inner ones of a row of four stand a little apart, for the poster between them. */
const APART = 0.035

/** How many stand at the top, and at each side; the others at the bottom. */
export function rowsOf(trailers: number, narrow: boolean): { readonly top: number; readonly side: number; readonly bottom: number } {
  const side = trailers < FEWEST_WITH_SIDES ? 0 : narrow ? NARROW_SIDES : WIDE_SIDES
  const top = Math.ceil((trailers - 2 * side) / 2)
  return { top, side, bottom: trailers - 2 * side - top }
}

/** Clockwise from the upper left corner: as one reads, along the top. */
export function postsOf(trailers: number, narrow: boolean, ground: Ground): readonly Post[] {
  const { top, side, bottom } = rowsOf(trailers, narrow)
  const rows: readonly Row[] = [
    { edge: 'top', count: top, reversed: false },
    { edge: 'right', count: side, reversed: false },
    { edge: 'bottom', count: bottom, reversed: true },
    { edge: 'left', count: side, reversed: true },
  ]
  return rows.flatMap(({ edge, count, reversed }) => {
    const posts = Array.from({ length: count }, (_, at) => postAt(edge, at, { count, side, ground }))
    return reversed ? posts.reverse() : posts
  })
}

interface Row {
  readonly edge: Edge
  readonly count: number
  readonly reversed: boolean
}

interface Place {
  /** How many stand at the same edge, and at either side. */
  readonly count: number
  readonly side: number
  readonly ground: Ground
}

const postAt = (edge: Edge, at: number, place: Place): Post =>
  edge === 'left' || edge === 'right' ? besidePost(edge, at, place) : rowPost(edge, at, place)

/** Where the columns of a row stand. */
function columns(count: number, { width, postWidth }: Ground): readonly number[] {
  if (count === 1) return [width / 2]
  return Array.from({ length: count }, (_, at) => {
    const even = postWidth / 2 + (at / (count - 1)) * (width - postWidth)
    const isInner = count === 4 && width > 4.5 * postWidth && (at === 1 || at === 2)
    return isInner ? even + (at === 1 ? -APART : APART) * width : even
  })
}

/** The heights of those at one side. */
const levels = (count: number, { height, postHeight }: Ground): readonly number[] =>
  Array.from({ length: count }, (_, at) => postHeight + ((height - 2 * postHeight) * (2 * at + 1)) / (2 * count))

function rowPost(edge: 'top' | 'bottom', at: number, { count, side, ground }: Place): Post {
  const { width, height, postWidth, postHeight, middle } = ground
  const all = columns(count, ground)
  const x = all[at]
  const isCorner = at === 0 || at === count - 1
  const isMiddle = Math.abs(x - width / 2) < postWidth / 2
  // From the upper edge; at the bottom all is turned over.
  const levelled = levels(side, ground)
  const beside = levelled.length === 0 ? height / 2 : levelled[0] - postHeight / 2
  const deepest = isMiddle ? height / 2 - middle.halfHeight : isCorner ? beside : height / 2
  const left = isMiddle ? x - postWidth / 2 : x < width / 2 ? edgeBetween(all, at - 1, ground) : innerEdge(all, at, ground)
  const right = isMiddle ? x + postWidth / 2 : x < width / 2 ? innerEdge(all, at, ground) : edgeBetween(all, at, ground)
  const [near, far] = [postHeight + GAP, Math.max(postHeight + 5 * GAP, deepest - GAP)]
  const room = edge === 'top' ? { left, right, top: near, bottom: far } : { left, right, top: height - far, bottom: height - near }
  return { x, y: edge === 'top' ? postHeight / 2 : height - postHeight / 2, edge, room }
}

/** Between a column and the next one to the right: at the outer edge of the inner one of the two. */
function edgeBetween(all: readonly number[], at: number, { width, postWidth }: Ground): number {
  if (at < 0) return 0
  if (at >= all.length - 1) return width
  const next = all[at + 1]
  return next <= width / 2 ? next - postWidth / 2 : all[at] + postWidth / 2
}

/** Towards the middle: up to the next column, or to those who wait. */
function innerEdge(all: readonly number[], at: number, ground: Ground): number {
  const { width, middle } = ground
  const isLeft = all[at] < width / 2
  const next = all[isLeft ? at + 1 : at - 1] ?? width / 2
  const isLast = isLeft ? next > width / 2 : next < width / 2
  if (isLast) return width / 2 + (isLeft ? -middle.halfWidth : middle.halfWidth)
  return edgeBetween(all, isLeft ? at : at - 1, ground)
}

function besidePost(edge: 'left' | 'right', at: number, { count, ground }: Place): Post {
  const { width, height, postWidth, postHeight, middle } = ground
  const y = levels(count, ground)[at]
  const half = (height - 2 * postHeight) / (2 * count)
  const [top, bottom] = [Math.max(postHeight, y - Math.min(half, postHeight * 0.62)), y + Math.min(half, postHeight * 0.62)]
  // As far as the columns beside those who wait, where there is room for such.
  const free = width / 2 - middle.halfWidth - postWidth
  const reach = free > 1.4 * postWidth ? free - 0.9 * postWidth : free
  const [near, far] = [postWidth + GAP, postWidth + Math.max(5 * GAP, reach)]
  const room = edge === 'left' ? { left: near, right: far, top, bottom } : { left: width - far, right: width - near, top, bottom }
  return { x: edge === 'left' ? postWidth / 2 : width - postWidth / 2, y, edge, room }
}
