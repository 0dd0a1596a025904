/** One frame of the sky: faint dots, dots by class, threads to the nearest, rings round those who are meant. */
import { NO_CLASS } from './classes'
import type { Paints } from './colours'

export interface Picture {
  readonly x: Float32Array
  readonly y: Float32Array
  /** By entry: 1 for those who are found, 0 for those who stand back. */
  readonly found: Uint8Array
  /** By entry: the class; and by class: its colour. */
  readonly keys: Uint8Array
  readonly colours: ReadonlyMap<number, string>
  /** By entry: 1 for who has left, or of whom nothing is known: a ring, no dot. */
  readonly hollow: Uint8Array
  /** Entry of the person looked at, −1 for nobody. */
  readonly chosen: number
  /** Entry under the pointer or the keys, −1 for none. */
  readonly pointed: number
  readonly housemates: readonly number[]
  readonly nearest: readonly number[]
  readonly paints: Paints
}

/** As of d3-zoom: screen = place × k + (x, y). */
export interface View {
  readonly k: number
  readonly x: number
  readonly y: number
}

/** So far from the middle reaches what is seen at first: the map has a root mean square radius of 1. */
export const REACH = 1.85

export interface Screen {
  readonly width: number
  readonly height: number
}

/** Pixels to a unit of the map, before zooming. */
export const unitOf = ({ width, height }: Screen): number => Math.min(width, height * 1.12) / (2 * REACH)

export function toScreen(
  place: { readonly x: number; readonly y: number },
  view: View,
  screen: Screen,
): { readonly x: number; readonly y: number } {
  const unit = unitOf(screen)
  return { x: view.x + view.k * (screen.width / 2 + place.x * unit), y: view.y + view.k * (screen.height / 2 - place.y * unit) }
}

export function toPlace(
  point: { readonly x: number; readonly y: number },
  view: View,
  screen: Screen,
): { readonly x: number; readonly y: number } {
  const unit = unitOf(screen)
  return { x: ((point.x - view.x) / view.k - screen.width / 2) / unit, y: (screen.height / 2 - (point.y - view.y) / view.k) / unit }
}

export const dotRadius = (count: number, k: number): number => Math.max(1.3, Math.min(4.2, 150 / Math.sqrt(count + 1))) * Math.sqrt(k)

export function drawSky(context: CanvasRenderingContext2D, picture: Picture, view: View): void {
  const { canvas } = context
  const screen = { width: canvas.clientWidth, height: canvas.clientHeight }
  const ratio = canvas.width / Math.max(1, screen.width)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, screen.width, screen.height)
  const { placed, radius } = layOut(picture, view, screen)
  drawFaint(context, picture, { placed, radius })
  drawClasses(context, picture, { placed, radius })
  drawHollow(context, picture, { placed, radius })
  drawThreads(context, picture, placed)
  drawRings(context, picture, { placed, radius })
}

interface Placed {
  /** x and y by turns, in pixels. */
  readonly placed: Float32Array
  readonly radius: number
}

function layOut({ x, y }: Picture, view: View, screen: Screen): Placed {
  const placed = new Float32Array(2 * x.length)
  const unit = unitOf(screen) * view.k
  const left = view.x + (view.k * screen.width) / 2
  const top = view.y + (view.k * screen.height) / 2
  for (let entry = 0; entry < x.length; entry++) {
    placed[2 * entry] = left + x[entry] * unit
    placed[2 * entry + 1] = top - y[entry] * unit
  }
  return { placed, radius: dotRadius(x.length, view.k) }
}

function addDot(context: CanvasRenderingContext2D, { placed, radius }: Placed, entry: number): void {
  const x = placed[2 * entry]
  const y = placed[2 * entry + 1]
  if (x < -radius || y < -radius || x > context.canvas.clientWidth + radius || y > context.canvas.clientHeight + radius) return
  context.moveTo(x + radius, y)
  context.arc(x, y, radius, 0, 2 * Math.PI)
}

/** So small that a square looks like a disc, and is drawn many times as fast. */
const SPECK = 2

/** Fills dots in the context's colour. */
function fillDots(context: CanvasRenderingContext2D, dots: Placed, entries: readonly number[]): void {
  const { placed, radius } = dots
  if (radius < SPECK) {
    for (const entry of entries) context.fillRect(placed[2 * entry] - radius, placed[2 * entry + 1] - radius, 2 * radius, 2 * radius)
    return
  }
  context.beginPath()
  for (const entry of entries) addDot(context, dots, entry)
  context.fill()
}

function drawFaint(context: CanvasRenderingContext2D, { found, hollow, paints }: Picture, dots: Placed): void {
  const entries: number[] = []
  for (let entry = 0; entry < found.length; entry++) if (found[entry] === 0 && hollow[entry] === 0) entries.push(entry)
  context.fillStyle = paints.faint
  fillDots(context, dots, entries)
}

function drawClasses(context: CanvasRenderingContext2D, { found, keys, hollow, colours, paints }: Picture, dots: Placed): void {
  const byClass = new Map<number, number[]>()
  for (let entry = 0; entry < found.length; entry++) {
    if (found[entry] === 0 || hollow[entry] === 1) continue
    const list = byClass.get(keys[entry])
    if (list === undefined) byClass.set(keys[entry], [entry])
    else list.push(entry)
  }
  context.globalAlpha = 0.9
  for (const [key, entries] of byClass) {
    context.fillStyle = key === NO_CLASS ? paints.faint : (colours.get(key) ?? paints.faint)
    fillDots(context, dots, entries)
  }
  context.globalAlpha = 1
}

function drawHollow(context: CanvasRenderingContext2D, { hollow, paints }: Picture, dots: Placed): void {
  context.strokeStyle = paints.text
  context.globalAlpha = 0.6
  context.lineWidth = 1.5
  context.beginPath()
  const ring = { ...dots, radius: dots.radius + 1.5 }
  const { placed } = dots
  let last = -1
  for (let entry = 0; entry < hollow.length; entry++) {
    if (hollow[entry] === 0) continue
    // All of whom nothing is known stand in one place, and need one ring.
    if (last >= 0 && placed[2 * last] === placed[2 * entry] && placed[2 * last + 1] === placed[2 * entry + 1]) continue
    addDot(context, ring, entry)
    last = entry
  }
  context.stroke()
  context.globalAlpha = 1
}

/** Guessed, and so dashed: who is believed to like most nearly the same. */
function drawThreads(context: CanvasRenderingContext2D, { chosen, nearest, paints }: Picture, placed: Float32Array): void {
  if (chosen < 0) return
  context.strokeStyle = paints.thread
  context.lineWidth = 2
  context.setLineDash([7, 4])
  context.beginPath()
  for (const other of nearest) {
    context.moveTo(placed[2 * chosen], placed[2 * chosen + 1])
    context.lineTo(placed[2 * other], placed[2 * other + 1])
  }
  context.stroke()
  context.setLineDash([])
}

function drawRings(context: CanvasRenderingContext2D, picture: Picture, dots: Placed): void {
  const { chosen, pointed, housemates, nearest, keys, colours, paints } = picture
  for (const other of nearest)
    disc(
      context,
      { dots, entry: other, radius: dots.radius + 2.5 },
      { fill: colours.get(keys[other]) ?? paints.faint, stroke: paints.thread },
    )
  for (const mate of housemates) disc(context, { dots, entry: mate, radius: dots.radius + 4 }, { fill: null, stroke: paints.text })
  if (pointed >= 0) disc(context, { dots, entry: pointed, radius: dots.radius + 6 }, { fill: null, stroke: paints.text })
  if (chosen < 0) return
  disc(context, { dots, entry: chosen, radius: dots.radius + 4 }, { fill: colours.get(keys[chosen]) ?? paints.faint, stroke: paints.text })
  disc(context, { dots, entry: chosen, radius: dots.radius + 11 }, { fill: null, stroke: paints.text })
}

interface Disc {
  readonly dots: Placed
  readonly entry: number
  readonly radius: number
}

function disc(
  context: CanvasRenderingContext2D,
  { dots, entry, radius }: Disc,
  paint: { readonly fill: string | null; readonly stroke: string },
): void {
  context.beginPath()
  addDot(context, { ...dots, radius }, entry)
  if (paint.fill !== null) {
    context.fillStyle = paint.fill
    context.fill()
  }
  context.lineWidth = 2
  context.strokeStyle = paint.stroke
  context.stroke()
}
