import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { itemKnn } from '../../../../src/engine/service/models/itemKnn'
import { itemLikeness } from '../../../../src/engine/service/models/itemLikeness'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'
import { fitted, OPTIONS, scoresOf } from './fitting'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 4
const catalogue = taggedCatalogue(TITLES)
const PEOPLE = [
  [
    { title: 0, weight: 2 },
    { title: 1, weight: 1 },
  ],
  [
    { title: 0, weight: 1 },
    { title: 1, weight: 2 },
    { title: 2, weight: 1 },
  ],
  [{ title: 2, weight: 3 }],
  [
    { title: 0, weight: 1 },
    { title: 1, weight: -1 },
  ],
]
const interactions = interactionsOf(
  PEOPLE.map((entries) => person(entries)),
  TITLES,
)

function tableOf(likeness: 'cosine' | 'pearson'): (one: number, other: number) => number {
  const reading = itemLikeness(interactions, likeness)
  for (let step = reading.next(); ; step = reading.next()) {
    if (!step.done) continue
    const { table } = step.value
    return (one, other) => table[one * TITLES + other]
  }
}

describe('likeness of titles', () => {
  it('is the cosine of what people did, shrunk while few know both', () => {
    const cosine = tableOf('cosine')
    // People of 0: 2, 1, 1; of 1: 1, 2, −1. Both are known to three.
    expect(cosine(0, 1)).toBeCloseTo(((2 * 1 + 1 * 2 + 1 * -1) / Math.sqrt(6 * 6)) * (3 / 23), 12)
    expect(cosine(0, 2)).toBeCloseTo((1 / Math.sqrt(6 * 10)) * (1 / 21), 12)
    expect([cosine(0, 0), cosine(0, 3), cosine(1, 0)]).toEqual([0, 0, cosine(0, 1)])
  })

  it('is the correlation beside baselines, over the people of both', () => {
    const weights = PEOPLE.flat().map(({ weight }) => weight)
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
    const titlePart = [0, 1, 2, 3].map((title) => {
      const own = PEOPLE.flat().filter((entry) => entry.title === title)
      return own.reduce((sum, { weight }) => sum + weight - mean, 0) / (own.length + 10)
    })
    const rest = PEOPLE.map((entries) => {
      const own = entries.reduce((sum, { title, weight }) => sum + weight - mean - titlePart[title], 0) / (entries.length + 5)
      return new Map(entries.map(({ title, weight }) => [title, weight - mean - titlePart[title] - own]))
    })
    const both = rest.filter((one) => one.has(0) && one.has(1))
    const sum = (of: (one: Map<number, number>) => number): number => both.reduce((total, one) => total + of(one), 0)
    const at = (one: Map<number, number>, title: number): number => one.get(title) ?? 0
    const rho = sum((one) => at(one, 0) * at(one, 1)) / Math.sqrt(sum((one) => at(one, 0) ** 2) * sum((one) => at(one, 1) ** 2))
    expect(tableOf('pearson')(0, 1)).toBeCloseTo(rho * (3 / 23), 12)
  })
})

describe('item-kNN', () => {
  it.each(['cosine', 'pearson'] as const)('says which titles spoke, and how strongly, by %s', (likeness) => {
    const { model } = fitted(itemKnn, { interactions, catalogue, options: { ...OPTIONS, likeness } })
    const history = historyOf(interactions, profileId(1))
    const { score, parts } = model.explain(history, titleId(0))
    expect(parts.map(({ source }) => source.kind)).toEqual(['baseline', 'watched', 'watched'])
    expect(score).toBeCloseTo(scoresOf(model, history)[0], 5)
    const [, watched] = parts
    expect(watched.value).toBeCloseTo(model.strengthOf(history, titleId(1)) * tableOf(likeness)(0, 1), 12)
  })

  it('knows nothing of a title that nobody has touched', () => {
    const { model } = fitted(itemKnn, { interactions, catalogue })
    expect(model.similar(titleId(3), 2)).toEqual({ kind: 'cold', reason: 'newTitle' })
    expect(model.similar(titleId(0), 1)).toEqual([{ title: 1, similarity: tableOf('cosine')(0, 1) }])
  })
})
