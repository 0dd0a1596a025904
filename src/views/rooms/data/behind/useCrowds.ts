import type { StrandCrowd } from '../../../../engine/lab/data/strands/crowd'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { COUNTRIES, GENRES } from '../../../vocabulary'

/** People whose records can be counted together, with the name that they go by. */
export interface NamedCrowd {
  readonly value: string
  readonly name: string
  readonly of: StrandCrowd
}

/** Everybody, the person whose room it is, their household, children, each country, and who mostly watch a genre. */
export function useCrowds({ profile }: Seat): readonly NamedCrowd[] {
  const { strandViews, words } = useMessages()
  const { whoms } = strandViews
  return [
    { value: 'everybody', name: whoms.everybody, of: { kind: 'everybody' } },
    { value: 'person', name: whoms.person, of: { kind: 'person', profile } },
    { value: 'household', name: whoms.household, of: { kind: 'household', profile } },
    { value: 'children', name: whoms.children, of: { kind: 'children' } },
    ...COUNTRIES.map(
      (country): NamedCrowd => ({
        value: `country ${country}`,
        name: whoms.country(words.countries[country]),
        of: { kind: 'country', country },
      }),
    ),
    ...GENRES.map((genre): NamedCrowd => ({ value: `fans ${genre}`, name: whoms.fans(words.genres[genre]), of: { kind: 'fans', genre } })),
  ]
}
