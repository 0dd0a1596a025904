/** EASE on what was liked one after the other, against its closed form in full matrices of ml-matrix, written out pair by pair. */
import fc from 'fast-check'
import { inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { ease } from '../../../../src/engine/service/models/ease'
import { easeSequence } from '../../../../src/engine/service/models/easeSequence'
import { hasOrder, ownRanks } from '../../../../src/engine/service/models/ownOrder'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'
import { anyInteractions, fitted, OPTIONS, scoresOf } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const LAMBDA = 80
const FEWEST = 5
const TITLES = 14
const catalogue = taggedCatalogue(TITLES)

const likedOf = (interactions: Interactions, profile: number) => {
  const { count, titles, weights, lastAt } = historyOf(interactions, profileId(profile))
  return Array.from({ length: count }, (_, at) => ({ title: titles[at], weight: weights[at], at: lastAt[at] })).filter(
    ({ weight }) => weight > 0,
  )
}

/** B of the formula; 0 for titles that fewer than five people liked. */
function closedForm(interactions: Interactions): Matrix {
  const likes = Array.from({ length: interactions.profileCount }, (_, profile) => likedOf(interactions, profile))
  const likers = Array.from({ length: TITLES }, (_, title) => likes.flat().filter((one) => one.title === title).length)
  const g = Matrix.eye(TITLES).mul(LAMBDA)
  for (const own of likes) {
    const rankOf = (at: number): number => own.filter((one) => one.at < at).length + (own.filter((one) => one.at === at).length - 1) / 2
    for (const i of own) {
      for (const j of own) {
        if (likers[i.title] < FEWEST || likers[j.title] < FEWEST) continue
        g.set(i.title, j.title, g.get(i.title, j.title) + 0.2 + 0.8 * Math.exp(-Math.abs(rankOf(i.at) - rankOf(j.at)) / 8))
      }
    }
  }
  const p = inverse(g)
  const b = Matrix.zeros(TITLES, TITLES)
  for (let i = 0; i < TITLES; i++) for (let j = 0; j < TITLES; j++) if (i !== j) b.set(i, j, -p.get(i, j) / p.get(j, j))
  return b
}

describe('the order in which somebody liked things', () => {
  it('gives those of one minute one rank, and leaves out what is not liked', () => {
    const one = person([
      { title: 0, lastAt: 30 },
      { title: 1, lastAt: 10 },
      { title: 2, lastAt: 5, weight: -1 },
      { title: 3, lastAt: 30 },
      { title: 5, lastAt: 99 },
    ])
    expect(Array.from(ownRanks(interactionsOf([one], 6)))).toEqual([1.5, 0, Number.NaN, 1.5, 3])
  })

  it('is none where nobody liked two titles at different times', () => {
    const once = person([{ title: 0 }, { title: 1 }, { title: 2, lastAt: 7, weight: -1 }])
    const late = person([{ title: 0, lastAt: 9 }])
    expect(hasOrder(interactionsOf([once, late], 3))).toBe(false)
    expect(hasOrder(interactionsOf([once, late, person([{ title: 0 }, { title: 2, lastAt: 1 }])], 3))).toBe(true)
  })
})

describe('EASE in sequence', () => {
  it('has the weights of the closed form', () => {
    fc.assert(
      fc.property(anyInteractions(TITLES), (interactions) => {
        const { model } = fitted(easeSequence, { interactions, catalogue })
        const b = closedForm(interactions)
        for (let title = 0; title < TITLES; title++) {
          const scores = scoresOf(model, person([{ title }]).history)
          for (let other = 0; other < TITLES; other++) expect(Math.abs(scores[other] - b.get(title, other))).toBeLessThan(1e-6)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is EASE where nothing has a time', () => {
    const { known } = splitChoices(choicesOf({ people: 120, titles: TITLES, dimensions: 3, each: 6, seed: 8 }), TITLES)
    const plain = fitted(ease, { interactions: known, catalogue, options: { ...OPTIONS, regularisation: LAMBDA } }).model
    const { model } = fitted(easeSequence, { interactions: known, catalogue })
    for (let profile = 0; profile < known.profileCount; profile += 7) {
      const history = historyOf(known, profileId(profile))
      const [scores, others] = [scoresOf(model, history), scoresOf(plain, history)]
      for (let title = 0; title < TITLES; title++) expect(scores[title]).toBeCloseTo(others[title], 6)
    }
  })

  it('says of what stands next to a title more than of what stands far from it', () => {
    const filling = Array.from({ length: 9 }, (_, at) => ({ title: 3 + at, lastAt: 10 + at }))
    const people = Array.from({ length: 30 }, () =>
      person([{ title: 0, lastAt: 1 }, { title: 1, lastAt: 2 }, { title: 2, lastAt: 90 }, ...filling]),
    )
    const { model } = fitted(easeSequence, { interactions: interactionsOf(people, TITLES), catalogue })
    const scores = scoresOf(model, person([{ title: 0 }]).history)
    expect(scores[1]).toBeGreaterThan(2 * scores[2])
    const near = model.similar(titleId(0), 1)
    expect('kind' in near ? [] : near.map(({ title }) => title)).toEqual([1])
  })
})
