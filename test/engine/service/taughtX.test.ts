import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../src/engine/contract/events'
import type { ProfileId } from '../../../src/engine/contract/ids'
import { day as dayAt, profileId } from '../../../src/engine/contract/ids'
import type { Maskable } from '../../../src/engine/contract/signals'
import { MASKABLE, SIGNALS } from '../../../src/engine/contract/signals'
import type { Service } from '../../../src/engine/service/service'
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/scenario/knobs'
import { type LivedRecords, livedRecords, night, openOn } from './support/livedRecords'

const SCENARIO: Scenario = { ...DEFAULT_SCENARIO, viewers: 40, titles: 60, sittingsPerWeek: 7, model: 'popularity' }
const DAYS = 11

const lived = (dayCount: number, changes: Partial<Scenario> = {}): LivedRecords => livedRecords({ ...SCENARIO, ...changes }, dayCount)

/** Goes through the days' records; `morning` is asked before each. */
function record(service: Service, { days }: LivedRecords, morning: (at: number) => unknown = () => undefined): Service {
  days.forEach((events, at) => {
    morning(at)
    for (const event of events) service.emit(event)
    night(service, at)
  })
  return service
}

function learned(service: Service) {
  const { pages, trailers } = service.state().taught
  return { pages, trailers }
}

const WORLD = lived(DAYS)
const UNMASKED = learned(record(openOn(WORLD), WORLD))
const anyMask = fc.subarray([...MASKABLE], { minLength: 1 }).map((signals): ReadonlySet<Maskable> => new Set(signals))
const anyDay = fc.integer({ min: 0, max: DAYS - 1 })
const POLICIES = ['linearThompson', 'bestOnAverage'] as const

describe('what the nights taught, under a mask', () => {
  it('has learned something of trailers, habits and resuming', () => {
    const { pages, trailers } = learned(openOn(WORLD))
    expect(UNMASKED.trailers.columns).not.toEqual(trailers.columns)
    expect(UNMASKED.pages.habits).not.toEqual(pages.habits)
    expect(UNMASKED.pages.resume.coefficients).not.toEqual(pages.resume.coefficients)
  })

  it.each(POLICIES)('is, from the next night on, what would have been learned had the signals never been seen: %s', (trailerPolicy) => {
    const world = { ...WORLD, scenario: { ...WORLD.scenario, trailerPolicy } }
    fc.assert(
      fc.property(anyMask, anyDay, (mask, on) => {
        const never = openOn(world)
        never.setMask(mask)
        const masked = openOn(world)
        record(masked, world, (at) => at === on && masked.setMask(mask))
        expect(learned(masked)).toEqual(learned(record(never, world)))
      }),
      { numRuns: 300 },
    )
  })

  it('is as never masked, from the next night on, once the mask is off', () => {
    fc.assert(
      fc.property(anyMask, anyDay, anyDay, (mask, one, other) => {
        const [on, off] = [Math.min(one, other), Math.max(one, other)]
        const service = openOn(WORLD)
        record(service, WORLD, (at) => {
          if (at === on) service.setMask(mask)
          if (at === off) service.setMask(new Set())
        })
        expect(learned(service)).toEqual(UNMASKED)
      }),
      { numRuns: 300 },
    )
  })

  it('knows nothing where titles are hidden', () => {
    const service = openOn(WORLD)
    record(service, WORLD, (at) => at === DAYS - 1 && service.setMask(new Set<Signal>(['titles'])))
    const { pages, trailers } = learned(openOn(WORLD))
    const blind = learned(service)
    expect(blind.trailers.columns).toEqual(trailers.columns)
    expect(blind.pages.habits).toEqual(pages.habits)
    expect(blind.pages.trends).toEqual(pages.trends)
    expect(blind.pages.resume.coefficients).toEqual(pages.resume.coefficients)
  })
})

describe('what the nights taught, without some records', () => {
  it('is, from the next night on, what the log without them teaches', () => {
    const events = WORLD.accounts.length + WORLD.days.slice(0, -2).flat().length
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), anyMask, (step, mask) => {
        const hidden = Array.from({ length: events }, (_, at) => at).filter((at) => at >= WORLD.accounts.length && at % step === 0)
        const service = openOn(WORLD)
        record(service, WORLD, (at) => {
          if (at === 4) service.setMask(mask)
          if (at === DAYS - 2) for (const event of hidden) service.setHidden(event, true)
          if (at === DAYS - 1) service.setMask(new Set())
        })
        expect(learned(service)).not.toEqual(UNMASKED)
        expect(learned(service)).toEqual(learned(record(openOn(WORLD), leftOut(service, new Set(hidden)))))
      }),
      { numRuns: 3 },
    )
  })

  it('is what it is without a person who was forgotten, and as before once the person is remembered', () => {
    const somebody = mostSeen()
    const service = openOn(WORLD)
    record(service, WORLD, (at) => at === DAYS - 1 && service.setForgotten(somebody, true))
    const without = { ...WORLD, days: WORLD.days.map((events) => events.filter(({ profile }) => profile !== somebody)) }
    expect(learned(service)).not.toEqual(UNMASKED)
    expect(learned(service)).toEqual(learned(record(openOn(WORLD), without)))
    const remembering = openOn(WORLD)
    record(remembering, WORLD, (at) => (at === 5 || at === 8) && remembering.setForgotten(somebody, at === 5))
    expect(learned(remembering)).toEqual(UNMASKED)
  })

  it('follows evenings lived again', () => {
    const somebody = mostSeen()
    const service = openOn(WORLD)
    record(service, WORLD, (at) => at === DAYS - 1 && service.replace([somebody], dayAt(3), []))
    const days = WORLD.days.map((events, at) => (at < 3 || at === DAYS - 1 ? events : events.filter(({ profile }) => profile !== somebody)))
    expect(learned(service)).toEqual(learned(record(openOn(WORLD), { ...WORLD, days })))
  })
})

describe('what the nights taught, of days that the log no longer keeps whole', () => {
  const long = lived(52, { viewers: 12, titles: 40 })
  const unmasked = learned(record(openOn(long), long))

  it('comes back whole when a mask is taken off, also one that lay over the weeks folded meanwhile', () => {
    const service = openOn(long)
    record(service, long, (at) => (at === 30 || at === 47) && service.setMask(new Set<Signal>(at === 30 ? ['howLong', 'artists'] : [])))
    expect(learned(service)).toEqual(unmasked)
    const blind = openOn(long)
    record(blind, long, (at) => at === 51 && blind.setMask(new Set(SIGNALS)))
    expect(learned(blind).trailers.columns).toEqual(learned(openOn(long)).trailers.columns)
  })

  it('keeps the sum of what everybody taught before, as the documentation says, where people are forgotten', () => {
    const service = record(openOn(long), long)
    const playsOf = (): number => learned(service).pages.habits.byDevice.reduce((sum, plays) => sum + plays, 0)
    const before = playsOf()
    for (let profile = 0; profile < long.profileCount; profile++) service.setForgotten(profileId(profile), true)
    for (const _step of service.learn(dayAt(long.days.length)));
    expect(playsOf()).toBeLessThan(before)
    expect(playsOf()).toBeGreaterThan(0)
  })
})

function mostSeen(): ProfileId {
  const counts = new Map<ProfileId, number>()
  for (const { profile } of WORLD.days.flat()) counts.set(profile, (counts.get(profile) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0][0]
}

/** The days as the log holds them, without some of its events. */
function leftOut({ log }: Service, taken: ReadonlySet<number>): LivedRecords {
  const days = WORLD.days.map((_, at) => {
    const events: EventRecord[] = []
    for (
      let index = Math.max(log.firstOfDay(dayAt(at)), at === 0 ? WORLD.accounts.length : 0);
      index < log.firstOfDay(dayAt(at + 1));
      index++
    ) {
      const event = { ...WORLD.days[0][0] }
      log.read(index, event)
      if (!taken.has(index)) events.push(event)
    }
    return events
  })
  return { ...WORLD, days }
}
