import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundScale } from '../../../src/views/charts/scale'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 20 })

describe('an axis between round numbers', () => {
  it('holds every value, and its ends are its outermost ticks', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (some, fromZero) => {
        fc.pre(Math.max(...some) - Math.min(...some) > 1e-6)
        const { domain, ticks } = roundScale(some, { fromZero })
        const room = 1e-6 * Math.max(1, ...some.map(Math.abs))
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...some) + room)
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...some) - room)
        expect([ticks[0], ticks.at(-1)]).toEqual([...domain])
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(9)
      }),
    )
  })

  it('has steps of one length, and 0 where it is asked for', () => {
    expect(roundScale([-0.68, 0.37])).toEqual({ domain: [-0.75, 0.5], ticks: [-0.75, -0.5, -0.25, 0, 0.25, 0.5] })
    expect(roundScale([12, 23], { fromZero: true }).ticks).toEqual([0, 5, 10, 15, 20, 25])
    expect(roundScale([3, 3]).ticks).toEqual([3])
  })
})
