/**
 * Answers: what becomes of a world when somebody invites a household, or takes people from the service and lets them come back?
 * The numbers they take, and what is recorded of it, as `comingAndGoing.ts` says.
 * Misleads: see there.
 */
import { KIND } from '../../contract/events'
import { dayOf, householdId, type ProfileId, profileId } from '../../contract/ids'
import type { Days } from '../days'
import type { Stage } from '../evening/sitting'
import { MOST_MEMBERS } from '../evening/sitting'
import { blankRecord } from '../record'
import { type AccountBook, enter, type SignUp, signUpHousehold } from './accounts'
import { behind, type Change, type Invitation, type Newcomer } from './comingAndGoing'
import { comeBack, MEMBER } from './membership'
import { SPARE_HOUSEHOLDS, SPARE_VIEWERS } from './newcomersRoom'
import { moveIn } from './people'
import { REMOVED } from './viewers'

export const LONGEST_NAME = 60

interface Inviting extends Invitation {
  readonly days: Days
}

/** Throws a RangeError, before anything has changed, where there is no room or somebody cannot be copied. */
export function invite(stage: Stage, accounts: AccountBook, { people: newcomers, sink, at, days }: Inviting) {
  expectNewcomers(stage, newcomers)
  days.forgetDrawn(stage.people.viewers.count)
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

export function setGone(stage: Stage, accounts: AccountBook, { profile, gone, leave }: Change): void {
  const { households: homes, viewers } = stage.people
  const isGone = (one: ProfileId) => behind(stage, accounts, one).every((viewer) => viewers.gone[viewer] !== 0)
  const household = accounts.households[profile]
  const hasLeft = homes.left[household] !== MEMBER
  const wasRemoved = behind(stage, accounts, profile).every((viewer) => (viewers.gone[viewer] & REMOVED) !== 0)
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
