/** Whoever joins by themselves on the morning of a day: the world knows who, the service makes room. */
import { firstMinuteOf } from '../../contract/ids'
import type { Evening } from '../evening'
import { askThoseWhoCame } from '../later'

/** Takes the same part of the day's records however the day is stepped. */
export function welcome(evening: Evening): void {
  const { world, service, day } = evening
  const before = { profiles: world.profileCount, households: world.householdCount }
  const events: Parameters<typeof service.record>[0][] = []
  world.letJoin({ at: firstMinuteOf(day), sink: { emit: (event) => events.push({ ...event }) } })
  if (world.profileCount > before.profiles) service.grow(world.profileCount)
  for (const event of events) service.record(event)
  askThoseWhoCame(evening, households(before.households, world.householdCount))
}

/** Those numbers from one up to another. */
export const households = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at)
