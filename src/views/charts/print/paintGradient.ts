/** Linear gradients as the page's stylesheets use them: hatching, bars that fade, lines drawn as grounds. */

type Pen = CanvasRenderingContext2D

interface Stop {
  readonly colour: string
  /** Along the gradient's line, in pixels. */
  readonly at: number
}

interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Only the layer that lies on top; nothing where it is no linear gradient. */
export function paintGradient(pen: Pen, box: DOMRect, style: CSSStyleDeclaration): void {
  const [, repeating, inner] = /^(repeating-)?linear-gradient\((.*)\)$/.exec(layersOf(style.backgroundImage)[0]) ?? []
  if (inner === undefined) return
  const place = placeOf(box, style)
  const parts = layersOf(inner)
  const turned = /^(-?[\d.]+)deg$|^to (\w+)$/.exec(parts[0])
  const angle = turned === null ? 180 : turned[1] === undefined ? (SIDES[turned[2]] ?? 180) : Number(turned[1])
  const { from, to, length } = lineThrough(place, angle)
  const stops = spread(turned === null ? parts : parts.slice(1), length)
  const all = repeating === undefined ? stops : repeated(stops, length)
  const paint = pen.createLinearGradient(from.x, from.y, to.x, to.y)
  for (const { at, colour } of all) if (at >= 0 && at <= length) paint.addColorStop(at / length, colour)
  pen.fillStyle = paint
  pen.fillRect(place.left, place.top, place.width, place.height)
}

const SIDES: { readonly [side: string]: number } = { top: 0, right: 90, bottom: 180, left: 270 }

/** Parts between the outermost commas. */
function layersOf(words: string): readonly string[] {
  let depth = 0
  const parts = ['']
  for (const letter of words) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim())
}

/** Where the layer lies in its box. */
function placeOf({ left, top, width, height }: DOMRect, { backgroundSize, backgroundPosition }: CSSStyleDeclaration): Place {
  const [wide, high] = backgroundSize.split(',')[0].split(' ')
  const [x = '0%', y = '0%'] = backgroundPosition.split(',')[0].trim().split(' ')
  const size = { width: lengthOf(wide, width) ?? width, height: lengthOf(high, height) ?? height }
  return { ...size, left: left + (lengthOf(x, width - size.width) ?? 0), top: top + (lengthOf(y, height - size.height) ?? 0) }
}

function lengthOf(words: string | undefined, whole: number): number | null {
  const number = Number.parseFloat(words ?? '')
  if (Number.isNaN(number)) return null
  return words?.endsWith('%') ? (number * whole) / 100 : number
}

/** From corner to corner as far as the angle reaches. */
function lineThrough({ left, top, width, height }: Place, degrees: number) {
  const turn = (degrees * Math.PI) / 180
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const length = Math.max(1, Math.abs(width * sin) + Math.abs(height * cos))
  const middle = { x: left + width / 2, y: top + height / 2 }
  const half = { x: (sin * length) / 2, y: (-cos * length) / 2 }
  return { from: { x: middle.x - half.x, y: middle.y - half.y }, to: { x: middle.x + half.x, y: middle.y + half.y }, length }
}

/** Every colour at its places; those without stand at the ends. */
function spread(parts: readonly string[], length: number): readonly Stop[] {
  return parts.flatMap((part, index) => {
    const [, colour, places = ''] = /^(.*?)((?:\s+-?[\d.]+(?:px|%))*)$/.exec(part) ?? [part, part]
    const at =
      places.trim() === ''
        ? [(length * index) / Math.max(1, parts.length - 1)]
        : places
            .trim()
            .split(/\s+/)
            .map((place) => lengthOf(place, length) ?? 0)
    return at.map((one) => ({ colour, at: one }))
  })
}

function repeated(stops: readonly Stop[], length: number): readonly Stop[] {
  const period = (stops.at(-1)?.at ?? 0) - stops[0].at
  if (!(period > 0)) return stops
  const times = Math.ceil(length / period) + 1
  return Array.from({ length: times }, (_, time) => stops.map(({ colour, at }) => ({ colour, at: at + time * period }))).flat()
}
