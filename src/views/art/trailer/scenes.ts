import type { Aspect } from '../../../engine/contract/vocabulary'

/** Who is seen in a shot: nobody, the lead from the waist or near, only the eyes, lead and second together, or the director. */
export type Faces = 'none' | 'bust' | 'edge' | 'eyes' | 'pair' | 'director'

export interface Scene {
  /** Name of a motif; `own` is that of the title's poster, null none. */
  readonly motif: string | null
  readonly faces: Faces
  /** What lies over the picture: corners of a viewfinder, or bars above and below. */
  readonly over: 'none' | 'finder' | 'bars'
}

const scene = (motif: string | null, faces: Faces = 'none', over: Scene['over'] = 'none'): Scene => ({ motif, faces, over })
const seen = (motifs: string): readonly Scene[] => motifs.split(' ').map((motif) => scene(motif))

/** What a shot can show for an aspect, the most telling first. */
export const SCENES: { readonly [A in Aspect]: readonly Scene[] } = {
  lead: [
    scene(null, 'bust'),
    scene('own', 'edge'),
    scene(null, 'eyes', 'bars'),
    scene('windows', 'edge'),
    scene('steps'),
    scene('own', 'bust'),
  ],
  director: [
    scene('own', 'none', 'finder'),
    scene(null, 'director', 'finder'),
    scene('loom', 'none', 'bars'),
    scene('chair', 'none', 'finder'),
    scene('arches', 'none', 'bars'),
    scene('coast', 'none', 'bars'),
  ],
  romance: [scene('profiles'), scene(null, 'pair'), ...seen('umbrella balcony moons bicycle rings letter')],
  action: [scene('burst'), scene('road', 'edge'), ...seen('runner helicopter bridge fuse train getaway')],
  politics: [scene('pediment'), scene('microphones', 'edge'), ...seen('ballot hands hemicycle flag safe')],
  dread: [scene('doorAjar'), scene('eyes'), scene('keyhole'), scene('claw', 'edge'), ...seen('teeth stairwell mirror well lift')],
  comedy: [scene('grin'), scene('sofa', 'edge'), ...seen('cake goose moustache suitcase penguin')],
  wonder: [scene('planet'), scene('peaks'), ...seen('moth stag helmet lanterns orbits forest rocket lighthouse')],
}
