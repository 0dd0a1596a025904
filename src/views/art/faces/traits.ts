import type { Look } from '../../../engine/contract/faces'
import { LOOKS } from '../../vocabulary'
import { between, pickIndex } from '../seed'

/** What makes a face, each by its own draw from the seed and nothing from taste. */
export interface Face {
  readonly skin: number
  readonly hair: string
  readonly cut: number
  readonly jaw: number
  readonly width: number
  readonly length: number
  readonly brow: number
  readonly eyes: number
  readonly mouth: number
  /** 0 none, 1 moustache, 2 beard, 3 short beard. */
  readonly beard: number
  readonly glasses: number
  readonly collar: number
  readonly clothes: string
  readonly ground: string
  readonly earrings: boolean
  readonly look: Look
}

/** Light and shaded. */
export const SKINS: readonly (readonly [light: string, shade: string])[] = [
  ['#f4cfae', '#d99c78'],
  ['#e8b48a', '#c27f58'],
  ['#cf9263', '#a3653f'],
  ['#a86d45', '#7c4a2d'],
  ['#7f4f32', '#57331f'],
  ['#563622', '#382114'],
]
const HAIRS = ['#191417', '#191417', '#3a2418', '#6a3d20', '#a8481f', '#d8a84c', '#9d968c', '#e6e0d4']
/** The last of them. */
const GREYS_BY_LOT = 2
const GROUNDS = ['#1b5d5c', '#3b3a7a', '#2f5a45', '#2b4d7c', '#6a2f5e', '#8a6a22', '#842a20', '#b4552f']
const COOL_GROUNDS = 4
const CLOTHES = ['#e8ae34', '#f7efdd', '#c5321f', '#8fc6de', '#a6d7bd', '#17141c', '#f2b0a6', '#1b7472', '#2b52a6', '#d2ba93']
export const CUTS = 14

/** The grey and the white of them. */
const GREYS = ['#9d968c', '#c9c3ba', '#e6e0d4', '#7b746d']
/** No bald head, no hat and no wrap. */
const CUTS_OF_CHILDREN = [0, 1, 2, 3, 4, 5, 6, 10, 12]

/** Somebody's face, as old as its seed says. */
export function portraitFace(seed: number): Face {
  const face = faceOf(seed)
  switch (LOOKS[seed & 3]) {
    case 'child':
      return {
        ...face,
        look: 'child',
        cut: CUTS_OF_CHILDREN[pickIndex(seed, 16, CUTS_OF_CHILDREN.length)],
        hair: HAIRS[pickIndex(seed, 3, HAIRS.length - GREYS_BY_LOT)],
        jaw: 1,
        width: 21.5,
        length: -7,
        brow: 3,
        eyes: [0, 2][face.eyes % 2],
        mouth: [0, 1, 4][face.mouth % 3],
        beard: 0,
        glasses: face.glasses === 3 ? 0 : face.glasses,
        collar: [1, 4, 3][face.collar % 3],
      }
    case 'older':
      return { ...face, look: 'older', hair: GREYS[pickIndex(seed, 3, GREYS.length)], glasses: face.glasses === 3 ? 1 : face.glasses }
    default:
      return { ...face, hair: HAIRS[pickIndex(seed, 3, HAIRS.length - GREYS_BY_LOT)] }
  }
}

export function faceOf(seed: number): Face {
  const pick = (purpose: number, count: number): number => pickIndex(seed, purpose, count)
  const hair = pick(3, HAIRS.length)
  return {
    skin: pick(2, SKINS.length),
    hair: HAIRS[hair],
    cut: pick(1, CUTS),
    jaw: pick(4, 4),
    width: between(seed, 5, [18.5, 22]),
    length: between(seed, 6, [-2, 4]),
    brow: pick(7, 4),
    eyes: pick(8, 4),
    mouth: pick(9, 5),
    beard: [0, 0, 0, 0, 0, 1, 2, 3][pick(10, 8)],
    glasses: [0, 0, 0, 0, 1, 2, 3][pick(11, 7)],
    collar: pick(12, 5),
    clothes: CLOTHES[pick(13, CLOTHES.length)],
    // Red hair on a red ground would be no hair.
    ground: GROUNDS[pick(14, hair === 4 ? COOL_GROUNDS : GROUNDS.length)],
    earrings: pick(15, 4) === 0,
    look: 'grownUp',
  }
}
