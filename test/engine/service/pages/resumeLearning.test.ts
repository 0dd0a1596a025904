import { describe, expect, it } from 'vitest'
import { day, firstMinuteOf } from '../../../../src/engine/contract/ids'
import { stream, uniform } from '../../../../src/engine/math/random'
import type { Cells } from '../../../../src/engine/service/log/cellReader'
import { OPENING_COEFFICIENTS } from '../../../../src/engine/service/pages/resume'
import { ResumeLearning } from '../../../../src/engine/service/pages/resumeLearning'
import { person } from '../support/person'
import { smallCatalogue } from '../support/smallCatalogue'

const catalogue = smallCatalogue(60)
const PEOPLE = 400
const dice = stream(1, 'test: who resumes')

/**
 * A town in which everybody left one title in the middle yesterday, each night anew, and comes back to it with a probability that
 * depends on the device it was left on alone.
 */
function nights(learning: ResumeLearning, count: number, chance: (device: number) => number): void {
  for (let today = 0; today < count; today++) {
    const cellsOf = (profile: number): Cells => {
      const device = profile % 2
      // Asked on day d and answered on day d + 7: the same title, watched since or not.
      const asked = 10 + (Math.floor(today / 7) % 2)
      const resumed = uniform(dice, profile, today, 0) < chance(device)
      const lastAt = firstMinuteOf(day(today - 1))
      const left = { title: asked, share: 0.5, minute: 20, lastAt, device }
      const before = { title: 21 - asked, share: 0.5, minute: 20, lastAt: resumed ? lastAt : firstMinuteOf(day(today - 8)), device }
      return person([left, { ...before, share: 0.95 }]).cells
    }
    learning.learn({ day: day(today), now: firstMinuteOf(day(today)), profileCount: PEOPLE, cellsOf })
  }
}

const made = (): ResumeLearning => new ResumeLearning({ catalogue, seed: 1 })

describe('learning who resumes', () => {
  it('opens with the coefficients set by us, and keeps them for a week', () => {
    const learning = made()
    expect(Array.from(learning.coefficients)).toEqual(OPENING_COEFFICIENTS)
    nights(learning, 7, () => 0)
    expect(Array.from(learning.coefficients)).toEqual(OPENING_COEFFICIENTS)
  })

  it('lowers what it expects where nobody comes back, and raises it where everybody does', () => {
    const never = made()
    nights(never, 21, () => 0)
    expect(never.coefficients[0]).toBeLessThan(OPENING_COEFFICIENTS[0] - 0.5)
    const always = made()
    nights(always, 21, () => 1)
    expect(always.coefficients[0]).toBeGreaterThan(OPENING_COEFFICIENTS[0] + 0.2)
  })

  it('gives the same coefficients for the same nights', () => {
    const runs = [made(), made()]
    for (const learning of runs) nights(learning, 12, (device) => 0.3 + 0.4 * device)
    expect(runs[1].coefficients).toEqual(runs[0].coefficients)
  })

  it('leaves alone what nobody can answer', () => {
    const learning = made()
    const nothing = person([]).cells
    for (let today = 0; today < 10; today++) {
      const before = person([{ title: 4, share: 0.5, minute: 9, lastAt: today }]).cells
      learning.learn({ day: day(today), now: firstMinuteOf(day(today)), profileCount: 40, cellsOf: () => (today < 7 ? before : nothing) })
    }
    expect(Array.from(learning.coefficients)).toEqual(OPENING_COEFFICIENTS)
  })
})
