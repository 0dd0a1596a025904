/** Thriller, crime and horror. */
import { box, cutOut, disc, faint, floor, group, line, oval, path, ring, times } from '../draw'
import type { Motif } from './pen'

const train: Motif = ({ a, b, c, d, k, n }) => {
  const r = n(1, 44, 50)
  return [
    cutOut(`M-90 -90H210V230H-90zM${60 - r} 56a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`, b),
    path('M44 130L57 70h6l13 60z', a) + times(4, (i) => box([52 - i * 5, 84 + i * 8, 16 + i * 10, 2.5], d)),
    path('M44 80V44q0-16 16-16t16 16v36z', k) +
      box([49, 38, 22, 14], b) +
      disc(51, 66, 4.5, c) +
      disc(69, 66, 4.5, c) +
      faint(0.3, path('M51 66l-70 60h60zM69 66l70 60H79z', c)),
  ]
}

const keyhole: Motif = ({ a, c, k, w, g, n }) => [
  path('M60 6a32 32 0 0 1 17 59l11 53H32l11-53A32 32 0 0 1 60 6z', a),
  path('M30 38Q60 12 90 38 60 64 30 38z', w) + disc(60 + n(1, -10, 10), 38, 12, c) + disc(60 + n(1, -10, 10), 38, 5.5, k),
  cutOut(`M-90 -90H210V230H-90zM60 6a32 32 0 0 0-17 59l-11 53h56l-11-53A32 32 0 0 0 60 6z`, g),
]

/** A spiral, and somebody who falls into it. */
const spiral: Motif = ({ a, b, c, n }) => {
  const turns = 3.6
  const d = times(90, (i) => {
    const t = (i / 89) * turns * 2 * Math.PI
    const r = 3 + i * 0.68
    return `${i === 0 ? 'M' : 'L'}${(60 + r * Math.cos(t)).toFixed(1)} ${(56 + r * Math.sin(t)).toFixed(1)}`
  })
  return [
    disc(60, 56, 70, b),
    line(d, a, n(1, 3, 6)),
    group(
      `translate(${n(2, 40, 76)} ${n(3, 30, 70)}) rotate(${n(4, 0, 360)})`,
      disc(0, -13, 5, c) + line('M0-7L2 8M0-4L-12-10M0-4L12 2M2 8l-10 9M2 8l11 6', c, 4.5),
    ),
  ]
}

/** Two doors that close on light. */
const lift: Motif = ({ a, b, c, k, n, i }) => {
  const slit = n(1, 14, 22)
  return [
    box([14, 12, 92, 220], b) + box([60 - slit, 20, slit * 2, 210], c),
    disc(60, 50, 7, k) + path('M48 130q0-68 12-68t12 68z', k),
    box([-90, -90, 150 - slit, 320], a) +
      box([60 + slit, -90, 160, 320], a) +
      times(5, (j) => disc(92, 34 + j * 9, 2.6, j === i(2, 5) ? c : b)),
  ]
}

const frequency: Motif = ({ a, b, c, n, i }) => {
  const odd = 5 + i(1, 6)
  return [
    floor(56, b),
    times(25, (j) => {
      const near = 1 - Math.abs(j - 12) / 15
      const h = n(10 + j, 10, 46) * near + 3
      return box([-32 + j * 7.4, 56 - h, 4, h * 2], j === odd + 2 ? c : a)
    }),
  ]
}

/** A stairwell, looked into. */
const stairwell: Motif = ({ a, b, c, k, n }) => {
  const turn = n(1, 6, 14)
  return [
    times(7, (j) => {
      const r = 86 - j * 12
      return group(`rotate(${j * turn} 60 56)`, path(`M${60 - r} ${56 - r}h${2 * r}v${2 * r}h${-2 * r}z`, j % 2 === 0 ? a : b))
    }),
    group(`rotate(${7 * turn} 60 56)`, box([50, 46, 20, 20], k)) + disc(60, 56, 4, c),
  ]
}

const fingerprint: Motif = ({ a, c, n, i }) => {
  const odd = 1 + i(1, 5)
  return [
    times(7, (j) => {
      const rx = 5 + j * 6.5
      const ry = 8 + j * 7.4
      const cut = n(10 + j, 0, 16)
      return line(
        `M${60 - rx} ${66 + ry * 0.5 + cut * 0.5}V66A${rx} ${ry} 0 0 1 ${60 + rx} 66V${66 + ry * 0.55 - cut * 0.3}`,
        j === odd ? c : a,
        3.8,
      )
    }) + line('M60 62v34', a, 3.8),
  ]
}

const getaway: Motif = ({ a, b, c, d, k, w, n }) => [
  floor(88, k) + box([-90, 96, 300, 2], b),
  faint(0.8, path(`M34 74L${n(1, -60, -20)} 120h80zM86 74l${n(2, 34, 70)} 46H66z`, c)),
  path('M22 60q4-30 14-32h48q10 2 14 32z', a) +
    path('M34 56q2-20 8-21h36q6 1 8 21z', b) +
    path('M12 84V66q0-8 10-8h76q10 0 10 8v18z', a) +
    box([46, 68, 28, 9], d),
  disc(28, 70, 8, w) + disc(92, 70, 8, w) + box([18, 84, 16, 10], k) + box([86, 84, 16, 10], k),
]

const safe: Motif = ({ a, b, c, d, n }) => [
  box([8, 2, 104, 108], b) + ring([60, 56, 44], a, 3),
  times(24, (i) => group(`rotate(${i * 15} 60 56)`, box([59, 16, 2, i % 4 === 0 ? 10 : 6], a))),
  group(
    `rotate(${n(1, 0, 360)} 60 56)`,
    disc(60, 56, 26, a) + times(3, (i) => group(`rotate(${i * 120} 60 56)`, box([57, 30, 6, 26], d))) + path('M60 22l5 8H55z', c),
  ) + disc(60, 56, 8, d),
]

/** Lit windows; in one of them, somebody. */
const windows: Motif = ({ a, b, c, k, n, i }) => {
  const odd = i(1, 16)
  return [
    times(20, (j) => {
      const x = 6 + (j % 4) * 29
      const y = -10 + Math.floor(j / 4) * 32
      const lit = j === odd + 2 ? c : n(20 + j, 0, 1) > 0.4 ? a : b
      return (
        box([x, y, 21, 24], lit) +
        (j === odd + 2 ? disc(x + 10, y + 10, 4, k) + path(`M${x + 3} ${y + 24}q0-10 7-10t7 10z`, k) : box([x + 9.8, y, 1.4, 24], k))
      )
    }),
  ]
}

/** Cut paper that was somebody. */
const figure: Motif = ({ a, b, c, n }) => [
  box([-90, n(1, 60, 80), 300, 200], b),
  group(
    `rotate(${n(2, -30, 30)} 60 56)`,
    path('M53 6l15 1 3 15-14 5-9-10z', a) +
      path('M44 30l34-3 4 36-36 6z', a) +
      path('M40 31L14 44l-4 16 9 1 4-11 19-7z', a) +
      path('M82 28l26-14 3-13 7 5-3 16-30 20z', c) +
      path('M46 72l17-3-2 26-6 18-11-2z', a) +
      path('M67 68l15-3 8 22 22 9-3 9-29-10z', a),
  ),
]

const handcuffs: Motif = ({ a, b, c, d, n }) => [
  disc(60, 56, 54, b),
  group(
    `rotate(${n(1, -28, 28)} 60 56)`,
    ring([30, 60, 22], a, 8) +
      ring([92, 60, 22], a, 8) +
      box([20, 30, 20, 12], a) +
      box([82, 30, 20, 12], a) +
      disc(30, 36, 2.5, d) +
      disc(92, 36, 2.5, d) +
      times(3, (i) => oval([53 + i * 8, 60 + (i % 2) * 3, 6, 3.5], c)),
  ),
]

const teeth: Motif = ({ a, b, c, d, n, i }) => {
  const count = 6 + i(1, 3)
  const wide = 200 / count
  const row = (y: number, way: number) =>
    times(count, (j) =>
      path(`M${Math.round(-40 + j * wide)} ${y}h${Math.round(wide)}l${Math.round(-wide / 2)} ${way * n(10 + j + way * 30, 26, 42)}z`, a),
    )
  return [
    box([-90, 8, 300, 96], d) + disc(60, 56, n(2, 12, 20), c),
    path('M-90 -90H210V14H-90z', b) + row(12, 1),
    floor(98, b) + row(100, -1),
  ]
}

const doorAjar: Motif = ({ a, b, c, d, k, n }) => [
  path(`M58 18l30-8v92H58z`, c) + path(`M58 102h30l${n(1, 20, 50)} 110H${n(2, 0, 30)}z`, c),
  faint(0.9, disc(76, 46, 5, k) + path('M67 102q1-48 9-48t9 48z', k)),
  path('M58 18L24 8v108l34-14z', a) + disc(50, 62, 3, d) + path('M88 4h6v98h-6zM20 2h74v6H20z', b),
]

/** Long fingers from below. */
const claw: Motif = ({ a, b, c, g, n }) => [
  disc(60, 38, n(1, 26, 36), b),
  times(5, (j) => {
    const x = 26 + j * 17
    const top = [44, 20, 10, 22, 50][j] + n(10 + j, -6, 6)
    return path(`M${x - 6} 96L${x - 4} ${top + 14}q1-14 4-16 3 2 4 16l2 82z`, a) + path(`M${x - 3} ${top + 12}q1-12 3-14 2 2 3 14z`, c)
  }) + path('M20 92q40-16 80 0l-8 130H30z', a),
  times(4, (j) => line(`M${34.5 + j * 17} 92v-20`, g, 1.5)),
]

/** A mirror with nobody in it. */
const mirror: Motif = ({ a, b, c, k, n }) => [
  oval([60, 52, 40, 50], c) + oval([60, 52, 34, 44], b),
  faint(0.9, line('M40 40l26-24M44 58l38-36', a, 3)),
  path(`M${n(1, 42, 62)} 96q0-28 18-30 18 2 20 30l4 60H30z`, k) + oval([n(1, 42, 62) + 14, 62, 14, 17], k),
]

/** A well, and what looks up. */
const well: Motif = ({ a, b, c, k, n }) => [
  times(5, (j) => oval([60, 56 + j * 3, 64 - j * 11, 58 - j * 10], [a, b, a, b, k][j])),
  disc(60 - n(1, 5, 9), 70, n(2, 3, 4.5), c) + disc(60 + n(1, 5, 9), 70, n(2, 3, 4.5), c),
]

const eyes: Motif = ({ a, b, c, k, w, n, i }) => {
  const odd = i(1, 8)
  return [
    floor(n(2, 80, 100), b),
    times(9, (j) => {
      const x = 20 + (j % 3) * 40 + n(10 + j, -8, 8)
      const y = 16 + Math.floor(j / 3) * 36 + n(20 + j, -6, 6)
      const h = n(30 + j, 4, 13)
      return (
        path(`M${x - 17} ${y}Q${x} ${y - h * 2} ${x + 17} ${y}Q${x} ${y + h * 2} ${x - 17} ${y}z`, j === odd ? w : a) +
        disc(x, y, Math.min(h, 8), j === odd ? c : k)
      )
    }),
  ]
}

export const thriller = { train, keyhole, spiral, lift, frequency, stairwell }
export const crime = { fingerprint, getaway, safe, windows, figure, handcuffs }
export const horror = { teeth, doorAjar, claw, mirror, well, eyes }
