/** A sheet to paint on, twice as fine as the page, so that it stays sharp on a projector and on paper. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement
  readonly pen: CanvasRenderingContext2D
}

const SCALE = 2

/** In pixels of the page, filled with the ground; null where the browser gives none. */
export function sheetFor({ width, height }: { readonly width: number; readonly height: number }, ground: string): Sheet | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * SCALE)
  canvas.height = Math.round(height * SCALE)
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.fillStyle = ground
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.scale(SCALE, SCALE)
  return { canvas, pen }
}
