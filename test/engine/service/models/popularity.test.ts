import { describe, expect, it } from 'vitest'
import { minute, titleId } from '../../../../src/engine/contract/ids'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import { decayedCounts, popularity } from '../../../../src/engine/service/models/popularity'
import { interactionsOf } from '../support/interactionsOf'
import { nobody, person } from '../support/person'
import { fitted, scoresOf } from './fitting'
import { taggedCatalogue } from './taggedCatalogue'

const DAY = 1440
const NOW = 28 * DAY

/** Title 0 was liked today, title 1 a half-life (14 days) ago by two, title 2 two half-lives ago; title 3 was disliked. */
function interactions(): Interactions {
  const people = [
    person(
      [
        { title: 0, lastAt: NOW },
        { title: 1, lastAt: NOW - 14 * DAY, weight: 2.5 },
      ],
      0,
    ),
    person(
      [
        { title: 1, lastAt: NOW - 14 * DAY },
        { title: 3, lastAt: NOW, weight: -1 },
      ],
      1,
    ),
    person([{ title: 2, lastAt: 0 }]),
  ]
  return { ...interactionsOf(people, 4), now: minute(NOW) }
}

describe('popularity', () => {
  it('counts a like half after a half-life, and no dislike', () => {
    const { everywhere, byCountry } = decayedCounts(interactions(), 14)
    expect(Array.from(everywhere)).toEqual([1, 1, 0.25, 0])
    expect(Array.from(byCountry.subarray(0, 8))).toEqual([1, 0.5, 0, 0, 0, 0.5, 0, 0])
  })

  it('is the logarithm of the count beside the mean, and the country’s shrunk lift', () => {
    const { model } = fitted(popularity, { interactions: interactions(), catalogue: taggedCatalogue(4) })
    const mean = 2.25 / 4
    const prior = [2, 2, 1.25, 1].map((count) => count / 6.25)
    const here = [1, 0.5, 0, 0]
    const everywhere = [1, 1, 0.25, 0].map((count) => Math.log((count + 1) / (mean + 1)))
    const expected = everywhere.map((value, title) => value + Math.log((here[title] + 200 * prior[title]) / (201.5 * prior[title])))
    const scores = scoresOf(model, nobody(0).history)
    expected.forEach((value, title) => {
      expect(scores[title]).toBeCloseTo(value, 6)
    })
    expect(model.explain(nobody(0).history, titleId(1)).parts.map(({ source }) => source)).toEqual([
      { kind: 'popularity', country: -1 },
      { kind: 'popularity', country: 0 },
    ])
    const nowhere = scoresOf(model, nobody().history)
    everywhere.forEach((value, title) => {
      expect(nowhere[title]).toBeCloseTo(value, 6)
    })
  })

  it('orders by what is liked here once there are enough records, and by everybody until then', () => {
    const fans = (title: number, country: number, count: number) => Array.from({ length: count }, () => person([{ title }], country))
    const rankOne = (people: ReturnType<typeof fans>): number => {
      const scores = scoresOf(
        fitted(popularity, { interactions: interactionsOf(people, 4), catalogue: taggedCatalogue(4) }).model,
        nobody(0).history,
      )
      return scores.indexOf(Math.max(...scores))
    }
    expect(rankOne([...fans(0, 0, 3), ...fans(1, 1, 100)])).toBe(1)
    expect(rankOne([...fans(0, 0, 300), ...fans(1, 1, 500)])).toBe(0)
  })

  it('knows nothing of what goes with what', () => {
    const { model } = fitted(popularity, { interactions: interactions(), catalogue: taggedCatalogue(4) })
    expect(model.similar(titleId(0), 3)).toEqual({ kind: 'cold', reason: 'noEvents' })
  })
})
