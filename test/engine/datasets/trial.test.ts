/** One model, from a table to its figures, in steps. */
import { describe, expect, it } from 'vitest'
import { untaggedCatalogue } from '../../../src/engine/datasets/fileCatalogue'
import { qualityOf } from '../../../src/engine/datasets/quality'
import { splitByLot } from '../../../src/engine/datasets/splits'
import { canTry, type TrialProgress, tryModel } from '../../../src/engine/datasets/trial'
import { stream } from '../../../src/engine/math/random'
import { readText } from './files'

/** Two kinds of people, who each like every other title. */
const lines = Array.from({ length: 40 }, (_, person) =>
  Array.from({ length: 20 }, (_, title) => `p${person},t${title},${(person + title) % 2 === 0 ? 5 : 1}`),
).flat()

function trialOf(text: string, likedFrom: number) {
  const table = readText(text)
  const { train, test } = splitByLot(table, 0.2, stream(1, 'test'))
  return { train, test, catalogue: untaggedCatalogue(table.titles.count), likedFrom }
}

describe('a trial', () => {
  const trial = trialOf(lines.join('\n'), 4)

  it('of a model of ratings finds errors and a ranking, step by step', () => {
    const stages: TrialProgress['stage'][] = []
    const steps = tryModel('ratingAls', trial, { factors: 4, sweeps: 5 })
    let step = steps.next()
    for (; !step.done; step = steps.next()) stages.push(step.value.stage)
    expect(new Set(stages)).toEqual(new Set(['fit', 'ask']))
    const { rmse, ndcg } = qualityOf(step.value.answers)
    expect(rmse).toBeLessThan(1)
    expect(ndcg).toBeGreaterThan(0.9)
  })

  it('of a top-N model finds a ranking alone, on the same titles', () => {
    const steps = tryModel('itemKnn', trial)
    let step = steps.next()
    while (!step.done) step = steps.next()
    const { rmse, hitRate } = qualityOf(step.value.answers)
    expect(rmse).toBeNull()
    expect(hitRate).toBeGreaterThan(0.9)
    expect(step.value.answers.catalogue.reduce((sum, one) => sum + one, 0)).toBe(20)
  })

  it('is refused of a model of ratings where nobody rates', () => {
    const unrated = trialOf(lines.map((line) => line.split(',').slice(0, 2).join(',')).join('\n'), Number.NEGATIVE_INFINITY)
    expect([canTry('ratingSgd', unrated), canTry('ease', unrated)]).toEqual([false, true])
    expect(() => tryModel('ratingSgd', unrated).next()).toThrow(RangeError)
  })
})
