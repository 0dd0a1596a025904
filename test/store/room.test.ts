import { describe, expect, it } from 'vitest'
import { SessionBench } from './sessionBench'

describe('more people than fit', () => {
  it('are fewer in a small device’s world, and it is said', async () => {
    const bench = new SessionBench('#/screen?viewers=150&titles=60&day=1', { deviceGigabytes: 0.003 })
    await bench.start()
    expect(bench.state.scenario.viewers).toBeLessThan(150)
    expect(bench.state.problems).toContainEqual(expect.objectContaining({ code: 'tooManyPeople', value: '150' }))
  })
})
