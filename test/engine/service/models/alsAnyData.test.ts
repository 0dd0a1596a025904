/** The faster fit of implicit ALS against the one of the simulated world, and its knobs. */
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { alsAnyData, noiseEdge } from '../../../../src/engine/service/models/alsAnyData'
import { ConjugateSolver } from '../../../../src/engine/service/models/alsConjugate'
import type { AlsScale } from '../../../../src/engine/service/models/alsFit'
import { openFit } from '../../../../src/engine/service/models/alsFit'
import { diagonalise, solveSmallerSide } from '../../../../src/engine/service/models/alsSmallerSide'
import { alsWith, implicitAls } from '../../../../src/engine/service/models/implicitAls'
import { gramOf, RowSolver } from '../../../../src/engine/service/models/rowSolve'
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
  it('comes to the same losses and scores as solving each row by its factors, where rows have few cells or many sweeps have passed', () => {
    const right = fitted(implicitAls, { interactions: mixed, catalogue, options: { ...options, sweeps: 30 } })
    const faster = fitted(alsWith(solveSmallerSide), { interactions: mixed, catalogue, options: { ...options, sweeps: 30 } })
    const last = losses(right.progress).at(-1) ?? 0
    expect(Math.abs((losses(faster.progress).at(-1) ?? 0) - last)).toBeLessThan(0.01 * last)
    let apart = 0
    let size = 0
    for (let profile = 0; profile < known.profileCount; profile += 17) {
      const history = historyOf(mixed, profileId(profile))
      const scores = scoresOf(right.model, history)
      scoresOf(faster.model, history).forEach((score, title) => {
        apart += (score - scores[title]) ** 2
        size += scores[title] ** 2
      })
    }
    expect(apart).toBeLessThan(0.01 * size)
  })

  it('betters a row of many cells until it is what the equations ask for', () => {
    const fit = openFit(mixed, options, () => ({ alpha: 3, massUnit: 40 }))
    const k = fit.factors
    const x = new Float64Array(k)
    const values = diagonalise(fit.items, k, x)
    const indices = Uint16Array.from({ length: 31 }, (_, at) => at)
    const weights = Float32Array.from(indices, (at) => (at % 5 === 0 ? -1 : 1 + (at % 2)))
    const gram = new Float64Array(k * k)
    for (let i = 0; i < k; i++) gram[i * k + i] = values[i]
    const problem = { factors: fit.items, gram, ridge: 0.3, alpha: 3, indices, weights, from: 0, to: indices.length }
    const right = new RowSolver(k).solve(problem)
    const solver = new ConjugateSolver(values)
    const misses = Array.from({ length: 8 }, () => {
      solver.improve(problem, x)
      return x.reduce((sum, value, i) => sum + (value - right[i]) ** 2, 0)
    })
    expect(misses[0]).toBeGreaterThan(0)
    expect(misses.at(-1)).toBeLessThan(1e-12)
    solver.improve(problem, x)
    x.forEach((value, i) => {
      expect(value).toBeCloseTo(right[i], 9)
    })
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

  it('turns a table so that its Gram matrix is diagonal, lengths and products with the other side kept', () => {
    const table = Float64Array.from({ length: 60 }, (_, at) => ((at * 37) % 23) / 7 - 1)
    const before = table.slice()
    const other = Float64Array.from({ length: 8 }, (_, at) => ((at * 5) % 7) - 3)
    const products = (): number[] =>
      Array.from({ length: 2 }, (_, row) => table.subarray(0, 4).reduce((sum, x, i) => sum + x * other[4 * row + i], 0))
    const asBefore = products()
    const values = diagonalise(table, 4, other)
    products().forEach((product, row) => {
      expect(product).toBeCloseTo(asBefore[row], 9)
    })
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
