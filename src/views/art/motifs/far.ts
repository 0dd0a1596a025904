/** Action, science fiction and fantasy. */
import { box, disc, faint, floor, group, line, oval, path, points, ring, times } from '../draw'
import type { Motif } from './pen'

const burst: Motif = ({ b, c, k, n, i }) => {
  const spikes = 12 + i(1, 4) * 2
  const spiky = (r: number, s: number, purpose: number) =>
    points(
      Array.from({ length: spikes * 2 }, (_, j) => {
        const length = j % 2 === 0 ? n(purpose + j, r * 0.75, r * 1.25) : s
        const turn = (j * Math.PI) / spikes
        return [60 + length * Math.sin(turn), 50 - length * Math.cos(turn)] as const
      }),
    )
  return [
    path(spiky(62, 34, 10), b) + path(spiky(40, 22, 60), c),
    path('M-90 104q60-10 300 0v140H-90z', k),
    group(
      `translate(${n(2, 50, 70)} 88)`,
      disc(5, -28, 5.5, k) + line('M4-22L-2-4M3-18l12 6M3-18l-12 4-4 8M-2-4l10 8-2 14M-2-4l-10 10-12 0', k, 5),
    ),
  ]
}

const road: Motif = ({ a, b, c, k, w, n, i }) => {
  const car = [
    [54, 90, 1],
    [76, 64, 0.6],
  ][i(1, 2)]
  return [
    disc(n(2, 84, 100), 20, 12, c) + path(`M-90 80L20 ${n(3, 14, 26)} 60 54 92 22 210 80v160H-90z`, b),
    path('M62 46q26 4 22 12-6 10-42 12-30 4-18 18 12 12 60 12l10 60H-30C-30 110 0 96 10 90-6 70 30 62 52 58q14-4 6-12z', a) +
      line('M66 50q10 4 2 8-12 5-30 8-24 6-16 16 8 10 36 16', w, 1),
    group(
      `translate(${car[0]} ${car[1]}) scale(${car[2]})`,
      path('M-18 0v-8l6-2 6-8h14l8 8 6 2v8z', c) + disc(-10, 1, 4, k) + disc(12, 1, 4, k),
    ),
  ]
}

const helicopter: Motif = ({ a, b, c, s, n }) => [
  faint(0.85, path(`M44 58L${n(1, -40, 10)} 230h${n(2, 90, 140)}z`, c)),
  path('M16 40q2-20 28-20 22 0 30 10l40-6 4-10 4 2-2 20-44 14q-8 12-30 12-30 0-30-22z', a) +
    path('M20 40q2-14 20-14l2 16z', b) +
    box([42, 8, 4, 14], a),
  line('M-10 8h108', s, 3) + line('M26 70h44M36 62v8M58 62v8', a, 3) + floor(106, b),
]

const bridge: Motif = ({ a, b, c, k, n }) => {
  const gap = n(1, 10, 16)
  return [
    disc(60, 36, n(2, 20, 28), c),
    box([8, 8, 7, 120], a) +
      box([105, 8, 7, 120], a) +
      line(`M-60 66L11 10Q20 50 ${60 - gap} 62M180 66L109 10Q100 50 ${60 + gap} 62`, a, 2.5) +
      box([-90, 68, 150 - gap, 7], a) +
      box([60 + gap, 68, 150, 7], a) +
      times(3, (i) => line(`M${18 + i * 9} ${36 + i * 10}V68M${102 - i * 9} ${36 + i * 10}V68`, a, 1)),
    floor(98, b),
    group(
      `translate(${n(3, 54, 64)} 50) rotate(${n(4, -24, -6)})`,
      path('M-15 4v-7l5-2 5-7h11l7 7 5 2v7z', k) + disc(-8, 5, 3.5, k) + disc(9, 5, 3.5, k),
    ),
  ]
}

const fuse: Motif = ({ a, b, c, s, w, n }) => {
  const x = n(1, 86, 104)
  return [
    path(
      points(
        Array.from(
          { length: 20 },
          (_, j) =>
            [
              x + (j % 2 === 0 ? 22 : 9) * Math.sin((j * Math.PI) / 10),
              20 - (j % 2 === 0 ? 22 : 9) * Math.cos((j * Math.PI) / 10),
            ] as const,
        ),
      ),
      c,
    ),
    line(`M64 34C70 8 84 36 ${x} 20`, b, 4),
    disc(52, 70, 35, s) + group('rotate(22 60 38)', box([50, 30, 20, 12], s)) + line('M28 66q2-16 16-22', w, 4) + disc(x, 20, 4, a),
  ]
}

const runner: Motif = ({ a, b, c, n }) => [
  times(6, (i) => box([n(10 + i, -90, -40), 14 + i * 17, n(20 + i, 70, 130), 6], b)),
  path('M-90 112L210 92v140H-90z', c),
  group(
    `translate(${n(1, 62, 74)} 54) rotate(10)`,
    disc(10, -32, 9.5, a) + line('M6-18L-4 10', a, 15) + line('M4-16l16 10 14-8M4-16l-18 4-8 14M-4 12l20 8 0 22M-4 12l-14 16-20 0', a, 9),
  ),
]

const planet: Motif = ({ a, b, c, w, n }) => {
  const r = n(1, 26, 36)
  const y = n(2, 50, 62)
  const tilt = n(3, -24, 24)
  return [
    times(14, (i) => disc(n(30 + i, -50, 170), n(50 + i, -10, 116), n(70 + i, 0.7, 1.9), w)),
    disc(60, y, r, a) + path(`M${60 - r} ${y}a${r} ${r} 0 0 0 ${2 * r} 0q${-r} ${r * 0.5} ${-2 * r} 0z`, b),
    group(
      `rotate(${tilt} 60 ${y})`,
      `<path d="M${60 - r} ${y - 3}C${-r} ${y + 14} ${120 + r} ${y + 14} ${60 + r} ${y - 3}" fill="none" stroke="${c}" stroke-width="5"/>`,
    ),
  ]
}

const rocket: Motif = ({ a, b, c, d, w, n }) => {
  return [
    times(10, (i) => disc(n(30 + i, -50, 170), n(50 + i, -10, 90), 1.3, w)) + path('M-90 106Q0 84 60 104t150-6v140H-90z', b),
    group(
      `rotate(${n(1, -20, 20)} 60 60)`,
      path(`M50 88h20L60 ${n(2, 112, 126)}z`, c) +
        path('M60 4c18 16 20 44 16 80H44C40 48 42 20 60 4z', a) +
        path('M44 58L28 92l18-8zM76 58l16 34-18-8z', c) +
        disc(60, 42, 8, d) +
        disc(60, 42, 5, b) +
        path('M60 4c7 6 11 13 13.5 21h-27C49 17 53 10 60 4z', c),
    ),
  ]
}

const dish: Motif = ({ a, b, c, k, n, i }) => [
  times(3 + i(1, 2), (j) => ring([84, 28, 12 + j * 13], c, 2.4)),
  floor(98, b),
  path('M54 66h10l16 42H38z', k) +
    group(`rotate(${n(2, -12, 12)} 56 56)`, path('M22 28A44 44 0 0 0 86 90z', a) + line('M54 59L84 28', k, 3) + disc(84, 28, 5, c)),
]

const orbits: Motif = ({ a, b, c, w, n }) => [
  times(4, (j) => ring([60, 56, 18 + j * 15], [b, a, b, a][j], 1.8)),
  disc(60, 56, n(1, 9, 13), c),
  times(4, (j) => group(`rotate(${n(10 + j, 0, 360)} 60 56)`, disc(60, 38 - j * 15, n(20 + j, 3, 6.5), [w, a, c, a][j]))),
]

const robot: Motif = ({ a, b, c, d, k, w, n, i }) => [
  path('M20 130V96q0-8 8-8h64q8 0 8 8v34z', b) + box([48, 78, 24, 12], k),
  box([57, 2, 6, 14], b) +
    disc(60, 3, 5, c) +
    box([14, 38, 12, 22], b) +
    box([94, 38, 12, 22], b) +
    path('M24 22q0-8 8-8h56q8 0 8 8v50q0 8-8 8H32q-8 0-8-8z', a),
  disc(44, 40, n(1, 8, 11), w) +
    disc(76, 40, n(2, 8, 11), w) +
    disc(44, 40, 4, k) +
    disc(76, 40, 4, k) +
    (i(3, 2) === 0 ? box([40, 60, 40, 9], d) + times(4, (j) => box([47 + j * 8, 60, 1.5, 9], a)) : line('M44 64q16 10 32 0', d, 4)),
]

const helmet: Motif = ({ a, b, c, k, w, n }) => [
  times(10, (i) => disc(n(30 + i, -50, 170), n(50 + i, -10, 110), 1.3, w)),
  path('M6 140q4-46 54-46t54 46z', a) + disc(60, 52, 44, a) + box([10, 44, 8, 22], b) + box([102, 44, 8, 22], b),
  path('M28 50q0-24 32-24t32 24-12 30H40Q28 74 28 50z', k) +
    disc(n(1, 46, 74), n(2, 46, 58), n(3, 8, 13), c) +
    faint(0.8, line('M36 46q2-12 14-14', w, 3)),
]

const peaks: Motif = ({ a, b, c, w, n }) => {
  const x = n(1, 30, 48)
  return [
    disc(n(2, 66, 100), n(3, 18, 34), n(4, 11, 17), c),
    path(`M-90 104L-30 64 ${x} 26l58 78z`, b) + path(`M${x} 26l15 20-9 3-6 8-6-9-8 2z`, w),
    path(`M20 120L${x + 48} 52l90 68z`, a) + path(`M${x + 48} 52l18 14-10 2-8 7-8-7-6 1z`, w) + floor(102, a),
  ]
}

const stag: Motif = ({ a, b, c, d, n }) => [
  disc(60, 42, n(1, 34, 42), c),
  line('M50 46C40 40 30 36 26 14M40 38Q26 38 16 28M33 28q8-6 8-16M70 46c10-6 20-10 24-32M80 38q14 0 24-10M87 28q-8-6-8-16', a, 4.5),
  path('M-20 150q20-40 56-48l12-14h24l12 14q36 8 56 48z', b) +
    path('M44 58l-18-6q2 14 20 14zM76 58l18-6q-2 14-20 14z', a) +
    path('M46 50q14-8 28 0 4 22-4 46-10 12-20 0-8-24-4-46z', a),
  disc(49, 66, 2.6, d) + disc(71, 66, 2.6, d) + path('M53 94h14l-7 8z', d),
]

const lanterns: Motif = ({ a, b, c, n, i }) => {
  const count = 3 + i(1, 3)
  return [
    floor(100, b),
    times(count, (j) => {
      const x = 60 + (j - (count - 1) / 2) * 27
      const y = n(10 + j, 18, 66)
      return (
        line(`M${x} -90V${y}`, a, 1) +
        path(`M${x - 9} ${y + 5}h18l4 9-4 17h-18l-4-17z`, j % 2 === 0 ? c : a) +
        box([x - 5, y, 10, 5], b) +
        faint(0.25, disc(x, y + 16, 24, c))
      )
    }),
  ]
}

const moth: Motif = ({ a, b, c, k, n }) => {
  const wing = (ink: string) =>
    path('M58 54C30 12 4 16 2 34c-2 18 20 30 34 28C16 70 16 92 30 98c14 4 26-16 28-34z', ink) +
    disc(26, 36, n(1, 6, 10), c) +
    disc(36, 82, n(2, 4, 7), b)
  return [
    disc(60, 56, n(3, 46, 54), b),
    wing(a) + group('translate(120 0) scale(-1 1)', wing(a)),
    oval([60, 66, 6, 28], k) + disc(60, 38, 7, k) + line('M57 32Q50 16 38 14M63 32q7-16 19-18', k, 2),
  ]
}

const fox: Motif = ({ a, b, c, d, k, w, n }) => [
  disc(n(1, 20, 100), 22, 13, c),
  path('M-90 106Q60 84 210 106v140H-90z', b),
  path('M20 8l26 28h28L100 8q8 40-6 62L60 108 26 70Q12 48 20 8z', a) +
    path('M26 20l14 18-12 10zM94 20L80 38l12 10z', k) +
    path('M26 70q18-8 28 8l6 30zM94 70q-18-8-28 8l-6 30z', w),
  disc(45, 58, 4, d) + disc(75, 58, 4, d) + path('M54 98h12l-6 10z', k),
]

const forest: Motif = ({ a, b, c, k, n }) => [
  disc(n(1, 34, 86), n(2, 30, 46), n(3, 16, 24), c),
  times(7, (j) => {
    const x = -34 + j * 31
    return path(`M${x - 16} 120L${x} ${n(10 + j, 20, 44)}l16 ${100}z`, b)
  }),
  times(6, (j) => {
    const x = -24 + j * 33
    const top = n(20 + j, 36, 70)
    return path(`M${x - 17} 126L${x} ${top}l17 ${126 - top}z`, a) + path(`M${x} ${top}l17 ${126 - top}H${x}z`, j % 2 === 0 ? k : a)
  }),
]

export const action = { burst, road, helicopter, bridge, fuse, runner }
export const scienceFiction = { planet, rocket, dish, orbits, robot, helmet }
export const fantasy = { peaks, stag, lanterns, moth, fox, forest }
