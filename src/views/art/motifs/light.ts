/** Comedy, family and romance. */
import { box, disc, faint, floor, group, line, oval, path, ring, times } from '../draw'
import type { Motif } from './pen'

/** A sofa, and the legs of whoever fell behind it. */
const sofa: Motif = ({ a, b, c, d, k, n }) => [
  floor(94, b),
  line(`M${n(1, 46, 54)} 48V20l-10-3M${n(2, 66, 76)} 48V${n(3, 12, 24)}l10-4`, c, 8),
  path('M22 82V54q0-14 14-14h48q14 0 14 14v28z', a) +
    box([60, 42, 0.9, 26], d) +
    path('M12 96V66q0-9 9-9t9 9v6h60v-6q0-9 9-9t9 9v30z', a) +
    path('M30 72h60v12H30z', b) +
    line('M20 97v8M100 97v8', k, 5),
]

/** A wedding cake that will not stand. */
const cake: Motif = ({ a, b, c, k, w, n }) => {
  const tilt = n(1, 3, 8)
  const tier = (x: number, y: number, wide: number) =>
    box([x, y, wide, 24], a) + path(`M${x} ${y}h${wide}v6${`q${-wide / 8} 9 ${-wide / 4} 0`.repeat(4)}z`, c)
  return [
    floor(100, b),
    oval([60, 100, 54, 6], w) +
      tier(22, 76, 76) +
      group(
        `rotate(${tilt} 60 76)`,
        tier(32, 52, 56) +
          group(
            `rotate(${tilt} 60 52)`,
            `${tier(42, 28, 36)}${disc(53, 18, 5, k)}${path('M47 29q6-12 12 0z', k)}${group(`rotate(${tilt * 4} 72 28)`, disc(70, 18, 5, w) + path('M64 29q6-12 12 0z', w))}`,
          ),
      ),
  ]
}

/** A bowler hat and what is worn under it. */
const moustache: Motif = ({ a, b, c, k, n }) => {
  const curl = n(1, 2, 12)
  return [
    disc(60, 60, 50, b),
    path('M30 46Q30 8 60 8T90 46z', k) + box([30, 38, 60, 7], c) + path('M14 46Q60 38 106 46 100 56 60 56T14 46z', k),
    path(
      `M60 76C52 66 36 66 26 ${78 - curl / 3}c-8 6-14 2-14-${curl} 0 24 34 26 48 10 14 16 48 14 48-10 0 ${curl}-6 ${curl + 6}-14 ${curl} C84 66 68 66 60 76z`,
      a,
    ),
  ]
}

/** A goose that goes its own way. */
const goose: Motif = ({ a, b, c, d, w, n }) => [
  disc(n(1, 20, 100), n(2, 24, 50), n(3, 20, 32), b),
  line('M52 88l-8 18h-8M70 88l8 18h8', c, 4.5),
  path('M102 52C110 84 84 96 58 94 34 92 22 74 34 60c10 6 22 4 32 2q20-4 36-10z', a) +
    line('M38 70C28 48 48 40 34 22', a, 14) +
    disc(34, 22, 10.5, a) +
    path('M27 16L8 24l18 6z', c) +
    disc(33, 20, 2.4, d) +
    line('M64 74q14 6 28-4', w, 3),
]

/** A suitcase shut in a hurry. */
const suitcase: Motif = ({ a, b, c, d, k, n, i }) => [
  floor(98, b),
  path(`M${n(1, 30, 44)} 62l-16 34q-6 10 4 8l22-32z`, c) + path(`M${n(2, 72, 84)} 60l26 34-9 2-2 8-24-38z`, c),
  line('M46 42V32q0-5 5-5h18q5 0 5 5v10', k, 5) +
    path('M18 48q0-7 7-7h70q7 0 7 7v16H18z', a) +
    path('M18 68h84v26q0 7-7 7H25q-7 0-7-7z', a) +
    box([32, 41, 6, 60], d) +
    box([82, 41, 6, 60], d) +
    [disc(60, 84, 9, b), path('M48 76h24v14H48z', b), path('M60 72l12 20H48z', b)][i(3, 3)],
]

/** Half a face, all grin. */
const grin: Motif = ({ a, b, c, k, w, n }) => [
  disc(40, 46, n(1, 26, 34), b) + disc(86, 50, n(2, 22, 30), c),
  path('M14 60h92q-2 42-46 42T14 60z', a) +
    path('M22 66h76q-1 12-3 14H25q-2-2-3-14z', w) +
    times(5, (i) => box([33.5 + i * 13, 66, 1, 14], k)),
  disc(42, 40, 7, k) + line('M74 42q9-10 18 0', k, 5),
]

/** A kite, its tail, and somebody small who holds on. */
const kite: Motif = ({ a, b, c, k, n }) => {
  const x = n(1, 62, 84)
  return [
    path('M-90 96Q30 74 120 98T210 92V230H-90z', b),
    line(`M${x} 70C${x - 4} 92 48 78 34 92`, k, 1.2) + disc(34, 88, 3.4, k) + path('M31 92h6l2 12h-10z', c),
    path(`M${x} 8l22 30-22 32-22-32z`, a) + path(`M${x} 8v62l22-32z`, c) + line(`M${x - 22} 38h44`, b, 1.5),
  ]
}

const bear: Motif = ({ a, b, c, d, k, w, n, i }) => [
  disc(36, 30, 14, a) + disc(84, 30, 14, a) + disc(36, 30, 7, c) + disc(84, 30, 7, c),
  path('M-6 160Q0 92 60 92t66 68z', b) + oval([60, 60, 39, 36], a) + oval([60, 76, 17, 13], w),
  oval([60, 70, 7, 5], k) +
    disc(44, n(1, 52, 56), 4, d) +
    disc(76, 54, 4, d) +
    line(`M60 75v4q-7 7-11 1M60 79q7 7 11 1`, k, 2) +
    (i(2, 2) === 0 ? path('M28 30L60 -4 92 30q-32-12-64 0z', c) + disc(60, -2, 6, w) : disc(33, 68, 6, c) + disc(87, 68, 6, c)),
]

/** Balloons and the house, boat or dog that they carry off. */
const balloons: Motif = ({ a, b, c, w, k, n }) => {
  const at = [
    [40, 34, a],
    [78, 28, b],
    [58, 48, c],
  ] as const
  return [
    times(2, (i) => oval([n(20 + i, -10, 120), n(24 + i, 10, 90), 26, 6], w)),
    at.map(([x, y]) => line(`M${x} ${y}Q${x} 70 60 88`, k, 1)).join(''),
    at.map(([x, y, ink], i) => oval([x, y, n(i, 15, 19), n(i + 5, 19, 23)], ink) + faint(0.5, oval([x - 6, y - 8, 3, 5], w))).join('') +
      path('M46 92l14-10 14 10v16H46z', k) +
      box([56, 98, 8, 10], c),
  ]
}

const paperBoat: Motif = ({ a, b, c, w, n }) => [
  disc(n(1, 18, 104), n(2, 16, 34), 15, c),
  path('M-90 88Q-60 80-30 88T30 88 90 88 150 88 210 88V230H-90z', b),
  path('M8 66h104L92 94H28z', a) + path('M60 22l34 44H26z', w) + path('M60 22v44h34z', a) + line('M60 22l34 44', w, 1),
  path('M-90 100Q-65 92-40 100T10 100 60 100 110 100 160 100 210 100V230H-90z', c),
]

const penguin: Motif = ({ a, b, c, k, w, n }) => {
  const small = (x: number, s: number, ink: string) =>
    group(
      `translate(${x} ${104 - 92 * s}) scale(${s})`,
      path('M0 0C26 0 30 34 32 60S20 92 0 92-34 84-32 60-26 0 0 0z', k) +
        path('M0 14C16 14 22 40 22 62S14 88 0 88-22 82-22 62-16 14 0 14z', w) +
        path('M-8 22h16L0 34z', ink) +
        disc(-8, 16, 3, k) +
        disc(8, 16, 3, k) +
        path('M-22 92l10-6 10 6zM2 92l10-6 10 6z', ink),
    )
  return [floor(98, b) + disc(n(1, 24, 100), 26, n(2, 12, 20), a), small(88, 0.55, c) + small(104, 0.4, c), small(46, n(3, 0.9, 1.05), c)]
}

/** A house in a tree, its ladder, its lamp. */
const treehouse: Motif = ({ a, b, c, k, s, n }) => [
  floor(102, b),
  disc(36, 36, 28, a) + disc(82, 34, n(1, 26, 32), a) + disc(60, 16, 24, a),
  path('M52 120q4-40-4-66h24q-8 26-4 66z', s) +
    path('M34 60l26-20 26 20z', c) +
    box([38, 60, 44, 22], b) +
    box([54, 66, 12, 16], k) +
    box([42, 65, 8, 8], c),
  line('M76 82l8 24M84 82l8 24M78 88h8M80 94h8M82 100h8', s, 2),
]

/** Two moons that meet. */
const moons: Motif = ({ a, b, c, g, n }) => {
  const d = n(1, 14, 21)
  const h = Math.sqrt(32 * 32 - d * d)
  return [
    floor(n(2, 88, 98), c),
    disc(60 - d, 54, 32, a) + disc(60 + d, 54, 32, b) + path(`M60 ${54 - h}A32 32 0 0 1 60 ${54 + h}A32 32 0 0 1 60 ${54 - h}z`, g),
  ]
}

const umbrella: Motif = ({ a, b, c, k, s, n }) => [
  times(16, (i) => line(`M${n(10 + i, -40, 160)} ${n(40 + i, -20, 100)}l-4 12`, b, 1.6)),
  line('M50 84v20h-6M58 84v20h6M66 84v20h-6M76 84v20h6', s, 5) + path('M38 58h24l4 30H36z', c) + path('M60 58h24l4 30H58z', b),
  disc(52, 52, 8, k) +
    disc(70, 52, 8, k) +
    path('M8 50C12 14 36 6 61 6s49 8 53 44q-9-9-18 0-9-9-18 0-9-9-18 0-9-9-17 0-9-9-18 0-9-9-17 0z', a) +
    line('M61 6V0', a, 3),
]

const bicycle: Motif = ({ a, b, c, s, n }) => [
  floor(96, b) + disc(n(1, 30, 96), n(2, 24, 40), 20, c),
  ring([30, 76, 21], s, 4) +
    ring([92, 76, 21], s, 4) +
    times(4, (i) => line(`M${[30, 92][i % 2]} ${i < 2 ? 56 : 96}v${i < 2 ? 40 : -40}`, s, 0.6)),
  line('M30 76l20-34h30L62 76zM50 42l12 34M92 76L78 34h-8M46 38h10', a, 4.5) +
    path('M84 40h22l-4 16H88z', a) +
    disc(90, 36, 6, c) +
    disc(100, 34, 6, b) +
    disc(95, 29, 5, a),
]

const rings: Motif = ({ a, b, c, w, n }) => {
  const x = n(1, 42, 48)
  return [
    disc(60, 58, 56, b),
    ring([x, 64, 27], a, 7) + ring([120 - x, 64, 27], c, 7) + line(`M60 ${64 - 22}A27 27 0 0 1 ${x + 27} 64`, a, 7),
    path(`M${x - 11} 24h22l7 9-18 17-18-17z`, w) + path(`M${x - 11} 24l4 9h14l4-9M${x - 7} 33l7 17 7-17z`, c),
  ]
}

const balcony: Motif = ({ a, b, c, k, w, n, i }) => [
  disc(n(1, 8, 22), 18, 11, w),
  path('M28 120V46Q28 12 60 12T92 46v74z', b) + path('M36 120V48Q36 20 60 20T84 48v72z', c) + line('M60 20v60', b, 3),
  disc(50, 52, 8, k) +
    path('M38 90q0-28 12-28t12 28z', k) +
    (i(2, 2) === 0 ? disc(69, 55, 8, a) + path('M58 90q0-26 11-26t13 26z', a) : ''),
  box([10, 76, 100, 5], a) + times(11, (j) => box([13 + j * 9.2, 80, 3, 24], a)) + box([10, 102, 100, 20], a),
]

/** A head in profile that looks to the right; forehead, nose, lips and chin. */
const PROFILE =
  'M-14 160V60C-26 30-10 2 16 4c12 1 17 9 18 17 1 4 0 7 2 11l7 12q2 4-4 5l1 6-3 3 2 4q-2 3-3 4c2 9-3 12-13 11-4 0-7 2-7 7 0 8 6 12 12 14v62z'
const HAIR = 'M-17 70C-40 40-24-8 14-6 34-6 40 8 35 20c-8-6-16-4-20 4 0 10-6 8-7 18-1 12-8 14-10 28z'
const KNOT = 'M-34 20a13 13 0 1 1 4 14z'
/** Two profiles, near. */
const profiles: Motif = ({ a, b, c, g, k, n, i }) => {
  const gap = n(1, 7, 12)
  const head = (ink: string, hair: string, knot: boolean) =>
    path(PROFILE, ink) +
    path('M-60 170V116q10-20 50-20l30 6 14 68z', hair) +
    path(HAIR, hair) +
    (knot ? path(KNOT, hair) : '') +
    line('M22 36q5 3 9 0', k, 1.6)
  return [
    disc(60, 44, n(2, 24, 34), c),
    group(`translate(${60 - gap / 2 - 43} 14)`, head(a, b, i(4, 2) === 0)),
    group(`translate(${60 + gap / 2 + 43} ${n(3, 15, 20)}) scale(-1 1)`, head(b, a === g ? k : a, i(5, 2) === 0)),
  ]
}

export const comedy = { sofa, cake, moustache, goose, suitcase, grin }
export const family = { kite, bear, balloons, paperBoat, penguin, treehouse }
export const romance = { moons, umbrella, bicycle, rings, balcony, profiles }
