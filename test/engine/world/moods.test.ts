/** Satisfaction: losses weigh more, one gets used to what lasts, and a morning can be gone back to. */
import { describe, expect, it } from 'vitest'
import { NO_TITLE } from '../../../src/engine/contract/ids'
import {
  closeMood,
  createMoods,
  feel,
  feelNothingFound,
  keptMood,
  MORNINGS,
  morningOf,
  openMood,
  putBackMoods,
} from '../../../src/engine/world/people/moods'

const knobs = { lossAversion: 2, expectationsRise: 0.5, autonomy: 0.3 }
const experience = (felt: number, expected: number, title = 3) => ({ title, felt, expected, minutes: 60 })

describe('satisfaction', () => {
  it('falls twice as far for a disappointment as it rises for a pleasure of the same size', () => {
    const moods = createMoods(2)
    feel(moods, 0, { experience: experience(0.4, 0.4), knobs })
    feel(moods, 1, { experience: experience(-0.4, -0.4), knobs })
    expect(moods.satisfaction[0]).toBeCloseTo(0.12 * 0.2)
    expect(moods.satisfaction[1]).toBeCloseTo(-2 * 0.12 * 0.2)
  })

  it('wears off: the same every evening pleases less and less', () => {
    const moods = createMoods(1)
    let highest = 0
    for (let evening = 0; evening < 200; evening++) {
      feel(moods, 0, { experience: experience(0.6, 0.6), knobs })
      highest = Math.max(highest, moods.satisfaction[0])
    }
    expect(moods.satisfaction[0]).toBeLessThan(highest - 0.05)
    expect(moods.usedTo[0]).toBeCloseTo(0.3, 2)
  })

  it('is hurt by an evening on which nothing is found, and by a short stay less than by a long one', () => {
    const moods = createMoods(3)
    feelNothingFound(moods, 0, knobs)
    expect(moods.satisfaction[0]).toBeLessThan(0)
    feel(moods, 1, { experience: { ...experience(-0.5, 0.5), minutes: 3 }, knobs })
    feel(moods, 2, { experience: experience(-0.5, 0.5), knobs })
    expect(moods.satisfaction[2]).toBeLessThan(moods.satisfaction[1])
  })

  it('keeps a month of mornings with what moved each day most, and goes back to any of them', () => {
    const moods = createMoods(2)
    const seen: number[] = [0]
    for (let day = 0; day < 50; day++) {
      if (day % 3 !== 0) feel(moods, 1, { experience: experience(0.3 - (day % 5) / 5, 0.1, day), knobs })
      closeMood(moods, 1, day)
      seen.push(moods.satisfaction[1])
    }
    for (let day = 50 - MORNINGS + 1; day <= 50; day++) {
      expect(morningOf(moods, 1, day)).toMatchObject({ satisfaction: seen[day], mover: (day - 1) % 3 === 0 ? NO_TITLE : day - 1 })
    }
    const kept = keptMood(moods, 1, 2)
    openMood(moods, 1, 30)
    expect(moods.satisfaction[1]).toBe(seen[30])
    putBackMoods(moods, kept, { from: 1, day: 50 })
    expect(moods.satisfaction[1]).toBe(seen[50])
    expect(moods.satisfaction[0]).toBe(0)
  })
})
