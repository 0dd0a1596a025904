/** What a box stands on and what is drawn around it. */
import { paintGradient } from './paintGradient'

type Pen = CanvasRenderingContext2D
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
type Side = (typeof SIDES)[number]

/** The box with its round corners. */
export function within({ left, top, width, height }: DOMRect, style: CSSStyleDeclaration, inset = 0): Path2D {
  const path = new Path2D()
  const most = Math.min(width, height) / 2
  const radii = [style.borderTopLeftRadius, style.borderTopRightRadius, style.borderBottomRightRadius, style.borderBottomLeftRadius].map(
    (radius) =>
      Math.max(0, Math.min(most, radius.endsWith('%') ? (Number.parseFloat(radius) * width) / 100 : Number.parseFloat(radius)) - inset),
  )
  path.roundRect(left + inset, top + inset, Math.max(0, width - 2 * inset), Math.max(0, height - 2 * inset), radii)
  return path
}

export function paintGround(pen: Pen, box: DOMRect, style: CSSStyleDeclaration): void {
  if (box.width === 0 || box.height === 0) return
  const shape = within(box, style)
  pen.fillStyle = style.backgroundColor
  pen.fill(shape)
  if (style.backgroundImage === 'none') return
  pen.save()
  pen.clip(shape)
  paintGradient(pen, box, style)
  pen.restore()
}

interface Edge {
  readonly width: number
  readonly look: string
  readonly colour: string
}

const edgeOf = (style: CSSStyleDeclaration, side: Side): Edge => ({
  width: Number.parseFloat(style[`border${side}Width`]),
  look: style[`border${side}Style`],
  colour: style[`border${side}Color`],
})

const isThere = ({ width, look }: Edge): boolean => width > 0 && look !== 'none' && look !== 'hidden'

export function paintBorders(pen: Pen, box: DOMRect, style: CSSStyleDeclaration): void {
  const edges = SIDES.map((side) => edgeOf(style, side))
  const [top] = edges
  if (edges.every((edge) => isThere(edge) && edge.width === top.width && edge.look === top.look && edge.colour === top.colour)) {
    stroke(pen, top, within(box, style, top.width / 2))
  } else for (const [at, edge] of edges.entries()) if (isThere(edge)) stroke(pen, edge, lineOf(box, SIDES[at], edge.width / 2))
  paintOutline(pen, box, style)
}

function stroke(pen: Pen, { width, look, colour }: Edge, path: Path2D): void {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.lineCap = look === 'dotted' ? 'round' : 'butt'
  pen.setLineDash(look === 'dotted' ? [0.01, 2 * width] : look === 'dashed' ? [3 * width, 2 * width] : [])
  pen.stroke(path)
  pen.setLineDash([])
  pen.lineCap = 'butt'
}

function lineOf({ left, right, top, bottom }: DOMRect, side: Side, inset: number): Path2D {
  const path = new Path2D()
  const [fromX, toX] = side === 'Left' ? [left + inset, left + inset] : side === 'Right' ? [right - inset, right - inset] : [left, right]
  const [fromY, toY] = side === 'Top' ? [top + inset, top + inset] : side === 'Bottom' ? [bottom - inset, bottom - inset] : [top, bottom]
  path.moveTo(fromX, fromY)
  path.lineTo(toX, toY)
  return path
}

function paintOutline(pen: Pen, box: DOMRect, style: CSSStyleDeclaration): void {
  const edge: Edge = { width: Number.parseFloat(style.outlineWidth), look: style.outlineStyle, colour: style.outlineColor }
  if (isThere(edge) && edge.look !== 'auto')
    stroke(pen, edge, within(box, style, -(Number.parseFloat(style.outlineOffset) || 0) - edge.width / 2))
}
