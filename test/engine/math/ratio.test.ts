import { describe, expect, it } from 'vitest'
import { pairedInterval } from '../../../src/engine/math/intervals'
import { normalQuantile } from '../../../src/engine/math/quantiles'
import { stream, uniform } from '../../../src/engine/math/random'
import { ratioInterval } from '../../../src/engine/math/ratio'

const TRUE_RATIO = 0.4
const PAIRS = 8

function drawn(world: number, mean: number) {
  const dice = stream(7, 'test: ratio')
  const lot = (at: number, which: number): number => normalQuantile(uniform(dice, world, at, which))
  const below = Array.from({ length: PAIRS }, (_, at) => mean + 3 * lot(at, 0))
  const above = below.map((_, at) => TRUE_RATIO * mean + 1.2 * lot(at, 0) + 2 * lot(at, 1))
  return { above, below }
}

describe('the interval of a ratio', () => {
  it('holds the truth as often as it says, over many draws', () => {
    const WORLDS = 4000
    let held = 0
    for (let world = 0; world < WORLDS; world++) {
      const { above, below } = drawn(world, 10)
      const ratio = ratioInterval(above, below)
      if (ratio === null) throw new Error('Expected the mean below to be told from 0')
      expect(ratio.low).toBeLessThanOrEqual(ratio.estimate)
      expect(ratio.high).toBeGreaterThanOrEqual(ratio.estimate)
      if (ratio.low <= TRUE_RATIO && TRUE_RATIO <= ratio.high) held++
    }
    // Four standard deviations of a share of 0.95.
    expect(Math.abs(held / WORLDS - 0.95)).toBeLessThan(0.014)
  })

  it('is known exactly where what is below can be told from 0', () => {
    for (let world = 0; world < 300; world++) {
      const { above, below } = drawn(world, 2)
      const alone = pairedInterval(
        below,
        below.map(() => 0),
      )
      const isTold = alone.kind === 'interval' && (alone.low > 0 || alone.high < 0)
      expect(ratioInterval(above, below) !== null).toBe(isTold)
    }
  })

  it('is a point where all pairs are in one ratio, and nothing of a single pair', () => {
    const ratio = ratioInterval([4, 5, 6], [8, 10, 12])
    expect(ratio?.low).toBeCloseTo(0.5, 6)
    expect(ratio?.high).toBeCloseTo(0.5, 6)
    expect(ratioInterval([1], [2])).toBeNull()
    expect(() => ratioInterval([1, 2], [1])).toThrow('pairs')
  })
})
