/** Neighbours among people and among titles, on few people reckoned by hand. */
import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { itemKnn } from '../../../../src/engine/service/models/itemKnn'
import { itemNeighbours } from '../../../../src/engine/service/models/itemNeighbours'
import { random } from '../../../../src/engine/service/models/random'
import { userKnn } from '../../../../src/engine/service/models/userKnn'
import { interactionsOf } from '../support/interactionsOf'
import { nobody, person } from '../support/person'
import { fitted, OPTIONS, scoresOf } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const catalogue = taggedCatalogue(6)
const likes = (...titles: number[]) => person(titles.map((title) => ({ title })))
const people = [likes(0, 1, 2), likes(0, 1), likes(1, 3), nobody(), likes(4)]
const interactions = interactionsOf(people, 6)

describe('user-kNN', () => {
  it('adds up the likeness of those who liked it, whoever asks', () => {
    const { model } = fitted(userKnn, { interactions, catalogue })
    const scores = scoresOf(model, likes(0, 3).history)
    const [first, second, third] = [1 / Math.sqrt(6), 1 / Math.sqrt(4), 1 / Math.sqrt(4)]
    const right = [first + second, first + second + third, first, third, 0, 0]
    right.forEach((value, title) => {
      expect(scores[title]).toBeCloseTo(value, 6)
    })
    expect(model.explain(likes(0, 3).history, titleId(1)).parts.map(({ source }) => source)).toEqual(
      [1, 2, 0].map((profile) => ({ kind: 'neighbour', profile: profileId(profile) })),
    )
  })

  it('leaves aside who liked exactly the same, and keeps to so many neighbours', () => {
    const { model } = fitted(userKnn, { interactions, catalogue, options: { ...OPTIONS, neighbours: 1 } })
    expect(scoresOf(model, likes(0, 1).history)[2]).toBeCloseTo(2 / Math.sqrt(6), 6)
    expect(scoresOf(model, likes(0, 1).history)[3]).toBe(0)
    const own = fitted(userKnn, { interactions, catalogue }).model.explain(people[1].history, titleId(1))
    expect(own.parts.map(({ source }) => source)).not.toContainEqual({ kind: 'neighbour', profile: profileId(1) })
  })

  it('trusts a likeness less where it is shrunk', () => {
    const { model } = fitted(userKnn, { interactions, catalogue, options: { ...OPTIONS, shrinkage: 2 } })
    expect(scoresOf(model, likes(0, 3).history)[2]).toBeCloseTo(1 / Math.sqrt(6) / 3, 6)
  })
})

describe('item-kNN for any number of titles', () => {
  const weight = [3, 2, 2, 1].map((titles) => 1 / Math.sqrt(titles))
  const mean = (weight[0] + weight[1] + weight[2] + weight[3]) / 4
  const [one, two, three] = weight.map((value) => value / mean)

  it('is the weighted cosine of two audiences, shrunk', () => {
    const { model } = fitted(itemNeighbours, { interactions, catalogue, options: { ...OPTIONS, shrinkage: 1 } })
    const scores = scoresOf(model, likes(0).history)
    const both = one + two
    expect(scores[1]).toBeCloseTo(((both / Math.sqrt(both * (one + two + three))) * both) / (both + 1), 6)
    expect([scores[0], scores[3], scores[5]]).toEqual([0, 0, 0])
    const similar = model.similar(titleId(0), 4)
    expect(similar).toEqual([
      { title: 1, similarity: expect.closeTo(scores[1], 6) },
      { title: 2, similarity: expect.closeTo(scores[2], 6) },
    ])
  })

  it('lets a title hear its nearest alone', () => {
    const { model } = fitted(itemNeighbours, { interactions, catalogue, options: { ...OPTIONS, neighbours: 1, shrinkage: 0 } })
    // Title 1 is nearest to 0, so that 2, which 1 hears no more, says nothing.
    expect(model.explain(likes(2).history, titleId(1)).parts).toEqual([])
    expect(model.explain(likes(0).history, titleId(1)).parts).toHaveLength(1)
  })

  it('is the model of the pages where Pearson is asked for', () => {
    const { known } = splitChoices(choicesOf({ people: 60, titles: 6, dimensions: 2, each: 4, seed: 2 }), 6)
    const options = { ...OPTIONS, likeness: 'pearson' as const }
    const right = fitted(itemKnn, { interactions: known, catalogue, options }).model
    const { model } = fitted(itemNeighbours, { interactions: known, catalogue, options })
    expect(scoresOf(model, likes(1, 4).history)).toEqual(scoresOf(right, likes(1, 4).history))
  })
})

describe('chance', () => {
  it('gives each history its own order, the same for the same history and seed', () => {
    const { model } = fitted(random, { interactions, catalogue })
    const scores = scoresOf(model, likes(0, 1).history)
    expect(scoresOf(fitted(random, { interactions, catalogue }).model, likes(0, 1).history)).toEqual(scores)
    expect(scoresOf(model, likes(0, 2).history)).not.toEqual(scores)
    const other = fitted(random, { interactions, catalogue, options: { ...OPTIONS, seed: 6 } }).model
    expect(scoresOf(other, likes(0, 1).history)).not.toEqual(scores)
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true)
  })
})
