import { describe, expect, it } from 'vitest'
import type { PublicEvent } from '../../../../src/engine/contract/publicEvents'
import { exp, log } from '../../../../src/engine/math/elementary'
import { forecastDay, learnAttention } from '../../../../src/engine/service/campaigns/attention'
import { poissonLike } from './poissonLike'

const COUNTRIES = 6
const EVERYWHERE = [0, 1, 2, 3, 4, 5]
const PAST = 364
const LEVELS = [300, 90, 90, 105, 120, 45]
const WEEK = [0.86, 0.86, 0.9, 0.92, 1.12, 1.2, 1.14]

const holiday = (day: number): PublicEvent => ({ kind: 'holiday', day, days: 4, countries: EVERYWHERE })
const EVENTS = [40, 110, 200, 300, 380].map(holiday)

/** Sittings of days with what they ought to hold, and Poisson's chance around it. */
function recordOf(seed: number, days: number, factor: number) {
  const sittings = new Int32Array(days * COUNTRIES)
  for (let day = 0; day < days; day++) {
    const on = EVENTS.some((event) => day >= event.day && day < event.day + event.days)
    for (const country of EVERYWHERE) {
      const mean = LEVELS[country] * WEEK[day % 7] * (on ? factor : 1)
      sittings[day * COUNTRIES + country] = poissonLike(mean, { seed, day, country })
    }
  }
  return { days, people: Int32Array.from(LEVELS), sittings }
}

describe('a forecast of attention', () => {
  it('finds what past events did, and leaves out the day’s usual', () => {
    const attention = learnAttention(recordOf(1, PAST, 1.4), EVENTS)
    const effect = attention.effects.find(({ kind }) => kind === 'holiday')
    expect(effect?.events).toBe(4)
    expect(Math.abs((effect?.mean ?? 0) - log(1.4))).toBeLessThan(3 * Math.sqrt(effect?.variance ?? 0) + 0.02)
    expect(attention.ordinary[5] / attention.ordinary[0]).toBeCloseTo(1.2 / 0.86, 1)
  })

  it('says of a kind that never came that it changes nothing, but not for certain', () => {
    const { effects } = learnAttention(recordOf(2, PAST, 1.4), EVENTS)
    const never = effects.find(({ kind }) => kind === 'cupFinal')
    expect(never).toMatchObject({ mean: 0, events: 0, between: 0 })
    expect(never?.variance).toBeCloseTo(0.09)
  })

  it('does not forecast what nobody announces', () => {
    const attention = learnAttention(recordOf(3, PAST, 1.4), EVENTS)
    const heat: PublicEvent = { kind: 'heatWave', day: 370, days: 5, countries: EVERYWHERE }
    const known = forecastDay(attention, { day: 370, countries: [0], events: [heat] })
    expect(known.expected).toBe(known.ordinary)
  })

  it('holds what comes within its interval about as often as it says, over several worlds', () => {
    let held = 0
    let all = 0
    for (let seed = 10; seed < 20; seed++) {
      const record = recordOf(seed, PAST + 56, exp(0.3))
      const attention = learnAttention({ ...record, days: PAST, sittings: record.sittings.slice(0, PAST * COUNTRIES) }, EVENTS)
      for (let day = PAST; day < PAST + 56; day++) {
        const { low, high } = forecastDay(attention, { day, countries: EVERYWHERE, events: EVENTS })
        const came = EVERYWHERE.reduce((sum, country) => sum + record.sittings[day * COUNTRIES + country], 0)
        if (came >= low && came <= high) held++
        all++
      }
    }
    expect(held / all).toBeGreaterThan(0.9)
    expect(held / all).toBeLessThan(0.995)
  })
})
