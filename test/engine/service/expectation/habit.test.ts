import { describe, expect, it } from 'vitest'
import { day } from '../../../../src/engine/contract/ids'
import { habitOf, type Sitting } from '../../../../src/engine/service/expectation/habit'

const sitting = (of: number, startedAfter: number | null, device: number | null = 0): Sitting => ({ day: day(of), startedAfter, device })
/** Nine in the evening, from six in the morning. */
const NINE = 900

describe('a habit', () => {
  it('is the usual hour, the usual device, and how often', () => {
    const evenings = [0, 1, 2, 3, 7, 8, 9].map((of) => sitting(of, NINE + (of % 3) * 4))
    expect(habitOf([...evenings, sitting(4, 120, 3)], day(14), day(0))).toEqual({ chance: 9 / 16, startsAfter: NINE, device: 0 })
  })

  it('listens more to days of the same kind', () => {
    const sittings = [sitting(0, NINE), sitting(1, NINE), sitting(2, NINE), sitting(5, 480, 1), sitting(6, 480, 1)]
    expect(habitOf(sittings, day(7), day(0))).toMatchObject({ startsAfter: NINE, device: 0 })
    expect(habitOf(sittings, day(12), day(0))).toMatchObject({ startsAfter: 480, device: 1 })
  })

  it('counts no evening from before the account was there', () => {
    expect(habitOf([sitting(21, NINE), sitting(22, NINE)], day(24), day(20))?.chance).toBe(3 / 6)
    expect(habitOf([sitting(21, NINE), sitting(22, NINE)], day(24), day(0))?.chance).toBe(3 / 26)
  })

  it('never looks at today or later, nor further back than 28 evenings', () => {
    expect(habitOf([sitting(30, NINE), sitting(1, NINE)], day(30), day(0))).toBeNull()
    expect(habitOf([], day(5), day(0))).toBeNull()
  })

  it('has no hour where hours are hidden', () => {
    expect(habitOf([sitting(1, null, null)], day(2), day(0))).toEqual({ chance: 2 / 4, startsAfter: null, device: null })
  })
})
