import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/engine/contract/events'
import { day as dayAt } from '../../../../src/engine/contract/ids'
import { DayMetrics } from '../../../../src/engine/service/metrics/dayMetrics'
import { event } from '../support/event'

const SEARCHED = 255

/** One sitting of a profile: four tiles looked at, then what it watched. */
function sitting(profile: number, watched: readonly EventRecord[]): EventRecord[] {
  const looks = [0, 1, 2, 3].map((title) => event('looked', { profile, title, row: 0, column: title }))
  return [event('sittingStart', { profile }), ...looks, ...watched, event('sittingEnd', { profile, amount: 60 })]
}

interface Showing {
  readonly profile: number
  readonly title: number
  readonly minutes: number
  readonly share?: number
  readonly row?: number
  readonly kind?: 'play' | 'resume'
}

const showing = ({ profile, title, minutes, share = 0.3, row = 0, kind = 'play' }: Showing): EventRecord[] => [
  event(kind, { profile, title, row }),
  event('stop', { profile, title, amount: minutes, share }),
]

const metrics = (): DayMetrics => new DayMetrics({ profileCount: 4, releasedOn: [0, 0, 0, 0, 0].map(dayAt) })
const TODAY = dayAt(0)

function measured(events: readonly EventRecord[]): ReturnType<DayMetrics['finish']> {
  const counted = metrics()
  for (const one of events) counted.apply(one)
  return counted.finish({ day: TODAY, overlap: null })
}

describe('a day’s measures', () => {
  it('count plays of two minutes, by where they came from', () => {
    const day = measured([
      ...sitting(0, showing({ profile: 0, title: 1, minutes: 40 })),
      ...sitting(1, showing({ profile: 1, title: 2, minutes: 1.5 })),
      ...sitting(2, showing({ profile: 2, title: 2, minutes: 80, row: SEARCHED })),
      ...sitting(3, showing({ profile: 3, title: 3, minutes: 90, share: 0.95, kind: 'resume' })),
    ])
    expect(day).toMatchObject({ sittings: 4, plays: 3, tilesLooked: 16, hours: 211.5 / 60 })
    expect(day.takeRate).toBe(2 / 16)
    expect(day.eveningsFound).toBe(2 / 4)
    // One of the two that were begun; the third was resumed.
    expect(day.searchShare).toBe(1 / 2)
    expect(day.finishedShare).toBe(1 / 3)
    expect(day.events).toBe(4 * 8)
  })

  it('count an evening as found once, however much was played', () => {
    const day = measured(sitting(0, [...showing({ profile: 0, title: 1, minutes: 40 }), ...showing({ profile: 0, title: 2, minutes: 40 })]))
    expect(day).toMatchObject({ plays: 2, eveningsFound: 1, takeRate: 2 / 4 })
  })

  it('keep profiles apart whose events run through each other', () => {
    const [start0, ...rest0] = sitting(0, showing({ profile: 0, title: 1, minutes: 40 }))
    const [start1, ...rest1] = sitting(1, showing({ profile: 1, title: 2, minutes: 1, row: SEARCHED }))
    const mixed = [start0, start1, ...rest1.flatMap((one, i) => [rest0[i], one])]
    expect(measured(mixed)).toEqual(
      measured([
        ...sitting(0, showing({ profile: 0, title: 1, minutes: 40 })),
        ...sitting(1, showing({ profile: 1, title: 2, minutes: 1, row: SEARCHED })),
      ]),
    )
  })

  it('do not know a share of nothing', () => {
    expect(measured([])).toEqual({
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
      overlap: null,
      members: 0,
      accounts: 0,
      joined: 0,
      left: 0,
      leftUnpaid: 0,
      returned: 0,
    })
  })

  it('spread hours over the catalogue as 10, 6, 3 give 43/19', () => {
    const hours = [10, 6, 3].flatMap((amount, title) => showing({ profile: 0, title, minutes: amount * 60 }))
    const day = measured(sitting(0, hours))
    expect(day.effectiveCatalogueSize).toBeCloseTo(43 / 19, 10)
    // One play each of three titles of five.
    expect(day.gini).toBeCloseTo(1 - 3 / 5, 10)
  })

  it('begin each day anew, and remember 28 days of titles', () => {
    const counted = metrics()
    for (const one of sitting(0, showing({ profile: 0, title: 1, minutes: 60 }))) counted.apply(one)
    counted.finish({ day: TODAY, overlap: null })
    for (let day = 1; day < 28; day++)
      expect(counted.finish({ day: TODAY, overlap: 4 })).toMatchObject({ plays: 0, effectiveCatalogueSize: 1, overlap: 4 })
    expect(counted.finish({ day: TODAY, overlap: null }).effectiveCatalogueSize).toBeNull()
  })

  it('go on from a checkpoint as they would have', () => {
    const counted = metrics()
    for (const one of sitting(0, showing({ profile: 0, title: 1, minutes: 60 }))) counted.apply(one)
    counted.finish({ day: TODAY, overlap: null })
    const restored = metrics()
    restored.restore(structuredClone(counted.state()))
    for (const one of sitting(1, showing({ profile: 1, title: 3, minutes: 30 }))) {
      counted.apply(one)
      restored.apply(one)
    }
    expect(restored.finish({ day: TODAY, overlap: 2 })).toEqual(counted.finish({ day: TODAY, overlap: 2 }))
  })
})
