import type { ProfileId } from '../contract/ids'
import { householdId, profileId } from '../contract/ids'
import { COUNTRIES, LANGUAGES } from '../contract/vocabulary'
import type { Evening } from './evening'
import type { PeopleRequest, PersonCard } from './snapshot'

/** A profile as its account shows it. */
export function personCard({ world, service, visitor }: Evening, profile: ProfileId): PersonCard {
  const { accounts } = world
  return {
    profile,
    household: householdId(accounts.households[profile]),
    name: profile === visitor.profile ? '' : accounts.names[profile],
    portraitSeed: accounts.portraitSeeds[profile],
    ...placeOf({ world, visitor }, profile),
    isVisitor: profile === visitor.profile,
    plays: playedTitles(service.histories.cells(profile)),
  }
}

/** Where an account was opened: by lot, but the visitor's as they said. */
export function placeOf({ world, visitor }: Pick<Evening, 'world' | 'visitor'>, profile: number): Pick<PersonCard, 'country' | 'language'> {
  if (profile === visitor.profile && visitor.place !== null) return visitor.place
  const { countries, languages } = world.accounts
  return { country: COUNTRIES[countries[profile]], language: LANGUAGES[languages[profile]] }
}

function playedTitles(cells: { readonly count: number; readonly played: Uint8Array }): number {
  let titles = 0
  for (let entry = 0; entry < cells.count; entry++) titles += cells.played[entry]
  return titles
}

/** Accent and case do not matter when a name is looked for. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** People whose name holds the query, in the order of their numbers; the visitor's empty seat is not among them. */
export function findPeople(evening: Evening, request: PeopleRequest): { readonly total: number; readonly people: readonly PersonCard[] } {
  const query = folded(request.query.trim())
  const found: ProfileId[] = []
  for (let index = 0; index < evening.world.profileCount; index++) {
    const profile = profileId(index)
    const isEmptySeat = profile === evening.visitor.profile && !evening.visitor.joined
    if (!isEmptySeat && folded(evening.world.accounts.names[index]).includes(query)) found.push(profile)
  }
  const people = found.slice(request.offset, request.offset + request.count).map((profile) => personCard(evening, profile))
  return { total: found.length, people }
}
