import { describe, expect, it } from 'vitest'
import { KNOBS } from '../../../src/scenario/knobs'
import { PLACES, placeOf, valueAt } from '../../../src/views/rooms/people/population/knobs'

describe('a slider of people', () => {
  it('goes from a hundred to a million by shares, in numbers that can be said', () => {
    const { viewers } = KNOBS
    expect([valueAt(viewers, PLACES.min), valueAt(viewers, PLACES.max)]).toEqual([viewers.min, viewers.max])
    for (const value of [100, 2400, 10_000, 100_000, 1_000_000]) expect(valueAt(viewers, placeOf(viewers, value))).toBe(value)
    for (let place = 1; place <= PLACES.max; place++) {
      expect(valueAt(viewers, place)).toBeGreaterThanOrEqual(valueAt(viewers, place - 1))
    }
  })

  it('stands where it says on all other sliders', () => {
    expect(placeOf(KNOBS.patienceSeconds, 75)).toBe(75)
    expect(valueAt(KNOBS.patienceSeconds, 80)).toBe(80)
  })
})
