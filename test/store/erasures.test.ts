import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { day, profileId } from '../../src/engine/contract/ids'
import type { Act, DatedAct } from '../../src/engine/lab/acts'
import { whenErased } from '../../src/store/erasures'

const profile = profileId(3)
const on = (...acts: readonly Act[]): readonly DatedAct[] => acts.map((act, order) => ({ day: day(2), order, act }))

it('calls when something more was erased for good, and then alone', () => {
  const evening = createStore<{ readonly acts: readonly DatedAct[]; readonly other: number }>(() => ({ acts: [], other: 0 }))
  let called = 0
  whenErased(evening, () => called++)
  const after = (state: Partial<{ acts: readonly DatedAct[]; other: number }>): number => {
    evening.setState(state)
    return called
  }
  expect(after({ acts: on({ kind: 'forget', profile, forgotten: true }) })).toBe(0)
  expect(after({ acts: on({ kind: 'reset', profile }) })).toBe(0)
  expect(after({ acts: on({ kind: 'reset', profile }, { kind: 'erase', profile }) })).toBe(1)
  expect(after({ other: 1 })).toBe(1)
  expect(after({ acts: on({ kind: 'reset', profile }) })).toBe(1)
  expect(after({ acts: on({ kind: 'eraseRecord', event: 7 }) })).toBe(2)
})
