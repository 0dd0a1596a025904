/** Draws the table on its canvas when something has changed, at most once a frame. Nothing of React in here. */
import { drawTable, type Meant } from './drawTable'
import { type TableView, WHOLE } from './geometry'
import type { TablePicture } from './picture'
import { type TableColours, tableColours } from './tableColours'

const SHARPEST = 2

export class TablePainter {
  readonly #canvas: HTMLCanvasElement
  #picture: TablePicture | null = null
  #view: TableView = WHOLE
  #meant: Meant = { focus: null, opened: null }
  #colours: TableColours | null = null
  #frame = 0

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
  }

  show(picture: TablePicture, meant: Meant): void {
    this.#picture = picture
    this.#meant = meant
    this.#soon()
  }

  look(view: TableView): void {
    this.#view = view
    this.#soon()
  }

  /** Another size, or other colours. */
  anew(): void {
    this.#colours = null
    this.#soon()
  }

  end(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  #soon(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw())
  }

  #draw(): void {
    this.#frame = 0
    const context = this.#canvas.getContext('2d')
    if (this.#picture === null || context === null) return
    const ratio = Math.min(SHARPEST, window.devicePixelRatio || 1)
    const width = Math.round(this.#canvas.clientWidth * ratio)
    const height = Math.round(this.#canvas.clientHeight * ratio)
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width
      this.#canvas.height = height
    }
    this.#colours ??= tableColours(this.#canvas)
    drawTable(context, { picture: this.#picture, view: this.#view, colours: this.#colours }, this.#meant)
  }
}
