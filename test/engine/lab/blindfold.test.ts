import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../src/engine/contract/events'
import { day, householdId, minute, profileId } from '../../../src/engine/contract/ids'
import { Service } from '../../../src/engine/service/service'
import { createWorld } from '../../../src/engine/world/world'
import { SMALL } from './livedLab'

const DAYS = 5
const AT = minute(DAYS * 1440 + 1260)

/** Lives a world on a service and gives each day's events as they were emitted. */
interface Lived {
  readonly service: Service
  readonly days: readonly (readonly EventRecord[])[]
}

function lived(): Lived {
  const world = createWorld(SMALL)
  const service = new Service({ catalogue: world.catalogue, profileCount: world.profileCount, scenario: SMALL })
  const days: EventRecord[][] = []
  let today: EventRecord[] = []
  const sink = {
    emit: (event: Readonly<EventRecord>) => {
      today.push({ ...event })
      service.emit(event)
    },
  }
  world.openAccounts(sink)
  for (let index = 0; index < DAYS; index++) {
    for (let household = 0; household < world.householdCount; household++) {
      world.liveHousehold(householdId(household), day(index), { storefront: service.desk, sink })
    }
    service.closeDay()
    for (const _step of service.learn(day(index)));
    days.push(today)
    today = []
  }
  return { service, days }
}

/** A service that is handed the log, whoever lived it. */
function blindService(days: readonly (readonly EventRecord[])[]): Service {
  const world = createWorld(SMALL)
  const service = new Service({ catalogue: world.catalogue, profileCount: world.profileCount, scenario: SMALL })
  // The hidden side is turned upside down: other tastes behind every profile.
  for (let profile = 0; profile < world.profileCount; profile++) {
    for (const viewer of world.viewersOf(profileId(profile))) {
      for (const { trait, min, max, value } of world.traitsOf(viewer))
        world.setTrait(viewer, trait, Math.min(max, Math.max(min, min + max - value)))
    }
  }
  days.forEach((events, index) => {
    for (const event of events) service.emit(event)
    service.closeDay()
    for (const _step of service.learn(day(index)));
  })
  return service
}

const pagesOf = (service: Service) =>
  Array.from({ length: service.log.profileCount }, (_, profile) =>
    service.desk.tracedPage({ profile: profileId(profile), at: AT, device: 'television' }),
  )

/** Profiles whose pages are not the same to the last byte. */
const differing = (one: readonly unknown[], other: readonly unknown[]): readonly number[] =>
  Array.from(one.keys()).filter((profile) => JSON.stringify(one[profile]) !== JSON.stringify(other[profile]))

describe('W10: the service never learns more than the log holds', () => {
  const { service, days } = lived()

  it('builds the same pages, byte for byte, from the same log with other tastes behind it', () => {
    const blind = blindService(days)
    expect(blind.log.hash).toBe(service.log.hash)
    expect(differing(pagesOf(blind), pagesOf(service))).toEqual([])
    expect(new Set(pagesOf(service).map((page) => JSON.stringify(page))).size).toBeGreaterThan(50)
  })

  it('does answer to the log: one evening less, another page', () => {
    const watched = days[DAYS - 1][0].profile
    const less = pagesOf(blindService([...days.slice(0, -1), days[DAYS - 1].filter(({ profile }) => profile !== watched)]))
    expect(differing(less, pagesOf(service))).toContain(watched)
  })
})
