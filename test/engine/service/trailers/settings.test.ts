import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { ASPECTS } from '../../../../src/engine/contract/vocabulary'
import { emphasisOf, tenATitle, trailerCountOf, withOneMore, withTrailers } from '../../../../src/engine/service/trailers/arms'
import { TrailerByRule } from '../../../../src/engine/service/trailers/byRule'
import { EVERY_TRAILER_POLICY } from '../../../../src/engine/service/trailers/everyPolicy'
import { batchOfAnswers, PacedLearning } from '../../../../src/engine/service/trailers/pace'
import type { TrailerBatch, TrailerPolicySettings } from '../../../../src/engine/service/trailers/protocol'
import { TRAILER_POLICIES } from '../../../../src/engine/service/trailers/registry'
import { rewardOf } from '../../../../src/engine/service/trailers/reward'
import { MOST_RULES, ruleProblems, type TrailerRule } from '../../../../src/engine/service/trailers/rules'
import { settingsOf } from '../../../../src/engine/service/trailers/settings'
import { POLICY_KNOBS, type PolicyKnobId } from '../../../../src/scenario/policyKnobs'
import { POLICY_KNOB_WORDS } from '../../../../src/scenario/policyKnobWords'
import { smallCatalogue } from '../support/smallCatalogue'

const catalogue = smallCatalogue(4)
const arms = tenATitle(catalogue)
const PURE = (aspect: number): number[] => ASPECTS.map((_, a) => (a === aspect ? 1 : 0))

const likes = (...pairs: readonly (readonly [number, number])[]): Float32Array => {
  const affinities = new Float32Array(ASPECTS.length)
  for (const [aspect, affinity] of pairs) affinities[aspect] = affinity
  return affinities
}
const asked = (affinities: Float32Array, title = 1) => ({ profile: profileId(3), title: titleId(title), affinities })

describe('the trailers of a title', () => {
  it('can be one more, and others keep theirs', () => {
    const eleven = withOneMore(arms, 1, PURE(4))
    expect([0, 1, 2, 3].map((title) => trailerCountOf(eleven, title))).toEqual([10, 11, 10, 10])
    expect(Array.from(emphasisOf(eleven, 1, 10))).toEqual(PURE(4))
    expect(emphasisOf(eleven, 1, 9)).toEqual(emphasisOf(arms, 1, 9))
    expect(emphasisOf(eleven, 3, 7)).toEqual(emphasisOf(arms, 3, 7))
  })

  it('can be fewer, but not none', () => {
    const two = withTrailers(arms, 0, [PURE(0), PURE(1)])
    expect(trailerCountOf(two, 0)).toBe(2)
    expect(emphasisOf(two, 2, 5)).toEqual(emphasisOf(arms, 2, 5))
    expect(() => withTrailers(arms, 0, [])).toThrow(/at least one trailer/)
    expect(() => withTrailers(arms, 0, [[1, 2]])).toThrow(/8 weights/)
    expect(() => withOneMore(arms, 4, PURE(0))).toThrow(/`title` to be an integer from 0 to 3, got 4/)
  })
})

describe('the screws of the policies', () => {
  it('stand at the knob’s default where left out, and every one has words in both languages', () => {
    const settled = settingsOf(undefined, arms)
    const ids = Object.keys(POLICY_KNOBS) as readonly PolicyKnobId[]
    for (const id of ids) {
      const { name, meaning, unit } = POLICY_KNOB_WORDS[id]
      for (const text of [name, meaning]) expect([text.en, text.fr].every((word) => word.length > 2)).toBe(true)
      expect(unit === undefined).toBe(POLICY_KNOBS[id].kind === 'choice')
    }
    expect(settled).toMatchObject({ epsilon: 0.1, alpha: 0.5, spread: 0.3, trialViews: 0, draws: 32, chosen: null })
  })

  it('are, left out, those of a world’s own policies', () => {
    for (const id of ['linearThompson', 'bestOnAverage', 'oneForAll'] as const) {
      const [own, launched] = [TRAILER_POLICIES[id]({ catalogue, seed: 1 }), EVERY_TRAILER_POLICY[id]({ catalogue, seed: 1 })]
      for (let person = 0; person < 200; person++) {
        const context = { ...asked(likes([person % 8, 0.5])), profile: profileId(person) }
        expect(launched.choose(context)).toEqual(own.choose(context))
      }
      expect([launched.draws, launched.triesAll]).toEqual([own.draws, own.triesAll])
    }
  })

  it('are refused out of range by every policy that reads them', () => {
    expect(() => EVERY_TRAILER_POLICY.oneForAll({ catalogue, seed: 1, settings: { chosen: 10 } })).toThrow(RangeError)
    expect(() => EVERY_TRAILER_POLICY.linearThompson({ catalogue, seed: 1, settings: { spread: 9 } })).toThrow(RangeError)
    expect(() => EVERY_TRAILER_POLICY.bestOnAverage({ catalogue, seed: 1, settings: { trialViews: -1 } })).toThrow(RangeError)
  })

  it.each<[string, TrailerPolicySettings]>([
    ['epsilon', { epsilon: 1.5 }],
    ['epsilon', { epsilon: Number.NaN }],
    ['alpha', { alpha: -1 }],
    ['spread', { spread: 9 }],
    ['leastGap', { leastGap: 0 }],
    ['chosen', { chosen: 10 }],
    ['draws', { draws: 0 }],
    ['rules.0.show', { rules: [{ aspect: 'lead', above: 0, show: 12 }] }],
  ])('are refused out of range, by name: %s', (name, settings) => {
    expect(() => settingsOf(settings, arms)).toThrow(RangeError)
    expect(() => settingsOf(settings, arms)).toThrow(`\`${name}\``)
  })

  it('are read by the policies that have them', () => {
    const first = asked(likes())
    expect(EVERY_TRAILER_POLICY.oneForAll({ catalogue, seed: 1, settings: { chosen: 6 } }).choose(first)).toEqual({
      trailer: 6,
      probability: 1,
    })
    const { probability } = EVERY_TRAILER_POLICY.epsilonGreedy({ catalogue, seed: 1, settings: { epsilon: 1 } }).choose(first)
    expect(probability).toBeCloseTo(0.1, 12)
    expect(EVERY_TRAILER_POLICY.epsilonGreedy({ catalogue, seed: 1, settings: { epsilon: 0 } }).triesAll).toBe(false)
  })
})

describe('rules of hand', () => {
  const rules: readonly TrailerRule[] = [
    { aspect: 'lead', above: 0.2, show: 2 },
    { aspect: 'romance', above: 0, show: 'most' },
  ]

  it('let the first that applies decide, and one for all where none does', () => {
    const trailers = withOneMore(arms, 1, PURE(2))
    const policy = new TrailerByRule({ catalogue, trailers, seed: 1, settings: { rules } })
    const plain = EVERY_TRAILER_POLICY.oneForAll({ catalogue, trailers, seed: 1 }).choose(asked(likes())).trailer
    expect(policy.choose(asked(likes([0, 0.3], [2, 0.9]))).trailer).toBe(2)
    expect(policy.choose(asked(likes([0, 0.1], [2, 0.5]))).trailer).toBe(10)
    expect(policy.choose(asked(likes([0, 0.2], [2, -0.5]))).trailer).toBe(plain)
  })

  it('are told what is wrong with them, all at once', () => {
    const wrong = [...rules, { aspect: 'lead', above: 3, show: -1 }] as const
    expect(ruleProblems(rules, arms)).toEqual([])
    expect(ruleProblems(wrong, arms).map(({ code, place, min, max }) => [code, place, min, max])).toEqual([
      ['outOfRange', 'rules.2.above', -1, 1],
      ['noSuchTrailer', 'rules.2.show', 0, 9],
    ])
    const many = Array.from({ length: MOST_RULES + 1 }, () => rules[0])
    expect(ruleProblems(many, arms)[0]).toMatchObject({ code: 'tooManyRules', max: MOST_RULES })
  })
})

describe('the pace of learning', () => {
  const answer = { title: 0, trailer: 1, affinities: likes(), probability: 0.1, reward: 1 }
  function lived(pace: 'atOnce' | 'hourly' | 'nightly', minutes: readonly number[]): number[] {
    const learned: number[] = []
    const policy = EVERY_TRAILER_POLICY.random({ catalogue, seed: 1 })
    const watched = Object.assign(Object.create(policy), { learn: (batch: TrailerBatch) => learned.push(batch.count) })
    const learning = new PacedLearning(watched, pace)
    for (const minute of minutes) learning.take(answer, minute)
    learning.finish()
    return learned
  }

  it('is each answer, each hour that had some, or each night', () => {
    const minutes = [5, 59, 60, 61, 300, 1439, 1440, 4000]
    expect(lived('atOnce', minutes)).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(lived('hourly', minutes)).toEqual([2, 2, 1, 1, 1, 1])
    expect(lived('nightly', minutes)).toEqual([6, 1, 1])
  })

  it('keeps affinities as they were, and refuses a clock that goes back', () => {
    const learning = new PacedLearning(EVERY_TRAILER_POLICY.ucb1({ catalogue, seed: 1 }), 'hourly')
    learning.take(answer, 130)
    expect(() => learning.take(answer, 60)).toThrow(RangeError)
    const row = batchOfAnswers([{ ...answer, affinities: likes([2, 0.5]) }, answer])
    expect(Array.from(row.affinities.subarray(0, 8))).toEqual([0, 0, 0.5, 0, 0, 0, 0, 0])
  })
})

describe('what counts as success', () => {
  const seen = { played: true, watchedMinutes: 1, finished: false }
  it.each([
    ['click', seen, 1],
    ['qualityPlay', seen, 0],
    ['qualityPlay', { ...seen, watchedMinutes: 2 }, 1],
    ['completion', { ...seen, watchedMinutes: 50 }, 0],
    ['completion', { ...seen, watchedMinutes: 50, finished: true }, 1],
    ['click', { ...seen, played: false }, 0],
  ] as const)('%s of %o is %i', (reward, what, value) => {
    expect(rewardOf(what, reward)).toBe(value)
  })
})
