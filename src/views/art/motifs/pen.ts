import { round } from '../draw'
import { INKS, type InkName } from '../inks'
import type { Palette } from '../palettes'
import { between, pickIndex } from '../seed'

/** What a motif draws with: ground, main, second, accent, black and paper, and draws by lot from the picture's seed. */
export interface Pen {
  readonly g: string
  readonly a: string
  readonly b: string
  readonly c: string
  readonly k: string
  /** A detail on the main ink: black, or paper where the main ink is black. */
  readonly d: string
  /** A silhouette: black, or the main ink where the ground is as good as black. */
  readonly s: string
  readonly w: string
  /** A number from `low` to `high`, to a tenth; `purpose` tells draws of one picture apart. */
  n(purpose: number, low: number, high: number): number
  /** A whole number from 0 to `count` − 1. */
  i(purpose: number, count: number): number
}

/**
 * A motif on a sheet 120 wide and 112 high, which is drawn on beyond its edges. Layers from back to front: a poster prints them on
 * each other, a trailer moves them at different speeds.
 */
export type Motif = (pen: Pen) => readonly string[]

export function penOf(palette: Palette, seed: number): Pen {
  const ink = (name: InkName): string => INKS[name]
  return {
    g: ink(palette[0]),
    a: ink(palette[1]),
    b: ink(palette[2]),
    c: ink(palette[3]),
    k: INKS.K,
    d: palette[1] === 'K' ? INKS.W : INKS.K,
    s: 'KJH'.includes(palette[0]) ? ink(palette[1]) : INKS.K,
    w: INKS.W,
    n: (purpose, low, high) => round(between(seed, purpose, [low, high])),
    i: (purpose, count) => pickIndex(seed, purpose, count),
  }
}
