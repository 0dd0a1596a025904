import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { log, pow } from '../../../../src/engine/math/elementary'
import { stream, uniform } from '../../../../src/engine/math/random'
import { fitWeibull, type LeavingTime, stillThere } from '../../../../src/engine/service/metrics/weibull'

/** Times at evenly spaced quantiles, followed until `until`. */
function quantiles(k: number, lambda: number, { count, until }: { readonly count: number; readonly until: number }): LeavingTime[] {
  return Array.from({ length: count }, (_, at) => {
    const time = lambda * pow(-log(1 - (at + 0.5) / count), 1 / k)
    return time < until ? { time, left: 1, followed: 0 } : { time: until, left: 0, followed: 1 }
  })
}

describe('the Weibull fit', () => {
  it('finds the curve again that times were laid out by, followed to the end or not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.4, max: 3, noNaN: true }),
        fc.double({ min: 2, max: 300, noNaN: true }),
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        (k, lambda, follow) => {
          const fit = fitWeibull(quantiles(k, lambda, { count: 4000, until: lambda * follow }))
          expect(Math.abs((fit?.k ?? 0) / k - 1)).toBeLessThan(0.03)
          expect(Math.abs((fit?.lambda ?? 0) / lambda - 1)).toBeLessThan(0.03)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('finds k = 0.57, λ = 140 s from 30 seconds of dice, over several seeds', () => {
    const fits = Array.from({ length: 8 }, (_, seed) => {
      const dice = stream(seed, 'test weibull')
      const times = Array.from({ length: 5000 }, (_one, at) => {
        const time = 140 * pow(-log(1 - uniform(dice, at, 0, 0)), 1 / 0.57)
        return time < 30 ? { time, left: 1, followed: 0 } : { time: 30, left: 0, followed: 1 }
      })
      return fitWeibull(times)
    })
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean(fits.map((fit) => fit?.k ?? 0))).toBeCloseTo(0.57, 1)
    expect(Math.abs(mean(fits.map((fit) => fit?.lambda ?? 0)) / 140 - 1)).toBeLessThan(0.08)
  })

  it('does not depend on the unit of time', () => {
    const times = quantiles(0.8, 20, { count: 200, until: 30 })
    const fit = fitWeibull(times)
    const inMinutes = fitWeibull(times.map((one) => ({ ...one, time: one.time / 60 })))
    expect(inMinutes?.k).toBeCloseTo(fit?.k ?? 0, 9)
    expect((inMinutes?.lambda ?? 0) * 60).toBeCloseTo(fit?.lambda ?? 0, 6)
  })

  it('says nothing of too few, and refuses times that are none', () => {
    expect(fitWeibull([])).toBeNull()
    expect(fitWeibull([{ time: 3, left: 500, followed: 0 }])).toBeNull()
    expect(fitWeibull(quantiles(1, 10, { count: 19, until: 1000 }))).toBeNull()
    expect(() => fitWeibull([{ time: 0, left: 30, followed: 0 }])).toThrow(RangeError)
  })

  it('is 1 at the beginning and 1/e at λ', () => {
    expect(stillThere({ k: 0.5, lambda: 9 }, 0)).toBe(1)
    expect(stillThere({ k: 0.5, lambda: 9 }, 9)).toBeCloseTo(Math.exp(-1), 12)
  })
})
