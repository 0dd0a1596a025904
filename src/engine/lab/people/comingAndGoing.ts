/** Takes the acts by which people are invited to the service and leave it: the world knows who, the service makes room. */
import { firstMinuteOf, type ProfileId, type ViewerId } from '../../contract/ids'
import type { Act } from '../acts'
import type { Evening } from '../evening'
import { askThoseWhoCame } from '../later'
import { expectProfile } from './expectProfile'
import { households } from './welcome'

/** Answers the act with the profiles that were opened, and with the viewer behind `likeProfile`: as it is kept, saved and shared. */
export function invite(evening: Evening, act: Extract<Act, { kind: 'invite' }>): Act {
  const { world, service } = evening
  const before = world.householdCount
  const events: Parameters<typeof service.record>[0][] = []
  const sink = { emit: (event: Parameters<typeof service.record>[0]) => events.push({ ...event }) }
  const people = act.people.map(({ name, like, likeProfile }) => ({
    name,
    like: likeProfile === undefined ? like : firstBehind(evening, likeProfile),
  }))
  const { profiles } = world.invite({ people, at: firstMinuteOf(evening.day), sink })
  service.grow(world.profileCount)
  for (const event of events) service.record(event)
  askThoseWhoCame(evening, households(before, world.householdCount))
  return { ...act, people, profiles }
}

function firstBehind(evening: Evening, profile: ProfileId): ViewerId {
  expectProfile(evening, profile)
  const [first] = evening.world.viewersOf(profile)
  if (first === undefined) throw new RangeError(`Expected \`likeProfile\` to be a profile that somebody simulated opens, got ${profile}`)
  return first
}

export function remove(evening: Evening, { profiles, removed }: Extract<Act, { kind: 'remove' }>): void {
  const { world, service, visitor, day } = evening
  for (const profile of profiles) {
    expectProfile(evening, profile)
    if (profile === visitor.profile) throw new RangeError(`Expected \`profile\` to be other than the visitor's, got ${profile}`)
  }
  const sink = { emit: (event: Parameters<typeof service.record>[0]) => service.record(event) }
  for (const profile of profiles) world.setGone(profile, removed, { at: firstMinuteOf(day), sink })
}
