import { describe, expect, it } from 'vitest'
import type { ColdCurve } from '../../../../src/engine/study/trials/cold'
import { coldBandOf, coldEndsOf, fallsAt } from '../../../../src/views/rooms/engine/more/derive'
import { isGrowing } from '../../../../src/views/rooms/engine/more/wanted'
import { COLD, interval } from './trialSamples'

const curve = (...values: readonly ColdCurve['points'][number]['value'][]): ColdCurve => ({
  points: values.map((value, at) => ({ known: [0, 1, 3, 10][at], value })),
  asked: 30,
})

describe('a cold start', () => {
  it('is drawn where it is known, from nothing to most', () => {
    const drawn = curve(interval(0.3, 0.02), COLD, interval(0.5, 0.1))
    expect(coldBandOf(drawn).map(({ day, value }) => [day, value])).toEqual([
      [0, 0.3],
      [3, 0.5],
    ])
    expect(coldEndsOf(drawn)).toEqual({ first: 0.3, last: 0.5, known: 3 })
    expect([coldEndsOf(curve(COLD, interval(1, 0))), coldEndsOf(curve())]).toEqual([null, null])
  })

  it('is said to fall only where the intervals do not touch', () => {
    expect(fallsAt(curve(interval(0.34, 0.02), interval(0.27, 0.02), interval(0.4, 0.02)))).toBe(1)
    expect(fallsAt(curve(interval(0.34, 0.02), interval(0.31, 0.02)))).toBe(null)
  })

  it('is another question than more of everything', () => {
    expect(isGrowing({ by: 'days', model: 'content', guess: 2 })).toBe(true)
    expect(isGrowing({ by: 'title', model: 'content', guess: 0.7 })).toBe(false)
  })
})
