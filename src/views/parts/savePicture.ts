/** Pictures as PNG files: from a canvas as it is, from an SVG with the colours and type that it has on the page. Nothing leaves the device. */
import { saveFile } from './saveFile'

/** Device pixels for one of the page's, so that it stays sharp on a projector and on paper. */
const SCALE = 2
/** What of a drawn element's style makes its look. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const

/** False where the browser cannot make it. */
export async function savePicture(picture: SVGSVGElement | HTMLCanvasElement, name: string): Promise<boolean> {
  const canvas = picture instanceof SVGSVGElement ? await drawn(picture) : onGround(picture)
  if (canvas === null) return false
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) return false
  saveFile(blob, name)
  return true
}

const ground = (): string => getComputedStyle(document.documentElement).getPropertyValue('--ground').trim() || '#ffffff'

function blank(width: number, height: number): { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D } | null {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.fillStyle = ground()
  pen.fillRect(0, 0, width, height)
  return { canvas, pen }
}

/** A canvas may be see-through; a file is looked at on any ground. */
function onGround(picture: HTMLCanvasElement): HTMLCanvasElement | null {
  const sheet = blank(picture.width, picture.height)
  sheet?.pen.drawImage(picture, 0, 0)
  return sheet?.canvas ?? null
}

async function drawn(svg: SVGSVGElement): Promise<HTMLCanvasElement | null> {
  const { width, height } = svg.getBoundingClientRect()
  const sheet = blank(Math.round(width * SCALE), Math.round(height * SCALE))
  if (sheet === null) return null
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asText(svg, width, height))}`
  try {
    await image.decode()
  } catch {
    return null
  }
  sheet.pen.drawImage(image, 0, 0, sheet.canvas.width, sheet.canvas.height)
  return sheet.canvas
}

/** The drawing by itself: outside the page no stylesheet reaches it, so each element carries its own looks, as attributes: the page's policy lets no text be a style. */
function asText(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return ''
  const originals = [svg, ...svg.querySelectorAll('*')]
  for (const [at, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[at])
    element.removeAttribute('style')
    element.removeAttribute('class')
    for (const look of LOOKS) element.setAttribute(look, style.getPropertyValue(look))
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
