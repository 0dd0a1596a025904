import { Matrix, solve } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { ASPECTS, TRAILERS_A_TITLE } from '../../../../src/engine/contract/vocabulary'
import { stream, uniform } from '../../../../src/engine/math/random'
import { BANK_DRAWS } from '../../../../src/engine/service/trailers/bank'
import { LinearThompsonTrailer } from '../../../../src/engine/service/trailers/linearThompson'
import { FITTING_AT, TRAILER_FEATURES, trailerTables, writeTrailerFeatures } from '../../../../src/engine/service/trailers/trailerFeatures'
import { smallCatalogue } from '../support/smallCatalogue'
import type { SeenTrailer } from './audience'
import { audience, batchOf } from './audience'

const catalogue = smallCatalogue(12)
const crowd = audience(catalogue, { people: 300, seed: 4 })
const dice = stream(9, 'test: rows')

function rows(count: number): SeenTrailer[] {
  return Array.from({ length: count }, (_, i) => {
    const title = Math.floor(uniform(dice, i, 0, 0) * catalogue.titles.length)
    const reward = uniform(dice, i, 0, 1) < 0.2 ? 1 : 0
    return { title, trailer: i % TRAILERS_A_TITLE, probability: 0.1, affinities: crowd.context(i % 300, title).affinities, reward }
  })
}

describe('the features of a trailer', () => {
  it('are centred within a title, so that its ten add up to nothing', () => {
    const tables = trailerTables(catalogue)
    const sums = new Float64Array(TRAILER_FEATURES)
    const x = new Float64Array(TRAILER_FEATURES)
    const { affinities } = crowd.context(3, 5)
    for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) {
      writeTrailerFeatures(tables, { title: 5, trailer, at: 0, affinities }, x)
      for (let i = 0; i < TRAILER_FEATURES; i++) sums[i] += x[i]
    }
    expect(sums[0]).toBe(TRAILERS_A_TITLE)
    for (let i = 1; i < TRAILER_FEATURES; i++) expect(sums[i]).toBeCloseTo(0, 12)
  })
})

describe('linear Thompson sampling', () => {
  it('believes what ridge regression by another library believes', () => {
    const seen = rows(400)
    const policy = new LinearThompsonTrailer({ catalogue, seed: 1 })
    policy.learn(batchOf(seen))
    const tables = trailerTables(catalogue)
    const x = new Matrix(seen.length, TRAILER_FEATURES)
    seen.forEach((row, i) => {
      const features = new Float64Array(TRAILER_FEATURES)
      writeTrailerFeatures(tables, { ...row, at: 0 }, features)
      x.setRow(i, Array.from(features))
    })
    // Before the first batch every title's rate is taken for 0.1.
    const surprises = Matrix.columnVector(seen.map((row) => row.reward - 0.1))
    const ridge = solve(Matrix.add(x.transpose().mmul(x), Matrix.eye(TRAILER_FEATURES).mul(10)), x.transpose().mmul(surprises)).to1DArray()
    const own = policy.weights()
    for (let i = 0; i < TRAILER_FEATURES; i++) expect(own[i]).toBeCloseTo(ridge[i], 9)
  })

  it('does not care whether rows come in one batch or, at equal title rates, in another order', () => {
    const seen = rows(200)
    const one = new LinearThompsonTrailer({ catalogue, seed: 1 })
    const other = new LinearThompsonTrailer({ catalogue, seed: 1 })
    one.learn(batchOf(seen))
    other.learn(batchOf([...seen].reverse()))
    one.weights().forEach((weight, i) => {
      expect(other.weights()[i]).toBeCloseTo(weight, 10)
    })
  })

  it('logs multiples of 1 in 32, and shows less variety the more it has learned', () => {
    const variety = (policy: LinearThompsonTrailer): number => {
      let sum = 0
      for (let person = 0; person < 200; person++) {
        const { probability } = policy.choose(crowd.context(person, person % 12))
        expect((probability * BANK_DRAWS) % 1).toBe(0)
        sum += probability
      }
      return sum / 200
    }
    const policy = new LinearThompsonTrailer({ catalogue, seed: 1 })
    const early = variety(policy)
    for (let period = 0; period < 8; period++) crowd.live(policy, period)
    expect(variety(policy)).toBeGreaterThan(early + 0.15)
  })

  it('learns that people like trailers which show what they like', () => {
    const policy = new LinearThompsonTrailer({ catalogue, seed: 1 })
    for (let period = 0; period < 12; period++) crowd.live(policy, period)
    const fitting = policy.weights().slice(FITTING_AT, FITTING_AT + ASPECTS.length)
    expect(fitting.filter((weight) => weight > 0).length).toBeGreaterThanOrEqual(6)
  })

  it('takes other draws in another world and another period', () => {
    const chosen = (policy: LinearThompsonTrailer): number[] =>
      Array.from({ length: 100 }, (_, person) => policy.choose(crowd.context(person, 0)).trailer)
    const policy = new LinearThompsonTrailer({ catalogue, seed: 1 })
    const first = chosen(policy)
    expect(chosen(new LinearThompsonTrailer({ catalogue, seed: 2 }))).not.toEqual(first)
    policy.learn(batchOf([]))
    expect(chosen(policy)).not.toEqual(first)
  })

  it('refuses a checkpoint of another size', () => {
    const policy = new LinearThompsonTrailer({ catalogue, seed: 1 })
    expect(() => policy.restore({ period: 0, columns: {} })).toThrow(RangeError)
  })
})
