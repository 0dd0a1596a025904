import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../src/engine/contract/events'
import { day, householdId, profileId, titleId } from '../../../src/engine/contract/ids'
import type { Evening } from '../../../src/engine/lab/evening'
import { openEvening } from '../../../src/engine/lab/openEvening'
import { pageView } from '../../../src/engine/lab/pageView'
import { tileDetail } from '../../../src/engine/lab/tileDetail'
import { SMALL } from './livedLab'

const DAYS = 4

/** Lives one day's evenings and gives their events as they were emitted; nothing is learned yet. */
function liveEvenings({ world, service, day: today }: Evening): readonly EventRecord[] {
  const events: EventRecord[] = []
  const sink = {
    emit: (event: Readonly<EventRecord>) => {
      events.push({ ...event })
      service.emit(event)
    },
  }
  for (let household = 0; household < world.householdCount; household++) {
    world.liveHousehold(householdId(household), today, { storefront: service.desk, sink })
  }
  return events
}

function sleepOn(evening: Evening): void {
  evening.service.closeDay()
  for (const _step of evening.service.learn(evening.day));
  evening.day = day(evening.day + 1)
}

function livedEvening(): Evening {
  const evening = openEvening(SMALL)
  for (let index = 0; index < DAYS; index++) {
    liveEvenings(evening)
    sleepOn(evening)
  }
  return evening
}

/** Every hidden trait of everybody to the other side of its range. */
function turnTastes({ world }: Evening): void {
  for (let profile = 0; profile < world.profileCount; profile++) {
    for (const viewer of world.viewersOf(profileId(profile))) {
      for (const { trait, min, max, value } of world.traitsOf(viewer)) {
        world.setTrait(viewer, trait, Math.min(max, Math.max(min, min + max - value)))
      }
    }
  }
}

/** All that anybody is shown: pages with scores, placements, reasons and trailers, and an opened tile of each. */
function shownBy(evening: Evening): readonly string[] {
  return Array.from({ length: evening.world.profileCount - 1 }, (_, profile) => {
    const seat = { profile: profileId(profile), device: 'television' as const }
    return JSON.stringify([pageView(evening, seat), tileDetail(evening, seat, titleId(profile % SMALL.titles))])
  })
}

const differing = (one: readonly string[], other: readonly string[]): readonly number[] =>
  Array.from(one.keys()).filter((profile) => one[profile] !== other[profile])

describe('W10: the service never learns more than the log holds', () => {
  it('shows the same, byte for byte, when all tastes behind the same log are turned round', () => {
    const evening = livedEvening()
    const before = shownBy(evening)
    expect(new Set(before).size).toBeGreaterThan(50)
    turnTastes(evening)
    expect(differing(shownBy(evening), before)).toEqual([])
  })

  it('learns the same from the same next day, whoever lives behind it', () => {
    const seen = livedEvening()
    const turned = livedEvening()
    turnTastes(turned)
    for (const event of liveEvenings(seen)) turned.service.emit(event)
    sleepOn(seen)
    sleepOn(turned)
    expect(turned.service.log.hash).toBe(seen.service.log.hash)
    expect(differing(shownBy(turned), shownBy(seen))).toEqual([])
  })

  it('does answer to the log: tastes turned round and lived for a day give other pages', () => {
    const seen = livedEvening()
    const turned = livedEvening()
    turnTastes(turned)
    for (const evening of [seen, turned]) {
      liveEvenings(evening)
      sleepOn(evening)
    }
    expect(turned.service.log.hash).not.toBe(seen.service.log.hash)
    expect(differing(shownBy(turned), shownBy(seen)).length).toBeGreaterThan(50)
  })
})
