import { path } from './draw'
import { bust } from './faces/head'
import { portraitFace } from './faces/traits'

/**
 * A face drawn by lot from its seed, as old as the seed says: skin, hair, cut, clothes and glasses, each by its own draw, and nothing from taste.
 * On a field of 100 × 100.
 */
export function portraitArt(seed: number): string {
  const face = portraitFace(seed)
  return `${path('M0 0H100V100H0z', face.ground)}<g transform="translate(0 7)">${bust(face, { lit: false })}</g>`
}
