/**
 * How large a poster's name is set, in hundredths of the poster's width: as large as its longest word and its length allow, so that
 * no word is ever cut. Widths are those of Fraunces at 650, in em, on the wide side.
 */
const NARROW = /[iljtfrI.,’'!-]/
const WIDE = /[mwMWOQCDGHNAUVK&]/
const widthOf = (word: string): number => {
  let width = 0
  for (const letter of word) width += NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.82 : 0.58
  return width
}

const LARGEST = 15
const SMALLEST = 10
/** What the margins leave of the width. */
const ROOM = 86

export function nameSize(name: string): number {
  const words = name.split(/\s+/)
  const longest = Math.max(...words.map(widthOf))
  const whole = widthOf(name) + words.length * 0.25
  const byLines = whole > 13 ? 12 : whole > 9 ? 13.4 : LARGEST
  return Math.round(Math.max(SMALLEST, Math.min(byLines, ROOM / longest)) * 10) / 10
}
