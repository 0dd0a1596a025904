/** What the models of ratings promise beside what every recommender does. */
import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { untaggedCatalogue } from '../../../../src/engine/datasets/fileCatalogue'
import { normal } from '../../../../src/engine/math/draws'
import { stream, uniform } from '../../../../src/engine/math/random'
import { historyOf, type Interactions } from '../../../../src/engine/service/log/interactions'
import { EVERY_MODEL } from '../../../../src/engine/service/models/everyModel'
import { isRatingBlendModel } from '../../../../src/engine/service/models/ratingBlend'
import { interactionsOf } from '../support/interactionsOf'
import { nobody, person } from '../support/person'
import { fitted, OPTIONS, scoresOf } from './fitting'

const PEOPLE = 120
const TITLES = 60
const KNOWN = 0.6
const dice = stream(3, 'test: ratings')
const point = (who: number, slot: number) => [normal(dice, who, slot, 1), normal(dice, who, slot, 2)]
const tastes = Array.from({ length: PEOPLE }, (_, who) => point(who, 0))
const traits = Array.from({ length: TITLES }, (_, title) => point(title, 1))

/** Of people with tastes of two dimensions, on a scale that starts at `low` and is `size` times as wide as that from 1 to 5. */
const rating = (who: number, title: number): number =>
  3 +
  0.5 * normal(dice, title, 2, 0) +
  0.6 * (tastes[who][0] * traits[title][0] + tastes[who][1] * traits[title][1]) +
  0.3 * normal(dice, who, 3, title)
const isKnown = (who: number, title: number): boolean => uniform(dice, who, 4, title) < KNOWN

function rated(turn: (rating: number) => number): Interactions {
  const people = Array.from({ length: PEOPLE }, (_, who) =>
    person(
      Array.from({ length: TITLES }, (__, title) => ({ title, weight: turn(rating(who, title)) })).filter(({ title }) =>
        isKnown(who, title),
      ),
    ),
  )
  return interactionsOf(people, TITLES)
}

const catalogue = untaggedCatalogue(TITLES)
const models = Object.entries(EVERY_MODEL).filter(([, { task }]) => task === 'rating')
const learned = (id: string, interactions: Interactions) => {
  const [, { recommender, defaults }] = models.find(([one]) => one === id) ?? models[0]
  return fitted(recommender, { interactions, catalogue, options: { ...OPTIONS, ...defaults } }).model
}

const plain = rated((value) => value)
/** Root mean square of the misses on what nobody told. */
function errorOf(id: string): number {
  const model = learned(id, plain)
  let squares = 0
  let count = 0
  for (let who = 0; who < PEOPLE; who++) {
    const scores = scoresOf(model, historyOf(plain, profileId(who)))
    for (let title = 0; title < TITLES; title++) {
      if (isKnown(who, title)) continue
      squares += (scores[title] - rating(who, title)) ** 2
      count++
    }
  }
  return Math.sqrt(squares / count)
}

describe.each(models.map(([id]) => id))('ratings by %s', (id) => {
  it('are guessed alike on any scale', () => {
    const one = learned(id, plain)
    const other = learned(
      id,
      rated((value) => 20 * value - 50),
    )
    const history = historyOf(plain, profileId(5))
    const turned = { ...history, weights: history.weights.map((value) => 20 * value - 50) }
    const expected = scoresOf(one, history).map((score) => 20 * score - 50)
    const found = scoresOf(other, turned)
    found.forEach((score, title) => {
      expect(Math.abs(score - expected[title])).toBeLessThan(0.05)
    })
  })

  it('are those that anybody would give, for a newcomer', () => {
    const model = learned(id, plain)
    const scores = scoresOf(model, nobody().history)
    const mean = plain.weights.reduce((sum, weight) => sum + weight, 0) / plain.weights.length
    const average = scores.reduce((sum, score) => sum + score, 0) / TITLES
    expect(Math.abs(average - mean)).toBeLessThan(0.3)
    expect(model.explain(nobody().history, titleId(3)).score).toBeCloseTo(scores[3], 4)
  })
})

describe('people whose tastes have two dimensions', () => {
  it('are guessed better by what is learned of taste than by biases, and nearly as well as noise allows by factors', () => {
    const biases = errorOf('bias')
    for (const id of ['itemKnnRatings', 'userKnnRatings', 'ratingSgd', 'ratingAls', 'ratingBlend'])
      expect(errorOf(id)).toBeLessThan(0.8 * biases)
    expect(errorOf('ratingAls')).toBeLessThan(0.42)
  })

  it('are blended with weights that add up to 1', () => {
    const model = learned('ratingBlend', plain)
    if (!isRatingBlendModel(model)) throw new Error('Expected a blend of ratings')
    expect(model.state.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})
