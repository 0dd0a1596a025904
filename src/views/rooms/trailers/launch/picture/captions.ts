/** What is written into the launch's picture: which crowds wait, and which stands before each trailer. */
import type { Audience } from './audience'
import type { Layout } from './layout'
import type { Post, Spot } from './posts'

export interface Captions {
  /** By crowd, its name and how many are in it; absent where it is not named. */
  readonly waiting: ReadonlyMap<number, string>
  /** By trailer, the crowd by which those before it differ from everybody; null where none does. */
  readonly before: readonly (string | null)[]
}

interface Writing {
  readonly audience: Audience
  readonly layout: Layout
  readonly captions: Captions
  readonly font: string
  readonly ink: string
  /** Behind the letters, so that they are read on people too. */
  readonly ground: string
  readonly line: string
}

const SIZE = 17
const SMALLER = 16
const MOST_LINE = 38
const HALO = 5
const POINT = 3
/** From those who wait to the names beside them. */
const BESIDE = 24
/** A crowd that reaches so far has its name in its middle, a smaller one at its rim. */
const LARGE = 20

export function write(pen: CanvasRenderingContext2D, writing: Writing): void {
  const { audience, layout } = writing
  pen.globalAlpha = 1
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  pen.font = `600 ${layout.narrow ? SMALLER : SIZE}px ${writing.font}`
  if (audience.counts().every((count) => count === 0)) {
    if (!layout.narrow) writeWaiting(pen, writing)
  } else writeBefore(pen, writing)
}

function haloed(pen: CanvasRenderingContext2D, text: string, { x, y, ink, ground }: Spot & Pick<Writing, 'ink' | 'ground'>): void {
  pen.strokeStyle = ground
  pen.lineWidth = HALO
  pen.strokeText(text, x, y)
  pen.fillStyle = ink
  pen.fillText(text, x, y)
}

/** On both sides of the poster, each with a line to the middle of where the crowd stands. */
function writeWaiting(pen: CanvasRenderingContext2D, { audience, layout, captions, ink, ground, line }: Writing): void {
  const { edge, halfHeight, spots } = audience.waitingCrowds()
  const named = [...spots].flatMap(([crowd, spot]) => {
    const text = captions.waiting.get(crowd)
    return text === undefined ? [] : [{ spot, text }]
  })
  const [middle, centre] = [layout.width / 2, layout.height / 2]
  const free = Math.min(halfHeight, centre - layout.postHeight - 6)
  for (const side of [-1, 1]) {
    const here = named.filter(({ spot }) => spot.x < middle === side < 0).sort((one, other) => one.spot.y - other.spot.y)
    const apart = Math.min(MOST_LINE, (2 * free) / Math.max(1, here.length))
    const x = middle + side * (edge + BESIDE)
    pen.textAlign = side < 0 ? 'right' : 'left'
    for (const [at, { spot, text }] of here.entries()) {
      const level = centre + (at - (here.length - 1) / 2) * apart
      pen.strokeStyle = line
      pen.lineWidth = 1.2
      pen.beginPath()
      pen.moveTo(spot.x, spot.y)
      pen.lineTo(middle + side * (edge + 4), level)
      pen.lineTo(x - 5 * side, level)
      pen.stroke()
      pen.fillStyle = ink
      pen.beginPath()
      pen.arc(spot.x, spot.y, POINT, 0, 2 * Math.PI)
      pen.fill()
      haloed(pen, text, { x, y: level, ink, ground })
    }
  }
}

/** On each crowd, or beside it. */
function writeBefore(pen: CanvasRenderingContext2D, { audience, layout, captions, ink, ground }: Writing): void {
  for (const [trailer, crowd] of audience.crowdSpots().entries()) {
    const text = captions.before[trailer] ?? null
    if (text === null) continue
    const half = pen.measureText(text).width / 2 + 3
    const { x, y } = captionSpot(layout, layout.posts[trailer], { ...crowd, half })
    pen.textAlign = 'center'
    haloed(pen, text, { x: Math.min(layout.width - half, Math.max(half, x)), y, ink, ground })
  }
}

interface Captioned extends Spot {
  readonly reach: Spot
  /** Half of what is written. */
  readonly half: number
}

/** In the middle of a large crowd; else at its rim, or towards the middle of the picture where another post stands at its rim. */
function captionSpot(layout: Layout, { edge, room }: Post, { x, y, reach, half }: Captioned): Spot {
  if (reach.y > LARGE && reach.x > half * 0.6) return { x, y }
  const isBeside = edge === 'left' || edge === 'right'
  const fits = room.bottom - room.top - 2 * reach.y > SIZE + 4
  if (isBeside || !fits) {
    // Those in a corner have room towards the middle, the others towards the corner.
    const isOuter = isBeside || room.left <= 0 || room.right >= layout.width
    const towards = x < layout.width / 2 === isOuter ? 1 : -1
    return { x: x + towards * (reach.x + half + 4), y }
  }
  return { x, y: y + (edge === 'bottom' ? -1 : 1) * (reach.y + SIZE / 2 + 2) }
}
