import type { EventRecord } from '../../../../src/engine/contract/events'
import { day as dayAt, householdId } from '../../../../src/engine/contract/ids'
import { openEvening } from '../../../../src/engine/lab/openEvening'
import { Service } from '../../../../src/engine/service/service'
import type { Scenario } from '../../../../src/scenario/knobs'

/** What happened in a world, to be given to services that never saw it. */
export interface LivedRecords {
  readonly scenario: Scenario
  readonly catalogue: Service['catalogue']
  readonly profileCount: number
  readonly profileRoom: number
  readonly accounts: readonly EventRecord[]
  readonly days: readonly (readonly EventRecord[])[]
}

/** What a world does under a service that sees everything and learns every night. */
export function livedRecords(scenario: Scenario, dayCount: number): LivedRecords {
  const { world, service } = openEvening(scenario)
  const accounts: EventRecord[] = []
  world.openAccounts({ emit: (event) => accounts.push({ ...event }) })
  const { catalogue, profileCount, profileRoom } = world
  const days = Array.from({ length: dayCount }, (_, at) => {
    const events: EventRecord[] = []
    const emit = (event: Readonly<EventRecord>): void => {
      events.push({ ...event })
      service.emit(event)
    }
    for (let household = 0; household < world.householdCount; household++) {
      world.liveHousehold(householdId(household), dayAt(at), { storefront: service.desk, sink: { emit } })
    }
    world.endDay(dayAt(at))
    night(service, at)
    return events
  })
  return { scenario, catalogue, profileCount, profileRoom, accounts, days }
}

/** One that knows of accounts only. */
export function openOn({ accounts, ...options }: LivedRecords): Service {
  const service = new Service(options)
  for (const event of accounts) service.record(event)
  return service
}

export function night(service: Service, at: number): void {
  service.closeDay()
  for (const _step of service.learn(dayAt(at)));
}
