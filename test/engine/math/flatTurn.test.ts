import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnInPlace, turnOnto } from '../../../src/engine/math/flatTurn'

const points = fc
  .array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 6, maxLength: 24 })
  .map((all) => all.slice(0, all.length & ~1))

describe('the turn of a map onto the one before', () => {
  it('undoes any turn and any mirror', () => {
    const unit = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(points, unit, fc.boolean(), (before, cos, mirror) => {
        const sin = Math.sqrt(1 - cos * cos)
        const turn = mirror ? { xx: cos, xy: sin, yx: sin, yy: -cos } : { xx: cos, xy: -sin, yx: sin, yy: cos }
        const map = Float64Array.from(before)
        turnInPlace(map, turn)
        turnInPlace(map, turnOnto(map, before))
        for (let at = 0; at < map.length; at++) expect(map[at]).toBeCloseTo(before[at], 6)
      }),
    )
  })

  it('brings no map farther away than it was', () => {
    const apart = (one: ArrayLike<number>, other: ArrayLike<number>) =>
      Array.from(one).reduce((sum, x, at) => sum + (x - other[at]) ** 2, 0)
    fc.assert(
      fc.property(points, points, (one, other) => {
        const length = Math.min(one.length, other.length)
        const [map, before] = [Float64Array.from(one.slice(0, length)), other.slice(0, length)]
        const was = apart(map, before)
        turnInPlace(map, turnOnto(map, before))
        expect(apart(map, before)).toBeLessThanOrEqual(was + 1e-6)
      }),
    )
  })

  it('refuses maps of different points', () => {
    expect(() => turnOnto([0, 0], [0, 0, 1, 1])).toThrow('Expected 4 coordinates, got 2')
  })
})
