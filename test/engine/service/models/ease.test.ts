/** EASE against its closed form, in full matrices of ml-matrix. */
import fc from 'fast-check'
import { inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { ease } from '../../../../src/engine/service/models/ease'
import { isCheaperByPeople } from '../../../../src/engine/service/models/easeWeights'
import { likedCells } from '../../../../src/engine/service/models/likedCells'
import { interactionsOf } from '../support/interactionsOf'
import { nobody, person } from '../support/person'
import { anyHistory, anyInteractions, fitted, OPTIONS, scoresOf } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const LAMBDA = 3
const options = { ...OPTIONS, regularisation: LAMBDA }

function likedMatrix({ profileCount, titleCount, starts, titles, weights }: Interactions): Matrix {
  const x = Matrix.zeros(profileCount, titleCount)
  for (let profile = 0; profile < profileCount; profile++) {
    for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) if (weights[cell] > 0) x.set(profile, titles[cell], 1)
  }
  return x
}

/** B = I − P · diag(1 / P(j, j)) */
function closedForm(x: Matrix): Matrix {
  const p = inverse(x.transpose().mmul(x).add(Matrix.eye(x.columns).mul(LAMBDA)))
  const b = Matrix.zeros(x.columns, x.columns)
  for (let i = 0; i < x.columns; i++) for (let j = 0; j < x.columns; j++) if (i !== j) b.set(i, j, -p.get(i, j) / p.get(j, j))
  return b
}

const manyPeople = splitChoices(choicesOf({ people: 90, titles: 60, dimensions: 3, each: 8, seed: 4 }), 60).known
const fewPeople = splitChoices(choicesOf({ people: 20, titles: 90, dimensions: 3, each: 24, seed: 5 }), 90).known

describe('EASE', () => {
  it.each([
    ['by titles', manyPeople, false],
    ['by people, where they are few', fewPeople, true],
  ] as const)('has the weights of the closed form, %s', (_, known, byPeople) => {
    expect(isCheaperByPeople(likedCells(known))).toBe(byPeople)
    const { model } = fitted(ease, { interactions: known, catalogue: taggedCatalogue(known.titleCount), options })
    const b = closedForm(likedMatrix(known))
    for (let title = 0; title < known.titleCount; title++) {
      const scores = scoresOf(model, person([{ title }]).history)
      for (let other = 0; other < known.titleCount; other++) expect(scores[other]).toBeCloseTo(b.get(title, other), 6)
      expect(Math.abs(scores[title])).toBeLessThan(1e-7)
    }
  })

  it('scores any history as its row of X·B, disliked titles left aside', () => {
    fc.assert(
      fc.property(anyInteractions(14), anyHistory(14), (interactions, history) => {
        const { model } = fitted(ease, { interactions, catalogue: taggedCatalogue(14), options })
        const x = likedMatrix(interactionsOf([{ ...nobody(), history }], 14))
        const right = x.mmul(closedForm(likedMatrix(interactions))).getRow(0)
        const scores = scoresOf(model, history)
        for (let title = 0; title < 14; title++) expect(scores[title]).toBeCloseTo(right[title], 5)
      }),
      { numRuns: 60 },
    )
  })

  it('explains by what was liked, each title with its weight, never by the title itself', () => {
    const { model } = fitted(ease, { interactions: fewPeople, catalogue: taggedCatalogue(90), options })
    const b = closedForm(likedMatrix(fewPeople))
    const history = historyOf(fewPeople, profileId(3))
    const title = titleId(history.titles[2])
    const { parts } = model.explain(history, title)
    for (const { source, value } of parts) {
      if (source.kind !== 'watched') throw new Error(`unexpected part ${source.kind}`)
      expect(source.title).not.toBe(title)
      expect(value).toBeCloseTo(b.get(source.title, title), 9)
    }
  })

  it('calls similar what is left of the correlation beside all other titles', () => {
    const { model } = fitted(ease, { interactions: manyPeople, catalogue: taggedCatalogue(60), options })
    const b = closedForm(likedMatrix(manyPeople))
    const similar = model.similar(titleId(7), 5)
    if ('kind' in similar) throw new Error('cold')
    for (const { title, similarity } of similar) {
      expect(Math.abs(similarity)).toBeCloseTo(Math.sqrt(b.get(7, title) * b.get(title, 7)), 6)
    }
  })

  it('says nothing of a title that nobody liked, and takes a λ that is sent in before it begins', () => {
    const catalogue = taggedCatalogue(5)
    const interactions = interactionsOf([person([{ title: 0 }, { title: 1 }, { title: 2, weight: -1 }])], 5)
    const fit = ease.fit(interactions, catalogue, options)
    fit.next()
    let step = fit.next({ regularisation: 1 })
    while (!step.done) step = fit.next()
    const scores = scoresOf(step.value, person([{ title: 0 }, { title: 2 }]).history)
    // G = [[2, 1], [1, 2]], P = [[2, −1], [−1, 2]] / 3.
    expect(Array.from(scores)).toEqual([0, expect.closeTo(0.5, 6), 0, 0, 0])
    expect(step.value.similar(titleId(2), 3)).toEqual({ kind: 'cold', reason: 'newTitle' })
    expect(step.value.explain(person([{ title: 0 }]).history, titleId(4))).toEqual({ score: 0, parts: [] })
  })
})
