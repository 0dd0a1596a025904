/** The printer's inks, one letter each: every picture is printed with four of them, and with black and paper. */
export const INKS = {
  K: '#17141c',
  W: '#f7efdd',
  V: '#c5321f',
  B: '#842a20',
  M: '#e8ae34',
  O: '#e9763b',
  T: '#1b7472',
  D: '#0f3b41',
  N: '#1f2753',
  C: '#2b52a6',
  S: '#8fc6de',
  I: '#a6d7bd',
  G: '#4d6e3b',
  F: '#1d4738',
  P: '#f2b0a6',
  R: '#d9647e',
  U: '#56234d',
  L: '#6753a6',
  A: '#beacdc',
  Y: '#f5d660',
  E: '#d2ba93',
  Z: '#434f5c',
  X: '#d0d5d0',
  H: '#35141a',
  J: '#14162a',
} as const
export type InkName = keyof typeof INKS

/** Inks that take black lettering; all others take paper. */
const LIGHT: readonly InkName[] = ['W', 'M', 'O', 'S', 'I', 'P', 'R', 'A', 'Y', 'E', 'X']

/** What can be read on an ink: at least 4.5 : 1 (tested). */
export const letteringOn = (ink: InkName): InkName => (LIGHT.includes(ink) ? 'K' : 'W')

export const isInk = (letter: string): letter is InkName => letter in INKS
