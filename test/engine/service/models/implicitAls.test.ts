import { Matrix, solve } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { ALPHA, openFit } from '../../../../src/engine/service/models/alsFit'
import { implicitAls } from '../../../../src/engine/service/models/implicitAls'
import { interactionsOf } from '../support/interactionsOf'
import { nobody, person } from '../support/person'
import { fitted, OPTIONS, scoresOf } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 9
const catalogue = taggedCatalogue(TITLES)
const options = { ...OPTIONS, factors: 3, sweeps: 5 }
const small = interactionsOf(
  [
    person([{ title: 0, weight: 2 }, { title: 1 }, { title: 4, weight: -0.5 }]),
    person([
      { title: 1, weight: 0.5 },
      { title: 2, weight: 1.5 },
    ]),
    person([{ title: 0 }, { title: 2, weight: 2.5 }, { title: 5, weight: -2 }, { title: 7 }]),
    person([{ title: 3 }, { title: 8, weight: 0.3 }]),
    nobody(),
  ],
  TITLES,
)

/** The same, with full matrices of confidence and preference, and a general solver for each row. */
class DenseAls {
  readonly confidence: Matrix
  readonly preference: Matrix
  readonly rowMass: number[]
  readonly columnMass: number[]
  people: Matrix
  items: Matrix

  constructor(interactions: Interactions, items: Matrix) {
    const { profileCount, titleCount, starts, titles, weights } = interactions
    this.confidence = Matrix.ones(profileCount, titleCount)
    this.preference = Matrix.zeros(profileCount, titleCount)
    for (let profile = 0; profile < profileCount; profile++) {
      for (let cell = starts[profile]; cell < starts[profile + 1]; cell++) {
        this.confidence.set(profile, titles[cell], 1 + ALPHA * Math.abs(weights[cell]))
        this.preference.set(profile, titles[cell], weights[cell] > 0 ? 1 : 0)
      }
    }
    this.rowMass = this.confidence.sum('row')
    this.columnMass = this.confidence.sum('column')
    this.people = Matrix.zeros(profileCount, items.columns)
    this.items = items
  }

  ridge(mass: number): number {
    return (options.regularisation * mass) / (this.rowMass.reduce((sum, value) => sum + value, 0) / this.rowMass.length)
  }

  /** (Yᵀ C Y + λ I)⁻¹ Yᵀ C p for one row. */
  row(others: Matrix, confidence: number[], preference: number[], mass: number): number[] {
    const weighted = Matrix.diag(confidence).mmul(others)
    const left = others
      .transpose()
      .mmul(weighted)
      .add(Matrix.eye(others.columns).mul(this.ridge(mass)))
    return solve(left, weighted.transpose().mmul(Matrix.columnVector(preference))).to1DArray()
  }

  sweep(): void {
    this.people = new Matrix(
      this.rowMass.map((mass, u) => this.row(this.items, this.confidence.getRow(u), this.preference.getRow(u), mass)),
    )
    this.items = new Matrix(
      this.columnMass.map((mass, t) => this.row(this.people, this.confidence.getColumn(t), this.preference.getColumn(t), mass)),
    )
  }

  loss(): number {
    const miss = Matrix.sub(this.preference, this.people.mmul(this.items.transpose()))
    const squares = (table: Matrix, mass: number[]): number =>
      mass.reduce((sum, value, row) => sum + this.ridge(value) * table.getRow(row).reduce((total, x) => total + x * x, 0), 0)
    return (
      Matrix.mul(this.confidence, Matrix.mul(miss, miss)).sum() + squares(this.people, this.rowMass) + squares(this.items, this.columnMass)
    )
  }
}

const denseStart = (interactions: Interactions): DenseAls =>
  new DenseAls(interactions, Matrix.from1DArray(TITLES, options.factors, Array.from(openFit(interactions, options).items)))

describe('implicit ALS', () => {
  it('is what a dense solve of every row gives, sweep by sweep, loss included', () => {
    const { model, progress } = fitted(implicitAls, { interactions: small, catalogue, options })
    const dense = denseStart(small)
    const losses = Array.from({ length: options.sweeps }, () => {
      dense.sweep()
      return dense.loss()
    })
    dense.items.to1DArray().forEach((value, at) => {
      expect(model.state.items[at]).toBeCloseTo(value, 9)
    })
    const told = progress.flatMap(({ loss }) => (loss === undefined ? [] : [loss]))
    expect(told).toHaveLength(options.sweeps)
    losses.forEach((loss, sweep) => {
      expect(told[sweep]).toBeCloseTo(loss, 8)
    })
  })

  it('never raises its loss', () => {
    const { known } = splitChoices(choicesOf({ people: 150, titles: TITLES, dimensions: 3, each: 4, seed: 6 }), TITLES)
    const { progress } = fitted(implicitAls, { interactions: known, catalogue, options: { ...options, sweeps: 12 } })
    const losses = progress.flatMap(({ loss }) => (loss === undefined ? [] : [loss]))
    for (let sweep = 1; sweep < losses.length; sweep++) expect(losses[sweep]).toBeLessThanOrEqual(losses[sweep - 1] * (1 + 1e-12))
  })

  it('folds a row of the training in to the point that the row has', () => {
    const { model } = fitted(implicitAls, { interactions: small, catalogue, options })
    const dense = denseStart(small)
    for (let sweep = 0; sweep < options.sweeps; sweep++) dense.sweep()
    const items = dense.items
    dense.sweep()
    for (let profile = 0; profile < small.profileCount; profile++) {
      const point = Array.from(model.foldIn(historyOf(small, profileId(profile))))
      dense.people.getRow(profile).forEach((value, i) => {
        expect(point[i]).toBeCloseTo(value, 9)
      })
    }
    expect(items.rows).toBe(TITLES)
  })

  it('puts who did nothing, and what nobody took up, at the origin', () => {
    const { model } = fitted(implicitAls, { interactions: small, catalogue, options })
    expect(Array.from(scoresOf(model, nobody().history))).toEqual(new Array(TITLES).fill(0))
    expect(model.similar(titleId(6), 3)).toEqual({ kind: 'cold', reason: 'newTitle' })
    expect(scoresOf(model, historyOf(small, profileId(0)))[6]).toBe(0)
  })

  it('explains by what was liked, one part a title', () => {
    const { model } = fitted(implicitAls, { interactions: small, catalogue, options })
    const { parts } = model.explain(historyOf(small, profileId(2)), titleId(1))
    expect(parts.map(({ source }) => source)).toEqual([0, 2, 7].map((title) => ({ kind: 'watched', title })))
    const without = person([{ title: 0 }, { title: 2, weight: 2.5 }, { title: 7 }]).history
    expect(model.explain(without, titleId(1)).score).not.toBe(model.explain(historyOf(small, profileId(2)), titleId(1)).score)
  })

  it('is nearer to the end after a warm sweep than after a cold one', () => {
    const { known } = splitChoices(choicesOf({ people: 150, titles: TITLES, dimensions: 3, each: 4, seed: 8 }), TITLES)
    const previous = fitted(implicitAls, { interactions: known, catalogue, options: { ...options, sweeps: 10 } }).model
    const lossAfterOne = (from: typeof previous | undefined): number => {
      const { progress } = fitted(implicitAls, { interactions: known, catalogue, options: { ...options, sweeps: 1, previous: from } })
      return Math.min(...progress.flatMap(({ loss }) => (loss === undefined ? [] : [loss])))
    }
    expect(lossAfterOne(previous)).toBeLessThan(lossAfterOne(undefined))
  })

  it('takes changed options on the way', () => {
    const fit = implicitAls.fit(small, catalogue, options)
    fit.next()
    let step = fit.next({ regularisation: 150, factors: 2, sweeps: 7 })
    let losses = 0
    while (!step.done) {
      if (step.value.loss !== undefined) losses++
      step = fit.next()
    }
    expect(step.value.state).toMatchObject({ factors: 2, regularisation: 150 })
    expect(losses).toBeGreaterThanOrEqual(7)
    const refused = implicitAls.fit(small, catalogue, options)
    refused.next()
    expect(() => refused.next({ regularisation: -1 })).toThrow('Expected `regularisation` to be above 0, got -1')
  })
})
