import type { Genre } from '../../engine/contract/vocabulary'
import type { Palette } from './palettes'
import { between, pickIndex } from './seed'
import { circle, line, path, polygon, rectangle, type Shape } from './shape'

/** Draws one genre's motif on a field 120 wide and 112 high; the seed moves, sizes and counts its pieces. */
export type Motif = (palette: Palette, seed: number) => readonly Shape[]

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** Two balloon heads and a grin. */
const comedy: Motif = ({ paper, accent, ink }, seed) => {
  const tilt = between(seed, 1, [-10, 10])
  return [
    circle(44 + tilt / 2, 48, between(seed, 2, [20, 28]), paper),
    circle(82 - tilt / 2, 54 + tilt, between(seed, 3, [20, 28]), accent),
    line(`M26 ${76 + tilt / 2}Q60 ${104 + tilt} 98 ${74 - tilt / 2}`, ink, 6),
  ]
}

/** A doorway of nested arches with somebody in it. */
const drama: Motif = ({ paper, accent }, seed) => {
  const arches = range(3 + pickIndex(seed, 1, 2)).map((index) => {
    const half = 48 - index * 10
    return line(`M${60 - half} 108V${92 - half}A${half} ${half} 0 0 1 ${60 + half} ${92 - half}V108`, paper, 3.5)
  })
  return [...arches, rectangle([54, 72 + between(seed, 2, [0, 10]), 12, 36], accent)]
}

/** A road that narrows into the dark, and what waits at its end. */
const thriller: Motif = ({ paper, accent }, seed) => {
  const bend = between(seed, 1, [-26, 26])
  return [
    polygon(
      [
        [60 + bend, 30],
        [66 + bend, 30],
        [104, 112],
        [16, 112],
      ],
      paper,
    ),
    circle(63 + bend, 24, between(seed, 2, [8, 15]), accent),
  ]
}

/** Lit windows; one is another colour. */
const crime: Motif = ({ paper, accent }, seed) => {
  const odd = pickIndex(seed, 1, 12)
  return range(12).map((index) => {
    const narrow = pickIndex(seed, 20 + index, 4) === 0 ? 9 : 18
    return rectangle([18 + (index % 4) * 22, 14 + Math.floor(index / 4) * 31, narrow, 24], index === odd ? accent : paper)
  })
}

/** Two circles that meet. */
const romance: Motif = ({ paper, accent, ground }, seed) => {
  const apart = between(seed, 1, [13, 22])
  const lens = Math.sqrt(28 * 28 - apart * apart)
  return [
    circle(60 - apart, 58, 28, paper),
    circle(60 + apart, 58, 28, accent),
    path(`M60 ${58 - lens}A28 28 0 0 1 60 ${58 + lens}A28 28 0 0 1 60 ${58 - lens}Z`, ground),
  ]
}

/** Speed lines and a wedge. */
const action: Motif = ({ paper, accent }, seed) => {
  const rise = between(seed, 1, [10, 34])
  const stripes = range(4).map((index) => {
    const y = 26 + index * 22
    return line(`M${4 + between(seed, 10 + index, [0, 26])} ${y}H${62 + index * 9}`, accent, 5)
  })
  return [
    ...stripes,
    polygon(
      [
        [44, 100],
        [114, 100 - rise],
        [96, 24 + rise / 2],
      ],
      paper,
    ),
  ]
}

/** A planet, its ring, and stars. */
const scienceFiction: Motif = ({ paper, accent }, seed) => {
  const r = between(seed, 1, [20, 31])
  const y = between(seed, 2, [48, 66])
  const stars = range(7).map((index) => circle(between(seed, 30 + index, [6, 114]), between(seed, 50 + index, [6, 106]), 1.6, accent))
  return [...stars, circle(60, y, r, paper), line(`M${60 - r - 16} ${y + 10}Q60 ${y + 24} ${60 + r + 16} ${y - 12}`, accent, 4)]
}

/** Mountains under a moon. */
const fantasy: Motif = ({ paper, accent }, seed) => {
  const peak = between(seed, 1, [32, 50])
  return [
    circle(between(seed, 2, [26, 94]), 24, between(seed, 3, [9, 15]), paper),
    polygon(
      [
        [0, 112],
        [peak, 40],
        [peak + 50, 112],
      ],
      accent,
    ),
    polygon(
      [
        [34, 112],
        [peak + 42, 58],
        [120, 112],
      ],
      paper,
    ),
  ]
}

/** Teeth from above and below. */
const horror: Motif = ({ paper, accent }, seed) => {
  const teeth = 4 + pickIndex(seed, 1, 4)
  const width = 108 / teeth
  const jaw = range(teeth).flatMap((index) => {
    const x = 6 + index * width
    const drop = between(seed, 10 + index, [14, 30])
    return [
      polygon(
        [
          [x, 20],
          [x + width, 20],
          [x + width / 2, 20 + drop],
        ],
        paper,
      ),
      polygon(
        [
          [x, 100],
          [x + width, 100],
          [x + width / 2, 100 - drop],
        ],
        paper,
      ),
    ]
  })
  return [...jaw, circle(between(seed, 2, [46, 74]), 60, 7, accent)]
}

/** A bar chart of strata. */
const documentary: Motif = ({ paper, accent }, seed) =>
  range(6).map((index) => {
    const height = between(seed, 10 + index, [22, 92])
    return rectangle([14 + index * 16, 108 - height, 11, height], index === pickIndex(seed, 1, 6) ? accent : paper)
  })

/** A round animal. */
const family: Motif = ({ paper, accent, ink }, seed) => {
  const ear = between(seed, 1, [18, 30])
  return [
    circle(60 - ear, 34, 13, paper),
    circle(60 + ear, 34, 13, paper),
    circle(60, 62, 34, paper),
    circle(60, 72, 8 + pickIndex(seed, 2, 6), accent),
    circle(47, 54, 3.4, ink),
    circle(73, 54, 3.4, ink),
  ]
}

/** Columns under a pediment, or a flag. */
const politics: Motif = ({ paper, accent }, seed) => {
  if (pickIndex(seed, 1, 3) === 0) {
    return [
      line('M40 10V108', paper, 4),
      polygon(
        [
          [42, 12],
          [104, between(seed, 2, [22, 38])],
          [42, 56],
        ],
        accent,
      ),
      circle(24, 84, 11, paper),
    ]
  }
  const count = 4 + pickIndex(seed, 3, 3)
  const columns = range(count).map((index) => rectangle([16 + (index * 88) / count, 46, 50 / count, 52], paper))
  return [
    polygon(
      [
        [10, 40],
        [60, between(seed, 4, [8, 20])],
        [110, 40],
      ],
      paper,
    ),
    ...columns,
    rectangle([10, 102, 100, 6], accent),
  ]
}

export const MOTIFS: { readonly [G in Genre]: Motif } = {
  comedy,
  drama,
  thriller,
  crime,
  romance,
  action,
  scienceFiction,
  fantasy,
  horror,
  documentary,
  family,
  politics,
}
