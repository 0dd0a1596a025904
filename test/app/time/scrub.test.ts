import { describe, expect, it } from 'vitest'
import { type Bar, type Hand, scrub } from '../../../src/app/time/scrub'

const still = (day: number): Bar => ({ day, busy: false })
const living = (day: number): Bar => ({ day, busy: true })
const resting = (to: number): Hand => ({ to, phase: 'resting' })

describe('the day under the hand', () => {
  it('is asked for once the hand rests, and not before', () => {
    expect(scrub({ to: 3, phase: 'moving' }, still(8))).toEqual({ hand: { to: 3, phase: 'moving' }, ask: null })
    expect(scrub(resting(3), still(8))).toEqual({ hand: { to: 3, phase: 'asked' }, ask: 3 })
  })

  it('is not asked for where it is shown already', () => {
    expect(scrub(resting(8), still(8))).toEqual({ hand: null, ask: null })
  })

  it('stays under the hand while it is lived again, and is let go when it is shown', () => {
    const { hand } = scrub(resting(3), still(8))
    expect(scrub(hand, living(8)).hand).toBe(hand)
    expect(scrub(hand, still(3))).toEqual({ hand: null, ask: null })
  })

  it('waits where it is wished while days are lived, and is asked for then', () => {
    expect(scrub(resting(2), living(5))).toEqual({ hand: resting(2), ask: null })
    expect(scrub(resting(2), still(3)).ask).toBe(2)
  })

  it('is asked for once: where it was stopped on the way, the bar does not ask again', () => {
    const { hand } = scrub(resting(3), still(8))
    expect(scrub(hand, still(6))).toEqual({ hand: null, ask: null })
  })
})
