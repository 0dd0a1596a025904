/**
 * One profile for the sofa: a household whose people watch, from a day on, through the profile of one of them.
 *
 * Answers: which profile does somebody open tonight? The one that is theirs, or the sofa's while its owner has the service. Nothing of it
 * is recorded: the service sees one profile that watches more, and others that fall silent, as it would of anybody.
 * Misleads: whose evening it was is then known to the world alone; whoever is asked about a silent profile answers for its owner.
 */
import { type Day, day as dayAt, type HouseholdId, type ProfileId, profileId } from '../../contract/ids'
import { OWN_PROFILES } from './households'
import type { People } from './people'

export interface SofaInUse {
  /** Whose profile all open; null where each opens their own. */
  readonly profile: ProfileId | null
  /** The day from which it is so; null where it was never otherwise. */
  readonly since: Day | null
}

export interface Sofas {
  /** What a household's people open. */
  sofaOf(household: HouseholdId): SofaInUse
  /** From that day on all of a household open this profile of theirs, or each their own again (null). */
  setSofa(household: HouseholdId, profile: ProfileId | null, since: Day): void
}

export const sofasOf = (people: People): Sofas => ({
  sofaOf: (household) => {
    const { sofaSince } = people.households
    const inUse = sofaInUse(people, household)
    return {
      profile: inUse === OWN_PROFILES ? null : profileId(inUse),
      since: sofaSince[household] < 0 ? null : dayAt(sofaSince[household]),
    }
  },
  setSofa: (household, profile, since) => {
    const { sofa, sofaSince } = people.households
    sofa[household] = profile ?? OWN_PROFILES
    sofaSince[household] = since
  },
})

/** The profile that a viewer opens. */
export function profileOpenedBy(people: People, viewer: number): number {
  const sofa = sofaInUse(people, people.viewers.household[viewer])
  return sofa === OWN_PROFILES ? people.viewers.profile[viewer] : sofa
}

function sofaInUse({ households, viewers }: People, household: number): number {
  const sofa = households.sofa[household]
  if (sofa === OWN_PROFILES) return OWN_PROFILES
  const owner = households.firstViewer[household] + sofa - households.firstProfile[household]
  return viewers.gone[owner] === 0 ? sofa : OWN_PROFILES
}
