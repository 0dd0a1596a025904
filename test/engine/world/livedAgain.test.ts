/** One seed, one history: whatever the order, whoever else changes, and when days are lived again. */
import { describe, expect, it } from 'vitest'
import type { EventRecord, EventSink } from '../../../src/engine/contract/events'
import {
  type Day,
  day,
  type HouseholdId,
  householdId,
  type ProfileId,
  titleId,
  trailerId,
  viewerId,
} from '../../../src/engine/contract/ids'
import type { Storefront } from '../../../src/engine/contract/storefront'
import { stream, uniform } from '../../../src/engine/math/random'
import { createWorld, type World } from '../../../src/engine/world/world'
import { recorder } from './storefronts'
import { scenarioOf } from './worlds'

// Without talk, so that what one household does is nothing to the others.
const scenario = scenarioOf({ viewers: 100, titles: 80, wordOfMouth: 0 })
const DAYS = 9
const deal = stream(5, 'test/still')

/** Answers by profile and minute alone, so that no history hides in it. */
const stillShop = (): Storefront => ({
  openPage: ({ profile, at }) => ({
    number: 0,
    rows: Array.from({ length: 5 }, (_, row) => ({
      kind: 'everything' as const,
      subject: -1,
      titles: [...new Set(Array.from({ length: 6 }, (_, column) => Math.floor(uniform(deal, profile, at, row * 6 + column) * 80)))].map(
        titleId,
      ),
    })),
  }),
  trailerFor: (profile, title) => ({ trailer: trailerId((profile + title) % 10), probability: 0.1 }),
})

type Histories = Map<number, EventRecord[]>

function liveAll(world: World, order: readonly number[], days = DAYS, from = 0): Histories {
  const histories: Histories = new Map()
  for (let d = from; d < days; d++) {
    for (const household of order) {
      const { events, sink } = recorder()
      world.liveHousehold(householdId(household), day(d), { storefront: stillShop(), sink })
      histories.set(household, [...(histories.get(household) ?? []), ...events])
    }
    world.endDay(day(d))
  }
  return histories
}

const householdsOf = (world: World): number[] => Array.from({ length: world.householdCount }, (_, household) => household)

describe('one seed, one history', () => {
  const world = createWorld(scenario)
  const histories = liveAll(world, householdsOf(world))

  it('gives the same events twice, and other events under another seed', () => {
    const again = createWorld(scenario)
    expect(liveAll(again, householdsOf(again))).toEqual(histories)
    const other = createWorld({ ...scenario, seed: 4 })
    expect(liveAll(other, householdsOf(other))).not.toEqual(histories)
  })

  it('does not depend on the order in which households are lived, nor do the sums', () => {
    const turned = createWorld(scenario)
    const backwards = liveAll(turned, householdsOf(turned).reverse())
    for (const [household, events] of histories) expect(backwards.get(household)).toEqual(events)
    for (let d = 0; d < DAYS; d++) expect(turned.lived(day(d))).toEqual(world.lived(day(d)))
  })

  it('changing one person changes that household and nobody else', () => {
    const changed = createWorld(scenario)
    const viewer = changed.viewersOf(changed.accounts.firstProfiles[7] as ProfileId)[0]
    for (let trait = 0; trait < 12; trait++) changed.setTrait(viewer, trait, trait % 2 === 0 ? 3 : -3)
    const after = liveAll(changed, householdsOf(changed))
    for (const [household, events] of histories) {
      if (household === 7) expect(after.get(household)).not.toEqual(events)
      else expect(after.get(household)).toEqual(events)
    }
  })

  it('the visitor lives no days', () => {
    expect(histories.get(world.visitor.household)).toEqual([])
    expect([...histories.values()].flat().some((event) => event.profile === world.visitor.profile)).toBe(false)
  })
})

describe('living again', () => {
  const household = householdId(12)
  const relived = (world: World, from: Day, to: Day, of: HouseholdId = household): EventRecord[] => {
    const { events, sink } = recorder()
    world.relive({ household: of, fromDay: from, toDay: to, storefront: stillShop(), sink })
    return events
  }

  it('without a change gives what was, from any day, and keeps nothing', () => {
    const world = createWorld(scenario)
    const histories = liveAll(world, householdsOf(world))
    const total = world.lived(day(5))
    const [somebody] = world.viewersOf(world.accounts.firstProfiles[household] as ProfileId)
    const moods = world.moodsOf(somebody)
    for (const from of [0, 4, 8]) {
      const was = histories.get(12)?.filter((event) => event.at >= from * 1440 + 360)
      expect(relived(world, day(from), day(DAYS))).toEqual(was)
    }
    expect(world.lived(day(5))).toEqual(total)
    expect(world.moodsOf(somebody)).toEqual(moods)
    const untouched = createWorld(scenario)
    liveAll(untouched, householdsOf(untouched))
    const next = (of: World): EventRecord[] => {
      const { events, sink } = recorder()
      for (const h of householdsOf(of)) of.liveHousehold(householdId(h), day(DAYS), { storefront: stillShop(), sink })
      return events
    }
    expect(next(world)).toEqual(next(untouched))
  })

  it('with a change gives another evening, and leaves the person as she was', () => {
    const world = createWorld(scenario)
    liveAll(world, householdsOf(world))
    const viewer = world.viewersOf(world.accounts.firstProfiles[household] as ProfileId)[0]
    const before = world.traitsOf(viewer)
    const was = relived(world, day(0), day(DAYS))
    const { events, sink } = recorder()
    const change = { viewer, trait: 35, value: 21 }
    world.relive({ household, fromDay: day(0), toDay: day(DAYS), change, storefront: stillShop(), sink })
    expect(events).not.toEqual(was)
    expect(events.length).toBeGreaterThan(was.length)
    expect(world.traitsOf(viewer)).toEqual(before)
    expect(relived(world, day(0), day(DAYS))).toEqual(was)
  })

  it('becoming as relived makes the dream the memory', () => {
    const world = createWorld(scenario)
    const every = householdsOf(world)
    liveAll(world, every)
    const viewer = world.viewersOf(world.accounts.firstProfiles[household] as ProfileId)[0]
    const change = { viewer, trait: 35, value: 14 }
    const nothing: EventSink = { emit: () => undefined }
    world.relive({ household, fromDay: day(3), toDay: day(DAYS), change, storefront: stillShop(), sink: nothing })
    world.becomeAsRelived({ household, fromDay: day(3), change })
    expect(world.traitsOf(viewer)[35].value).toBe(14)

    const other = createWorld(scenario)
    liveAll(other, every, 3)
    other.setTrait(viewer, 35, 14)
    for (let d = 3; d < DAYS; d++) {
      other.liveHousehold(household, day(d), { storefront: stillShop(), sink: nothing })
      other.endDay(day(d))
    }
    expect(relived(world, day(DAYS), day(DAYS + 6))).toEqual(relived(other, day(DAYS), day(DAYS + 6)))
    expect(world.moodsOf(viewer)).toEqual(other.moodsOf(viewer))
  })

  it('goes on from a checkpoint as it went on before', () => {
    const world = createWorld(scenario)
    const histories = liveAll(world, householdsOf(world), 5)
    const morning = world.state()
    const after = liveAll(world, householdsOf(world), DAYS, 5)
    expect(after).not.toEqual(histories)
    world.restore(morning)
    expect(liveAll(world, householdsOf(world), DAYS, 5)).toEqual(after)
  })
})

describe('a trait that is not there', () => {
  it('is refused before anything is lived', () => {
    const world = createWorld(scenario)
    const { events, sink } = recorder()
    const change = { viewer: viewerId(0), trait: 1000, value: 0 }
    expect(() =>
      world.relive({ household: householdId(0), fromDay: day(0), toDay: day(2), change, storefront: stillShop(), sink }),
    ).toThrow(RangeError)
    expect(events).toEqual([])
  })
})

describe('becoming as relived', () => {
  it('is refused for days that were not lived again last', () => {
    const world = createWorld(scenario)
    const change = { viewer: viewerId(0), trait: 0, value: 1 }
    expect(() => world.becomeAsRelived({ household: householdId(0), fromDay: day(0), change })).toThrow(RangeError)
  })
})
