import { describe, expect, it } from 'vitest'
import { adjustedRand, cramersV } from '../../../src/engine/math/agreement'
import { shuffleAt } from '../../../src/engine/math/dealing'
import { meanInterval } from '../../../src/engine/math/intervals'
import { stream, uniform } from '../../../src/engine/math/random'

const labels = (seed: number, count: number, k: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, at) => Math.floor(uniform(stream(seed, 'test: labels'), at, 0, 0) * k))

const SEEDS = [...Array(30).keys()]

describe('how far two sortings agree', () => {
  it('is 1 with itself, whatever the groups are called', () => {
    for (const seed of SEEDS) {
      const one = labels(seed, 200, 5)
      const renamed = one.map((label) => (label * 3 + 2) % 5)
      expect(adjustedRand(one, one)).toBe(1)
      expect(adjustedRand(one, renamed)).toBe(1)
      expect(cramersV(one, renamed)).toBeCloseTo(1, 12)
    }
  })

  it('does not ask which of the two comes first, nor how the things are ordered', () => {
    for (const seed of SEEDS) {
      const [one, other] = [labels(seed, 120, 4), labels(seed + 1000, 120, 6)]
      expect(adjustedRand(one, other)).toBeCloseTo(adjustedRand(other, one), 12)
      expect(adjustedRand([...one].reverse(), [...other].reverse())).toBeCloseTo(adjustedRand(one, other), 12)
      expect(cramersV(one, other)).toBeCloseTo(cramersV(other, one), 12)
    }
  })

  it('is 0 on average between sortings by lot', () => {
    const found = SEEDS.map((seed) => adjustedRand(labels(seed, 300, 4), labels(seed + 1000, 300, 4)))
    const interval = meanInterval(found, 0.99)
    if (interval.kind !== 'interval') throw new Error('no interval')
    expect(interval.low).toBeLessThan(0)
    expect(interval.high).toBeGreaterThan(0)
    expect(interval.high - interval.low).toBeLessThan(0.02)
  })

  it('gives the figures of a table worked out by hand', () => {
    // Pairs together in both: 3 + 1 = 4; in the one 6 + 3 = 9 less … of 21: (4 − 81/21) ÷ (9 − 81/21).
    expect(adjustedRand([0, 0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 1, 0])).toBeCloseTo((4 - 81 / 21) / (9 - 81 / 21), 12)
    // Two by two, 3 1 / 1 2: χ² = 7 (3·2 − 1·1)² ÷ (4·3·4·3).
    expect(cramersV([0, 0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 1, 0])).toBeCloseTo(Math.sqrt(25 / 144), 12)
    expect(cramersV([0, 0, 0], [0, 1, 2])).toBe(0)
  })

  it('refuses sortings of different things', () => {
    expect(() => adjustedRand([0, 1], [0])).toThrow(RangeError)
  })
})

describe('dealing anew', () => {
  it('keeps what the places hold, leaves the others alone, and gives each place each value as often', () => {
    const counts = [0, 0, 0, 0]
    for (let who = 0; who < 4000; who++) {
      const values = Uint8Array.from([9, 0, 1, 2, 3])
      shuffleAt(values, [1, 2, 3, 4], { stream: stream(1, 'test: dealing'), who, slot: 0 })
      expect(values[0]).toBe(9)
      expect([...values].sort()).toEqual([0, 1, 2, 3, 9])
      counts[values[1]]++
    }
    const chi = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    // 99.9 % of chi-square with 3 degrees of freedom.
    expect(chi).toBeLessThan(16.27)
  })
})
