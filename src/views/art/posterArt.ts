import type { Genre } from '../../engine/contract/vocabulary'
import { MOTIFS } from './motifs'
import { PALETTES, type Palette } from './palettes'
import { pickIndex } from './seed'
import type { Shape } from './shape'

export interface PosterArt {
  readonly palette: Palette
  readonly shapes: readonly Shape[]
  readonly mirrored: boolean
}

/**
 * A title's picture, from its main genre and its seed alone: the same on every machine. Of each palette the two papers may change
 * places, and a picture may be mirrored, so that neighbours of one genre seldom look alike.
 */
export function posterArt(genre: Genre, seed: number): PosterArt {
  const palettes = PALETTES[genre]
  const drawn = palettes[pickIndex(seed, 0, palettes.length)]
  const palette = pickIndex(seed, 90, 3) === 0 ? { ...drawn, paper: drawn.accent, accent: drawn.paper } : drawn
  return { palette, shapes: MOTIFS[genre](palette, seed), mirrored: pickIndex(seed, 91, 2) === 0 }
}
