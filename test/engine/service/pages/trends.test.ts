import { describe, expect, it } from 'vitest'
import { TitleTrends } from '../../../../src/engine/service/pages/trends'
import { event } from '../support/event'

const TITLES = 10

/** Lives days on which each title is played so often. */
function lived(days: readonly (readonly number[])[]): TitleTrends {
  const trends = new TitleTrends(TITLES)
  for (const plays of days) {
    plays.forEach((count, title) => {
      for (let play = 0; play < count; play++) trends.apply(event('play', { title }))
    })
    trends.closeDay()
  }
  return trends
}

const usual = new Array<number>(TITLES).fill(10)
const rising = usual.map((count, title) => (title === 3 ? 90 : count))

describe('trends', () => {
  it('lift nothing while all is as always, however busy the day', () => {
    const { lifts, rising: none } = lived([...new Array(20).fill(usual), usual.map((count) => 3 * count)]).trends()
    expect(none.length).toBe(0)
    for (const lift of lifts) expect(lift).toBeCloseTo(1, 6)
  })

  it('lift what is played more than usual, by the shares of the two counts', () => {
    const { lifts, rising: titles } = lived([...new Array(20).fill(usual), rising, rising]).trends()
    expect([...titles]).toEqual([3])
    const share = (halfLife: number): number => {
      const fade = 0.5 ** (1 / halfLife)
      const sum = (own: readonly number[]): number => own.reduce((count, today) => fade * count + today, 0)
      const own = sum([...new Array<number>(20).fill(10), 90, 90])
      return own / (own + 9 * sum(new Array<number>(22).fill(10)))
    }
    expect(lifts[3]).toBeCloseTo((share(3) + 0.1) / (share(28) + 0.1), 5)
  })

  it('fade away once it is as always again', () => {
    expect([...lived([...new Array(20).fill(usual), rising, rising, ...new Array(14).fill(usual)]).trends().rising]).toEqual([])
  })

  it('come back as they were', () => {
    const before = lived([usual, rising])
    const after = new TitleTrends(TITLES)
    after.restore(before.counts())
    expect(after.trends()).toEqual(before.trends())
  })
})
