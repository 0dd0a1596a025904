import { describe, expect, it } from 'vitest'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { asItFits } from '../../src/store/room'
import { SessionBench } from './sessionBench'

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

  it('opens a small device’s world with fewer people, and says so', async () => {
    const bench = new SessionBench('#/screen?viewers=150&titles=60&day=1', { deviceGigabytes: 0.003 })
    await bench.start()
    expect(bench.state.scenario.viewers).toBeLessThan(150)
    expect(bench.state.problems).toContainEqual(expect.objectContaining({ code: 'tooManyPeople', value: '150' }))
  })
})
