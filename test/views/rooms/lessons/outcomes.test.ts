import { describe, expect, it } from 'vitest'
import { OUTCOME_WORDS } from '../../../../src/i18n/outcomeWords'
import { wordFigure } from '../../../../src/views/rooms/lessons/outcomes/derive'

const { en, fr } = OUTCOME_WORDS
const interval = (low: number, high: number) =>
  ({ kind: 'interval', estimate: (low + high) / 2, low, high, level: 0.95, count: 6 }) as const

describe('a level whose interval is computed to below none', () => {
  it('is said to go up to its end, and that fewer than none cannot be', () => {
    expect(wordFigure('churn', interval(-0.4, 5.2), en)).toEqual({
      value: '2.4%',
      interval: 'up to 5.2% (computed from −0.4%, but fewer than none cannot leave)',
    })
    expect(wordFigure('churn', interval(-0.4, 5.2), fr).interval).toContain('jusqu’à 5,2')
  })

  it('stands as it is where it does not, and so does a difference', () => {
    expect(wordFigure('churn', interval(1, 3), en).interval).toBe('1.0% to 3.0%')
    expect(wordFigure('eachSingle', interval(-1, 3), en).interval).toBe('−1.0% to +3.0%')
  })

  it('is no percentage where it is a difference of what may well be 0', () => {
    expect(wordFigure('satisfactionShared', interval(-0.03, -0.01), en).value).toBe('−0.020')
  })
})
