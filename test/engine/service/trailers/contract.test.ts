import { describe, expect, it } from 'vitest'
import { trailerId } from '../../../../src/engine/contract/ids'
import { TRAILERS_A_TITLE } from '../../../../src/engine/contract/vocabulary'
import { EVERY_TRAILER_POLICY } from '../../../../src/engine/service/trailers/everyPolicy'
import type { TrailerPolicy, TrailerPolicyId, TrailerPolicyOptions } from '../../../../src/engine/service/trailers/protocol'
import { smallCatalogue } from '../support/smallCatalogue'
import { audience, batchOf } from './audience'

const catalogue = smallCatalogue(6)
const crowd = audience(catalogue, { people: 400, seed: 2 })

type Make = (options: TrailerPolicyOptions) => TrailerPolicy

function taught(make: Make, periods: number): TrailerPolicy {
  const policy = make({ catalogue, seed: 5 })
  for (let period = 0; period < periods; period++) crowd.live(policy, period)
  return policy
}

const choicesOf = (policy: TrailerPolicy) =>
  Array.from({ length: 60 }, (_, person) => ({ ...policy.choose(crowd.context(person, person % catalogue.titles.length)) }))

describe.each(Object.entries(EVERY_TRAILER_POLICY))('the trailer policy %s', (id, make) => {
  it('chooses one of the ten, with a probability above 0 and at most 1', () => {
    for (const { trailer, probability } of [...choicesOf(taught(make, 0)), ...choicesOf(taught(make, 4))]) {
      expect(trailer).toBeGreaterThanOrEqual(0)
      expect(trailer).toBeLessThan(TRAILERS_A_TITLE)
      expect(Number.isInteger(trailer)).toBe(true)
      expect(probability).toBeGreaterThan(0)
      expect(probability).toBeLessThanOrEqual(1)
    }
  })

  it('is a pure function of the context until it learns', () => {
    const policy = taught(make, 2)
    const first = choicesOf(policy)
    policy.choose(crowd.context(399, 3))
    policy.expected(crowd.context(12, 4))
    expect(choicesOf(policy)).toEqual(first)
    expect(choicesOf(taught(make, 2))).toEqual(first)
  })

  it('logs the probability with which it chooses', () => {
    const policy = taught(make, 3)
    const asked = crowd.context(0, 2)
    const counts = new Float64Array(TRAILERS_A_TITLE)
    const logged = new Float64Array(TRAILERS_A_TITLE)
    const people = 4000
    for (let profile = 0; profile < people; profile++) {
      const { trailer, probability } = policy.choose({ ...crowd.context(profile, 2), affinities: asked.affinities })
      counts[trailer]++
      logged[trailer] = probability
    }
    // All that can be chosen was chosen, so what was logged is the whole distribution.
    expect(logged.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 10)
    for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) {
      const deviation = Math.sqrt(logged[trailer] * (1 - logged[trailer]) * people)
      expect(Math.abs(counts[trailer] - logged[trailer] * people)).toBeLessThan(4 * deviation + 1e-9)
    }
  })

  it('goes on from a checkpoint as it would have', () => {
    const policy = taught(make, 3)
    const restored = make({ catalogue, seed: 5 })
    restored.restore(structuredClone(policy.state()))
    expect(choicesOf(restored)).toEqual(choicesOf(policy))
    crowd.live(policy, 3)
    crowd.live(restored, 3)
    expect(choicesOf(restored)).toEqual(choicesOf(policy))
    expect(restored.state()).toEqual(policy.state())
  })

  it('takes an empty batch', () => {
    const policy = taught(make, 1)
    policy.learn(batchOf([]))
    expect(choicesOf(policy).length).toBe(60)
  })

  it('expects a number for each of the ten, or nothing at all', () => {
    const expected = taught(make, 3).expected(crowd.context(1, 1))
    if (expected === null) return expect(['random', 'oneForAll', 'byRule']).toContain(id)
    expect(expected.length).toBe(TRAILERS_A_TITLE)
    expect(expected.every((rate) => Number.isFinite(rate))).toBe(true)
  })
})

describe('the policies that learn', () => {
  it.each([1, 2, 3])('random < best on average < one for each < what the best knowledge could do (world %i)', (seed) => {
    const town = audience(catalogue, { people: 1500, seed })
    const lateRate = (id: TrailerPolicyId): number => {
      const policy = EVERY_TRAILER_POLICY[id]({ catalogue, seed })
      const rates = Array.from({ length: 10 }, (_, period) => town.live(policy, period))
      return (rates[6] + rates[7] + rates[8] + rates[9]) / 4
    }
    const oracle = (town.oracle(6) + town.oracle(7) + town.oracle(8) + town.oracle(9)) / 4
    const rates = [lateRate('random'), lateRate('bestOnAverage'), lateRate('linearThompson'), oracle]
    for (let i = 1; i < rates.length; i++) expect(rates[i]).toBeGreaterThan(rates[i - 1])
  })
})

describe('one for all', () => {
  it('shows everybody the trailer nearest to the main genre', () => {
    const policy = EVERY_TRAILER_POLICY.oneForAll({ catalogue, seed: 1 })
    const chosen = new Set(Array.from({ length: 50 }, (_, person) => policy.choose(crowd.context(person, 3)).trailer))
    expect(chosen.size).toBe(1)
  })
})

describe('best on average', () => {
  it('comes to prefer the trailer that is played most, and tells its rate', () => {
    const policy = EVERY_TRAILER_POLICY.bestOnAverage({ catalogue, seed: 1 })
    const { affinities } = crowd.context(0, 0)
    const rows = Array.from({ length: 5000 }, (_, i) => ({
      title: 0,
      trailer: i % 10,
      probability: 0.1,
      affinities,
      reward: i % 10 === 7 ? Number(i % 20 < 10) : Number(i % 50 < 5),
    }))
    policy.learn(batchOf(rows))
    const choices = Array.from({ length: 300 }, (_, person) => policy.choose(crowd.context(person, 0)))
    const best = choices.filter(({ trailer }) => trailer === trailerId(7))
    expect(best.length / choices.length).toBeGreaterThan(0.65)
    expect(best[0].probability).toBeCloseTo(1 - 0.9 * (2000 / 7000), 6)
    const expected = policy.expected(crowd.context(0, 0)) ?? []
    expect(expected[7]).toBe(Math.max(...expected))
  })
})
