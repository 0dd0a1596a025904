import { describe, expect, it } from 'vitest'
import { MOST_ANNOYANCE } from '../../../../src/engine/lab/campaign/timedRuns'
import type { Interval } from '../../../../src/engine/math/intervals'
import { timed as french } from '../../../../src/i18n/messages/fr/timed'
import { balanceOf, bestOf } from '../../../../src/views/rooms/trailers/levels/derive'
import { eventsIn } from '../../../../src/views/rooms/trailers/timed/derive'
import {
  ANNOYANCE,
  askedOf,
  countriesOf,
  eventsOn,
  FIRST_PLAN,
  withEvent,
  withoutEvent,
} from '../../../../src/views/rooms/trailers/timed/plan'

const around = (estimate: number): Interval => ({
  kind: 'interval',
  estimate,
  low: estimate - 0.01,
  high: estimate + 0.01,
  level: 0.95,
  count: 4,
})
const level = (of: 'world' | 'person', gain: number, records: number) => ({
  level: of,
  pressed: around(0.15),
  finished: around(0.08),
  gain: around(gain),
  pooledGain: null,
  rawGain: null,
  messages: of === 'world' ? 1 : 6,
  records,
})

describe('what a distance costs', () => {
  const prices = { message: 1000, record: 0.1, play: 5, audience: 100_000 }

  it('is paid once for messages and by person for records, and pays from where gain outweighs both', () => {
    const { extra, worth, cost, net, from } = balanceOf(level('person', 0.02, 50), prices)
    expect(extra).toBeCloseTo(2000)
    expect(worth).toBeCloseTo(10_000)
    expect(cost).toBeCloseTo(5 * 1000 + 0.05 * 100_000)
    expect(net).toBeCloseTo(0)
    // 0.02 · 5 − 0.05 = 0.05 a person, against 5,000 for five more messages.
    expect(from).toBe(100_000)
  })

  it('never pays where records cost more than they bring, and costs nothing for one message for all', () => {
    expect(balanceOf(level('person', 0.001, 200), prices).from).toBeNull()
    expect(balanceOf(level('world', 0, 0), prices)).toMatchObject({ cost: 0, worth: 0, net: 0, from: null })
  })

  it('is best where the gain is largest', () => {
    expect(bestOf([level('world', 0, 0), level('person', 0.01, 9)])?.level).toBe('person')
  })
})

describe('a plan', () => {
  it('holds a wrong tone against the title no more than the engine does, and at first not at all', () => {
    expect(ANNOYANCE.max).toBe(MOST_ANNOYANCE)
    expect(FIRST_PLAN.annoyance).toBe(0)
  })

  it('asks for the country or for all, and takes events on its own day', () => {
    expect(countriesOf({ country: 2 })).toEqual([2])
    expect(countriesOf({ country: null })).toHaveLength(6)
    const more = withEvent({ ...FIRST_PLAN, country: 3, day: 400 }, 'heatWave')
    expect(more.added).toHaveLength(2)
    expect(more.added[1]).toEqual({ kind: 'heatWave', day: 400, days: 5, countries: [3] })
    expect(withoutEvent(more, 0).added).toEqual([more.added[1]])
    expect(askedOf(more, 7)).toMatchObject({ seed: 7, added: more.added, plan: { countries: [3], day: 400 } })
  })

  it('meets the events that touch its countries on its day', () => {
    const events = [{ kind: 'holiday', day: 380, days: 3, countries: [0] } as const]
    expect(eventsOn(events, 382, [0, 1])).toHaveLength(1)
    expect(eventsOn(events, 383, [0])).toHaveLength(0)
    expect(eventsOn(events, 381, [1])).toHaveLength(0)
  })

  it('names events of a kind on one day once, with all their countries', () => {
    const holiday = (country: number) => ({ kind: 'holiday', day: 380, days: 3, countries: [country], announced: true }) as const
    const lines = eventsIn({ events: [holiday(4), holiday(1), holiday(5)] }, { countries: [1, 4] })
    expect(lines).toHaveLength(1)
    expect(lines[0].countries).toEqual([1, 4])
  })
})

it('names groups in French so that “chez les” can stand before each', () => {
  for (const name of Object.values(french.groups)) expect(name).not.toMatch(/^(les|ceux|celles) /)
})
