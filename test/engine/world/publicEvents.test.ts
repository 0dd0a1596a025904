import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsOf, gather } from '../../../src/engine/lab/campaign/crowd'
import { meanInterval } from '../../../src/engine/math/intervals'
import { drawCalendar, YEAR_DAYS } from '../../../src/engine/world/publicEvents/calendar'
import { Currents } from '../../../src/engine/world/publicEvents/currents'
import { diceOf } from '../../../src/engine/world/streams'
import { createWorld } from '../../../src/engine/world/world'
import { live, scenarioOf } from './worlds'

const calendarOf = (seed: number, years: number) => drawCalendar(diceOf(seed).publicEvents, years)

describe('the calendar of public events', () => {
  it('is in order, within its countries, and the same however far one looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 4 }), (seed, years) => {
        const events = calendarOf(seed, years)
        expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).sort((a, b) => a - b))
        for (const { countries, days, sides, strength } of events) {
          expect(countries.length).toBeGreaterThan(0)
          expect(sides).toHaveLength(countries.length)
          expect(days).toBeGreaterThan(0)
          expect(strength).toBeGreaterThan(0)
        }
        const before = calendarOf(seed, years + 1).filter(({ day }) => day < years * YEAR_DAYS)
        expect(before).toEqual(events.filter(({ day }) => day < years * YEAR_DAYS))
      }),
      { numRuns: 30 },
    )
  })

  it('has everything in a year, on the weekdays that it belongs to', () => {
    const events = calendarOf(1998, 2)
    for (const kind of ['inauguration', 'cupFinal', 'heatWave', 'holiday'] as const)
      expect(events.some((event) => event.kind === kind)).toBe(true)
    for (const { kind, day } of events) {
      if (kind === 'cupFinal') expect(day % 7).toBe(6)
      if (kind === 'inauguration' || kind === 'holiday') expect(day % 7).toBe(4)
    }
  })
})

describe('a world with public events', () => {
  it('has no currents while the knob is at 0, and others once it is not', () => {
    expect(createWorld(scenarioOf({})).backstage.stage.currents).toBeNull()
    expect(createWorld(scenarioOf({ publicEvents: 1 })).backstage.stage.currents).not.toBeNull()
  })

  it('lives other days with them than without, and the same days twice', () => {
    const days = 50
    const calm = live(scenarioOf({ viewers: 60 }), days).events
    const moved = live(scenarioOf({ viewers: 60, publicEvents: 1 }), days).events
    expect(live(scenarioOf({ viewers: 60, publicEvents: 1 }), days).events).toEqual(moved)
    expect(moved).not.toEqual(calm)
  })

  it('sits down less on the evening of a final and more on a holiday, over several worlds', () => {
    const shares = [11, 12, 13, 14, 15].map((seed) => {
      const events = [
        { kind: 'cupFinal', day: 6, days: 1, countries: [0, 1, 2, 3, 4, 5], strength: 1, sides: [0, 0, 0, 0, 0, 0] },
        { kind: 'holiday', day: 13, days: 1, countries: [0, 1, 2, 3, 4, 5], strength: 1, sides: [1, 1, 1, 1, 1, 1] },
      ] as const
      const count = (with_: typeof events | null, day: number): number => {
        const { starts } = gather({ seed, people: 300, titles: 60, days: 14, events: with_ })
        return starts[day + 1] - starts[day]
      }
      return { final: count(events, 6) / count(null, 6), holiday: count(events, 13) / count(null, 13) }
    })
    const final = meanInterval(shares.map((share) => share.final))
    const holiday = meanInterval(shares.map((share) => share.holiday))
    expect(final.kind === 'interval' && final.high).toBeLessThan(0.95)
    expect(holiday.kind === 'interval' && holiday.low).toBeGreaterThan(1.05)
  })

  it('draws those who like what is on everybody’s mind, and wearies those who do not', () => {
    const { stage, people } = gather({ seed: 5, people: 400, titles: 60, days: 1, events: eventsOf(5, 1) })
    const { viewers } = stage.people
    const politics = 4
    const inauguration = { kind: 'inauguration', day: 10, days: 1, countries: [0], strength: 1, sides: [1] } as const
    const currents = new Currents([inauguration], { strength: 1 })
    const weights = Float32Array.from({ length: 8 }, (_, aspect) => (aspect === politics ? 1 : 0))
    const pull = (viewer: number, day: number) => currents.weigh(viewers, viewer, { country: 0, day, weights, at: 0 })
    const liking = (viewer: number) => viewers.aspectLiking[viewer * 8 + politics]
    const order = Array.from({ length: people }, (_, viewer) => viewer).sort((a, b) => liking(a) - liking(b))
    expect(pull(order[0], 10)).toBeLessThan(0)
    expect(pull(order[people - 1], 10)).toBeGreaterThan(0)
    expect(Math.abs(pull(order[people - 1], 16))).toBeLessThan(Math.abs(pull(order[people - 1], 10)) / 2)
    expect(pull(order[0], 60)).toBe(0)
    expect(currents.weigh(viewers, order[0], { country: 1, day: 10, weights, at: 0 })).toBe(0)
  })
})
