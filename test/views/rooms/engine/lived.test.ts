import { describe, expect, it } from 'vitest'
import type { LivedOrder } from '../../../../src/engine/lab/lived/livedOrder'
import { compareOrders, orderMeasure, rowsOf } from '../../../../src/views/rooms/engine/best/lived/derive'
import { interval, result } from './trialSamples'

/** Popularity finds most evenings, content fewest; offline it is the other way round for these two. */
const ORDER: LivedOrder = {
  people: 300,
  days: 14,
  worlds: 3,
  figures: [
    {
      measure: 'eveningsFound',
      models: [
        { model: 'popularity', mean: interval(0.5, 0.1) },
        { model: 'content', mean: interval(0.3, 0.1) },
        { model: 'blend', mean: interval(0.4, 0.1) },
      ],
      pairs: [
        { one: 'content', other: 'popularity', difference: interval(-0.2, 0.05) },
        { one: 'blend', other: 'popularity', difference: interval(-0.1, 0.15) },
        { one: 'blend', other: 'content', difference: interval(0.1, 0.05) },
      ],
    },
  ],
}
const RESULTS = [result('popularity', 0.1, null), result('content', 0.3, null), result('bias', 0.05, 0.9)]

describe('the offline order beside the lived one', () => {
  it('gives each model its place in both, the best offline first', () => {
    expect(rowsOf(ORDER, RESULTS, 'ndcg').map(({ model, offline, lived }) => [model, offline?.place, lived.eveningsFound?.place])).toEqual([
      ['content', 1, 3],
      ['popularity', 2, 1],
      ['blend', undefined, 2],
    ])
  })

  it('tells a disagreement only where both are sure of the two', () => {
    const { told, pairs, disagreements } = compareOrders(ORDER, RESULTS, 'ndcg')
    expect([told, pairs]).toEqual([1, 3])
    expect(disagreements).toMatchObject([{ measure: 'eveningsFound', offline: 'content', lived: 'popularity' }])
    expect(disagreements[0].by.low).toBeCloseTo(0.15, 10)
    expect(disagreements[0].by.high).toBeCloseTo(0.25, 10)
    const unsure = [result('popularity', 0.25, null), result('content', 0.3, null)]
    expect(compareOrders(ORDER, unsure, 'ndcg')).toEqual({ told: 0, pairs: 3, disagreements: [] })
  })

  it('is told by a measure of order', () => {
    expect([orderMeasure('recall'), orderMeasure('rmse'), orderMeasure('coverage')]).toEqual(['recall', 'ndcg', 'ndcg'])
  })
})
