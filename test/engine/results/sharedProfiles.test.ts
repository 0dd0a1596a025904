/** W5 in its fast form: the people of mixed households are served worse by one profile than by their own; small worlds, few days. */
import { describe, expect, it } from 'vitest'
import { fetchAllAnswers } from '../../../src/engine/lab/answering'
import { sharedAgainstOwn } from '../../../src/engine/lab/results/sharedProfiles'
import { DEFAULT_SCENARIO } from '../../../src/scenario/knobs'

// What the page fetches when it is asked for.
await fetchAllAnswers()

const SMALL = { ...DEFAULT_SCENARIO, viewers: 100, titles: 60, model: 'implicitAls' as const, factors: 8 }

describe('W5: one profile for a mixed household', () => {
  it('is lived in pairs of worlds, and guesses less well than its members apart', () => {
    const run = sharedAgainstOwn({ scenario: SMALL, seeds: [1, 2, 3], days: 9 })
    for (;;) {
      const step = run.next()
      if (!step.done) continue
      const { guess, satisfaction } = step.value
      if (guess.kind === 'cold' || satisfaction.kind === 'cold') throw new RangeError('Expected intervals over three worlds')
      expect(guess.count).toBe(3)
      expect(guess.estimate).toBeLessThan(0)
      expect(Math.abs(satisfaction.estimate)).toBeLessThan(0.2)
      return
    }
  })
})
