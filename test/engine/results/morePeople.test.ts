import { describe, expect, it } from 'vitest'
import { overSizes, withMorePeople } from '../../../src/engine/lab/results/morePeople'
import { DEFAULT_SCENARIO } from '../../../src/scenario/knobs'

describe('what more people add', () => {
  it('is the gain from size to size, and how much less a further thousand add', () => {
    const { gains, slowing } = overSizes(
      [100, 300, 900],
      [
        [0.2, 0.24, 0.27],
        [0.22, 0.24, 0.3],
      ],
    )
    expect(gains).toMatchObject([{ estimate: expect.closeTo(0.03, 12) }, { estimate: expect.closeTo(0.045, 12) }])
    expect(slowing).toMatchObject([{ estimate: expect.closeTo(1000 * (0.03 / 200 - 0.045 / 600), 9) }])
  })

  it('is read off lived worlds of each size, over seeds', () => {
    const scenario = { ...DEFAULT_SCENARIO, titles: 60 }
    const work = withMorePeople({ scenario, sizes: [100, 110], seeds: [1, 2], days: 1 })
    let step = work.next()
    while (!step.done) {
      expect(step.value.done).toBeLessThanOrEqual(1)
      step = work.next()
    }
    expect(step.value.gains).toMatchObject([{ kind: 'interval' }])
    expect(step.value.slowing).toEqual([])
  })
})
