import { describe, expect, it } from 'vitest'
import type { ComparedPolicy, LaunchComparison } from '../../../../src/engine/lab/launch/compare'
import { byMeasure, LAUNCH_MEASURES } from '../../../../src/engine/lab/launch/measured'
import type { RewardLived, RewardsCompared } from '../../../../src/engine/lab/launch/rewards'
import { meanInterval, pairedInterval } from '../../../../src/engine/math/intervals'
import { MESSAGES } from '../../../../src/i18n/messages'
import { known, meanOf, nameOf, REAL, RECORDED, SCALE, surelyDifferent } from '../../../../src/views/rooms/trailers/compare/derive'
import { crowdLessons, mostShown, shareOf, sureDifferences } from '../../../../src/views/rooms/trailers/compare/lessons'
import { CROWDS } from '../../../../src/views/vocabulary'

const FIRST = [10, 12, 11]

function policyOf(plays: readonly number[], contestant: ComparedPolicy['contestant'] = { policy: 'random' }): ComparedPolicy {
  return {
    contestant,
    values: byMeasure((measure) => (REAL.includes(measure) ? null : plays)),
    mean: byMeasure(() => meanInterval(plays)),
    againstFirst: byMeasure((measure) => (REAL.includes(measure) ? null : pairedInterval(plays, FIRST.slice(0, plays.length)))),
    days: [],
    knowing: null,
  }
}

describe('a comparison', () => {
  const comparison: LaunchComparison = {
    request: { contestants: [], reward: 'click', pace: 'hourly', days: 3, seeds: [1, 2, 3], truth: false },
    seeds: 3,
    people: 100,
    policies: [policyOf(FIRST), policyOf([30, 33, 31]), policyOf([9, 14, 11])],
  }

  it('calls those surely different of which the interval leaves out 0', () => {
    expect(surelyDifferent(comparison, 'plays')).toEqual([comparison.policies[1]])
    expect(surelyDifferent(comparison, 'enjoyment')).toEqual([])
  })

  it('knows a mean of one lot, and none of what was not asked for', () => {
    expect(meanOf(policyOf([8]), 'plays')).toBe(8)
    expect(meanOf(policyOf([8]), 'enjoyment')).toBeNull()
    expect(meanOf(policyOf([]), 'plays')).toBeNull()
    expect(known(policyOf([8]).mean.plays)).toBeNull()
  })

  it('names a trailer for all by its letter, a policy by its plain name, who knows by what they know', () => {
    const { en } = MESSAGES
    expect(nameOf(policyOf(FIRST, { policy: 'oneForAll', settings: { chosen: 2 } }), en)).toBe(en.trailersRoom.trailer('C'))
    expect(nameOf(policyOf(FIRST, { policy: 'oneForAll' }), en)).toBe(en.launchView.policies.oneForAll.name)
    expect(nameOf(policyOf(FIRST, { policy: 'oracle' }), en)).toBe(en.launchView.arms.oracle)
  })

  it('has a scale and a kind for each measure that it shows', () => {
    for (const measure of [...RECORDED, ...REAL]) {
      expect(LAUNCH_MEASURES).toContain(measure)
      expect([1, 100]).toContain(SCALE[measure])
    }
    expect(RECORDED.filter((measure) => REAL.includes(measure))).toEqual([])
  })
})

const livedUnder = (reward: RewardLived['reward'], shares: readonly (readonly number[])[], plays: readonly number[]): RewardLived => ({
  ...policyOf(plays),
  reward,
  trailers: shares.map((each) => ({ shares: each, share: meanInterval(each), believed: meanInterval(each) })),
  known: 1,
  shown: Uint32Array.from({ length: CROWDS.length * shares.length }, (_, cell) => (cell < 2 * shares.length ? 10 + cell : 0)),
})

describe('what three kinds of success taught', () => {
  const compared: RewardsCompared = {
    request: { wish: { policy: 'thompson' }, pace: 'hourly', days: 3, seeds: [1, 2, 3], truth: false },
    seeds: 3,
    people: 100,
    rewards: [
      livedUnder(
        'click',
        [
          [0.2, 0.3, 0.1],
          [0.8, 0.7, 0.9],
        ],
        FIRST,
      ),
      livedUnder(
        'qualityPlay',
        [
          [0.6, 0.6, 0.6],
          [0.4, 0.4, 0.4],
        ],
        [11, 11, 12],
      ),
      livedUnder(
        'completion',
        [
          [0.5, 0.7, 0.6],
          [0.5, 0.3, 0.4],
        ],
        [2, 3, 2],
      ),
    ],
  }

  it('finds the trailer that is shown most, by its mean over lots', () => {
    expect(compared.rewards.map(mostShown).map(({ trailer }) => trailer)).toEqual([1, 0, 0])
    expect(shareOf(compared.rewards[0], 0)).toBeCloseTo(0.2, 9)
  })

  it('tells what surely differs from clicks, and by how much', () => {
    expect(sureDifferences(compared, ['plays'])).toEqual([{ reward: 'completion', measure: 'plays', by: expect.closeTo(-8.67, 2) }])
    expect(sureDifferences(compared, ['enjoyment'])).toEqual([])
  })

  it('speaks of crowds that were shown enough, of no other', () => {
    const lessons = crowdLessons(compared)
    expect(lessons.map(({ crowd }) => crowd)).toEqual(CROWDS.slice(0, 2))
    expect(lessons[0].most).toEqual(Array.from({ length: 3 }, () => ({ trailer: 1, share: 11 / 21 })))
  })
})
