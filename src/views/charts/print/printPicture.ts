/** A picture of the page as a PNG file: whatever it is drawn with, under its title, on the ground that it stands on. Nothing leaves the device. */
import { paintBox } from './paintBox'
import { type Sheet, sheetFor } from './sheet'
import { type Drawings, drawingsIn } from './svgDrawing'

interface Around {
  readonly title: string
  /** Small, under it all: where it comes from. */
  readonly foot: string
}

/** Around it all, in pixels of the page. */
const MARGIN = 32
const TITLE = { size: 24, line: 31, gap: 14 }
const FOOT = { size: 14, line: 20, gap: 18 }
/** A picture of a phone still has room for its title. */
const NARROWEST = 360

/** Null where the browser cannot make it. */
export async function printPicture(picture: HTMLElement, around: Around): Promise<Blob | null> {
  await document.fonts.ready
  const drawings = await drawingsIn(picture)
  const canvas = painted(picture, drawings, around)
  return canvas === null ? null : new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

function painted(picture: HTMLElement, drawings: Drawings, { title, foot }: Around): HTMLCanvasElement | null {
  const extent = extentOf(picture)
  const width = Math.max(NARROWEST, extent.width)
  const family = getComputedStyle(document.body).fontFamily
  const fonts = { title: `600 ${TITLE.size}px ${family}`, foot: `400 ${FOOT.size}px ${family}` }
  const lines = { title: linesOf(title, width, fonts.title), foot: linesOf(foot, width, fonts.foot) }
  const top = MARGIN + lines.title.length * TITLE.line + TITLE.gap
  const under = top + extent.height + FOOT.gap
  const sheet = sheetFor({ width: width + 2 * MARGIN, height: under + lines.foot.length * FOOT.line + MARGIN / 2 }, groundOf(picture))
  if (sheet === null) return null
  const look = getComputedStyle(picture)
  write(sheet, lines.title, { font: fonts.title, colour: look.color, top: MARGIN, line: TITLE.line })
  write(sheet, lines.foot, { font: fonts.foot, colour: look.getPropertyValue('--quiet'), top: under, line: FOOT.line })
  sheet.pen.translate(MARGIN - extent.left, top - extent.top)
  paintBox(picture, { pen: sheet.pen, drawings })
  return sheet.canvas
}

/** The picture's box, with what it holds beyond it: a table that scrolls is printed whole. */
function extentOf(picture: HTMLElement): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const { left, top, width, height } = picture.getBoundingClientRect()
  const wide = [...picture.querySelectorAll('*')]
    .filter((inner) => inner.scrollWidth > inner.clientWidth && /auto|scroll/.test(getComputedStyle(inner).overflowX))
    .map((inner) => inner.getBoundingClientRect().left - left + inner.scrollWidth)
  return { left, top, width: Math.max(width, ...wide), height }
}

/** What is behind it on the page: its letters were chosen for that. */
function groundOf(picture: HTMLElement): string {
  for (let behind: HTMLElement | null = picture; behind !== null; behind = behind.parentElement) {
    const { backgroundColor } = getComputedStyle(behind)
    if (isOpaque(backgroundColor)) return backgroundColor
  }
  return getComputedStyle(document.documentElement).getPropertyValue('--ground').trim() || '#ffffff'
}

const isOpaque = (colour: string): boolean => colour !== 'transparent' && !/[,/]\s*0(\.\d+)?\)$/.test(colour)

/** Words in lines of a width. */
function linesOf(words: string, width: number, font: string): readonly string[] {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return [words]
  pen.font = font
  const [first = '', ...others] = words.split(' ')
  const lines = [first]
  for (const word of others) {
    const longer = `${lines[lines.length - 1]} ${word}`
    if (pen.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

interface Writing {
  readonly font: string
  readonly colour: string
  readonly top: number
  readonly line: number
}

function write({ pen }: Sheet, lines: readonly string[], { font, colour, top, line }: Writing): void {
  pen.font = font
  pen.fillStyle = colour
  pen.textBaseline = 'middle'
  for (const [at, words] of lines.entries()) pen.fillText(words, MARGIN, top + (at + 0.5) * line)
}
