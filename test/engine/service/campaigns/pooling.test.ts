import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanInterval } from '../../../../src/engine/math/intervals'
import { normalQuantile } from '../../../../src/engine/math/quantiles'
import { stream, uniform } from '../../../../src/engine/math/random'
import { bestArm, emptyCounts, pool } from '../../../../src/engine/service/campaigns/pooling'

const counted = (shown: readonly number[], pressed: readonly number[]) => {
  const counts = emptyCounts(shown.length, 1)
  counts.shown.set(shown)
  counts.pressed.set(pressed)
  return counts
}

describe('partial pooling', () => {
  it('believes a share between the group’s own and the whole’s, the more its own the larger the group', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ shown: fc.integer({ min: 0, max: 500 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
          minLength: 2,
          maxLength: 12,
        }),
        (groups) => {
          const counts = counted(
            groups.map(({ shown }) => shown),
            groups.map(({ shown, share }) => Math.round(shown * share)),
          )
          const { raw, believed, trust, whole } = pool(counts)
          for (let group = 0; group < groups.length; group++) {
            const [low, high] = [Math.min(raw[group], whole[0]), Math.max(raw[group], whole[0])]
            expect(believed[group]).toBeGreaterThanOrEqual(low - 1e-12)
            expect(believed[group]).toBeLessThanOrEqual(high + 1e-12)
            expect(trust[group]).toBeGreaterThanOrEqual(0)
            expect(trust[group]).toBeLessThanOrEqual(1)
            for (let other = 0; other < groups.length; other++) {
              if (counts.shown[group] > counts.shown[other]) expect(trust[group]).toBeGreaterThanOrEqual(trust[other])
            }
          }
        },
      ),
    )
  })

  it('borrows everything where groups differ by no more than chance, and hardly anything where they differ much', () => {
    expect(Array.from(pool(counted([100, 100, 100], [20, 20, 20])).trust)).toEqual([0, 0, 0])
    const { trust } = pool(counted([2000, 2000, 10], [200, 1000, 5]))
    expect(trust[0]).toBeGreaterThan(0.98)
    expect(trust[2]).toBeLessThan(trust[0])
  })

  it('takes the first of equally good arms', () => {
    expect(bestArm(Float64Array.of(0.1, 0.3, 0.3, 0.5, 0.2, 0.5), 0, 3)).toBe(1)
    expect(bestArm(Float64Array.of(0.1, 0.3, 0.3, 0.5, 0.2, 0.5), 1, 3)).toBe(0)
  })

  it('misses the true shares by less than counting, and by less than the whole alone, over many draws', () => {
    const dice = stream(7, 'test/pooling')
    const gains = Array.from({ length: 20 }, (_, seed) => {
      const sizes = Array.from({ length: 30 }, (_, group) => 5 + Math.floor(120 * uniform(dice, seed, 0, group)))
      const truth = sizes.map((_, group) => Math.min(0.9, Math.max(0.02, 0.2 + 0.06 * normalQuantile(uniform(dice, seed, 1, group)))))
      const pressed = sizes.map((size, group) => {
        let sum = 0
        for (let i = 0; i < size; i++) sum += uniform(dice, seed, 2 + group, i) < truth[group] ? 1 : 0
        return sum
      })
      const { raw, believed, whole } = pool(counted(sizes, pressed))
      const miss = (of: (group: number) => number) =>
        truth.reduce((sum, share, group) => sum + (of(group) - share) * (of(group) - share), 0)
      const own = miss((group) => believed[group])
      return { overRaw: miss((group) => raw[group]) - own, overWhole: miss(() => whole[0]) - own }
    })
    const overRaw = meanInterval(gains.map((gain) => gain.overRaw))
    const overWhole = meanInterval(gains.map((gain) => gain.overWhole))
    expect(overRaw.kind === 'interval' && overRaw.low).toBeGreaterThan(0)
    expect(overWhole.kind === 'interval' && overWhole.low).toBeGreaterThan(0)
  })
})
