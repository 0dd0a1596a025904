import { describe, expect, it } from 'vitest'
import { stream, uniform } from '../../../../../src/engine/math/random'
import {
  doublyRobust,
  inversePropensity,
  naiveMatching,
  selfNormalised,
} from '../../../../../src/engine/service/trailers/offPolicy/estimators'
import type { OffPolicyEstimate, TrailerLog } from '../../../../../src/engine/service/trailers/offPolicy/log'
import { replay } from '../../../../../src/engine/service/trailers/offPolicy/replay'
import { guessedRewards } from '../../../../../src/engine/service/trailers/offPolicy/rewardModel'

/** Four people, two trailers. */
const LOG: TrailerLog = {
  count: 4,
  trailers: 2,
  features: 1,
  contexts: Float64Array.of(0, 1, 0, 1),
  shown: Uint8Array.of(0, 1, 1, 0),
  probabilities: Float64Array.of(0.5, 0.25, 0.25, 0.75),
  rewards: Float64Array.of(1, 1, 0, 1),
  triedAll: true,
}
const CHOSEN = Uint8Array.of(0, 1, 1, 1)

function told(answer: ReturnType<typeof naiveMatching>): OffPolicyEstimate {
  if (answer.kind === 'refused') throw new RangeError(`Expected an estimate, got ${answer.reason}`)
  return answer
}

describe('an estimate from another policy’s log', () => {
  it('is what a pencil gives', () => {
    expect(told(naiveMatching(LOG, CHOSEN)).estimate).toBeCloseTo(2 / 3, 12)
    expect(told(inversePropensity(LOG, CHOSEN)).estimate).toBeCloseTo((2 + 4) / 4, 12)
    expect(told(selfNormalised(LOG, CHOSEN)).estimate).toBeCloseTo((2 + 4) / (2 + 4 + 4), 12)
    const model = Float64Array.of(0.5, 0.5, 0.2, 0.6, 0.5, 0.5, 0.2, 0.6)
    const robust = (0.5 + 2 * 0.5 + (0.6 + 4 * 0.4) + (0.5 - 4 * 0.5) + 0.6) / 4
    expect(told(doublyRobust(LOG, CHOSEN, { model })).estimate).toBeCloseTo(robust, 12)
  })

  it('says how many rows matched, and how many equal ones they are worth', () => {
    const { matched, effective, count } = told(inversePropensity(LOG, CHOSEN))
    expect([matched, count]).toEqual([3, 4])
    expect(effective).toBeCloseTo((2 + 4 + 4) ** 2 / (4 + 16 + 16), 12)
  })

  it.each([
    ['a probability of 0', { probabilities: Float64Array.of(0.5, 0, 0.25, 0.75) }, 'impossibleProbability'],
    ['a probability that is no number', { probabilities: Float64Array.of(0.5, Number.NaN, 0.25, 0.75) }, 'impossibleProbability'],
    ['a trailer shown for certain', { probabilities: Float64Array.of(0.5, 1, 0.25, 0.75) }, 'shownForCertain'],
    ['trailers that had no chance', { triedAll: false }, 'notAllTried'],
  ])('is refused, as a value, for %s', (_, change, reason) => {
    const log = { ...LOG, ...change }
    expect(inversePropensity(log, CHOSEN)).toEqual({ kind: 'refused', reason })
    expect(selfNormalised(log, CHOSEN)).toEqual({ kind: 'refused', reason })
    expect(doublyRobust(log, CHOSEN, { model: new Float64Array(8) })).toEqual({ kind: 'refused', reason })
    expect(replay(log, { choose: () => 0 })).toEqual({ kind: 'refused', reason })
  })

  it('is refused where nothing matched, where there is nothing, and replay where the log was not by lot', () => {
    expect(inversePropensity(LOG, Uint8Array.of(1, 0, 0, 1))).toEqual({ kind: 'refused', reason: 'nothingMatched' })
    const none = new Float64Array(0)
    const empty = { ...LOG, count: 0, contexts: none, shown: new Uint8Array(0), probabilities: none, rewards: none }
    expect(inversePropensity(empty, new Uint8Array(0))).toEqual({ kind: 'refused', reason: 'tooFewRows' })
    expect(naiveMatching(empty, new Uint8Array(0))).toEqual({ kind: 'refused', reason: 'tooFewRows' })
    expect(replay(LOG, { choose: () => 0 })).toEqual({ kind: 'refused', reason: 'notByLot' })
  })

  it('is an error where columns do not fit', () => {
    expect(() => inversePropensity(LOG, Uint8Array.of(0))).toThrow(/`chosen` to have 4 rows, got 1/)
    expect(() => inversePropensity({ ...LOG, trailers: 1 }, CHOSEN)).toThrow(RangeError)
    expect(() => doublyRobust(LOG, CHOSEN, { model: new Float64Array(3) })).toThrow(RangeError)
  })
})

describe('replay', () => {
  it('lets a policy see only the answers to what it would have shown', () => {
    const byLot = { ...LOG, probabilities: new Float64Array(4).fill(0.5) }
    const seen: number[] = []
    const answer = replay(byLot, { choose: (row) => (seen.length === 0 ? 0 : CHOSEN[row]), learn: (row) => seen.push(row) })
    expect(seen).toEqual([0, 1, 2])
    expect(told(answer).estimate).toBeCloseTo(2 / 3, 12)
  })
})

/** Trailer 1 is played by .6 where x = 1 and by .2 where x = 0; trailer 0 by .3. The log favours what works, by .8. */
function careful(seed: number, count: number): TrailerLog {
  const dice = stream(seed, 'test: a careful log')
  const contexts = Float64Array.from({ length: count }, (_, row) => (uniform(dice, row, 0, 0) < 0.5 ? 1 : 0))
  const probabilities = new Float64Array(count)
  const shown = Uint8Array.from(contexts, (x, row) => {
    const favoured = uniform(dice, row, 0, 1) < 0.8
    probabilities[row] = favoured ? 0.8 : 0.2
    return favoured ? x : 1 - x
  })
  const rewards = Float64Array.from(contexts, (x, row) => {
    const rate = shown[row] === 0 ? 0.3 : 0.2 + 0.4 * x
    return uniform(dice, row, 0, 2) < rate ? 1 : 0
  })
  return { count, trailers: 2, features: 1, contexts, shown, probabilities, rewards, triedAll: true }
}

describe('what trailer 1 for everybody would earn (.4), from a log that showed it to those who like it', () => {
  const worlds = Array.from({ length: 40 }, (_, seed) => careful(seed, 1500))
  const everybody = new Uint8Array(1500).fill(1)
  const bootstrap = { dice: stream(1, 'test: resamples'), resamples: 200 }
  const ways = {
    ips: (log: TrailerLog) => inversePropensity(log, everybody),
    snips: (log: TrailerLog) => selfNormalised(log, everybody),
    ridge: (log: TrailerLog) => doublyRobust(log, everybody, { model: guessedRewards(log, { kind: 'ridge' }) }),
    mean: (log: TrailerLog) => doublyRobust(log, everybody, { model: guessedRewards(log, { kind: 'mean' }) }),
    resampled: (log: TrailerLog) => selfNormalised(log, everybody, { bootstrap }),
  }

  it.each(Object.entries(ways))('is found by %s, and held by about 95 intervals of 100', (_, way) => {
    const answers = worlds.map((log) => told(way(log)))
    const mean = answers.reduce((sum, { estimate }) => sum + estimate, 0) / answers.length
    expect(Math.abs(mean - 0.4)).toBeLessThan(0.015)
    expect(answers.filter(({ low, high }) => low <= 0.4 && high >= 0.4).length).toBeGreaterThanOrEqual(35)
  })

  it('is missed by matching alone, always upwards', () => {
    for (const log of worlds) expect(told(naiveMatching(log, everybody)).low).toBeGreaterThan(0.4)
  })

  it('is found more sharply with a model of who plays what', () => {
    const width = (way: keyof typeof ways): number => {
      const { low, high } = told(ways[way](worlds[0]))
      return high - low
    }
    expect(width('ridge')).toBeLessThan(width('ips'))
  })
})
