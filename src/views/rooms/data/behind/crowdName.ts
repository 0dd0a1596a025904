/** Of whom a strand is counted, as a word that a list of choices and a link can hold: `everybody`, `country-FR`, `fans-horror`, `person-12`. */
import type { ProfileId } from '../../../../engine/contract/ids'
import type { Country, Genre } from '../../../../engine/contract/vocabulary'
import type { Field } from '../../../../store/choices/field'
import { profileOf } from '../../../../worker/pageIds'
import { COUNTRIES, GENRES } from '../../../vocabulary'

/** The person and the household are those whose room it is. */
const PLAIN = ['everybody', 'person', 'household', 'children'] as const

export type CrowdName = (typeof PLAIN)[number] | `country-${Country}` | `fans-${Genre}` | `person-${number}`

export const EVERYBODY: CrowdName = 'everybody'

export const countryName = (country: Country): CrowdName => `country-${country}`
export const fansName = (genre: Genre): CrowdName => `fans-${genre}`
export const personName = (profile: ProfileId): CrowdName => `person-${profile}`

const LISTED: readonly CrowdName[] = [...PLAIN, ...COUNTRIES.map(countryName), ...GENRES.map(fansName)]

/** The person whom it names by number; null where it names others. */
export function personIn(name: string | null): ProfileId | null {
  const [, digits] = /^person-(\d{1,7})$/.exec(name ?? '') ?? []
  return digits === undefined ? null : profileOf(Number(digits))
}

export function crowdNamed(text: string): CrowdName | undefined {
  const person = personIn(text)
  return person === null ? LISTED.find((one) => one === text) : personName(person)
}

export const crowdName: Field<CrowdName> = { write: (name) => name, read: crowdNamed }
