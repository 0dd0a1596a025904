import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../../../src/engine/contract/events'
import { day, firstMinuteOf, minute } from '../../../../src/engine/contract/ids'
import { MemberCount } from '../../../../src/engine/service/metrics/memberCount'
import { event } from '../support/event'

const at = (on: number) => (on < 0 ? minute(firstMinuteOf(day(0)) - 1) : minute(firstMinuteOf(day(on)) + 60))
const of = (kind: EventKind, account: number, on: number, share = 0) => event(kind, { amount: account, at: at(on), share })

describe('members', () => {
  it('are the profiles of accounts that have not been cancelled', () => {
    const count = new MemberCount(4)
    for (const account of [0, 1]) count.apply(of('subscribe', account, -1))
    for (const account of [0, 0, 1]) count.apply(of('profileAdded', account, -1))
    expect(count.today).toEqual({ members: 3, accounts: 2, joined: 0, left: 0, leftUnpaid: 0, returned: 0 })
    count.apply(of('cancel', 0, 5, 1))
    expect(count.today).toEqual({ members: 1, accounts: 1, joined: 0, left: 1, leftUnpaid: 1, returned: 0 })
    count.nextDay()
    count.apply(of('return', 0, 6))
    count.apply(of('subscribe', 2, 6))
    count.apply(of('profileAdded', 2, 6))
    count.apply(of('profileRemoved', 1, 6))
    expect(count.today).toEqual({ members: 3, accounts: 3, joined: 1, left: 0, leftUnpaid: 0, returned: 1 })
  })

  it('are followed over their tenure: months spent, and where they ended', () => {
    const count = new MemberCount(3)
    for (const account of [0, 1, 2]) count.apply(of('subscribe', account, -1))
    count.apply(of('cancel', 0, 15))
    count.apply(of('cancel', 1, 40, 1))
    count.apply(of('return', 1, 50))
    const tenure = count.byTenure(day(60))
    // First months: half of one, one, one, and ten days after the return; second months: ten days and thirty.
    expect(tenure.map(({ months }) => months)).toEqual([(15 + 30 + 30 + 10) / 30, (10 + 30) / 30])
    expect(tenure.map(({ left, leftUnpaid }) => [left, leftUnpaid])).toEqual([
      [1, 0],
      [1, 1],
    ])
  })

  it('stand after a checkpoint as they stood', () => {
    const count = new MemberCount(3)
    for (const account of [0, 1]) count.apply(of('subscribe', account, -1))
    const state = count.state()
    count.apply(of('cancel', 0, 9))
    count.restore(state)
    expect(count.today.accounts).toBe(2)
    expect(count.byTenure(day(30))).toEqual([{ months: 2, left: 0, leftUnpaid: 0 }])
  })
})
