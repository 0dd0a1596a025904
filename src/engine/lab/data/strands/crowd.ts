/**
 * Answers: whose records are counted? Everybody, a country, children's profiles, those who watch one genre most, a household, one person.
 *
 * All as the service has it: the country and the kind of profile that the account says, the genre from the weights of what was watched
 * (`service/pages/genreMix.ts`), ties to the genre that stands first. Shapes: a byte a profile, 1 for those who count.
 * Whoever is hidden from the machine as a whole does not count. Misleads: who watches one genre most does so also because it was shown; with titles hidden there are no such people.
 */
import type { ProfileId } from '../../../contract/ids'
import { type Country, GENRES, type Genre } from '../../../contract/vocabulary'
import { historyMix } from '../../../service/pages/genreMix'
import type { Evening } from '../../evening'
import { expectProfile } from '../../people/expectProfile'
import { peopleThere } from '../../people/peopleThere'
import { placeOf } from '../../personCards'

export type StrandCrowd =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'country'; readonly country: Country }
  | { readonly kind: 'children' }
  | { readonly kind: 'fans'; readonly genre: Genre }
  | { readonly kind: 'household'; readonly profile: ProfileId }
  | { readonly kind: 'person'; readonly profile: ProfileId }

export function crowdOf(evening: Evening, of: StrandCrowd): Uint8Array {
  const { world, service } = evening
  if ('profile' in of) expectProfile(evening, of.profile)
  const counts = new Uint8Array(world.profileCount)
  const isOne = belonging(evening, of)
  for (const profile of peopleThere(evening)) {
    if (isOne(profile) && !service.histories.isForgotten(profile)) counts[profile] = 1
  }
  return counts
}

function belonging(evening: Evening, of: StrandCrowd): (profile: ProfileId) => boolean {
  const { accounts } = evening.world
  switch (of.kind) {
    case 'everybody':
      return () => true
    case 'country':
      return (profile) => placeOf(evening, profile).country === of.country
    case 'children':
      return (profile) => accounts.isChild[profile] === 1
    case 'fans':
      return fansOf(evening, GENRES.indexOf(of.genre))
    case 'household':
      return (profile) => accounts.households[profile] === accounts.households[of.profile]
    case 'person':
      return (profile) => profile === of.profile
  }
}

function fansOf({ service }: Evening, genre: number): (profile: ProfileId) => boolean {
  const mix = new Float64Array(GENRES.length)
  const { index } = service.learned.pages
  return (profile) => historyMix(service.histories.of(profile), index, mix) && mix.indexOf(Math.max(...mix)) === genre
}
