import type { Tone } from '../../engine/contract/vocabulary'
import { box, disc, faint, path, points, times } from './draw'
import type { Pen } from './motifs/pen'

/** What is printed on the ground before the motif: faint, so that the motif stays the first thing seen. */
type Backdrop = (pen: Pen) => string

const plain: Backdrop = () => ''

const rays: Backdrop = ({ a, n }) => {
  const [x, y] = [n(1, 30, 90), n(2, 50, 120)]
  const at = (turn: number) => [x + 260 * Math.cos(turn), y + 260 * Math.sin(turn)] as const
  return faint(
    0.13,
    times(14, (i) => path(points([[x, y], at((i * Math.PI) / 7), at(((i + 0.5) * Math.PI) / 7)]), a)),
  )
}

const sun: Backdrop = ({ b, n }) => faint(0.3, disc(n(1, 10, 110), n(2, 10, 60), n(3, 44, 62), b))

const split: Backdrop = ({ b, k, n, i }) => {
  const tilt = n(1, -50, 50)
  return faint(0.2, path(`M${60 - tilt} -90H260V230H${60 + tilt}z`, i(2, 2) === 0 ? b : k))
}

const bands: Backdrop = ({ a, n }) =>
  faint(
    0.12,
    times(7, (i) => box([-90, n(1, -80, -60) + i * 38, 300, 19], a)),
  )

/** Dots that grow downwards. */
const screen: Backdrop = ({ k, a, i }) =>
  faint(
    0.16,
    times(40, (j) => {
      const row = Math.floor(j / 10)
      return disc(-24 + (j % 10) * 18 + (row % 2) * 9, 66 + row * 13, 1.4 + row * 1.3, i(1, 2) === 0 ? k : a)
    }),
  )

/** A torn strip of the second paper. */
const torn: Backdrop = ({ b, n, i }) => {
  const edge = (y: number, way: number) =>
    times(13, (j) => `L${Math.round(way > 0 ? -60 + j * 20 : 180 - j * 20)} ${y + n(10 + j + (way > 0 ? 0 : 20), -5, 5)}`)
  const y = n(1, 8, 34)
  return faint(0.34, path(`M-90 ${y}${edge(y, 1)}L210 ${y + 60 + i(2, 20)}${edge(y + 66, -1)}z`, b))
}

/** The middle darker towards the edges. */
const pool: Backdrop = ({ b, n }) => {
  const [x, y] = [n(1, 40, 80), n(2, 36, 70)]
  return times(3, (i) => faint(0.14, disc(x, y, 88 - i * 22, b)))
}

/** By the first tone, each tone with its own ways. */
const OF_TONE: { readonly [T in Tone]: readonly Backdrop[] } = {
  dark: [plain, pool, split],
  warm: [sun, rays, plain],
  witty: [rays, screen, sun],
  tense: [split, plain, bands],
  dreamy: [pool, bands, sun],
  raw: [torn, screen, plain],
}

export function backdropOf(tone: Tone, pen: Pen): string {
  const ways = OF_TONE[tone]
  return ways[pen.i(0, ways.length)](pen)
}
