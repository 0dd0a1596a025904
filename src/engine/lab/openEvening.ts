import type { Scenario } from '../../scenario/knobs'
import { day as dayAt } from '../contract/ids'
import { Service } from '../service/service'
import { createWorld, type World } from '../world/world'
import type { Evening } from './evening'
import type { Opening } from './snapshot'
import { startersOf } from './starters'
import { VisitorSeat } from './visitorSeat'

/** What is told once of a world when it opens. */
export function openingOf({ catalogue, profileCount, householdCount, profileRoom, visitor }: World, engineVersion: string): Opening {
  return {
    catalogue,
    profiles: profileCount,
    households: householdCount,
    profileRoom,
    visitor: visitor.profile,
    engineVersion,
    starters: startersOf(catalogue),
  }
}

/** A new world and a service that knows nothing of it but its catalogue and its accounts, on the morning of day 0. */
export function openEvening(scenario: Scenario): Evening {
  const world = createWorld(scenario)
  const { catalogue, profileCount, profileRoom, visitor } = world
  const service = new Service({ catalogue, profileCount, profileRoom, scenario })
  const seat = new VisitorSeat({ ...visitor, sink: { emit: (event) => service.record(event) } })
  world.openAccounts({ emit: (event) => service.record(event) })
  return { scenario, world, service, visitor: seat, day: dayAt(0) }
}
