import { describe, expect, it } from 'vitest'
import type { RewardsCompared, RewardsRequest } from '../../../../src/engine/lab/launch/rewards'
import { answered, deskFor, stageFor } from './launched'

const desk = deskFor(stageFor(12))
const asked = (changes: Partial<RewardsRequest> = {}): RewardsRequest => ({
  wish: { policy: 'thompson' },
  pace: 'hourly',
  days: 3,
  seeds: [1, 2, 3],
  truth: false,
  ...changes,
})

function compared(changes: Partial<RewardsRequest> = {}) {
  const soFar: RewardsCompared[] = []
  const answer = answered(desk, { question: 'rewards', about: asked(changes) }, (told) => soFar.push(told))
  return { answer, soFar }
}

describe('a launch under each reward', () => {
  it('tells after each lot what was learned under a click, a play and an end, on the same measures', () => {
    const { answer, soFar } = compared()
    expect(soFar.map(({ seeds }) => seeds)).toEqual([1, 2, 3])
    expect(soFar.at(-1)).toEqual(answer)
    expect(answer.rewards.map(({ reward }) => reward)).toEqual(['click', 'qualityPlay', 'completion'])
    for (const { values, mean, trailers, shown } of answer.rewards) {
      expect([values.reward, values.takeRate, values.regret, values.enjoyment]).toEqual([null, null, null, null])
      expect(values.pressed).toHaveLength(3)
      expect(mean.completions).toMatchObject({ kind: 'interval', count: 3 })
      for (const lot of [0, 1, 2]) expect(trailers.reduce((sum, { shares }) => sum + shares[lot], 0)).toBeCloseTo(1, 9)
      expect(shown).toHaveLength(13 * trailers.length)
    }
    expect(answer.rewards[0].againstFirst.pressed).toMatchObject({ estimate: 0, low: 0, high: 0 })
  })

  it('differs by what is learned alone: whoever learns nothing does the same under all three', () => {
    const [click, play, end] = compared({ wish: { policy: 'oneForAll' }, truth: true }).answer.rewards
    for (const other of [play, end]) {
      expect(other.values).toEqual(click.values)
      expect(other.shown).toEqual(click.shown)
    }
    expect(click.values.enjoyment).toHaveLength(3)
  })

  it('knows clicks by the evening, and ends only days later', () => {
    const [click, play, end] = compared().answer.rewards
    expect(click.known).toBeGreaterThan(0.95)
    expect(play.known).toBe(click.known)
    expect(end.known).toBeLessThan(click.known)
  })

  it('refuses what cannot be', () => {
    expect(() => compared({ seeds: [] })).toThrow('`seeds`')
    expect(() => compared({ days: 0 })).toThrow('`days`')
  })
})
