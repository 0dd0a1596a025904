/** The table's colours, from the page's own tokens. */

export type Rgb = readonly [number, number, number]

export interface TableColours {
  readonly empty: string
  readonly names: string
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly guessed: string
  readonly font: string
  readonly emptyRgb: Rgb
  readonly likedRgb: Rgb
  readonly dislikedRgb: Rgb
  /** 0 to 1, from 0.5 on liked. */
  ofLevel(level: number): string
}

const FAINTEST = 0.35
const SHADES = 64

export function rgbOf(hex: string): Rgb {
  const digits = hex.trim().replace('#', '')
  const whole = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits
  const channel = (at: number): number => Number.parseInt(whole.slice(2 * at, 2 * at + 2), 16) || 0
  return [channel(0), channel(1), channel(2)]
}

const mixed = (from: Rgb, to: Rgb, share: number): string => {
  const [red, green, blue] = from.map((channel, at) => Math.round(channel + share * ((to[at] ?? 0) - channel)))
  return `rgb(${red} ${green} ${blue})`
}

/** As the element has them now: read once a theme. */
export function tableColours(element: Element): TableColours {
  const style = getComputedStyle(element)
  const token = (name: string): string => style.getPropertyValue(name).trim()
  const emptyRgb = rgbOf(token('--ground'))
  const likedRgb = rgbOf(token('--recorded'))
  const dislikedRgb = rgbOf(token('--danger'))
  const shades = Array.from({ length: SHADES + 1 }, (_, step) => {
    const level = step / SHADES
    const strength = level >= 0.5 ? 2 * level - 1 : 1 - 2 * level
    return mixed(emptyRgb, level >= 0.5 ? likedRgb : dislikedRgb, FAINTEST + (1 - FAINTEST) * strength)
  })
  return {
    empty: token('--ground'),
    names: token('--surface'),
    text: token('--text'),
    quiet: token('--quiet'),
    line: token('--strong-line'),
    guessed: token('--guessed'),
    font: style.fontFamily,
    emptyRgb,
    likedRgb,
    dislikedRgb,
    ofLevel: (level) => shades[Math.floor(level * SHADES)] ?? shades[0],
  }
}
