import { describe, expect, it } from 'vitest'
import type { CurvePoint } from '../../../../src/engine/study/trials/curvePoint'
import { barsOf, isTie, modelsFor, standingsBy } from '../../../../src/views/rooms/engine/best/derive'
import { bandOf, ratioOf, slowingOf } from '../../../../src/views/rooms/engine/more/derive'
import { COLD, interval, result } from './trialSamples'

const RESULTS = [result('popularity', 0.1, null), result('ease', 0.3, null), result('bias', 0.05, 0.9), result('ratingSgd', 0.06, 0.8)]
const models = (measure: 'ndcg' | 'rmse' | 'coverage') => standingsBy(RESULTS, measure).map(({ result: { model } }) => model)

describe('models in order', () => {
  it('have the largest first, or the smallest error; and those alone that can be measured so', () => {
    expect(models('ndcg')).toEqual(['ease', 'popularity', 'ratingSgd', 'bias'])
    expect(models('rmse')).toEqual(['ratingSgd', 'bias'])
  })

  it('tie where the interval of the second holds the first’s value', () => {
    expect(isTie(standingsBy(RESULTS, 'ndcg'))).toBe(false)
    expect(isTie(standingsBy([result('ease', 0.3, null), result('blend', 0.28, null)], 'ndcg'))).toBe(true)
    expect(isTie(standingsBy(RESULTS, 'coverage'))).toBe(false)
    expect(isTie([])).toBe(false)
  })

  it('have bars from 0 to the largest end, with their intervals within', () => {
    const [first, ...others] = barsOf(standingsBy(RESULTS, 'ndcg'))
    expect(first.high).toBe(1)
    expect(first.at).toBeCloseTo(0.3 / 0.35, 10)
    for (const { low, at, high } of others) expect([low >= 0, low <= at, at <= high, high < 1]).toEqual([true, true, true, true])
  })

  it('are those that the table allows', () => {
    const rated = { min: 1, max: 5 }
    expect(modelsFor({ scale: null, tagged: true, people: 2400, titles: 400 }, false)[0]).toBe('popularity')
    expect(modelsFor({ scale: null, tagged: true, people: 2400, titles: 400 }, false)).not.toContain('bias')
    expect(modelsFor({ scale: rated, tagged: true, people: 610, titles: 9742 }, false)).toEqual(
      expect.arrayContaining(['ratingBlend', 'ease', 'blend']),
    )
    expect(modelsFor({ scale: rated, tagged: true, people: 6040, titles: 9742 }, false)).not.toContain('ease')
    expect(modelsFor({ scale: rated, tagged: true, people: 6040, titles: 9742 }, true)).toContain('ease')
    expect(modelsFor({ scale: null, tagged: false, people: 610, titles: 9742 }, false)).not.toContain('content')
  })
})

const point = (share: number, size: number, ndcg: CurvePoint['ndcg']): CurvePoint => ({ share, size, ndcg })
const CURVE = [
  point(0.05, 50, COLD),
  point(0.1, 100, interval(0.1, 0.02)),
  point(0.4, 200, interval(0.2, 0.02)),
  point(1, 800, interval(0.24, 0.02)),
]

describe('a learning curve', () => {
  it('is drawn where it is known, and compared with a tenth', () => {
    expect(bandOf(CURVE).map(({ day }) => day)).toEqual([100, 200, 800])
    expect(ratioOf(CURVE)).toBeCloseTo(2.4, 10)
    expect(ratioOf([CURVE[0]])).toBeNull()
  })

  it('tells what a doubling gave at first and at last', () => {
    expect(slowingOf(CURVE)).toBeNull()
    const slowing = slowingOf(CURVE.slice(1))
    expect(slowing?.first).toBeCloseTo(0.1, 10)
    expect(slowing?.last).toBeCloseTo(0.02, 10)
  })
})
