import { describe, expect, it } from 'vitest'
import type { PersonMood } from '../../../../src/engine/lab/people/personPage'
import { strongestMove, valuesOf } from '../../../../src/views/rooms/people/person/moods'
import { dayAt } from '../../../../src/worker/pageIds'

type Morning = PersonMood['mornings'][number]

const title = (index: number) => index as Exclude<Morning['mover'], null>
const morning = (day: number, satisfaction: number, mover: number | null = null): Morning => ({
  day: dayAt(day),
  satisfaction,
  usedTo: 0,
  mover: mover === null ? null : title(mover),
})

describe('satisfaction over days', () => {
  it('is drawn from the first morning that is kept, in hundredths', () => {
    expect(valuesOf([morning(2, 0.1), morning(3, -0.25)])).toEqual([null, null, 10, -25])
    expect(valuesOf([])).toEqual([])
  })

  it('names what moved it most, up or down, on the day on which it did', () => {
    const mornings = [morning(4, 0), morning(5, 0.05, 7), morning(6, -0.05, 9), morning(7, -0.04, 7)]
    expect(strongestMove(mornings)).toEqual({ day: 5, title: 9, by: -10 })
  })

  it('takes fading for nothing, and an evening without a find for what it is', () => {
    expect(strongestMove([morning(0, 0.5), morning(1, 0.495), morning(2, 0.49)])).toBeNull()
    expect(strongestMove([morning(0, 0.1), morning(1, 0.04)])?.title).toBeNull()
    expect(strongestMove([])).toBeNull()
  })
})
