/**
 * People who come to the service while the world runs, and who leave it.
 *
 * Answers: who is new, and who is there no more? Newcomers take numbers after all others, so nobody's dice change; those who leave keep
 * theirs and do not sit down any more. Both are recorded as a company would see them: `subscribe` and `profileAdded`; `profileRemoved`,
 * and `cancel` by the last of a household, `return` by the first that comes back.
 * Misleads: a copy of somebody has their tastes and habits but dice of its own, and so other evenings.
 */
import type { HouseholdId, ProfileId, ViewerId } from '../../contract/ids'
import { later } from '../../contract/later'
import type { Days } from '../days'
import type { Stage } from '../evening/sitting'
import type { AccountBook, SignUp } from './accounts'
import type { Invited } from './households'
import { letJoin } from './newcomers'
import type { People } from './people'

export interface Newcomer {
  /** Whose tastes and habits they have; null for somebody drawn like the first of this world. */
  readonly like: ViewerId | null
  /** What they are called; empty for a name by lot. */
  readonly name: string
}

export interface Invitation extends SignUp {
  /** One to four people under one roof. */
  readonly people: readonly Newcomer[]
}

export interface ComingAndGoing {
  /** On a morning: whoever joins by themselves. */
  letJoin(signUp: SignUp): void
  invite(invitation: Invitation): { readonly household: HouseholdId; readonly profiles: readonly ProfileId[] }
  setGone(profile: ProfileId, gone: boolean, leave: SignUp): void
  isGone(profile: ProfileId): boolean
}

interface InvitingAndLeaving {
  readonly invite: (
    stage: Stage,
    accounts: AccountBook,
    invitation: Invitation & { readonly days: Days },
  ) => ReturnType<ComingAndGoing['invite']>
  readonly setGone: (stage: Stage, accounts: AccountBook, change: Change) => void
}

export interface Change {
  readonly profile: ProfileId
  readonly gone: boolean
  readonly leave: SignUp
}

/** No first evening begins with an invitation (`inviting.ts`). */
export const INVITING = later<InvitingAndLeaving>('inviting')

export function comingAndGoing(stage: Stage, accounts: AccountBook, days: Days): ComingAndGoing {
  const { viewers } = stage.people
  return {
    isGone: (profile) => behind(stage, accounts, profile).every((viewer) => viewers.gone[viewer] !== 0),
    letJoin: (signUp) => {
      days.forgetDrawn(viewers.count)
      letJoin(stage, accounts, signUp)
    },
    invite: (invitation) => INVITING.get().invite(stage, accounts, { ...invitation, days }),
    setGone: (profile, gone, leave) => INVITING.get().setGone(stage, accounts, { profile, gone, leave }),
  }
}

/** Who there is and who has left, for a checkpoint. What newcomers are like stands in columns that only others with their numbers rewrite. */
export interface WhoIsThere {
  readonly invited: Invited
  readonly households: number
  readonly viewers: number
  readonly profiles: number
  readonly gone: Uint8Array
  /** By household. */
  readonly since: Int32Array
  readonly left: Uint8Array
  readonly returnsOn: Int32Array
  readonly sofa: Int32Array
  readonly sofaSince: Int32Array
  /** By viewer. */
  readonly pressed: Float32Array
}

export const whoIsThere = ({ households, viewers, moods }: People): WhoIsThere => ({
  invited: households.invited,
  households: households.count,
  viewers: viewers.count,
  profiles: households.profileCount,
  gone: viewers.gone.slice(),
  since: households.since.slice(),
  left: households.left.slice(),
  returnsOn: households.returnsOn.slice(),
  sofa: households.sofa.slice(),
  sofaSince: households.sofaSince.slice(),
  pressed: moods.pressed.slice(),
})

export function letBeThere({ households, viewers, moods }: People, then: WhoIsThere): void {
  households.invited = then.invited
  households.count = then.households
  households.viewerCount = then.viewers
  households.profileCount = then.profiles
  viewers.count = then.viewers
  viewers.gone.set(then.gone)
  households.since.set(then.since)
  households.left.set(then.left)
  households.returnsOn.set(then.returnsOn)
  households.sofa.set(then.sofa)
  households.sofaSince.set(then.sofaSince)
  moods.pressed.set(then.pressed)
}

/** Who opens a profile. */
export function behind({ people: { households, viewers } }: Stage, accounts: AccountBook, profile: ProfileId): readonly number[] {
  const household = accounts.households[profile]
  const sitting: number[] = []
  for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
    if (viewers.profile[viewer] === profile) sitting.push(viewer)
  }
  return sitting
}
