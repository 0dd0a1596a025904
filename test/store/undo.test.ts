import { expect, it } from 'vitest'
import { profileId } from '../../src/engine/contract/ids'
import type { Act } from '../../src/engine/lab/acts'
import type { Notice } from '../../src/store/state'
import { inverseOf, stillHolding } from '../../src/store/undo'

const profile = profileId(3)
const ACTS: readonly Act[] = [
  { kind: 'takeAway', event: 4 },
  { kind: 'mask', signal: 'country', masked: true },
]
const notices = ACTS.map((act, id): Notice => ({ id, text: { kind: 'acted', act }, undo: inverseOf(act) }))
const left = (taken: Act): readonly number[] => stillHolding(notices, taken).map(({ id }) => id)

it('offers to give a record back until it is another one, or is not to count again', () => {
  expect(left({ kind: 'forget', profile, forgotten: true })).toEqual([0, 1])
  expect(left({ kind: 'reset', profile })).toEqual([1])
  expect(left({ kind: 'erase', profile })).toEqual([1])
})
