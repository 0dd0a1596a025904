import { between, pickIndex } from './seed'
import { circle, line, path, type Shape } from './shape'

const SKINS = ['#f2cfae', '#e0a878', '#c68a5c', '#9a6640', '#704628', '#4a2d1b']
const HAIRS = ['#1d1511', '#3c2415', '#6b4020', '#b3541e', '#8d8478', '#d8ae58']
const GROUNDS = ['#5b2a2a', '#2c4a5a', '#6b5a2c', '#3a3564', '#2b5a48', '#5d3557']
const CLOTHES = ['#e9c46a', '#56b6c6', '#c8372d', '#e6dcc4', '#7fae86', '#d98b5f']
const INK = '#241a14'

/**
 * A face drawn by lot from its seed: skin, hair, cut, clothes and glasses, each by its own draw, and nothing from taste.
 * On a field of 64 × 64.
 */
export function portraitArt(seed: number): readonly Shape[] {
  const skin = pick(SKINS, seed, 1)
  const hair = pick(HAIRS, seed, 2)
  const smile = between(seed, 6, [1, 5])
  return [
    path('M0 0H64V64H0Z', pick(GROUNDS, seed, 3)),
    ...behind(hair, seed),
    path('M8 66C8 50 20 46 32 46S56 50 56 66Z', pick(CLOTHES, seed, 4)),
    path('M26 40H38V50Q32 54 26 50Z', skin),
    circle(32, 31, 14, skin),
    ...onTop(hair, seed),
    circle(27, 31, 1.7, INK),
    circle(37, 31, 1.7, INK),
    line(`M27.5 ${38 - smile / 5}Q32 ${38 + smile} 36.5 ${38 - smile / 5}`, INK, 1.6),
    ...glasses(seed),
  ]
}

const pick = (colours: readonly string[], seed: number, purpose: number): string => colours[pickIndex(seed, purpose, colours.length)]

/** Hair that falls behind the face. */
function behind(hair: string, seed: number): readonly Shape[] {
  switch (pickIndex(seed, 5, 5)) {
    case 0:
      return [path('M14 30Q14 12 32 12T50 30V48H14Z', hair)]
    case 1:
      return [circle(32, 26, 19, hair)]
    case 2:
      return [circle(32, 11, 6.5, hair)]
    default:
      return []
  }
}

/** The cap of hair above the brow. */
function onTop(hair: string, seed: number): readonly Shape[] {
  switch (pickIndex(seed, 7, 4)) {
    case 0:
      return [path('M17 30Q17 14 32 14T47 30Q40 22 32 22T17 30Z', hair)]
    case 1:
      return [path('M17 30Q16 14 33 14Q49 15 47 31Q42 24 30 21Q22 23 17 30Z', hair)]
    case 2:
      return [path('M18 27Q18 15 32 15T46 27Q38 20 32 20T18 27Z', hair)]
    default:
      return [path('M17 29Q20 13 34 15T47 29Q46 20 36 20T24 25Q19 25 17 29Z', hair)]
  }
}

function glasses(seed: number): readonly Shape[] {
  if (pickIndex(seed, 8, 4) !== 0) return []
  return [
    line('M22.5 31A4.5 4.5 0 1 0 31.5 31A4.5 4.5 0 1 0 22.5 31M31.5 31H32.5M32.5 31A4.5 4.5 0 1 0 41.5 31A4.5 4.5 0 1 0 32.5 31', INK, 1.2),
  ]
}
