/**
 * Titles as what the catalogue says of them: a constant, the editors' traits, and the artists.
 *
 * Shapes: `traits` titles × (1 + traits), row-major, the constant 1 first, a refused trait 0. Artists of title t are entries
 * `starts[t]` to `starts[t + 1]` of `artists` and `loads`: 1 for the lead and the director, 0.6 for the rest of the cast.
 */
import type { PublicCatalogue } from '../../contract/catalogue'

export interface ContentFeatures {
  readonly titleCount: number
  /** The constant and the traits. */
  readonly width: number
  readonly traits: Float64Array
  readonly starts: Int32Array
  readonly artists: Int32Array
  readonly loads: Float64Array
  readonly artistCount: number
}

export interface RefusedJoins {
  readonly refuseArtists: boolean
  readonly refuseStructures: boolean
}

const SUPPORTING_LOAD = 0.6

export function contentFeatures(catalogue: PublicCatalogue, refused: RefusedJoins): ContentFeatures {
  const titleCount = catalogue.titles.length
  const traitCount = catalogue.traitNames.length
  const width = traitCount + 1
  const traits = new Float64Array(titleCount * width)
  for (let title = 0; title < titleCount; title++) {
    traits[title * width] = 1
    for (let trait = 0; trait < traitCount; trait++) {
      const hidden = refused.refuseStructures && catalogue.traitNames[trait].startsWith('structure:')
      traits[title * width + 1 + trait] = hidden ? 0 : catalogue.traits[title * traitCount + trait]
    }
  }
  return { titleCount, width, traits, ...artistLoads(catalogue, refused.refuseArtists), artistCount: catalogue.artists.length }
}

function artistLoads(catalogue: PublicCatalogue, refused: boolean): Pick<ContentFeatures, 'starts' | 'artists' | 'loads'> {
  const starts = new Int32Array(catalogue.titles.length + 1)
  const artists: number[] = []
  const loads: number[] = []
  catalogue.titles.forEach((title, at) => {
    const first = artists.length
    if (!refused) {
      artists.push(title.director)
      loads.push(1)
      title.cast.forEach((artist, place) => {
        // Somebody who directs and plays is one person, met once.
        if (artists.indexOf(artist, first) >= 0) return
        artists.push(artist)
        loads.push(place === 0 ? 1 : SUPPORTING_LOAD)
      })
    }
    starts[at + 1] = artists.length
  })
  return { starts, artists: Int32Array.from(artists), loads: Float64Array.from(loads) }
}
