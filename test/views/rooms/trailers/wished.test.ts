import { describe, expect, it } from 'vitest'
import { FIRST_WISH } from '../../../../src/store/trailers/wish'
import { isSet, wishedOf } from '../../../../src/views/rooms/trailers/launch/wished'

const wished = (change: Partial<typeof FIRST_WISH> = {}) => wishedOf({ ...FIRST_WISH, ...change }, null)

describe('the launch that is set', () => {
  it('is the one that was launched until something of it is set otherwise', () => {
    expect(isSet(wished(), wished({ draw: 5 }))).toBe(true)
    for (const change of [
      { policy: 'random' },
      { reward: 'click' },
      { pace: 'nightly' },
      { days: 14 },
      { settings: { epsilon: 0.2 } },
    ] as const) {
      expect(isSet(wished(), wished(change))).toBe(false)
    }
  })

  it('is the same in whatever order its screws were turned', () => {
    expect(isSet(wished({ settings: { epsilon: 0.2, alpha: 1 } }), wished({ settings: { alpha: 1, epsilon: 0.2 } }))).toBe(true)
  })
})
