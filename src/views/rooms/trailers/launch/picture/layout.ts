/** Where things stand in the launch's picture: the poster in the middle, those who wait around it, the trailers' posts at the edges, a crowd before each. Pure, in pixels. */
import { type Post, postsOf, rowsOf, type Spot } from './posts'

export interface Layout {
  readonly width: number
  readonly height: number
  readonly posts: readonly Post[]
  readonly postWidth: number
  readonly postHeight: number
  readonly posterWidth: number
  /** Whether a post has a second line, for what its trailer stresses. */
  readonly roomForAspect: boolean
  /** Whether what stands on a phone is meant. */
  readonly narrow: boolean
  /** Between two people of a crowd. */
  readonly spacing: number
  readonly dot: number
  readonly waiting: WaitingRoom
}

/** A box with round corners around the poster; those who wait stand outside of it, the more the wider. */
interface WaitingRoom {
  readonly halfWidth: number
  readonly halfHeight: number
  readonly corner: number
  /** Between two of them: closer than in a crowd. */
  readonly spacing: number
}

const NARROW = 640
/** Lower, a post has one line. */
const LOW = 500
/** Of the picture, so much is people. */
const CROWDED = 0.21
const MOST_SPACING = 7
const WAITING_CLOSER = 0.58
const POSTER_SHAPE = 1.42
const POSTER_GAP = 9

export function layoutOf({ width, height, trailers, people }: LayoutWish): Layout {
  const narrow = width < NARROW
  const roomForAspect = !narrow && height >= LOW
  const { top } = rowsOf(trailers, narrow)
  const postWidth = narrow ? Math.min(80, (width - 8 * (top - 1)) / top) : Math.min(156, width / (top + 1.6), height / 3.6)
  const postHeight = (postWidth * 9) / 16 + (narrow ? 26 : roomForAspect ? 52 : 30)
  const posterWidth = narrow ? 60 : Math.min(118, width / 8, height / 4.4)
  const spacing = Math.min(MOST_SPACING, Math.sqrt((CROWDED * width * height) / (Math.PI * Math.max(1, people))))
  const waiting: WaitingRoom = {
    halfWidth: posterWidth / 2 + POSTER_GAP,
    halfHeight: (posterWidth * POSTER_SHAPE) / 2 + POSTER_GAP,
    corner: 18,
    spacing: spacing * WAITING_CLOSER,
  }
  // Most crowds stand there when about half of the audience has come by.
  const deep = depthOf(waiting, people / 2) + 4
  const middle = { halfWidth: waiting.halfWidth + deep, halfHeight: waiting.halfHeight + deep }
  const posts = postsOf(trailers, narrow, { width, height, postWidth, postHeight, middle })
  const dot = Math.max(1, Math.min(3.4, spacing * 0.48))
  return { width, height, posts, postWidth, postHeight, posterWidth, roomForAspect, narrow, spacing, dot, waiting }
}

export interface LayoutWish {
  readonly width: number
  readonly height: number
  readonly trailers: number
  readonly people: number
}

export interface Crowding extends Spot {
  /** Between two people of it, across and down. */
  readonly across: number
  readonly down: number
}

/** In a crowd, so much wider than high, where its room lets it. */
const BROAD = 1.22
/** Beyond its room a crowd may reach so far; then it closes up, and grows broader only once it stands so close. */
const BEYOND = 1.18
const BROADEST = 2.6
const CLOSEST = 0.76

/** Where the crowd before a post stands, and how close: it begins at the post, and closes up where its room ends. */
export function crowding(layout: Layout, trailer: number, count: number): Crowding {
  const { x, y, edge, room } = layout.posts[trailer]
  const people = Math.max(1, count)
  const wished = layout.spacing * Math.sqrt(people)
  const [mostAcross, mostDown] = [((room.right - room.left) / 2) * BEYOND, ((room.bottom - room.top) / 2) * BEYOND]
  const isRow = edge === 'top' || edge === 'bottom'
  let across = Math.min(mostAcross, isRow ? wished * BROAD : wished / BROAD)
  const down = Math.min(mostDown, (wished * wished) / across)
  const area = (closeness: number): number => (closeness * wished) ** 2 / down
  across = Math.min(mostAcross, area(1), Math.max(isRow ? BROADEST * down : 0, area(CLOSEST)))
  return {
    x: edge === 'left' ? room.left + across : edge === 'right' ? room.right - across : within(x, across, [room.left, room.right]),
    y: edge === 'top' ? room.top + down : edge === 'bottom' ? room.bottom - down : within(y, down, [room.top, room.bottom]),
    across: across / Math.sqrt(people),
    down: down / Math.sqrt(people),
  }
}

const within = (wished: number, half: number, [low, high]: readonly [number, number]): number =>
  high - low <= 2 * half ? (low + high) / 2 : Math.min(high - half, Math.max(low + half, wished))

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** The k-th place in a crowd that grows from its middle like a sunflower, in units of its spacing. */
export const sunflower = (k: number): Spot => ({
  x: Math.sqrt(k + 0.5) * Math.cos(k * GOLDEN_ANGLE),
  y: Math.sqrt(k + 0.5) * Math.sin(k * GOLDEN_ANGLE),
})

const lengthOf = ({ halfWidth, halfHeight, corner }: WaitingRoom): number =>
  4 * (halfWidth + halfHeight - 2 * corner) + 2 * Math.PI * corner

/** How far outwards from the poster so many stand. */
export function depthOf(waiting: WaitingRoom, people: number): number {
  const length = lengthOf(waiting)
  const area = people * Math.PI * waiting.spacing * waiting.spacing
  return (Math.sqrt(length * length + 4 * Math.PI * area) - length) / (2 * Math.PI)
}

/** Outwards, of `deep`, where as many stand nearer as `share` says. */
export function depthAt(waiting: WaitingRoom, deep: number, share: number): number {
  const length = lengthOf(waiting)
  const area = share * deep * (length + Math.PI * deep)
  return (Math.sqrt(length * length + 4 * Math.PI * area) - length) / (2 * Math.PI)
}

/** A place `away` outside of the box around the poster, `turn` (0 to 1) of the way round it, clockwise from the middle of its top. */
export function around({ width, height, waiting }: Pick<Layout, 'width' | 'height' | 'waiting'>, turn: number, away: number): Spot {
  const [straightX, straightY] = [waiting.halfWidth - waiting.corner, waiting.halfHeight - waiting.corner]
  const radius = waiting.corner + away
  const arc = (Math.PI / 2) * radius
  const quarter = straightX + straightY + arc
  let left = (((turn % 1) + 1) % 1) * 4 * quarter
  const quarters = Math.min(3, Math.floor(left / quarter))
  left -= quarters * quarter
  // Of a quarter from the top to the right; the second and fourth go the other way.
  const isBack = quarters % 2 === 1
  const along = isBack ? quarter - left : left
  const angle = Math.min(1, Math.max(0, (along - straightX) / arc)) * (Math.PI / 2)
  const x = Math.min(along, straightX) + radius * Math.sin(angle)
  const y = straightY + radius * Math.cos(angle) - Math.max(0, along - straightX - arc)
  const [toX, toY] = [quarters === 0 || quarters === 1 ? 1 : -1, quarters === 0 || quarters === 3 ? -1 : 1]
  return { x: width / 2 + toX * x, y: height / 2 + toY * y }
}
