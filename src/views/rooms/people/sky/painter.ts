/**
 * Draws the dots on one canvas, when something has changed and at most once a frame.
 *
 * Everything is columns; a class is one path, so that ten thousand dots cost some milliseconds. Dots that are to lie elsewhere glide there
 * (at once where motion is not wanted). Nothing of React in here.
 */
import { drawSky, type Picture, type View } from './drawSky'

const GLIDE_MS = 420

interface Glide {
  readonly from: { readonly x: Float32Array; readonly y: Float32Array }
  readonly beganAt: number
}

export interface PainterOptions {
  readonly still: () => boolean
  readonly onFrame?: (milliseconds: number) => void
}

export class SkyPainter {
  readonly #canvas: HTMLCanvasElement
  readonly #options: PainterOptions
  #picture: Picture | null = null
  #view: View = { k: 1, x: 0, y: 0 }
  #glide: Glide | null = null
  #x = new Float32Array(0)
  #y = new Float32Array(0)
  #frame = 0

  constructor(canvas: HTMLCanvasElement, options: PainterOptions) {
    this.#canvas = canvas
    this.#options = options
  }

  /** What is drawn next; where dots moved, they glide from where they were. */
  show(picture: Picture): void {
    const before = this.#picture
    const moved = before !== null && (before.x !== picture.x || before.y !== picture.y) && before.x.length === picture.x.length
    if (moved && !this.#options.still()) this.#glide = { from: { x: this.#x.slice(), y: this.#y.slice() }, beganAt: performance.now() }
    else if (before === null || before.x !== picture.x || before.y !== picture.y) this.#glide = null
    this.#picture = picture
    this.#draw()
  }

  look(view: View): void {
    this.#view = view
    this.#draw()
  }

  resize(): void {
    this.#draw()
  }

  end(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  #draw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#drawNow(now))
  }

  #drawNow(now: number): void {
    this.#frame = 0
    const picture = this.#picture
    const context = this.#canvas.getContext('2d')
    if (picture === null || context === null) return
    const began = performance.now()
    this.#settle(picture, now)
    fitCanvas(this.#canvas)
    drawSky(context, { ...picture, x: this.#x, y: this.#y }, this.#view)
    this.#options.onFrame?.(performance.now() - began)
    if (this.#glide !== null) this.#draw()
  }

  #settle(picture: Picture, now: number): void {
    const { length } = picture.x
    if (this.#x.length !== length) {
      this.#x = new Float32Array(length)
      this.#y = new Float32Array(length)
    }
    const glide = this.#glide
    const done = glide === null ? 1 : Math.min(1, Math.max(0, (now - glide.beganAt) / GLIDE_MS))
    if (glide === null || done === 1) {
      this.#x.set(picture.x)
      this.#y.set(picture.y)
      this.#glide = null
      return
    }
    const eased = 1 - (1 - done) ** 3
    for (let entry = 0; entry < length; entry++) {
      this.#x[entry] = glide.from.x[entry] + eased * (picture.x[entry] - glide.from.x[entry])
      this.#y[entry] = glide.from.y[entry] + eased * (picture.y[entry] - glide.from.y[entry])
    }
  }
}

function fitCanvas(canvas: HTMLCanvasElement): void {
  const ratio = Math.min(2, window.devicePixelRatio || 1)
  const width = Math.round(canvas.clientWidth * ratio)
  const height = Math.round(canvas.clientHeight * ratio)
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
  }
}
