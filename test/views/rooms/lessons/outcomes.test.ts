import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OUTCOME_WORDS } from '../../../../src/i18n/outcomeWords'
import { OUTCOMES_ADDRESS, type OutcomesFile } from '../../../../src/lessons/outcomes'
import { limitOf, wordFigure } from '../../../../src/views/rooms/lessons/outcomes/derive'

const file: OutcomesFile = JSON.parse(readFileSync(join('public', OUTCOMES_ADDRESS), 'utf8'))
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
})

describe('what small worlds cannot show', () => {
  it('is said of leaving and of mixed households, with the worlds that nobody left', () => {
    const none = file.worlds.filter(({ service }) => service.churn === 0).length
    expect(limitOf('W8', file, en)).toContain(`In ${none} of the ${file.worlds.length} worlds nobody left`)
    expect(limitOf('W5', file, fr)).toContain('leurs foyers restent')
    expect(limitOf('W1', file, en)).toBeNull()
  })
})
