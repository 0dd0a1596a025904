import { describe, expect, it } from 'vitest'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { asItFits, shardsThatFit } from '../../src/scenario/room'

describe('how many people fit', () => {
  it('takes what fits as it is', () => {
    for (const viewers of [2400, 10_000, 100_000]) {
      const scenario = { ...DEFAULT_SCENARIO, viewers }
      expect(asItFits(scenario, null)).toEqual({ scenario, problem: null })
    }
  })

  it('takes as many as the device has room for, and says how much it would take', () => {
    const { scenario, problem } = asItFits({ ...DEFAULT_SCENARIO, viewers: 1_000_000 }, 8)
    expect(scenario.viewers).toBeGreaterThan(100_000)
    expect(scenario.viewers).toBeLessThan(1_000_000)
    expect(problem).toMatchObject({ code: 'tooManyPeople', place: 'viewers', value: '1000000', room: 4, used: scenario.viewers })
    expect(asItFits(scenario, 8).problem).toBeNull()
    expect(asItFits({ ...DEFAULT_SCENARIO, viewers: 1_000_000 }, 64).problem).toBeNull()
  })

  it('asks less of those who come often: they leave more to remember', () => {
    const often = asItFits({ ...DEFAULT_SCENARIO, viewers: 1_000_000, sittingsPerWeek: 14 }, 8).scenario.viewers
    expect(often).toBeLessThan(asItFits({ ...DEFAULT_SCENARIO, viewers: 1_000_000 }, 8).scenario.viewers)
  })

  it('lets other workers live shares of the days where they fit beside', () => {
    const shards = (viewers: number, deviceGigabytes: number | null) => shardsThatFit({ ...DEFAULT_SCENARIO, viewers }, deviceGigabytes)
    expect(shards(10_000, null)).toBeGreaterThan(3)
    const most = asItFits({ ...DEFAULT_SCENARIO, viewers: 1_000_000 }, 8).scenario.viewers
    expect(shards(most, 8)).toBe(0)
    expect(shards(Math.floor(most / 1.3), 8)).toBeGreaterThan(0)
    expect(shards(1_000_000, 8)).toBe(0)
  })
})
