import type { Aspect } from '../../../engine/contract/vocabulary'
import type { Palette } from '../palettes'
import { sheets } from '../palettes'

/** How a camera moves through a shot. Transform and opacity only. */
export type Move = 'push' | 'pull' | 'left' | 'right' | 'rise' | 'shake'
/** How a shot comes. */
export type Cut = 'hard' | 'fade' | 'slide'

export interface Manner {
  /** Three sheets; the ground, first, is the colour that one sees at a glance. No two aspects share a ground. */
  readonly palettes: readonly Palette[]
  /** Lengths of the shots before the title card, against each other: four or five. */
  readonly rhythm: readonly number[]
  readonly moves: readonly Move[]
  readonly cut: Cut
  /** 0 takes its time, 1 hurries. */
  readonly haste: number
}

/** What a trailer looks like that stresses an aspect. */
export const MANNERS: { readonly [A in Aspect]: Manner } = {
  lead: { palettes: sheets('VWKM BWPM RKWN'), rhythm: [1.4, 1, 1.1, 1.2], moves: ['push', 'right', 'pull'], cut: 'fade', haste: 0.4 },
  director: { palettes: sheets('XKVZ ZWYK KWVZ'), rhythm: [1.6, 1.2, 1.1, 1.3], moves: ['left', 'right'], cut: 'fade', haste: 0.2 },
  romance: { palettes: sheets('PUVW UPWR DPWR'), rhythm: [1.5, 1.2, 1.2, 1.5], moves: ['push', 'rise', 'left'], cut: 'fade', haste: 0.1 },
  action: { palettes: sheets('OKWM MKVW YKVC'), rhythm: [1.1, 0.7, 0.7, 0.6, 1], moves: ['shake', 'push', 'left'], cut: 'hard', haste: 1 },
  politics: {
    palettes: sheets('CWYV NWVS EBNV'),
    rhythm: [1.2, 0.9, 1, 0.8, 1.1],
    moves: ['push', 'right', 'pull'],
    cut: 'hard',
    haste: 0.5,
  },
  dread: {
    palettes: sheets('JWVB FIWV HWVP'),
    rhythm: [1.7, 1.3, 0.7, 0.6, 0.9],
    moves: ['push', 'push', 'shake'],
    cut: 'hard',
    haste: 0.3,
  },
  comedy: {
    palettes: sheets('IVMN WVMC SVYN'),
    rhythm: [1.1, 0.8, 1, 0.7, 1.1],
    moves: ['rise', 'shake', 'right'],
    cut: 'slide',
    haste: 0.8,
  },
  wonder: { palettes: sheets('LMWA TWMA AULW'), rhythm: [1.7, 1.4, 1.2, 1.5], moves: ['pull', 'rise', 'right'], cut: 'fade', haste: 0 },
}
