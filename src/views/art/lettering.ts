/**
 * How a poster's name is set: in pieces that stay on one line, and as large, in hundredths of the poster's width, as its longest
 * piece and its length allow, so that no word is ever cut.
 */

/** Widths in em of Fraunces at 650, measured, in classes; small letters and capitals that stand in none are of the last two. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' ’.', 0.26],
  ['ijlîI', 0.35],
  ['ft-', 0.42],
  ['crszçJ', 0.53],
  ['mMW', 0.98],
  ['wDGHKNOQ&', 0.82],
]
const SMALL = 0.61
const CAPITAL = 0.74

function widthOf(text: string): number {
  let width = 0
  for (const letter of text) {
    width += WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? (letter === letter.toLowerCase() ? SMALL : CAPITAL)
  }
  return width
}

const LARGEST = 15
const SMALLEST = 10
/** What the margins leave of the width. */
const ROOM = 85
/** A first word as short as this does not stand alone on a line, if the next is not too long for both. */
const LONELY = 3
const WIDEST_PAIR = 7.4

export interface Lettering {
  readonly pieces: readonly string[]
  /** In hundredths of the poster's width. */
  readonly size: number
}

export function letteringOf(name: string): Lettering {
  const pieces = piecesOf(name)
  const longest = Math.max(...pieces.map(widthOf))
  const whole = widthOf(name)
  const byLines = whole > 13 ? 12 : whole > 9 ? 13.4 : LARGEST
  return { pieces, size: Math.round(Math.max(SMALLEST, Math.min(byLines, ROOM / longest)) * 10) / 10 }
}

function piecesOf(name: string): readonly string[] {
  const words = name.split(' ')
  const [first, second] = words
  if (second === undefined || first.length > LONELY) return words
  const pair = `${first} ${second}`
  return widthOf(pair) > WIDEST_PAIR ? words : [pair, ...words.slice(2)]
}
