import { inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { ASPECTS } from '../../../../src/engine/contract/vocabulary'
import { stream, uniform } from '../../../../src/engine/math/random'
import { LinUcbDisjointTrailer } from '../../../../src/engine/service/trailers/linUcbDisjoint'
import { LinUcbHybridTrailer } from '../../../../src/engine/service/trailers/linUcbHybrid'
import { TRAILER_FEATURES, trailerTables, writeTrailerFeatures } from '../../../../src/engine/service/trailers/trailerFeatures'
import { smallCatalogue } from '../support/smallCatalogue'
import { audience, batchOf, type SeenTrailer } from './audience'

const catalogue = smallCatalogue(3)
const crowd = audience(catalogue, { people: 300, seed: 4 })
const dice = stream(9, 'test: rows')
const TITLE = 1
const ALPHA = 0.7
const K = TRAILER_FEATURES - 1
const D = 1 + ASPECTS.length

const ROWS: readonly SeenTrailer[] = Array.from({ length: 160 }, (_, i) => {
  const reward = uniform(dice, i, 0, 1) < 0.3 ? 1 : 0
  return { title: TITLE, trailer: i % 10, probability: 0.1, affinities: crowd.context(i, TITLE).affinities, reward }
})

const own = (affinities: Float32Array): Matrix => Matrix.columnVector([1, ...affinities])
function shared(affinities: Float32Array, trailer: number): Matrix {
  const out = new Float64Array(TRAILER_FEATURES)
  writeTrailerFeatures(trailerTables(catalogue), { title: TITLE, trailer, at: 0, affinities }, out)
  return Matrix.columnVector(Array.from(out.subarray(1)))
}
const times = (...factors: readonly Matrix[]): Matrix => factors.reduce((product, factor) => product.mmul(factor))
const number = (matrix: Matrix): number => matrix.get(0, 0)

/** Li et al. 2010, algorithm 1, line by line. */
function disjoint(affinities: Float32Array): number[] {
  return Array.from({ length: 10 }, (_, trailer) => {
    const A = Matrix.eye(D)
    const b = Matrix.zeros(D, 1)
    for (const row of ROWS.filter((one) => one.trailer === trailer)) {
      const x = own(row.affinities)
      A.add(x.mmul(x.transpose()))
      b.add(Matrix.mul(x, row.reward))
    }
    const x = own(affinities)
    const theta = inverse(A).mmul(b)
    return number(times(theta.transpose(), x)) + ALPHA * Math.sqrt(number(times(x.transpose(), inverse(A), x)))
  })
}

/** Li et al. 2010, algorithm 2, line by line. */
function hybrid(affinities: Float32Array): number[] {
  const A0 = Matrix.eye(K)
  const b0 = Matrix.zeros(K, 1)
  const arms = Array.from({ length: 10 }, () => ({ A: Matrix.eye(D), B: Matrix.zeros(D, K), b: Matrix.zeros(D, 1) }))
  for (const { affinities: who, trailer, reward } of ROWS) {
    const { A, B, b } = arms[trailer]
    const x = own(who)
    const z = shared(who, trailer)
    A0.add(times(B.transpose(), inverse(A), B))
    b0.add(times(B.transpose(), inverse(A), b))
    A.add(x.mmul(x.transpose()))
    B.add(x.mmul(z.transpose()))
    b.add(Matrix.mul(x, reward))
    A0.add(z.mmul(z.transpose())).sub(times(B.transpose(), inverse(A), B))
    b0.add(Matrix.mul(z, reward)).sub(times(B.transpose(), inverse(A), b))
  }
  const beta = inverse(A0).mmul(b0)
  return arms.map(({ A, B, b }, trailer) => {
    const x = own(affinities)
    const z = shared(affinities, trailer)
    const theta = inverse(A).mmul(Matrix.sub(b, B.mmul(beta)))
    const across = times(z.transpose(), inverse(A0), B.transpose(), inverse(A), x)
    const back = times(x.transpose(), inverse(A), B, inverse(A0), B.transpose(), inverse(A), x)
    const s = number(times(z.transpose(), inverse(A0), z)) - 2 * number(across) + number(times(x.transpose(), inverse(A), x)) + number(back)
    return number(z.transpose().mmul(beta)) + number(x.transpose().mmul(theta)) + ALPHA * Math.sqrt(s)
  })
}

const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values))

describe.each([
  ['disjoint', LinUcbDisjointTrailer, disjoint],
  ['with shared features', LinUcbHybridTrailer, hybrid],
] as const)('LinUCB, %s', (_, Policy, byThePaper) => {
  it('chooses as the paper’s algorithm does, whether learned in one batch or row by row', () => {
    const settings = { alpha: ALPHA }
    const one = new Policy({ catalogue, seed: 1, settings })
    const many = new Policy({ catalogue, seed: 1, settings })
    one.learn(batchOf(ROWS))
    for (const row of ROWS) many.learn(batchOf([row]))
    for (let person = 200; person < 260; person++) {
      const context = crowd.context(person, TITLE)
      const wanted = largest(byThePaper(context.affinities))
      expect(one.choose(context)).toEqual({ trailer: wanted, probability: 1 })
      expect(many.choose(context).trailer).toBe(wanted)
    }
  })

  it('expects, without the benefit of the doubt, what its own ridge says', () => {
    const doubting = new Policy({ catalogue, seed: 1, settings: { alpha: ALPHA } })
    const sure = new Policy({ catalogue, seed: 1, settings: { alpha: 0 } })
    doubting.learn(batchOf(ROWS))
    sure.learn(batchOf(ROWS))
    const context = crowd.context(210, TITLE)
    expect(doubting.expected(context)).toEqual(sure.expected(context))
    expect(sure.choose(context).trailer).toBe(largest(sure.expected(context)))
  })
})
