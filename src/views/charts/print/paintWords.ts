/** Words at the place that the page has given them, line by line, in the page's own typefaces. */

type Pen = CanvasRenderingContext2D

/** Words in the middle of a box's height, from its left. */
export function paintLine(pen: Pen, { words, box }: Line, style: CSSStyleDeclaration): void {
  setType(pen, style)
  pen.letterSpacing = '0px'
  pen.fillStyle = style.color
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText('x')
  pen.fillText(words, box.left, box.top + (box.height + ascent - descent) / 2)
}

export function paintWords(pen: Pen, text: Text, style: CSSStyleDeclaration): void {
  setType(pen, style)
  const lines = linesOf(text)
  if (lines.length === 0) return
  pen.fillStyle = style.color
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText('x')
  for (const { words, box } of lines) {
    const said = style.textTransform === 'uppercase' ? words.toUpperCase() : words
    const baseline = box.top + (box.height + ascent - descent) / 2
    stretch(pen, said, box.width)
    pen.fillText(said, box.left, baseline)
    underline(pen, style, { left: box.left, right: box.right, baseline })
  }
}

interface Line {
  readonly words: string
  readonly box: DOMRect
}

const TINY = 0.5

/** The text as it is broken into lines; nothing of what is not shown. */
function linesOf(text: Text): readonly Line[] {
  if (text.data.trim() === '') return []
  const range = document.createRange()
  range.selectNodeContents(text)
  const boxes = [...range.getClientRects()].filter(({ width }) => width > TINY)
  if (boxes.length === 1) return [{ words: standing(text, range), box: boxes[0] }]
  return boxes.length === 0 ? [] : broken(text, range)
}

/** With the spaces at its ends that the page has left room for: at a line's ends it leaves none. */
function standing(text: Text, range: Range): string {
  const isThere = (at: number): boolean => {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    return [...range.getClientRects()].some(({ width }) => width > 0)
  }
  const words = collapsed(text.data)
  const begun = isThere(0) ? words : words.trimStart()
  return isThere(text.data.length - 1) ? begun : begun.trimEnd()
}

function broken(text: Text, range: Range): readonly Line[] {
  const lines: { words: string; box: DOMRect }[] = []
  for (let at = 0; at < text.data.length; at++) {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    const [box] = range.getClientRects()
    if (box === undefined || box.width === 0) continue
    const last = lines.at(-1)
    const letter = collapsed(text.data[at])
    if (last === undefined || Math.abs(last.box.top - box.top) > box.height / 2) lines.push({ words: letter, box })
    else {
      last.words += letter
      last.box = new DOMRect(last.box.left, last.box.top, box.right - last.box.left, last.box.height)
    }
  }
  return lines
}

/** As a page shows it; a no-break space stays one. */
const collapsed = (words: string): string => words.replace(/[ \t\r\n]+/g, ' ')

function setType(pen: Pen, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): void {
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  pen.textBaseline = 'alphabetic'
  pen.textAlign = 'left'
}

/** A canvas knows no figures of one width: what they take more or less is given to the spaces between. */
function stretch(pen: Pen, words: string, width: number): void {
  pen.letterSpacing = '0px'
  const spare = (width - pen.measureText(words).width) / words.length
  pen.letterSpacing = `${spare.toFixed(3)}px`
}

const DASHES: { readonly [style: string]: readonly number[] } = { dotted: [2, 2], dashed: [5, 3] }

interface Under {
  readonly left: number
  readonly right: number
  readonly baseline: number
}

function underline(pen: Pen, style: CSSStyleDeclaration, { left, right, baseline }: Under): void {
  if (!style.textDecorationLine.includes('underline')) return
  const thick = Number.parseFloat(style.textDecorationThickness) || 1
  const y = baseline + (Number.parseFloat(style.textUnderlineOffset) || 3) + thick / 2
  pen.strokeStyle = style.textDecorationColor
  pen.lineWidth = thick
  pen.setLineDash([...(DASHES[style.textDecorationStyle] ?? [])])
  pen.beginPath()
  pen.moveTo(left, y)
  pen.lineTo(right, y)
  pen.stroke()
  pen.setLineDash([])
}

/** The letters of a drawing, run by run. */
export function paintLetters(pen: Pen, text: SVGTextElement): void {
  const onPage = text.getScreenCTM()
  if (onPage === null || !text.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return
  pen.save()
  pen.transform(onPage.a, onPage.b, onPage.c, onPage.d, onPage.e, onPage.f)
  pen.globalAlpha *= opacityOf(text)
  let first = 0
  const runs = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  for (let run = runs.nextNode(); run !== null; run = runs.nextNode()) {
    const words = collapsed(run.nodeValue ?? '')
    if (run.parentElement !== null && first < text.getNumberOfChars())
      paintRun(pen, words, { text, first, style: getComputedStyle(run.parentElement) })
    first += words.length
  }
  pen.restore()
}

function opacityOf(element: Element): number {
  let opacity = 1
  for (let at: Element | null = element; at instanceof SVGElement; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity)
  return opacity
}

interface Run {
  readonly text: SVGTextElement
  /** The place of its first letter among all of the text's. */
  readonly first: number
  readonly style: CSSStyleDeclaration
}

function paintRun(pen: Pen, words: string, { text, first, style }: Run): void {
  if (words.trim() === '') return
  setType(pen, style)
  const last = Math.min(first + words.length, text.getNumberOfChars()) - 1
  const begin = text.getExtentOfChar(first)
  const end = text.getExtentOfChar(last)
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText('x')
  const baseline = begin.y + (begin.height + ascent - descent) / 2
  stretch(pen, words, end.x + end.width - begin.x)
  if (style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0) {
    pen.strokeStyle = style.stroke
    pen.lineWidth = Number.parseFloat(style.strokeWidth)
    pen.lineJoin = 'round'
    pen.strokeText(words, begin.x, baseline)
  }
  pen.fillStyle = style.fill
  pen.fillText(words, begin.x, baseline)
}
