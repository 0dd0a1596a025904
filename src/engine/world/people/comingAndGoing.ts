/**
 * People who come to the service while the world runs, and who leave it.
 *
 * Answers: who is new, and who is there no more? Newcomers take numbers after all others, so nobody's dice change; those who leave keep
 * theirs and do not sit down any more. Both are recorded as a company would see them: `subscribe` and `profileAdded`; `profileRemoved`,
 * and `cancel` by the last of a household, `return` by the first that comes back.
 * Misleads: a copy of somebody has their tastes and habits but dice of its own, and so other evenings.
 */
import { KIND } from '../../contract/events'
import { dayOf, type HouseholdId, householdId, type ProfileId, profileId, type ViewerId } from '../../contract/ids'
import type { Days } from '../days'
import type { Stage } from '../evening/sitting'
import { MOST_MEMBERS } from '../evening/sitting'
import { blankRecord } from '../record'
import { type AccountBook, enter, type SignUp, signUpHousehold } from './accounts'
import type { Invited } from './households'
import { comeBack, MEMBER } from './membership'
import { letJoin } from './newcomers'
import { SPARE_HOUSEHOLDS, SPARE_VIEWERS } from './newcomersRoom'
import { moveIn, type People } from './people'
import { REMOVED } from './viewers'

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

export const LONGEST_NAME = 60

export interface ComingAndGoing {
  /** On a morning: whoever joins by themselves. */
  letJoin(signUp: SignUp): void
  invite(invitation: Invitation): { readonly household: HouseholdId; readonly profiles: readonly ProfileId[] }
  setGone(profile: ProfileId, gone: boolean, leave: SignUp): void
  isGone(profile: ProfileId): boolean
}

export function comingAndGoing(stage: Stage, accounts: AccountBook, days: Days): ComingAndGoing {
  const { viewers } = stage.people
  const { households } = stage.people
  const isGone = (profile: ProfileId) => behind(stage, accounts, profile).every((viewer) => viewers.gone[viewer] !== 0)
  const isRemoved = (profile: ProfileId) => behind(stage, accounts, profile).every((viewer) => (viewers.gone[viewer] & REMOVED) !== 0)
  return {
    isGone,
    letJoin: (signUp) => {
      days.forgetDrawn(viewers.count)
      letJoin(stage, accounts, signUp)
    },
    invite: (invitation) => {
      expectNewcomers(stage, invitation.people)
      days.forgetDrawn(viewers.count)
      return invite(stage, accounts, invitation)
    },
    setGone: (profile, gone, leave) => {
      const household = accounts.households[profile]
      const hasLeft = households.left[household] !== MEMBER
      const wasRemoved = isRemoved(profile)
      if (wasRemoved === gone && (gone || !hasLeft)) return
      const wasEmpty = membersOf(accounts, household).every(isGone)
      for (const viewer of behind(stage, accounts, profile)) {
        viewers.gone[viewer] = gone ? viewers.gone[viewer] | REMOVED : viewers.gone[viewer] & ~REMOVED
      }
      if (!gone && wasEmpty) comeBack(stage.people, household, dayOf(leave.at))
      const isEmpty = membersOf(accounts, household).every(isGone)
      if (wasEmpty && !isEmpty) record(leave, { kind: KIND.return, profile, household, share: 0 })
      if (wasRemoved !== gone) {
        record(leave, { kind: gone ? KIND.profileRemoved : KIND.profileAdded, profile, household, share: accounts.isChild[profile] })
      }
      if (isEmpty && !wasEmpty) record(leave, { kind: KIND.cancel, profile, household, share: 0 })
    },
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

function invite(stage: Stage, accounts: AccountBook, { people: newcomers, sink, at }: Invitation) {
  const { scenario, dice, catalogue, people } = stage
  const { invited } = people.households
  people.households.invited = { households: invited.households + 1, viewers: invited.viewers + newcomers.length }
  const household = moveIn(dice, people, { scenario, catalogue, day: dayOf(at), likes: newcomers.map(({ like }) => like) })
  enter(dice, accounts, { people, scenario, household })
  const profiles = membersOf(accounts, household)
  for (const [member, profile] of profiles.entries()) {
    const name = tidy(newcomers[member].name)
    if (name !== '') accounts.names[profile] = name
  }
  signUpHousehold(accounts, household, { sink, at })
  return { household: householdId(household), profiles }
}

function expectNewcomers({ people: { households, viewers } }: Stage, newcomers: readonly Newcomer[]): void {
  const { invited } = households
  const room = invited.households === SPARE_HOUSEHOLDS ? 0 : Math.min(MOST_MEMBERS, SPARE_VIEWERS - invited.viewers)
  if (newcomers.length < 1 || newcomers.length > room) {
    throw new RangeError(`Expected \`people\` to be 1 to ${room}, got ${newcomers.length}`)
  }
  for (const { like, name } of newcomers) {
    if (like !== null && !(Number.isInteger(like) && like >= 0 && like < viewers.count)) {
      throw new RangeError(`Expected \`like\` to be an integer from 0 to ${viewers.count - 1}, got ${like}`)
    }
    if (like !== null && viewers.household[like] === households.visitor) {
      throw new RangeError(`Expected \`like\` to be somebody simulated, got ${like}`)
    }
    if ([...tidy(name)].length > LONGEST_NAME) {
      throw new RangeError(`Expected \`name\` to be at most ${LONGEST_NAME} characters, got ${[...name].length}`)
    }
  }
}

/** Without what cannot be seen at either end, or breaks a line. */
const tidy = (name: string): string => name.replace(/[\p{Cc}\s]+/gu, ' ').trim()

function behind({ people: { households, viewers } }: Stage, accounts: AccountBook, profile: ProfileId): readonly number[] {
  const household = accounts.households[profile]
  const sitting: number[] = []
  for (let viewer = households.firstViewer[household]; viewer < households.firstViewer[household + 1]; viewer++) {
    if (viewers.profile[viewer] === profile) sitting.push(viewer)
  }
  return sitting
}

function membersOf({ firstProfiles, profileCounts }: AccountBook, household: number): readonly ProfileId[] {
  return Array.from({ length: profileCounts[household] }, (_, index) => profileId(firstProfiles[household] + index))
}

interface Leaving {
  readonly kind: number
  readonly profile: ProfileId
  readonly household: number
  readonly share: number
}

function record({ sink, at }: SignUp, { kind, profile, household, share }: Leaving): void {
  sink.emit({ ...blankRecord(), kind, profile, at, amount: household, share })
}
