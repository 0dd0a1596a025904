import { describe, expect, it } from 'vitest'
import { day } from '../../../../src/engine/contract/ids'
import type { DatedAct } from '../../../../src/engine/lab/acts'
import { roomLeft } from '../../../../src/views/rooms/people/roomFor'

const invited = (people: number, households: number): readonly DatedAct[] =>
  Array.from({ length: households }, (_, order) => ({
    day: day(1),
    order,
    act: { kind: 'invite', people: Array.from({ length: people }, () => ({ like: null, name: '' })) },
  }))

describe('the room for newcomers', () => {
  it('is for so many people, in so many households', () => {
    expect(roomLeft([])).toBe(64)
    expect(roomLeft(invited(4, 3))).toBe(52)
    expect(roomLeft(invited(1, 31))).toBe(33)
    expect(roomLeft(invited(1, 32))).toBe(0)
  })
})
