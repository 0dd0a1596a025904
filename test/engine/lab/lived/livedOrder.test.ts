import { describe, expect, it } from 'vitest'
import { LIVED_MODELS, type LivedAsked, type LivedOrder, livedOrder } from '../../../../src/engine/lab/lived/livedOrder'
import { SMALL } from '../livedLab'

function lived(asked: LivedAsked): { readonly order: LivedOrder; readonly told: readonly number[]; readonly done: readonly number[] } {
  const told: number[] = []
  const done: number[] = []
  const run = livedOrder(asked)
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { order: step.value, told, done }
    if (typeof step.value === 'number') done.push(step.value)
    else {
      told.push(step.value.soFar.worlds)
      done.push(step.value.done)
    }
  }
}

describe('models lived beside each other', () => {
  it('give every model and every pair, seed by seed, with what came out so far', () => {
    const { order, told, done } = lived({ scenario: SMALL, seeds: [1, 2], days: 3, truth: true })
    expect([order.worlds, order.days, told]).toEqual([2, 3, [1, 2]])
    expect(done).toEqual([...done].sort((one, other) => one - other))
    expect(order.figures.map(({ measure }) => measure)).toEqual(['eveningsFound', 'minutes', 'enjoyed'])
    for (const { models, pairs } of order.figures) {
      expect(models.map(({ model }) => model)).toEqual(LIVED_MODELS)
      expect(new Set(pairs.map(({ one, other }) => [one, other].sort().join())).size).toBe(10)
      const estimate = (model: string): number => {
        const mean = models.find((one) => one.model === model)?.mean
        return mean?.kind === 'interval' ? mean.estimate : Number.NaN
      }
      for (const { one, other, difference } of pairs) {
        expect(difference.kind === 'interval' && difference.estimate).toBeCloseTo(estimate(one) - estimate(other), 10)
      }
      expect(models.some(({ mean }) => mean.kind === 'interval' && mean.estimate !== 0)).toBe(true)
    }
  })

  it('say nothing of enjoyment unless real tastes are shown', () => {
    const { order } = lived({ scenario: SMALL, seeds: [1, 2], days: 2, truth: false })
    expect(order.figures.map(({ measure }) => measure)).toEqual(['eveningsFound', 'minutes'])
  })

  it('cannot be asked of one world, or of no learning', () => {
    expect(() => lived({ scenario: SMALL, seeds: [1], days: 3, truth: false })).toThrow(RangeError)
    expect(() => lived({ scenario: SMALL, seeds: [1, 2], days: 1, truth: false })).toThrow(RangeError)
  })
})
