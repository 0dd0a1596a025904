/**
 * Titles as what the catalogue says of them: a constant, the editors' traits, and the artists, as sparse rows.
 *
 * Shapes: title t is entries `starts[t]` to `starts[t + 1]` of `columns` and `values`. Column 0 is the constant 1, columns 1 to
 * `width` − 1 are the traits, from `width` on the artists: 1 for the lead and the director, 0.6 for the rest of the cast.
 * What is 0, and what is refused, has no entry.
 */
import type { ModelCatalogue } from '../../contract/catalogue'
import type { RefusedJoins } from '../../contract/history'

export interface ContentFeatures {
  readonly titleCount: number
  /** The constant and the traits. */
  readonly width: number
  readonly artistCount: number
  readonly starts: Int32Array
  readonly columns: Uint16Array
  readonly values: Float32Array
}

const SUPPORTING_LOAD = 0.6

export function contentFeatures(catalogue: ModelCatalogue, refused: RefusedJoins): ContentFeatures {
  const { titles, traits, traitNames, artists } = catalogue
  const width = traitNames.length + 1
  const starts = new Int32Array(titles.length + 1)
  const columns: number[] = []
  const values: number[] = []
  for (let title = 0; title < titles.length; title++) {
    columns.push(0)
    values.push(1)
    for (let trait = 0; trait < traitNames.length; trait++) {
      const value = traits[title * traitNames.length + trait]
      if (value === 0 || (refused.refuseStructures && traitNames[trait].startsWith('structure:'))) continue
      columns.push(1 + trait)
      values.push(value)
    }
    for (const [artist, load] of refused.refuseArtists ? [] : loadsOf(titles[title])) {
      columns.push(width + artist)
      values.push(load)
    }
    starts[title + 1] = columns.length
  }
  return {
    titleCount: titles.length,
    width,
    artistCount: artists.length,
    starts,
    columns: Uint16Array.from(columns),
    values: Float32Array.from(values),
  }
}

/** Each artist once, also where somebody directs and plays. */
function loadsOf({ director, cast }: ModelCatalogue['titles'][number]): ReadonlyMap<number, number> {
  const loads = new Map<number, number>(director === null ? [] : [[director, 1]])
  cast.forEach((artist, place) => {
    if (!loads.has(artist)) loads.set(artist, place === 0 ? 1 : SUPPORTING_LOAD)
  })
  return loads
}

/** The constant and the traits as full rows: titles × width, row-major. */
export function traitRows({ titleCount, width, starts, columns, values }: ContentFeatures): Float64Array {
  const rows = new Float64Array(titleCount * width)
  for (let title = 0; title < titleCount; title++) {
    for (let at = starts[title]; at < starts[title + 1]; at++) if (columns[at] < width) rows[title * width + columns[at]] = values[at]
  }
  return rows
}
