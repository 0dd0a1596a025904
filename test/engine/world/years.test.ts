/** Over months: tastes drift and jump as their draws say, titles arrive, what is said of them is heard, and people come and go. */
import { describe, expect, it } from 'vitest'
import { KIND } from '../../../src/engine/contract/events'
import { day, householdId, profileId, viewerId } from '../../../src/engine/contract/ids'
import { driftTo, lastJump, setTaste } from '../../../src/engine/world/people/drift'
import { Renown } from '../../../src/engine/world/renown'
import { TRAIT_COUNT } from '../../../src/engine/world/traits'
import { createWorld } from '../../../src/engine/world/world'
import { liveDays, openShop, recorder } from './storefronts'
import { scenarioOf, stageOf } from './worlds'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('tastes', () => {
  const scenario = scenarioOf({ viewers: 400, titles: 80, jumps: 0 })
  const likeness = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
    let [ab, aa, bb] = [0, 0, 0]
    for (let at = 0; at < one.length; at++) {
      ab += one[at] * other[at]
      aa += one[at] * one[at]
      bb += other[at] * other[at]
    }
    return ab / Math.sqrt(aa * bb)
  }
  const drifted = (changes: Partial<typeof scenario>, days: readonly number[]) => {
    const stage = stageOf({ ...scenario, ...changes })
    const { viewers } = stage.people
    const tasteOf = (viewer: number) => viewers.taste.slice(viewer * TRAIT_COUNT, (viewer + 1) * TRAIT_COUNT)
    const before = Array.from({ length: 400 }, (_, viewer) => tasteOf(viewer))
    for (const to of days) for (let viewer = 0; viewer < 400; viewer++) driftTo({ ...stage, viewers }, viewer, to)
    return { stage, likeness: mean(before.map((taste, viewer) => likeness(taste, tasteOf(viewer)))), tastes: viewers.taste }
  }

  it('are what their draws make of them on a day, however one comes to it', () => {
    const steps = Array.from({ length: 400 }, (_, at) => at)
    expect(drifted({ jumps: 1 }, steps).tastes).toEqual(drifted({ jumps: 1 }, [900, 20, 399]).tastes)
  })

  it('drift a little in a year, more in five, and not at all without drift', () => {
    const year = drifted({}, [364]).likeness
    expect(year).toBeGreaterThan(0.9)
    expect(year).toBeLessThan(0.985)
    expect(drifted({}, [5 * 364]).likeness).toBeLessThan(year)
    expect(drifted({ drift: 0 }, [364]).likeness).toBeCloseTo(1, 6)
  })

  it('jump about as often as the knob says, and then are further from what they were', () => {
    const { stage } = drifted({ jumps: 0.5 }, [364])
    const jumped = Array.from({ length: 400 }, (_, viewer) => lastJump({ ...stage, viewers: stage.people.viewers }, viewer) > 0)
    const share = mean(jumped.map(Number))
    // 1 − (1 − 0.5/13)¹³
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.5)
    expect(drifted({ jumps: 2 }, [364]).likeness).toBeLessThan(drifted({}, [364]).likeness - 0.05)
  })

  it('go on drifting around a trait that was set', () => {
    const { stage } = drifted({}, [200])
    const drifting = { ...stage, viewers: stage.people.viewers }
    setTaste(drifting, 7, { trait: 2, value: 3 })
    expect(stage.people.viewers.taste[7 * TRAIT_COUNT + 2]).toBeCloseTo(3, 5)
    driftTo(drifting, 7, 400)
    const moved = stage.people.viewers.taste[7 * TRAIT_COUNT + 2]
    expect(moved).not.toBe(3)
    expect(Math.abs(moved - 3)).toBeLessThan(1.5)
  })
})

describe('what is said of titles', () => {
  const basis = { fame: Float32Array.of(0, 0, 0), arrivesOn: Uint16Array.of(0, 0, 4), wordOfMouth: 1 }

  it('is heard the day after, in favour and against, and fades', () => {
    const renown = new Renown(basis)
    renown.tell(0, 0.8)
    renown.tell(1, -0.8)
    expect([...renown.now.subarray(0, 2)]).toEqual([0, 0])
    renown.closeDay(0)
    expect(renown.now[0]).toBeGreaterThan(0)
    expect(renown.now[1]).toBeLessThan(0)
    const first = renown.now[0]
    for (let d = 1; d < 20; d++) {
      renown.tell(1, -0.8)
      renown.closeDay(d)
    }
    expect(renown.now[0]).toBeLessThan(first)
  })

  it('is nothing of what has not arrived; news come with it', () => {
    const renown = new Renown(basis)
    expect(renown.heard[2]).toBe(renown.heard[1])
    for (let d = 0; d < 4; d++) renown.closeDay(d)
    expect(renown.heard[2]).toBeGreaterThan(renown.heard[1])
    const news = renown.now[2]
    expect(news).toBeCloseTo(0.8)
    for (let d = 4; d < 20; d++) renown.closeDay(d)
    expect(renown.now[2]).toBeLessThan(news / 2)
  })

  it('moves what others come for', () => {
    const plays = (wordOfMouth: number) => {
      const world = createWorld(scenarioOf({ viewers: 150, titles: 60, wordOfMouth }))
      return liveDays(world, openShop({ titles: 60, seed: 1 }), 12).filter(({ kind }) => kind === KIND.search)
    }
    expect(plays(3).map(({ title }) => title)).not.toEqual(plays(0).map(({ title }) => title))
  })
})

describe('a household', () => {
  const often = scenarioOf({ viewers: 120, titles: 60, monthlyChurn: 10, failedPayments: 5, winBack: 1 })
  const world = createWorld(often)
  const events = liveDays(world, openShop({ titles: 60, seed: 1 }), 60)

  it('does nothing between leaving and coming back', () => {
    const left = new Set<number>()
    let returned = 0
    for (const { kind, profile, amount } of events) {
      const household = world.accounts.households[profile]
      if (kind === KIND.cancel) left.add(amount)
      else if (kind === KIND.return) {
        returned++
        expect(left.delete(amount)).toBe(true)
      } else expect(left.has(household)).toBe(false)
    }
    expect(returned).toBeGreaterThan(2)
    for (let profile = 0; profile < world.profileCount; profile++) {
      expect(world.isGone(profileId(profile))).toBe(left.has(world.accounts.households[profile]))
    }
    expect(world.isGone(world.visitor.profile)).toBe(false)
  })

  it('that was taken off stays away, and comes back when it is asked back', () => {
    const state = world.state()
    const [gone] = Array.from({ length: world.profileCount }, (_, one) => profileId(one)).filter((one) => world.isGone(one))
    const { events: told, sink } = recorder()
    world.setGone(gone, false, { sink, at: 0 as never })
    expect(world.isGone(gone)).toBe(false)
    expect(told.map(({ kind }) => kind)).toEqual([KIND.return])
    world.restore(state)
    expect(world.isGone(gone)).toBe(true)
  })

  it('shows its month of mornings, the last of them today’s', () => {
    const [viewer] = world.viewersOf(profileId(3))
    const moods = world.moodsOf(viewer)
    expect(moods).toHaveLength(32)
    expect(moods.at(-1)?.day).toBe(60)
    expect(Math.max(...moods.map(({ satisfaction }) => Math.abs(satisfaction)))).toBeGreaterThan(0)
    expect(world.moodsOf(viewerId(0)).every(({ satisfaction }) => Math.abs(satisfaction) <= 1)).toBe(true)
  })
})

describe('a checkpoint over a month', () => {
  it('gives back tastes, moods, talk and who is there, to the last bit', () => {
    const scenario = scenarioOf({ viewers: 100, titles: 60, jumps: 2, monthlyChurn: 10, failedPayments: 5, winBack: 1 })
    const world = createWorld(scenario)
    const shop = openShop({ titles: 60, seed: 1, popularity: 0 })
    const days = (from: number, to: number) => {
      const { events, sink } = recorder()
      for (let d = from; d < to; d++) {
        for (let h = 0; h < world.householdCount; h++) world.liveHousehold(householdId(h), day(d), { storefront: shop, sink })
        world.endDay(day(d))
      }
      // The shop numbers its pages on.
      return events.map((event) => (event.kind === KIND.pageShown ? { ...event, amount: 0 } : event))
    }
    days(0, 20)
    const morning = world.state()
    const once = days(20, 50)
    const tastes = Array.from({ length: 100 }, (_, viewer) => world.tasteOf(viewerId(viewer)))
    world.restore(morning)
    expect(days(20, 50)).toEqual(once)
    expect(Array.from({ length: 100 }, (_, viewer) => world.tasteOf(viewerId(viewer)))).toEqual(tastes)
  })
})
