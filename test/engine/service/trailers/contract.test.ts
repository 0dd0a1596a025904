import { describe, expect, it } from 'vitest'
import { profileId, trailerId } from '../../../../src/engine/contract/ids'
import { TRAILERS_A_TITLE } from '../../../../src/engine/contract/vocabulary'
import { stream, uniform } from '../../../../src/engine/math/random'
import { tenATitle, withOneMore, withTrailers } from '../../../../src/engine/service/trailers/arms'
import { EVERY_TRAILER_POLICY } from '../../../../src/engine/service/trailers/everyPolicy'
import { withLot } from '../../../../src/engine/service/trailers/mixture'
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

/** So many trailers, each with its weight on one or two aspects. */
const rowsOf = (count: number): readonly number[][] =>
  Array.from({ length: count }, (_, j) => Array.from({ length: 8 }, (_unused, a) => (a === j % 8 ? 0.6 : 0) + (a === j % 7 ? 0.4 : 0)))

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

  it.each([0, 3])('logs the probability with which it chooses, after %i periods', (periods) => {
    const policy = taught(make, periods)
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

  it('takes an empty batch, and opens a period with it', () => {
    const policy = taught(make, 1)
    policy.learn(batchOf([]))
    expect(policy.period).toBe(2)
    expect(choicesOf(policy).length).toBe(60)
  })

  it.each([1, 2, 3, 11, 40])('serves a title that has %i trailers beside others that have ten', (count) => {
    const trailers = withTrailers(tenATitle(catalogue), 2, rowsOf(count))
    const policy = make({ catalogue, trailers, seed: 5 })
    for (let period = 0; period < 3; period++) {
      for (const title of [1, 2, 3]) {
        const most = title === 2 ? count : TRAILERS_A_TITLE
        const choices = Array.from({ length: 80 }, (_, person) => policy.choose(crowd.context(person, title)))
        for (const { trailer, probability } of choices) {
          expect(trailer).toBeLessThan(most)
          expect(probability).toBeGreaterThan(0)
          if (most === 1) expect(probability).toBeCloseTo(1, 12)
        }
        policy.learn(batchOf(choices.map((choice, person) => ({ ...choice, ...crowd.context(person, title), reward: person % 2 }))))
        expect(policy.expected(crowd.context(0, title))?.length ?? most).toBe(most)
      }
    }
    const restored = make({ catalogue, trailers, seed: 5 })
    restored.restore(structuredClone(policy.state()))
    expect(choicesOf(restored)).toEqual(choicesOf(policy))
  })

  it('finds among eleven the one that hardly anybody leaves, where it learns', () => {
    if (['random', 'oneForAll', 'byRule'].includes(id)) return
    const trailers = withOneMore(tenATitle(catalogue), 2, [0, 0, 0, 0, 0, 0, 0, 1])
    const policy = make({ catalogue, trailers, settings: { epsilon: 0.2, trialViews: 1500 }, seed: 5 })
    const dice = stream(3, 'test: answers')
    const shownAt = (period: number): number => {
      const choices = Array.from({ length: 300 }, (_, person) => ({ person: person + 300 * period, ...crowd.context(person, 2) }))
      const seen = choices.map((one) => ({ ...one, ...policy.choose({ ...one, profile: profileId(one.person) }) }))
      const answer = ({ person, trailer }: { person: number; trailer: number }): number =>
        uniform(dice, person, period, 0) < (trailer === 10 ? 0.8 : 0.1) ? 1 : 0
      policy.learn(batchOf(seen.map((one) => ({ ...one, reward: answer(one) }))))
      return seen.filter(({ trailer }) => trailer === 10).length / seen.length
    }
    const shares = Array.from({ length: 12 }, (_, period) => shownAt(period))
    expect((shares[9] + shares[10] + shares[11]) / 3).toBeGreaterThan(0.6)
  })

  it('refuses an answer to a trailer or a title that is not there, where it learns', () => {
    if (['random', 'oneForAll', 'byRule'].includes(id)) return
    const row = { title: 2, trailer: 10, probability: 1, affinities: crowd.context(0, 2).affinities, reward: 1 }
    expect(() => make({ catalogue, seed: 5 }).learn(batchOf([row]))).toThrow(/title 2 to be from 0 to 9, got 10/)
    expect(() => make({ catalogue, seed: 5 }).learn(batchOf([{ ...row, trailer: 0, title: 99 }]))).toThrow(RangeError)
    expect(() => make({ catalogue, seed: 5 }).restore({ period: 1, columns: {} })).toThrow(RangeError)
  })

  it('mixed with the lot, tries all and logs it exactly', () => {
    const mixed = withLot(taught(make, 3), { share: 0.4, trailers: tenATitle(catalogue), seed: 8 })
    expect(mixed.triesAll).toBe(true)
    const inverse = Array.from({ length: 3000 }, (_, person) => mixed.choose(crowd.context(person, 2)))
    for (const { probability } of inverse) expect([0.04, 0.64]).toContain(Math.round(probability * 1e9) / 1e9)
    // Each trailer, weighted by how improbable it was, comes out as one tenth of ten.
    const mean = inverse.reduce((sum, { probability }) => sum + 1 / probability, 0) / inverse.length
    const variance = 0.64 / 0.64 ** 2 + 9 * (0.04 / 0.04 ** 2) - TRAILERS_A_TITLE ** 2
    expect(Math.abs(mean - TRAILERS_A_TITLE)).toBeLessThan(4 * Math.sqrt(variance / inverse.length))
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
