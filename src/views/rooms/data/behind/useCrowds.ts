import type { ProfileId } from '../../../../engine/contract/ids'
import type { StrandCrowd } from '../../../../engine/lab/data/strands/crowd'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { usePage } from '../../../page/usePage'
import { COUNTRIES, GENRES } from '../../../vocabulary'

/** People whose records can be counted together, with the name that they go by. */
export interface NamedCrowd {
  readonly value: string
  readonly name: string
  readonly of: StrandCrowd
}

/** Somebody chosen from the list of all. */
export interface Chosen {
  readonly profile: ProfileId
  readonly name: string
}

/** Everybody, the person whose room it is and others chosen, their household, children, each country, and who mostly watch a genre. */
export function useCrowds(seat: Seat, others: readonly Chosen[]): readonly NamedCrowd[] {
  const { profile } = seat
  const person = usePage(seat)?.person
  const { strandViews, words } = useMessages()
  const { whoms } = strandViews
  return [
    { value: 'everybody', name: whoms.everybody, of: { kind: 'everybody' } },
    { value: 'person', name: person?.name || whoms.person, of: { kind: 'person', profile } },
    ...others.map((one): NamedCrowd => ({ value: crowdOf(one), name: one.name, of: { kind: 'person', profile: one.profile } })),
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

/** What stands for somebody chosen in a list of crowds. */
export const crowdOf = ({ profile }: Chosen): string => `person ${profile}`
