import type { Genre } from '../../engine/contract/vocabulary'
import { MOTIFS } from './motifs'
import { PALETTES, type Palette } from './palettes'
import { pickIndex } from './seed'
import type { Shape } from './shape'

export interface PosterArt {
  readonly palette: Palette
  readonly shapes: readonly Shape[]
}

/** A title's picture, from its main genre and its seed alone: the same on every machine. */
export function posterArt(genre: Genre, seed: number): PosterArt {
  const palettes = PALETTES[genre]
  const palette = palettes[pickIndex(seed, 0, palettes.length)]
  return { palette, shapes: MOTIFS[genre](palette, seed) }
}
