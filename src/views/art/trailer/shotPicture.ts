import type { PublicTitle } from '../../../engine/contract/catalogue'
import { backdropOf } from '../backdrops'
import { box, disc, group, line, path } from '../draw'
import { artistBust } from '../faces/artist'
import { motifByName } from '../motifs/motifs'
import { type Pen, penOf } from '../motifs/pen'
import { pictureAddress } from '../picture'
import { motifOf } from '../posterArt'
import type { Shot } from './storyboard'

/** The sheet of a poster, as high as the screen: a wide screen sees more of it on both sides. */
const SHEET = '0 0 120 112'

/** A shot's pictures from back to front: few, as each is moved by itself. */
export interface ShotLayers {
  /** Images that lie on each other and move at their own speeds. */
  readonly moving: readonly string[]
  /** What lies still over them, or null. */
  readonly still: string | null
}

export function shotLayers(shot: Shot, title: PublicTitle): ShotLayers {
  const pen = penOf(shot.palette, shot.seed)
  const address = (layer: string): string => pictureAddress(SHEET, shot.mirrored ? group('translate(120 0) scale(-1 1)', layer) : layer)
  const over = frameOf(shot.scene.over, pen)
  return {
    moving: drawnLayers(shot, title, pen)
      .filter((layer) => layer !== '')
      .map(address),
    still: over === '' ? null : address(over),
  }
}

/** A shot as one picture, its ground included. */
export function shotStill(shot: Shot, title: PublicTitle): string {
  const pen = penOf(shot.palette, shot.seed)
  const inner = path('M-90 -90H210V230H-90z', pen.g) + drawnLayers(shot, title, pen).join('') + frameOf(shot.scene.over, pen)
  return pictureAddress(SHEET, shot.mirrored ? group('translate(120 0) scale(-1 1)', inner) : inner)
}

/** What is far, what is near, and who stands before it. */
function drawnLayers(shot: Shot, title: PublicTitle, pen: Pen): readonly string[] {
  const { motif, faces } = shot.scene
  const drawn = motif === null ? undefined : motif === 'own' ? motifOf(title) : motifByName(motif)
  const [far = '', ...near] = drawn?.draw(pen) ?? []
  return [backdropOf(title.tones[0], pen) + far, near.join(''), ...facesOf(faces, title, pen)]
}

function facesOf(faces: Shot['scene']['faces'], { cast, director }: PublicTitle, pen: Pen): readonly string[] {
  const [lead, second = lead] = cast
  switch (faces) {
    case 'none':
      return []
    case 'bust':
      return [disc(60, 56, 58, pen.b), group('translate(-6 -2) scale(1.32)', artistBust(lead, pen.a, pen.c))]
    case 'edge':
      return [group('translate(-82 -18) scale(1.9)', artistBust(lead, pen.c, pen.b))]
    case 'eyes':
      return [group('translate(-140 -112) scale(4)', artistBust(lead, pen.a, pen.c))]
    case 'pair':
      return [
        group('translate(70 -6) scale(1.15)', artistBust(second, pen.b, pen.c)),
        group('translate(-52 4) scale(1.25)', artistBust(lead, pen.a, pen.c)),
      ]
    case 'director':
      return [
        box([76, 34, 96, 78], pen.b) +
          path('M76 34l96-22v14L82 48z', pen.k) +
          line('M88 40l8-12M108 36l8-12M128 32l8-12M148 27l8-12', pen.w, 5),
        group('translate(-40 8) scale(1.15)', artistBust(director, pen.a, pen.c)),
      ]
  }
}

function frameOf(over: Shot['scene']['over'], pen: Pen): string {
  switch (over) {
    case 'none':
      return ''
    case 'finder':
      return line('M-24 28V12H-8M128 12h16v16M144 84v16h-16M-8 100h-16V84M60 48v16M52 56h16', pen.w, 2)
    case 'bars':
      return box([-90, -90, 300, 104], pen.g) + box([-90, 98, 300, 132], pen.g)
  }
}
