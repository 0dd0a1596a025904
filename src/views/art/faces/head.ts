import { disc, faint, group, line, oval, path, ring, round } from '../draw'
import { hairOf } from './hair'
import { type Face, SKINS } from './traits'

const INK = '#17141c'
const PAPER = '#f7efdd'
/** By skin. */
const BLUSH = ['#e2705c', '#d8614c', '#b8503a', '#8f3a2c', '#6f2a22', '#5a221d']

export interface HeadStyle {
  /** Lit from one side, as on a poster; or flat and friendly. */
  readonly lit: boolean
  /** Colours of the clothes and of a hat. */
  readonly clothes?: string
  readonly second?: string
}

/** A bust on a field 100 × 100: shoulders, neck, head and hair; the shoulders go on below the field. */
export function bust(face: Face, { lit, clothes = face.clothes, second = face.ground }: HeadStyle): string {
  const [light, shade] = SKINS[face.skin]
  const hair = hairOf(face, second)
  const child = face.look === 'child'
  const body = shoulders(face, { clothes, second, lit })
  return (
    hair.behind +
    (child ? group('translate(50 72) scale(.7 .9) translate(-50 -76)', body) : body) +
    (child ? path('M43 56h14v14q-7 8-14 0z', shade) : path('M41 58h18v16q-9 10-18 0z', shade)) +
    path(`M${50 - face.width - 3} 40q-3 0-2 6t5 6zM${50 + face.width + 3} 40q3 0 2 6t-5 6z`, light) +
    path(outline(face), light) +
    (lit ? path(shadow(face), shade) : '') +
    (child
      ? group(CHILDS_FEATURES, cheeks(face) + features(face, { light, shade, lit }) + glasses(face))
      : features(face, { light, shade, lit })) +
    (face.look === 'older' ? years(shade) : '') +
    hair.front +
    (child ? '' : glasses(face)) +
    (face.earrings ? disc(50 - face.width - 3.5, 55, 2.2, '#e8ae34') + disc(50 + face.width + 3.5, 55, 2.2, '#e8ae34') : '')
  )
}

/** Lower in the face, closer together, and the eyes larger for it. */
const CHILDS_FEATURES = 'translate(50 49) scale(.92 .94) translate(-50 -45)'

const cheeks = ({ skin }: Face): string => faint(0.35, disc(37, 53, 4.5, BLUSH[skin]) + disc(63, 53, 4.5, BLUSH[skin]))

/** What the years draw: the forehead, the corners of the eyes, from nose to mouth. */
const years = (shade: string): string =>
  line('M42 27.500q8-2 16 0M44 31q6-1.500 12 0', shade, 1.1) +
  line('M33.5 44.500l-3 2M33.5 46.500l-2.500 3M66.5 44.500l3 2M66.5 46.500l2.500 3', shade, 1.1) +
  line('M43.5 53q-3.500 3-3.500 7M56.5 53q3.500 3 3.500 7M37 48.500q3.500 2 7 .5M63 48.500q-3.500 2-7 .5', shade, 1.2)

/** The head alone, from crown to chin. */
function outline({ width: w, jaw, length }: Face): string {
  const chin = [9, 13, 7, 11][jaw]
  const low = round(52 + [0, 5, -3, 3][jaw])
  const end = round(70 + length)
  return `M${r(50 - w)} 36C${r(50 - w)} 8 ${r(50 + w)} 8 ${r(50 + w)} 36C${r(50 + w)} ${low} ${50 + chin} ${end} 50 ${end}C${50 - chin} ${end} ${r(50 - w)} ${low} ${r(50 - w)} 36z`
}

/** The dark half: its edge runs down the bridge of the nose. */
function shadow({ width: w, jaw, length }: Face): string {
  const chin = [9, 13, 7, 11][jaw]
  const low = round(52 + [0, 5, -3, 3][jaw])
  const end = round(70 + length)
  return `M50 15C60 15 ${r(50 + w)} 18 ${r(50 + w)} 36C${r(50 + w)} ${low} ${50 + chin} ${end} 50 ${end}L50 64q-3-2-1-4l-1-4q-5 0-4-3l5-10z`
}

function shoulders(face: Face, { clothes, second, lit }: Required<HeadStyle>): string {
  const body = path('M2 150Q2 80 36 75l14 8 14-8q34 5 34 75z', clothes)
  const dark = lit ? faint(0.22, path('M50 150V83l14-8q34 5 34 75z', INK)) : ''
  switch (face.collar) {
    case 0: // jacket and shirt
      return body + path('M36 75l14 36 14-36-14 9z', PAPER) + path('M47 84h6l3 24-6 8-6-8z', second) + dark
    case 1: // round neck
      return body + line('M35 75q15 16 30 0', second, 4) + dark
    case 2: // high collar
      return path('M39 64h22v16q-11 8-22 0z', clothes) + body + dark
    case 3: // open collar
      return body + path('M36 75l-6 8 14 14 6-14zM64 75l6 8-14 14-6-14z', second) + dark
    default: // stripes
      return body + line('M14 96q36 14 72 0M6 110q44 14 88 0M4 126q46 12 92 0', second, 4) + dark
  }
}

function features(face: Face, { light, shade, lit }: { readonly light: string; readonly shade: string; readonly lit: boolean }): string {
  const dark = face.skin > 3 ? '#1c0f0b' : INK
  const eye = (x: number): string => {
    switch (face.eyes) {
      case 0: // dots, which dark skin would swallow
        return (face.skin > 3 ? oval([x, 42, 3.8, 3], PAPER) : '') + disc(x, 42, face.skin > 3 ? 2.1 : 2.5, dark)
      case 1: // heavy lids
        return path(`M${x - 5} 42q5-5 10 0-5 5-10 0z`, PAPER) + disc(x, 42, 2.2, dark) + line(`M${x - 5} 41.500q5-5 10 0`, dark, 1.5)
      case 2: // wide
        return oval([x, 42, 4.4, 3.4], PAPER) + disc(x + 0.6, 42, 2.2, dark)
      default: // narrow
        return line(`M${x - 3.5} 42.500q3.5-2.5 7 0`, dark, 2.4)
    }
  }
  const lift = [0, -2, 2, 0][face.brow]
  const brow = (x: number, way: number): string =>
    line(
      `M${x - 5 * way} ${36 - lift}q${5 * way}-${3 + lift} ${10 * way} ${lift}`,
      face.cut === 7 ? dark : face.hair,
      [2, 3, 2.2, 1.5][face.brow],
    )
  const nose = lit ? '' : line('M50 44l-2.5 9h4', shade, 1.8)
  return hairOnChin(face) + eye(41) + eye(59) + brow(41, -1) + brow(59, 1) + nose + mouth(face, light)
}

function mouth(face: Face, light: string): string {
  const lips = face.skin > 2 ? '#8f3a34' : '#b5443a'
  switch (face.mouth) {
    case 0:
      return line('M43 60q7 5 14 0', lips, 2.2)
    case 1: // open smile
      return path('M42 58.500q8 3 16 0-2 8-8 8t-8-8z', INK) + path('M43.5 59.600q6.5 2 13 0l-1 2.400h-11z', PAPER)
    case 2: // full lips
      return path('M43 60q4-3.5 7-1.5 3-2 7 1.5-3 5-7 5t-7-5z', lips) + line('M43.5 60.200h13', light, 0.7)
    case 3: // straight
      return line('M44 61h12', lips, 2.2)
    default: // one corner up
      return line('M44 61q8 3 13-2', lips, 2.2)
  }
}

function hairOnChin({ beard, width: w, hair, length, skin }: Face): string {
  const ink = skin > 3 ? '#120b0a' : hair
  const end = r(72 + length)
  if (beard === 1) return path('M50 55.500q-9 0-11 5 6 1 11-2 5 3 11 2-2-5-11-5z', ink)
  if (beard === 2)
    return path(
      `M${r(50 - w)} 42q2 10 8 12 12-4 24 0 6-2 8-12 4 34-${r(w - 1)} ${r(end - 40)}Q${r(50 - w - 2)} ${end} ${r(50 - w)} 42z`,
      ink,
    )
  if (beard === 3)
    return faint(0.55, path(`M${r(50 - w + 1)} 46q4 10 9 10 10-4 20 0 5 0 9-10 0 22-19 ${r(end - 47)}-20-4-19-${r(end - 47)}z`, ink))
  return ''
}

function glasses({ glasses: kind }: Face): string {
  switch (kind) {
    case 1:
      return ring([41, 42.5, 6.5], INK, 1.8) + ring([59, 42.5, 6.5], INK, 1.8) + line('M47.5 42q2.5-2 5 0', INK, 1.8)
    case 2: // square
      return `<path d="M33 37h15v9q-7 4-15 0zM52 37h15v9q-8 4-15 0zM48 40h4" fill="none" stroke="${INK}" stroke-width="2.2"/>`
    case 3: // dark
      return path('M32 37h16v5q-2 6-8 6t-8-6zM52 37h16v5q-2 6-8 6t-8-6zM48 38h4v3h-4z', INK)
    default:
      return ''
  }
}

const r = round
