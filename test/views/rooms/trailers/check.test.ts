import { describe, expect, it } from 'vitest'
import type { ClaimId } from '../../../../src/engine/lab/bandits/checkUs'
import type { ClaimOutcome } from '../../../../src/engine/lab/bandits/claims'
import { en } from '../../../../src/i18n/messages/en'
import { fr } from '../../../../src/i18n/messages/fr'
import { digitsFor, GROUPS, inGroup, isWeekShort, tally, verdictOf, wordClaim } from '../../../../src/views/rooms/trailers/check/derive'

const outcome = (id: ClaimId, change: Partial<ClaimOutcome<ClaimId>> = {}): ClaimOutcome<ClaimId> => ({
  id,
  rule: 'above',
  against: 2,
  estimate: 3,
  low: 1,
  high: 5,
  spread: 1,
  runs: 12,
  met: false,
  ...change,
})

const IDS: readonly ClaimId[] = [
  'replay',
  'oneForEachBeatsBestSingle',
  'regret:B:hundredth',
  'thompsonBelowUcb1:C',
  'ucb1BelowBound:A',
  'flattens:thompson',
  'locksIn:A',
  'early:ucb1',
  'constantShareKeepsPaying',
  'weeklyCostsMore:B',
  'foundBelowEach',
  'bestBelowEach',
]

describe('claims in words', () => {
  it.each(IDS)('%s is said in both languages, without a word of code', (id) => {
    for (const { trailerChecks } of [en, fr]) {
      const words = wordClaim(id, trailerChecks)
      expect(words.length).toBeGreaterThan(15)
      expect(words).not.toMatch(/undefined|hundredth|BelowUcb1|locksIn|BelowEach|weekly/)
    }
    expect(wordClaim(id, en.trailerChecks)).not.toBe(wordClaim(id, fr.trailerChecks))
  })

  it('each stand in one group', () => {
    const claims = IDS.map((id) => outcome(id))
    expect(GROUPS.map((group) => inGroup(claims, group).length)).toEqual([1, 1, 8, 2])
    expect([digitsFor('logs', 0.4), digitsFor('regret', 5.7), digitsFor('regret', 598)]).toEqual([3, 1, 0])
  })

  it('explain that a week is short only where it told one for each from the single one found', () => {
    const both = (found: boolean, best: boolean) =>
      isWeekShort([outcome('foundBelowEach', { met: found }), outcome('bestBelowEach', { met: best })])
    expect([both(true, false), both(false, false), both(true, true)]).toEqual([true, false, false])
  })

  it('are left open where a bound lies within the interval, and missed where a figure is too far', () => {
    expect(verdictOf(outcome('replay'))).toBe('open')
    expect(verdictOf(outcome('replay', { against: 6 }))).toBe('missed')
    expect(verdictOf(outcome('replay', { rule: 'near' }))).toBe('missed')
    expect(verdictOf(outcome('replay', { met: true }))).toBe('met')
    // Whoever throws few dice is near to everything.
    expect(verdictOf(outcome('replay', { rule: 'near', met: true, against: 331, low: -298, high: 801 }))).toBe('open')
    expect(verdictOf(outcome('replay', { rule: 'near', met: true, against: 331, low: 300, high: 350 }))).toBe('met')
  })
})

describe('how many claims hold', () => {
  it('is counted as the lines say it: one that is met by an interval too wide is not among them', () => {
    const wide = { rule: 'near', against: 10, estimate: 9, low: 2, high: 16, met: true } as const
    const claims = [
      outcome('replay', { met: true, low: 2.5 }),
      outcome('ips', wide),
      outcome('snips'),
      outcome('doublyRobust', { low: 0.5, high: 1.5 }),
    ]
    expect(claims.map(verdictOf)).toEqual(['met', 'open', 'open', 'missed'])
    expect(tally(claims)).toEqual({ met: 1, open: 2, missed: 1 })
  })
})
