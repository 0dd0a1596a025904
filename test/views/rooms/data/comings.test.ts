import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../../src/engine/lab/snapshot'
import { en } from '../../../../src/i18n/messages/en'
import { plainText } from '../../../../src/i18n/rich'
import { churnOf, lastMonth, membersOf } from '../../../../src/views/rooms/data/comings'

type Day = Snapshot['recorded']['days'][number]

const one: Day = {
  events: 0,
  sittings: 0,
  plays: 0,
  tilesLooked: 0,
  takeRate: null,
  eveningsFound: null,
  searchShare: null,
  hours: 0,
  finishedShare: null,
  effectiveCatalogueSize: null,
  gini: null,
  trailerTakeRate: null,
  overlap: null,
  members: 210,
  accounts: 100,
  joined: 0,
  left: 0,
  leftUnpaid: 0,
  returned: 0,
}
const days = (count: number, change: (at: number) => Partial<Day>): readonly Day[] =>
  Array.from({ length: count }, (_, at) => ({ ...one, ...change(at) }))

describe('who comes and goes', () => {
  it('is summed over thirty days at most', () => {
    const left = lastMonth(
      days(40, () => ({ left: 1 })),
      (day) => day.left,
    )
    expect([left[0], left[9], left[29], left[39]]).toEqual([1, 10, 30, 30])
  })

  it('comes to a monthly share, whatever part of the month has been lived', () => {
    expect(churnOf(days(15, (at) => ({ left: at === 3 ? 1 : 0 })))).toBeCloseTo(2)
    expect(churnOf(days(90, (at) => ({ left: at > 60 && at % 15 === 0 ? 1 : 0 })))).toBeCloseTo(1)
    expect(churnOf([])).toBe(0)
  })

  it('is three curves, each with its sentence; nothing to tell before the first day', () => {
    const views = membersOf(
      days(31, (at) => ({ left: at === 2 ? 3 : 0, leftUnpaid: at === 2 ? 1 : 0, returned: at === 9 ? 1 : 0 })),
      { winBack: 0.6 },
      en,
    )
    expect(views.map(({ id, series }) => [id, series.length])).toEqual([
      ['members', 1],
      ['left', 2],
      ['came', 2],
    ])
    expect(views[2]?.how).toContain('about 60% come back')
    expect(en.membership.mood.how(3.5)).toContain('weighs 3.5 times as much as')
    expect(en.membership.mood.how(1)).toContain('weighs as much as')
    expect(views.map(({ sentence }) => plainText(sentence ?? []))).toEqual([
      '210 profiles of 100 households are members.',
      'In the last 30 days, 3 households left, 1 of them because a payment failed: 3.0% a month.',
      'In the last 30 days, one household came back, and no household joined.',
    ])
    expect(membersOf([], { winBack: 0.6 }, en).every(({ sentence }) => sentence === null)).toBe(true)
  })
})
