import { describe, expect, it } from 'vitest'
import type { CompareRequest, LaunchComparison } from '../../../../src/engine/lab/launch/compare'
import { answered, deskFor, stageFor } from './launched'

const desk = deskFor(stageFor(12))
const asked = (changes: Partial<CompareRequest> = {}): CompareRequest => ({
  contestants: [{ policy: 'random' }, { policy: 'linearThompson' }],
  reward: 'qualityPlay',
  pace: 'nightly',
  days: 3,
  seeds: [1, 2, 3],
  truth: false,
  ...changes,
})

function compared(changes: Partial<CompareRequest> = {}) {
  const soFar: LaunchComparison[] = []
  const answer = answered(desk, { question: 'compare', about: asked(changes) }, (told) => soFar.push(told))
  return { answer, soFar }
}

describe('a comparison of policies', () => {
  it('tells after each lot of dice what has come out so far, and ends with the last', () => {
    const { answer, soFar } = compared()
    expect(soFar.map(({ seeds }) => seeds)).toEqual([1, 2, 3])
    expect(soFar.at(-1)).toEqual(answer)
    expect(answer.people).toBe(300)
    for (const { values, mean, days } of answer.policies) {
      expect(values.plays).toHaveLength(3)
      expect(mean.plays).toMatchObject({ kind: 'interval' })
      expect([values.regret, values.enjoyment, mean.letDowns]).toEqual([null, null, null])
      expect(days).toHaveLength(3)
      expect(days.at(-1)?.regret).toBeNull()
    }
  })

  it('finds no difference between a policy and itself: the dice are common', () => {
    const { answer } = compared({ contestants: [{ policy: 'thompson' }, { policy: 'thompson' }] })
    const [one, other] = answer.policies
    expect(other.values).toEqual(one.values)
    expect(other.againstFirst.reward).toMatchObject({ estimate: 0, low: 0, high: 0 })
  })

  it('counts no regret for the one who knows', () => {
    const { answer } = compared({ contestants: [{ policy: 'oracle' }, { policy: 'bestSingle' }], truth: true })
    expect(answer.policies[0].values.regret).toEqual([0, 0, 0])
    expect(answer.policies[1].values.enjoyment).toHaveLength(3)
    expect(() => compared({ contestants: [{ policy: 'oracle' }] })).toThrow('`truth`')
  })

  it('refuses what cannot be', () => {
    expect(() => compared({ contestants: [] })).toThrow('`contestants`')
    expect(() => compared({ seeds: [] })).toThrow('`seeds`')
    expect(() => compared({ days: 99 })).toThrow('`days`')
  })
})
