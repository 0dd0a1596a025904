import type { ProfileId } from '../../../../engine/contract/ids'
import type { StrandCrowd } from '../../../../engine/lab/data/strands/crowd'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { usePage } from '../../../page/usePage'
import { useNames } from '../../../people/useNames'
import { COUNTRIES, GENRES } from '../../../vocabulary'
import { type CrowdName, countryName, fansName, personName } from './crowdName'

/** People whose records can be counted together, with the name that they go by. */
export interface NamedCrowd {
  readonly value: CrowdName
  readonly name: string
  readonly of: StrandCrowd
}

/** Everybody, the person whose room it is and others by number, their household, children, each country, and who mostly watch a genre. */
export function useCrowds(seat: Seat, others: readonly ProfileId[]): readonly NamedCrowd[] {
  const { profile } = seat
  const person = usePage(seat)?.person
  const names = useNames(others)
  const { strandViews, words } = useMessages()
  const { whoms } = strandViews
  return [
    { value: 'everybody', name: whoms.everybody, of: { kind: 'everybody' } },
    { value: 'person', name: person?.name || whoms.person, of: { kind: 'person', profile } },
    ...others.flatMap((one): readonly NamedCrowd[] => {
      const name = names.get(one)
      return name === undefined ? [] : [{ value: personName(one), name, of: { kind: 'person', profile: one } }]
    }),
    { value: 'household', name: whoms.household, of: { kind: 'household', profile } },
    { value: 'children', name: whoms.children, of: { kind: 'children' } },
    ...COUNTRIES.map(
      (country): NamedCrowd => ({
        value: countryName(country),
        name: whoms.country(words.countries[country]),
        of: { kind: 'country', country },
      }),
    ),
    ...GENRES.map((genre): NamedCrowd => ({ value: fansName(genre), name: whoms.fans(words.genres[genre]), of: { kind: 'fans', genre } })),
  ]
}
