import { box, disc, line, oval, path, times } from '../draw'
import type { Face } from './traits'

/** Hair behind the head and on it, on a field 100 × 100 where the head stands around (50, 42). */
export interface Hair {
  readonly behind: string
  readonly front: string
}

/** The hairline from temple to temple, with what rises above it. */
const cap = (width: number, top: number, line_: string, ink: string): string =>
  path(`M${50 - width - 1} 42C${50 - width - 3} ${top} ${50 + width + 3} ${top} ${50 + width + 1} 42${line_}z`, ink)

const NONE = ''

interface Head {
  /** Half the head's width. */
  readonly w: number
  readonly ink: string
  /** Of hats, wraps and ribbons. */
  readonly second: string
  readonly bearded: boolean
}

/** Hats and wraps count as cuts. */
const ALL: readonly ((head: Head) => Hair)[] = [
  /** short, brushed up */
  ({ w, ink }) => ({ behind: NONE, front: cap(w, 2, 'q-2-12-10-14-12 4-24 0-6 4-8 14', ink) }),
  /** side parting */
  ({ w, ink }) => ({
    behind: NONE,
    front: cap(w, 0, 'q-4-14-30-16-8 2-12 16', ink) + path(`M34 20q-4-10 8-12 24-6 30 14-20-10-38-2z`, ink),
  }),
  /** bob with a fringe */
  ({ w, ink }) => ({
    behind: path(`M${47 - w} 66V38C${47 - w} 4 ${53 + w} 4 ${53 + w} 38v28q-10 6-${w + 3} 4t-${w + 3}-4z`, ink),
    front: path(`M${50 - w - 1} 38C${50 - w} 8 ${50 + w} 8 ${50 + w + 1} 38q-${w}-10-${2 * w + 2} 0z`, ink),
  }),
  /** long */
  ({ w, ink }) => ({
    behind: path(`M${44 - w} 104V40C${44 - w} 2 ${56 + w} 2 ${56 + w} 40v64z`, ink),
    front: path(
      `M${50 - w - 2} 50C${50 - w - 6} 2 ${50 + w + 6} 2 ${50 + w + 2} 50 ${50 + w} 30 56 22 50 18 44 22 ${50 - w} 30 ${50 - w - 2} 50z`,
      ink,
    ),
  }),
  /** a globe */
  ({ w, ink }) => ({ behind: disc(50, 32, w + 13, ink), front: cap(w, 2, 'q-4-12-20-12t-22 12', ink) }),
  /** a bun */
  ({ w, ink }) => ({ behind: disc(50, 4, 10, ink), front: cap(w, 0, 'q-6-16-20-18-14 2-22 18', ink) }),
  /** curls */
  ({ w, ink }) => ({
    behind: times(9, (i) => disc(50 + (w + 6) * Math.cos(Math.PI * (1 - i / 8)), 40 - 26 * Math.sin(Math.PI * (1 - i / 8)), 9.5, ink)),
    front: times(5, (i) => disc(50 - w + (i * w) / 2, 21 - (i % 2) * 4, 7.5, ink)),
  }),
  /** bald, with or without a fringe of it */
  ({ w, ink, bearded }) => ({ behind: bearded ? NONE : oval([50, 44, w + 3, 14], ink), front: NONE }),
  /** quiff */
  ({ w, ink }) => ({
    behind: NONE,
    front: cap(w, 8, 'q-2-10-6-12l-30 0q-5 4-6 12', ink) + path('M30 26C24 4 50-4 72 4c8 4 4 18-2 22-12-6-26-6-40 0z', ink),
  }),
  /** hat */
  ({ ink, second }) => ({
    behind: NONE,
    front: path('M28 22Q30-4 50 0t22 22z', second) + box([27, 16, 46, 7], ink) + path('M12 24q38-8 76 0-10 8-38 8t-38-8z', second),
  }),
  /** two plaits */
  ({ w, ink, second }) => ({
    behind: line('M28 40Q18 60 24 92M72 40q10 20 4 52', ink, 10) + disc(24, 84, 5.5, second) + disc(76, 84, 5.5, second),
    front: cap(w, 0, 'q-6-18-21-20-15 2-21 20', ink),
  }),
  /** wrap */
  ({ w, ink, second }) => ({
    behind: NONE,
    front:
      path(`M${49 - w} 34C${44 - w} -4 ${56 + w} -4 ${51 + w} 34q-${w}-14-${2 * w + 2} 0z`, second) +
      path('M40 6q-14-14 0-16 12 0 12 10 6-10 14-4 4 10-12 14z', second) +
      line(`M${51 - w} 28q20-18 42-8`, ink, 2),
  }),
  /** locks */
  ({ w, ink }) => ({
    behind: times(7, (i) =>
      line(
        `M${50 - w - 4 + (i * (2 * w + 8)) / 6} 24Q${50 - w - 8 + (i * (2 * w + 16)) / 6} 50 ${50 - w - 7 + (i * (2 * w + 14)) / 6} ${70 + (i % 2) * 6}`,
        ink,
        7,
      ),
    ),
    front: cap(w, 0, 'q-4-14-21-15-17 1-21 15', ink),
  }),
  /** shaved sides */
  ({ w, ink }) => ({ behind: NONE, front: path(`M${50 - w + 2} 24Q34 2 54 2t${w - 6} 20q-18-6-36 2z`, ink) }),
]

export const hairOf = ({ hair, width, cut, beard }: Face, second: string): Hair =>
  ALL[cut]({ w: width, ink: hair, second, bearded: beard > 0 })
