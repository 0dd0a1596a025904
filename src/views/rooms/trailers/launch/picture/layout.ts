/** Where things stand in the launch's picture: the poster in the middle, the trailers' posts around it, a crowd before each. Pure, in pixels. */

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Post extends Spot {
  /** From its middle towards the poster: where the crowd before it begins. */
  readonly towards: Spot
  readonly reach: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly posts: readonly Post[]
  readonly postWidth: number
  readonly postHeight: number
  readonly posterWidth: number
  /** Whether a post can say by whom those before it differ. */
  readonly roomForCrowd: boolean
  /** Between two people of a crowd. */
  readonly spacing: number
  readonly dot: number
  /** The ring on which everybody waits before the launch: from its inner to its outer edge. */
  readonly ring: readonly [number, number]
}

const NARROW = 640
/** Lower, a post has no room for the name of its crowd. */
const LOW = 540
/** Of the picture, so much is people. */
const CROWDED = 0.2
const MOST_SPACING = 7

export function layoutOf({ width, height, trailers, people }: LayoutWish): Layout {
  const narrow = width < NARROW
  const postWidth = narrow ? 62 : Math.min(132, width / 7, height / 4.6)
  const postHeight = (postWidth * 9) / 16 + (narrow ? 26 : height < LOW ? 30 : 52)
  const posterWidth = narrow ? 60 : Math.min(118, width / 8)
  const [rx, ry] = [width / 2 - postWidth / 2 - 4, height / 2 - postHeight / 2 - 4]
  const posts = Array.from({ length: trailers }, (_, at): Post => {
    const angle = -Math.PI / 2 + ((at + 0.5) * 2 * Math.PI) / trailers
    const [x, y] = [width / 2 + rx * Math.cos(angle), height / 2 + ry * Math.sin(angle)]
    const away = Math.hypot(width / 2 - x, height / 2 - y)
    const towards = { x: (width / 2 - x) / away, y: (height / 2 - y) / away }
    return { x, y, towards, reach: edgeReach(towards, postWidth / 2, postHeight / 2) }
  })
  const spacing = Math.min(MOST_SPACING, Math.sqrt((CROWDED * width * height) / (Math.PI * Math.max(1, people))))
  const inner = posterWidth * 0.86
  const outer = Math.sqrt(inner * inner + Math.max(1, people) * spacing * spacing * 0.8)
  return {
    width,
    height,
    posts,
    postWidth,
    postHeight,
    posterWidth,
    roomForCrowd: !narrow && height >= LOW,
    spacing,
    dot: Math.max(1, Math.min(3.4, spacing * 0.46)),
    ring: [inner, Math.min(outer, Math.min(rx, ry) - postHeight / 2 - 4)],
  }
}

export interface LayoutWish {
  readonly width: number
  readonly height: number
  readonly trailers: number
  readonly people: number
}

/** From the middle of a box to its edge, in a direction. */
const edgeReach = ({ x, y }: Spot, halfWidth: number, halfHeight: number): number =>
  Math.min(halfWidth / Math.max(1e-6, Math.abs(x)), halfHeight / Math.max(1e-6, Math.abs(y)))

export interface Crowding extends Spot {
  readonly spacing: number
}

/** Where the crowd before a post stands, and how close: a large one comes nearer to the middle, and closes up. */
export function crowding(layout: Layout, trailer: number, count: number): Crowding {
  const { x, y, towards, reach } = layout.posts[trailer]
  const most = Math.min(layout.width, layout.height) * 0.21
  const wished = layout.spacing * Math.sqrt(Math.max(1, count))
  const radius = Math.min(most, wished)
  const away = reach + radius + layout.dot + 2
  return { x: x + towards.x * away, y: y + towards.y * away, spacing: (layout.spacing * radius) / wished }
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** The k-th place in a crowd that grows from its middle like a sunflower, in units of its spacing. */
export const sunflower = (k: number): Spot => ({
  x: Math.sqrt(k + 0.5) * Math.cos(k * GOLDEN_ANGLE),
  y: Math.sqrt(k + 0.5) * Math.sin(k * GOLDEN_ANGLE),
})
