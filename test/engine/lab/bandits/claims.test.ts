import { describe, expect, it } from 'vitest'
import { fetchAllAnswers } from '../../../../src/engine/lab/answering'
import { regretOf } from '../../../../src/engine/lab/bandits/arms'
import { laiRobbinsSlope, ucb1Bound } from '../../../../src/engine/lab/bandits/bounds'
import { CLAIM_GROUPS, type ClaimGroup, type Claims, checkUs } from '../../../../src/engine/lab/bandits/checkUs'
import { type ClaimOutcome, claimOf, claimOfSpread } from '../../../../src/engine/lab/bandits/claims'
import { CONTENDERS, PUBLISHED_REGRETS, PUBLISHED_STEPS, SLOT_WORLDS } from '../../../../src/engine/lab/bandits/published'
import { log } from '../../../../src/engine/math/elementary'

// What the page's worker brings along.
await fetchAllAnswers()

function outcomesOf(group: ClaimGroup, runs: number, seed: number): readonly ClaimOutcome[] {
  const claims = CLAIM_GROUPS[group]({ runs, seed })
  let last = 0
  for (let step = claims.next(); ; step = claims.next()) {
    if (step.done) return step.value
    expect(step.value.done).toBeGreaterThanOrEqual(last)
    last = step.value.done
  }
}

describe('what theory says of slot machines', () => {
  it.each([
    ['A', 412, 6635],
    ['B', 248, 13265],
    ['C', 8.9, 247],
  ] as const)('is what was published for world %s', (world, least, most) => {
    expect(Math.abs(laiRobbinsSlope(SLOT_WORLDS[world]) * log(PUBLISHED_STEPS) - least)).toBeLessThan(0.5)
    expect(Math.abs(ucb1Bound(SLOT_WORLDS[world], PUBLISHED_STEPS) - most)).toBeLessThan(0.5)
  })
})

describe('a run', () => {
  it('is the same for the same seed and run, and another for another', () => {
    const of = (run: number, seed = 3) => regretOf({ contender: CONTENDERS.thompson, means: SLOT_WORLDS.B, notedAt: [100, 500], seed, run })
    expect(of(0)).toEqual(of(0))
    expect(of(1)).not.toEqual(of(0))
    expect(of(0, 4)).not.toEqual(of(0))
  })
})

describe('a claim', () => {
  it('is held against a figure with the chance of both', () => {
    const values = [9, 10, 11, 10, 9, 11]
    expect(claimOf(values, { id: 'x', rule: 'near', against: 10.9 }).met).toBe(true)
    expect(claimOf(values, { id: 'x', rule: 'near', against: 11.1 }).met).toBe(false)
    expect(claimOf(values, { id: 'x', rule: 'near', against: 11.1, theirRuns: 3 }).met).toBe(true)
    expect(claimOf(values, { id: 'x', rule: 'below', against: 10.5 }).met).toBe(false)
    expect(claimOf(values, { id: 'x', rule: 'below', against: 11 }).met).toBe(true)
    expect(claimOf(values, { id: 'x', rule: 'above', against: 9 }).met).toBe(true)
    expect(() => claimOf([1], { id: 'x', rule: 'above', against: 9 })).toThrow(RangeError)
  })
})

describe('the published table of regrets', () => {
  it('comes out, but for the one figure in a hundred that chance may move', () => {
    const outcomes = outcomesOf('regret', 12, 1)
    expect(outcomes.length).toBe(34)
    // Twelve runs tell no spread: those that rest on it alone are held in the bench, over 300.
    const restsOnSpread = new Set(['locksIn:A', 'locksIn:B', 'regret:B:greedy', 'regret:B:tenth', 'regret:B:hundredth'])
    const missed = outcomes.filter(({ id, met }) => !met && !restsOnSpread.has(id))
    expect(missed.filter(({ rule }) => rule !== 'near').map(({ id }) => id)).toEqual([])
    expect(missed.length).toBeLessThanOrEqual(1)
  })
})

describe('greedy', () => {
  it.each(['A', 'B'] as const)('locks in: its regret varies by more than Thompson sampling pays in all (world %s)', (world) => {
    const notedAt = [PUBLISHED_STEPS]
    const regrets = Array.from(
      { length: 120 },
      (_, run) => regretOf({ contender: CONTENDERS.greedy, means: SLOT_WORLDS[world], notedAt, seed: 5, run })[0],
    )
    expect(claimOfSpread(regrets, { id: 'x', rule: 'above', against: PUBLISHED_REGRETS[world].thompson.mean }, 1).met).toBe(true)
  })
})

describe('a policy judged from logs', () => {
  it.each([1, 2])('is found by replay and by propensities, and missed by naive matching (seed %i)', (seed) => {
    expect(outcomesOf('logs', 30, seed).filter(({ met }) => !met)).toEqual([])
  })
})

describe('knowing whom one shows what', () => {
  it.each([1, 2])('random < best single < one for each < who knows everything (seed %i)', (seed) => {
    const outcomes = outcomesOf('context', 6, seed)
    expect(outcomes.map(({ rule }) => rule)).toEqual(['above', 'above', 'above', 'above'])
    expect(outcomes.filter(({ met }) => !met)).toEqual([])
  })
})

describe('real launches before the people of small worlds (W3)', () => {
  it('by lot < the best single one, the one found by trying < one for each < who knows every taste', () => {
    const outcomes = outcomesOf('launch', 4, 1)
    // Whether one for each is ahead of the truly best single one is told as it comes out.
    expect(outcomes.filter(({ met }) => met).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lotBelowBest', 'foundBelowEach', 'eachBelowTastes']),
    )
    expect(outcomes.map(({ id }) => id)).toContain('bestBelowEach')
  }, 300_000)
})

describe('learning in batches', () => {
  it('is learning after each where a batch is one answer, and none where none is full', () => {
    const of = (learnsEvery: number) =>
      regretOf({ contender: CONTENDERS.thompson, means: SLOT_WORLDS.C, notedAt: [500], seed: 3, run: 0, learnsEvery })
    expect(of(1)).toEqual(regretOf({ contender: CONTENDERS.thompson, means: SLOT_WORLDS.C, notedAt: [500], seed: 3, run: 0 }))
    // One draw of what is believed at first, and nothing learned: always the same trailer.
    expect([0, 150]).toContain(Math.round(of(501)[0]))
  })
})

describe('check us', () => {
  it('tells how far it is and what has come out, group by group, and ends with all', () => {
    const steps = checkUs({ groups: ['logs', 'context'], runs: 4, seed: 3 })
    const told: Claims[] = []
    let last = 0
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value.length).toBe(10)
        break
      }
      const done = typeof step.value === 'number' ? step.value : step.value.done
      if (typeof step.value !== 'number') told.push(step.value.soFar)
      expect(done).toBeGreaterThanOrEqual(last)
      last = done
    }
    expect(last).toBe(1)
    expect(told.map(({ length }) => length)).toEqual([6, 10])
  })

  it.each([3, 301, 7.5])('is refused for %d runs', (runs) => {
    expect(() => checkUs({ groups: ['logs'], runs, seed: 3 }).next()).toThrow(/`runs` to be an integer from 4 to 300/)
  })
})
