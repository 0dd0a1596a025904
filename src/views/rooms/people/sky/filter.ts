/** Who is looked for: by name, country, household size, titles played, genre. Pure. */

import type { Constellation } from '../../../../engine/lab/people/constellation'
import { folded } from '../../../../i18n/folded'
import { bandOf } from './classes'

export interface Filter {
  readonly name: string
  /** Index, or null for any. */
  readonly country: number | null
  readonly size: number | null
  readonly band: number | null
  readonly genre: number | null
}

export const EVERYBODY: Filter = { name: '', country: null, size: null, band: null, genre: null }

/** By entry: 1 for those who pass. */
export function passing(sky: Constellation, filter: Filter): Uint8Array {
  const wanted = folded(filter.name)
  const { country, size, band, genre } = filter
  return Uint8Array.from(sky.profiles, (_, entry) =>
    (country === null || sky.countries[entry] === country) &&
    (size === null || sky.sizes[entry] === size) &&
    (band === null || bandOf(sky.recorded.plays[entry]) === band) &&
    (genre === null || sky.recorded.genres[entry] === genre) &&
    (wanted === '' || folded(sky.names[entry]).includes(wanted))
      ? 1
      : 0,
  )
}

export const isEverybody = (filter: Filter): boolean =>
  filter.name.trim() === '' && filter.country === null && filter.size === null && filter.band === null && filter.genre === null

export const countOf = (flags: Uint8Array): number => flags.reduce((sum, one) => sum + one, 0)
