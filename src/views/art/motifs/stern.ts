/** Drama, politics and documentary. */
import { box, disc, faint, floor, group, line, oval, path, points, times } from '../draw'
import type { Motif } from './pen'

const lighthouse: Motif = ({ a, b, c, w, n }) => {
  const x = n(1, 44, 76)
  return [
    faint(0.55, path(`M${x} 32L230 ${n(2, -30, 0)}v60zM${x} 32L-110 -30v66z`, c)),
    path('M-90 92Q0 78 60 92t150-4v150H-90z', b),
    path(`M${x - 8} 38h16l6 60h-28z`, a) +
      path(`M${x - 10.2} 58h20.4l1.4 14h-23.2z`, b) +
      box([x - 11, 36, 22, 4], b) +
      box([x - 7, 26, 14, 10], c) +
      path(`M${x - 9} 26q9-14 18 0z`, b),
    path(`M-90 104Q10 90 60 102t150-2v140H-90z`, w),
  ]
}

/** Steps up to a lit door. */
const steps: Motif = ({ a, b, c, k, n, i }) => {
  const count = 6 + i(1, 3)
  const rise = 66 / count
  const run = 92 / count
  return [
    box([88, 4, 24, 40], c),
    path(
      `M-90 112${times(count, (j) => `V${Math.round(108 - j * rise)}H${Math.round(14 + j * run)}`)}V${Math.round(108 - count * rise)}H210V240H-90z`,
      a,
    ),
    disc(n(2, 96, 102), 18, 4.4, k) + path(`M94 46q0-22 5.5-22t5.5 22z`, k) + path(`M94 44l-22 30 6 2 27-32z`, b),
  ]
}

const chair: Motif = ({ a, b, c, k, n }) => [
  floor(92, b) + path(`M${n(1, 30, 50)} -40h30L116 104H8z`, c),
  faint(0.35, path('M46 96l26 8 60 14-4-12-54-12z', k)),
  path('M44 26h6v74h-6zM44 58h30v42h-5V66H44z', a) + path('M44 26q14-6 16 2v26H44z', a) + box([40, 56, 36, 6], a),
]

const arches: Motif = ({ a, b, c, k, n, i }) => {
  const count = 3 + i(1, 2)
  return [
    floor(100, b),
    times(count, (j) => {
      const h = 50 - j * 11
      return path(`M${60 - h} 124V${88 - h}A${h} ${h} 0 0 1 ${60 + h} ${88 - h}V124z`, j % 2 === 0 ? a : b)
    }),
    faint(0.4, path('M58 106l-26 30h16l14-30z', k)) + disc(60, n(2, 70, 76), 5, c) + path('M52 106q0-26 8-26t8 26z', c),
  ]
}

const letter: Motif = ({ a, b, c, k, w, n }) =>
  [
    disc(60, 60, 54, b),
    path('M18 52L60 22l42 30z', a) +
      group(
        `rotate(${n(1, -7, 7)} 60 60)`,
        box([28, n(2, 16, 26), 64, 70], w) + times(4, (i) => line(`M36 ${38 + i * 8}h${[46, 40, 46, 22][i]}`, k, 2)),
      ),
    path('M18 52l42 30 42-30v48H18z', a) + line('M18 100l32-26M102 100L70 74', b, 2) + disc(60, 82, 8, c),
  ].map((layer) => group('translate(0 -2)', layer))

const tree: Motif = ({ a, b, c, s, n, i }) => [
  path('M-90 100Q60 84 210 100V240H-90z', b),
  path('M54 118q4-34 0-60l-20-18 3-3 20 13 4-20h4v22l22-16 3 4-20 20q-2 30 2 58z', s),
  times(9, (j) => disc(28 + (j % 3) * 32 + n(20 + j, -7, 7), 12 + Math.floor(j / 3) * 17 + n(30 + j, -4, 4), n(40 + j, 9, 14), a)),
  disc([34, 60, 86][i(1, 3)], n(2, 58, 90), 6, c),
]

const pediment: Motif = ({ a, b, c, n, i }) => {
  const count = 4 + i(1, 3)
  const step = 92 / count
  return [
    path('M6 42L60 10l54 32z', a) + disc(60, 31, n(2, 4, 6), c),
    times(count, (j) => box([15 + j * step + step / 2 - 5, 47, 8.5, 46], b) + box([15 + j * step + step / 2 - 5, 47, 4, 46], a)),
    box([-90, 99, 300, 8], c) + box([4, 93, 112, 6], a) + floor(107, b),
  ]
}

const flag: Motif = ({ a, b, c, n }) => {
  const wave = n(1, 4, 12)
  return [
    path('M-90 100Q30 80 210 104V240H-90z', b),
    box([28, 4, 5, 110], a) + disc(30.5, 4, 5, a),
    path(`M33 12q24-${wave} 42 2t38 0v46q-20 ${wave}-38 0t-42-2z`, c) + disc(73, 36, n(2, 9, 14), a),
  ]
}

const ballot: Motif = ({ a, b, c, k, w, n }) => [
  floor(100, b),
  group(`rotate(${n(1, -16, 16)} 60 40)`, box([40, 8, 40, 50], w) + line('M50 30l8 9 14-19', c, 6)),
  path('M14 50l10-10h72l10 10z', k) + box([14, 50, 92, 52], a) + box([36, 43, 48, 4], b) + path('M14 102l92-52v52z', b),
]

const microphones: Motif = ({ a, b, c, k, w, n, i }) => {
  const count = 4 + i(1, 2)
  return [
    disc(60, 34, n(2, 20, 26), b) + path('M22 118q0-56 38-56t38 56z', b),
    path('M20 76h80l-8 90H28z', a) + box([14, 70, 92, 8], a),
    times(count, (j) => {
      const x = 30 + (j * 60) / (count - 1)
      return (
        line(`M60 80Q${x} 76 ${x} 58`, k, 2) +
        group(
          `rotate(${(x - 60) * 0.7} ${x} 54)`,
          path(`M${x - 5} 46q5-7 10 0v12q-5 4-10 0z`, j === i(3, count) ? c : k) + box([x - 5, 51, 10, 1.5], w),
        )
      )
    }),
  ]
}

/** Seats in half circles; one is taken by somebody else. */
const hemicycle: Motif = ({ a, b, c, k, i }) => {
  const odd = i(1, 31)
  const rows = [7, 10, 14]
  let seat = 0
  return [
    floor(92, b),
    rows
      .map((count, row) =>
        times(count, (j) => {
          const turn = Math.PI * (1 - j / (count - 1))
          const r = 26 + row * 15
          return disc(60 + r * Math.cos(turn), 84 - r * Math.sin(turn), 5, seat++ === odd ? c : a)
        }),
      )
      .join(''),
    path('M48 96V82q12-8 24 0v14z', k),
  ]
}

const hands: Motif = ({ a, b, c, n, i }) => {
  const odd = i(1, 5)
  return [
    floor(104, b),
    times(5, (j) => {
      const x = 16 + j * 22
      const y = n(10 + j, 26, 54)
      const ink = j === odd ? c : j % 2 === 0 ? a : b
      return (
        path(`M${x - 7} 200V${y + 22}h14v178z`, ink) +
        path(`M${x - 9} ${y + 24}V${y + 4}q0-4 3.5-4v-6q0-4 3.5-4t3.5 4q3.5-1 3.5 3v4q4 0 4 4v4l4-4q4 0 3 4l-9 15z`, ink)
      )
    }),
  ]
}

const iceberg: Motif = ({ a, b, c, w, n }) => {
  const x = n(1, 48, 70)
  return [
    disc(n(2, 10, 110), 16, 10, c),
    path(
      points([
        [x - 32, 52],
        [x - 16, 24],
        [x - 4, 32],
        [x + 8, 10],
        [x + 34, 52],
      ]),
      w,
    ) +
      path(
        points([
          [x + 8, 10],
          [x + 34, 52],
          [x + 4, 52],
          [x, 34],
        ]),
        a,
      ),
    floor(52, b),
    path(
      points([
        [x - 42, 56],
        [x + 44, 56],
        [x + 30, 88],
        [x + 6, 108],
        [x - 18, 96],
      ]),
      a,
    ) +
      path(
        points([
          [x + 4, 56],
          [x + 44, 56],
          [x + 30, 88],
          [x + 6, 108],
        ]),
        w,
      ),
  ]
}

const hive: Motif = ({ a, b, c, k, n, i }) => {
  const cell = (x: number, y: number, ink: string) => path(`M${x} ${y - 14}l12 7v14l-12 7-12-7v-14z`, ink)
  const odd = i(1, 16)
  return [
    times(40, (j) => {
      const row = Math.floor(j / 8)
      const x = -34 + (j % 8) * 26 + (row % 2) * 13
      return cell(x, 2 + row * 23, j % 8 > 1 && j % 8 < 6 && j === 10 + odd ? c : n(50 + j, 0, 1) > 0.45 ? a : b)
    }),
    group(
      `translate(${n(2, 40, 80)} ${n(3, 40, 72)}) rotate(${n(4, -40, 40)})`,
      oval([-8, -10, 11, 7], '#fff') +
        oval([9, -10, 11, 7], '#fff') +
        oval([0, 0, 16, 10], k) +
        box([-6, -9.5, 4, 19], c) +
        box([3, -9, 4, 18], c),
    ),
  ]
}

const wheat: Motif = ({ a, b, c, n, i }) => [
  disc(n(1, 30, 90), n(2, 30, 46), n(3, 18, 26), c),
  path('M-90 94Q30 80 210 98V240H-90z', b),
  times(5 + i(4, 3), (j) => {
    const x = 14 + j * 16
    const top = n(10 + j, 22, 46)
    return (
      line(`M${x} 118V${top}`, a, 2.5) +
      times(5, (m) => oval([x - 4.5, top + 4 + m * 8, 3, 5], a) + oval([x + 4.5, top + 4 + m * 8, 3, 5], a)) +
      oval([x, top - 5, 3, 6], a)
    )
  }),
]

const birds: Motif = ({ a, b, c, n }) => {
  const bird = (x: number, y: number, s: number) =>
    group(`translate(${x} ${y}) scale(${s})`, path('M0 0q-12-16-30-10 14 0 22 16l4 8 6-8q8-18 26-20-20-8-28 14z', a))
  return [
    disc(n(1, 40, 84), n(2, 46, 62), n(3, 26, 34), c),
    times(6, (j) => bird(24 + j * 16 + n(10 + j, -4, 4), 86 - Math.abs(j - 3) * -6 - j * 12, n(20 + j, 0.34, 0.55))),
    path('M-90 104Q40 86 110 102t100-8v150H-90z', b),
  ]
}

/** Bands of a woven cloth. */
const loom: Motif = ({ a, b, c, n }) => [
  times(9, (j) => {
    const y = -34 + j * 22
    const wave = n(10 + j, -9, 9)
    return path(
      `M-90 ${y}Q-30 ${y + wave} 60 ${y}T210 ${y}v${n(20 + j, 9, 17)}Q120 ${y + 20 - wave} 60 ${y + 12}T-90 ${y + 12}z`,
      [a, b, c, b][j % 4],
    )
  }),
  group(`rotate(${n(1, -24, 24)} 60 56)`, path('M16 56Q60 34 104 56 60 78 16 56z', a) + oval([60, 56, 22, 6], b)),
]

const coast: Motif = ({ a, b, c, w, n }) => [
  disc(n(1, 24, 96), 34, n(2, 18, 26), c),
  floor(54, b),
  path(`M210 ${n(3, 60, 70)}C120 60 90 66 ${n(4, 56, 84)} 78s40 18 0 50H210z`, a) + path('M210 76C130 74 104 80 96 86s30 16 10 50h104z', w),
  times(5, (j) => line(`M${n(10 + j, -20, 40)} ${64 + j * 10}h${n(20 + j, 8, 20)}`, w, 1.8)),
]

export const drama = { lighthouse, steps, chair, arches, letter, tree }
export const politics = { pediment, flag, ballot, microphones, hemicycle, hands }
export const documentary = { iceberg, hive, wheat, birds, loom, coast }
