import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normal } from '../../../../src/engine/math/draws'
import { stream, uniform } from '../../../../src/engine/math/random'
import type { Interactions } from '../../../../src/engine/service/log/interactions'
import { blend, FIRST_WEIGHTS } from '../../../../src/engine/service/models/blend'
import { learnBlendWeights } from '../../../../src/engine/service/models/blendWeights'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'
import { fitted, OPTIONS } from './fitting'
import { choicesOf } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 60
const catalogue = taggedCatalogue(TITLES)
const choices = choicesOf({ people: 300, titles: TITLES, dimensions: 3, each: 12, seed: 21 })
const until = (count: number): Interactions =>
  interactionsOf(
    choices.map((titles) => person(titles.slice(0, count).map((title) => ({ title })))),
    TITLES,
  )
const weightsOf = (model: { readonly state: { readonly weights: readonly { readonly weight: number }[] } }) =>
  model.state.weights.map(({ weight }) => weight)

describe('weights of the blend', () => {
  it('are where the penalised loss is smallest, and never below 0', () => {
    const dice = stream(3, 'test: pairs')
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom(0, 1, 40, 300), (seed, count) => {
        const differences = Float64Array.from({ length: count * 3 }, (_, at) => normal(dice, seed, 0, at) + (at % 3 === 1 ? 0.8 : -0.3))
        const last = [0.6, 1, 0.5]
        const learned = learnBlendWeights({ members: 3, count, differences }, last)
        learned.forEach((weight, member) => {
          let slope = 100 * (weight - last[member])
          for (let pair = 0; pair < count; pair++) {
            const margin = learned.reduce((sum, one, at) => sum + one * differences[pair * 3 + at], 0)
            slope -= differences[pair * 3 + member] / (1 + Math.exp(margin))
          }
          expect(weight).toBeGreaterThanOrEqual(0)
          if (weight > 0) expect(Math.abs(slope)).toBeLessThan(1e-3)
          else expect(slope).toBeGreaterThan(-1e-3)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('move from the last ones as far as one night’s evidence goes', () => {
    const dice = stream(4, 'test: pairs')
    const night = (count: number) => ({
      members: 3,
      count,
      differences: Float64Array.from({ length: count * 3 }, (_, at) => (at % 3 === 2 ? 1.5 : 0) + 2 * uniform(dice, 0, 0, at) - 1),
    })
    const learned = [20, 200, 2000].map((count) => learnBlendWeights(night(count), [0.5, 0.5, 0.5])[2])
    expect(0.5 < learned[0] && learned[0] < learned[1] && learned[1] < learned[2]).toBe(true)
    expect(learnBlendWeights({ members: 3, count: 0, differences: new Float64Array(0) }, [0.2, 0.3, 0])).toEqual([0.2, 0.3, 0])
  })
})

describe('blend', () => {
  it('begins with fixed weights, then learns from what was taken up since last night', () => {
    const first = fitted(blend, { interactions: until(6), catalogue }).model
    expect(weightsOf(first)).toEqual(FIRST_WEIGHTS)
    const second = fitted(blend, { interactions: until(7), catalogue, options: { ...OPTIONS, previous: first } }).model
    expect(weightsOf(second)).not.toEqual(FIRST_WEIGHTS)
    expect(weightsOf(second).every((weight) => weight >= 0)).toBe(true)
  })

  it('keeps its weights when nothing was taken up, and when it is told to', () => {
    const first = fitted(blend, { interactions: until(6), catalogue }).model
    const idle = fitted(blend, { interactions: until(6), catalogue, options: { ...OPTIONS, previous: first } }).model
    expect(weightsOf(idle)).toEqual(FIRST_WEIGHTS)
    const kept = fitted(blend, { interactions: until(9), catalogue, options: { ...OPTIONS, previous: first, keepWeights: true } }).model
    expect(weightsOf(kept)).toEqual(FIRST_WEIGHTS)
  })

  it('listens more to the factorisation night after night where people choose by hidden taste', () => {
    let model = fitted(blend, { interactions: until(5), catalogue }).model
    for (let night = 6; night <= 12; night++)
      model = fitted(blend, { interactions: until(night), catalogue, options: { ...OPTIONS, sweeps: 1, previous: model } }).model
    const [, factorisation, tags] = weightsOf(model)
    expect(factorisation).toBeGreaterThan(FIRST_WEIGHTS[1])
    expect(tags).toBeLessThan(FIRST_WEIGHTS[2])
  })

  it('is around 0 for an average title and person', () => {
    const interactions = until(6)
    const { model } = fitted(blend, { interactions, catalogue })
    const scores = new Float32Array(TITLES)
    let sum = 0
    for (let profile = 0; profile < interactions.profileCount; profile++) {
      const { starts, titles, weights, lastAt } = interactions
      const [from, to] = [starts[profile], starts[profile + 1]]
      model.score(
        {
          count: to - from,
          titles: titles.subarray(from, to),
          weights: weights.subarray(from, to),
          lastAt: lastAt.subarray(from, to),
          country: -1,
        },
        scores,
      )
      for (const score of scores) sum += score
    }
    expect(Math.abs(sum / (interactions.profileCount * TITLES))).toBeLessThan(0.05)
  })
})
