import type { PublicTitle } from '../../engine/contract/catalogue'
import { backdropOf } from './backdrops'
import { disc, group, line, path, times } from './draw'
import { artistBust } from './faces/artist'
import { INKS, type InkName, letteringOn } from './inks'
import { MOTIFS, motifByName, type NamedMotif } from './motifs/motifs'
import { motifNamed } from './motifs/motifWords'
import { type Pen, penOf } from './motifs/pen'
import { type Palette, paletteOf } from './palettes'
import { pickIndex } from './seed'

/** Where the name stands: below on the ground, above on the ground, below on a plate of another ink, or on a margin of paper. */
export const LAYOUTS = ['foot', 'head', 'plate', 'frame'] as const
export type Layout = (typeof LAYOUTS)[number]

export interface PosterPlan {
  readonly palette: Palette
  readonly motif: NamedMotif
  /** How the leading actor appears, if at all. */
  readonly face: 'none' | 'bust' | 'edge' | 'pair'
  readonly layout: Layout
  readonly mirrored: boolean
  /** How near the motif is seen. */
  readonly zoom: number
  /** Under the name, and the name. */
  readonly plate: InkName
  readonly lettering: InkName
}

/** Purposes of draws, apart from those of motifs and palettes. */
const OWN_MOTIF = 210
const WHICH = 211
const FACE = 212
const LAYOUT = 213
const MIRROR = 214
const SWAP = 215
const ALIGN = 216
const ZOOM = 217
const ASK = 218
const ZOOMS = [1, 1, 1.35, 0.82]

/** What a title's poster is made of, from its public traits and its seed alone: the same on every machine. */
export function posterPlan(title: PublicTitle): PosterPlan {
  const { posterSeed: seed, genres, tones } = title
  const palette = swapped(paletteOf(genres[0], tones, seed), seed)
  const layout = LAYOUTS[pickIndex(seed, LAYOUT, 7) % LAYOUTS.length]
  const plate = plateOf(layout, palette)
  return {
    palette,
    motif: motifOf(title),
    face: faceShown(seed),
    layout,
    mirrored: pickIndex(seed, MIRROR, 2) === 0,
    zoom: ZOOMS[pickIndex(seed, ZOOM, ZOOMS.length)],
    plate,
    lettering: letteringOn(plate),
  }
}

/** Two plans with one signature would be two posters that look alike. */
export const signatureOf = ({ palette, motif, face, layout, mirrored, zoom }: PosterPlan): string =>
  [palette.join(''), motif.name, face, layout, mirrored, zoom].join(' ')

/** A name may ask for its motif; else one of the main genre's six, or, now and then, of the second genre's. */
export function motifOf({ name, genres, posterSeed: seed }: PublicTitle): NamedMotif {
  const asked = pickIndex(seed, ASK, 4) > 0 ? motifNamed(name) : null
  const motif = asked === null ? undefined : motifByName(asked)
  if (motif !== undefined) return motif
  const genre = genres.length > 1 && pickIndex(seed, OWN_MOTIF, 4) === 0 ? genres[1] : genres[0]
  return MOTIFS[genre][pickIndex(seed, WHICH, MOTIFS[genre].length)]
}

function faceShown(seed: number): PosterPlan['face'] {
  const drawn = pickIndex(seed, FACE, 16)
  return drawn < 2 ? 'bust' : drawn < 3 ? 'edge' : drawn < 4 ? 'pair' : 'none'
}

/** Now and then the second ink and the accent change places. */
function swapped([ground, main, second, accent]: Palette, seed: number): Palette {
  return pickIndex(seed, SWAP, 3) === 0 ? [ground, main, accent, second] : [ground, main, second, accent]
}

function plateOf(layout: Layout, [ground, main, second]: Palette): InkName {
  if (layout === 'plate') return second
  if (layout === 'frame') return ground === 'W' ? main : 'W'
  return ground
}

/** The whole picture, on a sheet 120 × 112 that is drawn on beyond its edges. */
export function posterPicture(title: PublicTitle, plan: PosterPlan): string {
  const pen = penOf(plan.palette, title.posterSeed)
  const inner = path('M-90 -90H210V230H-90z', pen.g) + backdropOf(title.tones[0], pen) + stage(title, plan, pen)
  return (plan.mirrored ? group('translate(120 0) scale(-1 1)', inner) : inner) + ticks(title, pen)
}

function stage(title: PublicTitle, { motif, face, zoom }: PosterPlan, pen: Pen): string {
  const drawn = group(`translate(${60 - 60 * zoom} ${58 - 58 * zoom}) scale(${zoom})`, motif.draw(pen).join(''))
  const [lead, second] = title.cast
  switch (face) {
    case 'none':
      return drawn
    case 'bust':
      return disc(60, 54, 50, pen.b) + group('translate(4 4) scale(1.12)', artistBust(lead, pen.a, pen.c))
    case 'edge':
      return drawn + group('translate(-34 8) scale(1.5)', artistBust(lead, pen.c, pen.b))
    case 'pair':
      return (
        group('translate(46 -4) scale(.86)', artistBust(second ?? lead, pen.b, pen.c)) +
        group('translate(-6 12) scale(1.06)', artistBust(lead, pen.a, pen.c))
      )
  }
}

/** A series has a mark for each episode; one that ends on a cliffhanger leaves the last open, one long story joins them. */
function ticks({ kind, episodes, structure }: PublicTitle, { a, g }: Pen): string {
  if (kind === 'film') return ''
  const at = (i: number) => 8 + i * 5.5
  const joined = structure === 'serial' ? line(`M${at(0)} 6H${at(episodes - 1)}`, a, 0.8) : ''
  const last = episodes - 1
  return joined + times(episodes, (i) => disc(at(i), 6, 1.7, a)) + (structure === 'cliffhanger' ? disc(at(last), 6, 1, g) : '')
}

/** How the name is set: left or centred. */
export const isCentred = (seed: number): boolean => pickIndex(seed, ALIGN, 3) === 0

export const inkOf = (name: InkName): string => INKS[name]
