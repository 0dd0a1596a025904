import { describe, expect, it } from 'vitest'
import { asShown } from '../../../../src/views/rooms/people/shown'

describe('an answer of the lab', () => {
  const answer: { readonly plays: number; readonly truth: { readonly genres: readonly number[] } | null } = {
    plays: 3,
    truth: { genres: [1] },
  }

  it('loses its real tastes the moment the switch is off', () => {
    expect(asShown(answer, false)).toEqual({ plays: 3, truth: null })
  })

  it('is the very same where there is nothing to take away', () => {
    const seen = { plays: 3, truth: null }
    expect(asShown(answer, true)).toBe(answer)
    expect(asShown(seen, false)).toBe(seen)
  })
})
