/** Paints what stands on the page as it stands there, box by box: grounds, borders, words, drawings and canvases. */
import { paintBorders, paintGround, within } from './paintGround'
import { paintLetters, paintLine, paintWords } from './paintWords'
import type { Drawings } from './svgDrawing'

export interface Painting {
  readonly pen: CanvasRenderingContext2D
  readonly drawings: Drawings
}

/** Only there to be met by a hand, or to be heard. */
const UNPRINTED = 'input, textarea, .button, [data-unprinted], .visually-hidden, .chart-bubble'

export function paintBox(element: Element, painting: Painting): void {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.opacity === '0' || element.matches(UNPRINTED)) return
  const { pen } = painting
  pen.save()
  pen.globalAlpha *= Number(style.opacity)
  if (element instanceof SVGSVGElement) paintDrawing(element, painting)
  else if (element instanceof HTMLCanvasElement || element instanceof HTMLImageElement) paintImage(element, painting)
  else if (element instanceof HTMLSelectElement)
    paintLine(pen, { words: element.selectedOptions[0]?.text ?? '', box: element.getBoundingClientRect() }, style)
  else paintHtml(element, style, painting)
  pen.restore()
}

function paintHtml(element: Element, style: CSSStyleDeclaration, painting: Painting): void {
  const { pen } = painting
  if (style.visibility === 'visible' && style.display !== 'contents') {
    for (const box of element.getClientRects()) {
      paintGround(pen, box, style)
      paintBorders(pen, box, style)
    }
  }
  if (/hidden|clip/.test(style.overflowX) && style.display !== 'contents') pen.clip(within(element.getBoundingClientRect(), style))
  for (const child of element.childNodes) {
    if (child instanceof Element) paintBox(child, painting)
    else if (child instanceof Text && style.visibility === 'visible') paintWords(pen, child, style)
  }
}

function paintImage(image: HTMLCanvasElement | HTMLImageElement, { pen, drawings }: Painting): void {
  const { left, top, width, height } = image.getBoundingClientRect()
  if (width > 0 && height > 0) pen.drawImage(drawings.get(image) ?? image, left, top, width, height)
}

function paintDrawing(svg: SVGSVGElement, { pen, drawings }: Painting): void {
  const image = drawings.get(svg)
  if (image === undefined) return
  const { left, top, width, height } = svg.getBoundingClientRect()
  pen.drawImage(image, left, top, width, height)
  for (const text of svg.querySelectorAll('text')) paintLetters(pen, text)
}
