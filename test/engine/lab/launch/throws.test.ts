import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LaunchMoment } from '../../../../src/engine/lab/launch/telling'
import type { LaunchThrows } from '../../../../src/engine/lab/launch/throws'
import { answered, deskFor, request, stageFor } from './launched'

const desk = deskFor(stageFor(12))

function thrown(changes: Parameters<typeof request>[0], throws: number) {
  const told: LaunchThrows[] = []
  const about = { launch: request(changes), throws }
  return { last: answered(desk, { question: 'throws', about }, (soFar) => told.push(soFar)), told }
}

describe('the same launch under other throws of the dice', () => {
  it('has the launch that was asked for within its bands, hour by hour, and is it alone after the first throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('linearThompson' as const, 'random' as const, 'ucb1' as const),
        fc.integer({ min: 0, max: 5 }),
        fc.boolean(),
        (policy, seed, truth) => {
          const changes = { wish: { policy }, seed, truth, days: 2 }
          const moments: LaunchMoment[] = []
          answered(desk, { question: 'launch', about: request(changes) }, (moment) => moments.push(moment))
          const { last, told } = thrown(changes, 3)
          expect(told.map(({ lived }) => lived)).toEqual([1, 2, 3])
          expect(last.lived).toBe(3)
          for (const { hour, arms } of moments) {
            const columns = arms.flatMap(({ arm, reward, pressed }) => [
              { of: arm, value: reward },
              { of: `pressed:${arm}`, value: pressed },
            ])
            for (const { of: name, value } of columns) {
              const bandOf = (of: LaunchThrows) => of.bands.find(({ curve }) => curve === name)
              expect([bandOf(told[0])?.low[hour], bandOf(told[0])?.high[hour]]).toEqual([value, value])
              expect(bandOf(last)?.low[hour]).toBeLessThanOrEqual(value)
              expect(bandOf(last)?.high[hour]).toBeGreaterThanOrEqual(value)
            }
          }
        },
      ),
      { numRuns: 4 },
    )
  }, 60_000)

  it('has the gain of its throws, and what real tastes say only where they are shown', () => {
    const hidden = thrown({ days: 2, truth: false }, 2).last
    expect(hidden.bands.map(({ curve }) => curve)).toEqual(['policy', 'oneForAll', 'pressed:policy', 'pressed:oneForAll', 'gain'])
    const shown = thrown({ days: 2, truth: true }, 2).last
    expect(shown.bands.map(({ curve }) => curve).filter((curve) => !curve.startsWith('pressed:'))).toEqual([
      'policy',
      'oneForAll',
      'bestSingle',
      'oracle',
      'gain',
      'regret',
      'regretSingle',
    ])
    for (const { low, high, last } of shown.bands) {
      const end = low.length - 1
      expect(last.kind).toBe('interval')
      if (last.kind === 'interval') expect(last.estimate).toBeCloseTo((low[end] + high[end]) / 2, 9)
    }
  })

  it('differs where the dice do', () => {
    const { last } = thrown({ days: 2 }, 4)
    const [policy] = last.bands
    expect(policy.high.at(-1)).toBeGreaterThan(policy.low.at(-1) ?? 0)
  })

  it.each([1, 51, 2.5])('is refused for %d throws', (throws) => {
    expect(() => thrown({}, throws)).toThrow(/`throws` to be an integer from 2 to 50/)
  })
})
