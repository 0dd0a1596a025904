/**
 * Takes the act by which a household shares one profile from tonight on, or has one each again.
 *
 * Refused: by somebody alone, by the visitor, where households share one anyway, and where it is so already.
 */
import { householdId } from '../../contract/ids'
import type { Act } from '../acts'
import type { Evening } from '../evening'
import { expectProfile } from './expectProfile'

export function share(evening: Evening, { profile, shared }: Extract<Act, { kind: 'share' }>): void {
  const { world, day } = evening
  expectProfile(evening, profile)
  const household = householdId(world.accounts.households[profile])
  if (world.accounts.profileCounts[household] < 2) {
    throw new RangeError(`Expected \`profile\` to be of a household with several, got ${profile}`)
  }
  const { profile: inUse } = world.sofaOf(household)
  if (shared ? inUse !== null : inUse !== profile) {
    throw new RangeError(`Expected \`shared\` to change what the household opens, got ${shared} for ${profile}`)
  }
  if (shared && world.isGone(profile)) throw new RangeError(`Expected \`profile\` to be of somebody who has the service, got ${profile}`)
  world.setSofa(household, shared ? profile : null, day)
}
