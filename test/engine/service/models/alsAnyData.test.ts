/** The faster fit of implicit ALS against the one of the simulated world, and its knobs. */
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { alsAnyData, noiseEdge } from '../../../../src/engine/service/models/alsAnyData'
import type { AlsScale } from '../../../../src/engine/service/models/alsFit'
import { openFit } from '../../../../src/engine/service/models/alsFit'
import { diagonalise, solveSmallerSide } from '../../../../src/engine/service/models/alsSmallerSide'
import { alsWith, implicitAls } from '../../../../src/engine/service/models/implicitAls'
import { gramOf } from '../../../../src/engine/service/models/rowSolve'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'
import { fitted, OPTIONS, scoresOf } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 40
const catalogue = taggedCatalogue(TITLES)
const { known } = splitChoices(choicesOf({ people: 120, titles: TITLES, dimensions: 4, each: 12, seed: 6 }), TITLES)
/** Some are disliked, some more than others; rows of fewer and of more cells than factors. */
const mixed = { ...known, weights: known.weights.map((_, cell) => (cell % 7 === 0 ? -0.5 : 1 + (cell % 3))) }
const options = { ...OPTIONS, factors: 10, sweeps: 4 }

const losses = (progress: readonly { readonly loss?: number }[]): number[] =>
  progress.flatMap(({ loss }) => (loss === undefined ? [] : [loss]))

describe('implicit ALS on the smaller side', () => {
  it('comes to the same losses and scores as solving each row by its factors', () => {
    const right = fitted(implicitAls, { interactions: mixed, catalogue, options })
    const faster = fitted(alsWith(solveSmallerSide), { interactions: mixed, catalogue, options })
    losses(right.progress).forEach((loss, sweep) => {
      expect(losses(faster.progress)[sweep]).toBeCloseTo(loss, 6)
    })
    for (let profile = 0; profile < known.profileCount; profile += 17) {
      const history = historyOf(mixed, profileId(profile))
      const scores = scoresOf(right.model, history)
      scoresOf(faster.model, history).forEach((score, title) => {
        expect(score).toBeCloseTo(scores[title], 5)
      })
    }
  })

  it('never raises its loss', () => {
    const told = losses(
      fitted(alsAnyData, { interactions: known, catalogue, options: { ...options, regularisation: 0.3, sweeps: 12 } }).progress,
    )
    expect(told).toHaveLength(12)
    for (let sweep = 1; sweep < told.length; sweep++) expect(told[sweep]).toBeLessThanOrEqual(told[sweep - 1] * (1 + 1e-12))
  })

  it('folds a row of the training in to the point that its last half sweep gave', () => {
    const { model } = fitted(alsAnyData, { interactions: known, catalogue, options: { ...options, regularisation: 0.3 } })
    const scale: AlsScale = () => ({ alpha: model.state.alpha, massUnit: model.state.massUnit })
    const fit = { ...openFit(known, options, scale), items: model.state.items.slice() }
    const side = {
      known: fit.items,
      target: fit.people,
      starts: known.starts,
      indices: known.titles,
      weights: known.weights,
      mass: fit.peopleMass,
    }
    for (const _ of solveSmallerSide(side, fit, model.state.regularisation));
    for (let profile = 0; profile < known.profileCount; profile += 11) {
      const history = historyOf(known, profileId(profile))
      const scores = scoresOf(model, history)
      for (let title = 0; title < TITLES; title++) {
        let product = 0
        for (let i = 0; i < 10; i++) product += fit.people[profile * 10 + i] * fit.items[title * 10 + i]
        expect(product).toBeCloseTo(scores[title], 5)
      }
    }
  })

  it('turns a table so that its Gram matrix is diagonal, lengths kept', () => {
    const table = Float64Array.from({ length: 60 }, (_, at) => ((at * 37) % 23) / 7 - 1)
    const before = table.slice()
    const values = diagonalise(table, 4)
    const gram = gramOf(table, 4)
    for (let i = 0; i < 4; i++) for (let j = 0; j <= i; j++) expect(gram[i * 4 + j]).toBeCloseTo(i === j ? values[i] : 0, 9)
    const length = (of: Float64Array, row: number): number => of.subarray(row * 4, row * 4 + 4).reduce((sum, x) => sum + x * x, 0)
    for (let row = 0; row < 15; row++) expect(length(table, row)).toBeCloseTo(length(before, row), 9)
  })
})

describe('the unit of its regularisation', () => {
  it('is about the norm that chance gives the divided matrix', () => {
    // Everybody likes 10 of 40 at random: all rows n = 10, all columns about 30.
    const people = Array.from({ length: 120 }, (_, who) =>
      person(
        Array.from({ length: TITLES }, (__, title) => ({ title, lot: (who * 97 + title * 61 + who * title * 7) % 101 }))
          .sort((a, b) => a.lot - b.lot)
          .slice(0, 10),
      ),
    )
    const edge = noiseEdge(interactionsOf(people, TITLES), 0.5)
    // √(10/30 · 1/90) + √(1/30 · 30/90)
    expect(edge).toBeCloseTo(0.0609 + 0.1054, 2)
  })

  it('is 0 where nothing is known, and the fit then stays at the origin', () => {
    const nothing = interactionsOf([person([])], TITLES)
    expect(noiseEdge(nothing, 0.2)).toBe(0)
    const { model } = fitted(alsAnyData, { interactions: nothing, catalogue, options })
    expect(Array.from(scoresOf(model, person([{ title: 1 }]).history))).toEqual(new Array(TITLES).fill(0))
  })

  it('cuts everything off where it is large, nothing where it is small', () => {
    const size = (regularisation: number): number => {
      const { model } = fitted(alsAnyData, { interactions: known, catalogue, options: { ...options, regularisation, sweeps: 10 } })
      return model.state.items.reduce((sum, x) => sum + x * x, 0)
    }
    expect(size(20)).toBeLessThan(1e-6 * size(0.3))
  })
})
