import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLab } from '../../../../src/engine/lab/lab'
import { deskOf, scenarioOf, type WorthArm } from '../../../../src/engine/lab/worth/arms'
import { mixing } from '../../../../src/engine/lab/worth/closer'
import { compareArms, type Worth } from '../../../../src/engine/lab/worth/compareArms'
import { knowing } from '../../../../src/engine/service/knowing'
import type { FittedModel } from '../../../../src/engine/service/models/protocol'
import { thresholdOf } from '../../../../src/engine/world/evening/intrusion'
import { diceOf } from '../../../../src/engine/world/streams'
import { nobody } from '../../service/support/person'
import { liveDays, livedLab, SMALL } from '../livedLab'

const close = (level: number, uncanny: number, explained = false): WorthArm => ({ kind: 'close', level, uncanny, explained })

const scored = (scores: readonly number[]): FittedModel => ({
  id: 'blend',
  titleCount: scores.length,
  score: (_, out) => out.set(scores),
  explain: () => ({ score: 0, parts: [] }),
  similar: () => [],
})

const anyScores = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 })

describe('a page that knows', () => {
  it('tells nothing with what everybody is shown, and the more the farther down it was fetched from', () => {
    fc.assert(
      fc.property(anyScores, anyScores, fc.nat(5), fc.integer({ min: 0, max: 7 }), (own, all, title, signals) => {
        const [scores, popular] = [Float32Array.from(own), Float32Array.from(all)]
        const told = knowing(title, { scores, popular, signals })
        expect(told).toBeGreaterThanOrEqual(0)
        expect(told).toBeLessThan(1)
        expect(knowing(title, { scores: popular, popular, signals })).toBe(0)
        if (signals === 0) expect(told).toBe(0)
      }),
    )
    const popular = Float32Array.from([9, 8, 7, 6])
    const told = (scores: readonly number[]) => knowing(3, { scores: Float32Array.from(scores), popular, signals: 7 })
    expect([told([9, 8, 7, 6]), told([9, 8, 0, 1]), told([0, 1, 2, 9])]).toEqual([0, 0.25, 0.75])
  })

  it('meets thresholds between never and always, lower for whoever minds more', () => {
    const dice = diceOf(7)
    const at = (intrusion: number, household: number) => thresholdOf({ dice, scenario: { ...SMALL, intrusion } }, household)
    for (let household = 0; household < 60; household++) {
      expect(at(0, household)).toBe(1)
      expect(at(1, household)).toBeLessThanOrEqual(at(0.5, household))
      expect(at(1, household)).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('orders between everybody’s and one’s own', () => {
  it('are either at the ends', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (own, all) => {
        const ordered = (level: number) => {
          const out = new Float32Array(6)
          mixing(scored(own), scored(all), level).score(nobody().history, out)
          return out
        }
        const agrees = (mixed: Float32Array, with_: readonly number[]) =>
          mixed.every((one, at) => mixed.every((other, also) => with_[at] <= with_[also] || one >= other))
        expect(agrees(ordered(1), own)).toBe(true)
        expect(agrees(ordered(0), all)).toBe(true)
      }),
    )
  })
})

describe('coming closer', () => {
  it('as near as the service itself, where nobody minds, gives its very evenings', () => {
    const arm = close(1, 0)
    const lab = createLab(scenarioOf(arm, SMALL), deskOf(arm))
    expect(liveDays(lab, 4).hash).toBe(livedLab(4).hash)
  })

  it('moves nobody who has no threshold, however uncanny it may be', () => {
    expect(livedLab(4, { uncanny: 1, intrusion: 0 }).hash).toBe(livedLab(4, { intrusion: 0 }).hash)
    expect(livedLab(4, { uncanny: 1, intrusion: 1 }).hash).not.toBe(livedLab(4, { intrusion: 1 }).hash)
  })

  const run = compareArms({
    scenario: { ...SMALL, viewers: 240, titles: 200, intrusion: 1 },
    arms: [close(1, 1), close(0, 0), close(1, 0), close(0.5, 1), close(1, 1, true)],
    seeds: [1, 2, 3, 4, 5, 6],
    days: 10,
    truth: true,
  })
  let step = run.next()
  while (step.done !== true) step = run.next()
  const { arms }: Worth = step.value
  const level = (at: number, measure: 'takeRate' | 'mindsSoon' | 'mindsSeldom') => {
    const found = arms[at].measures[measure]?.level
    if (found?.kind !== 'interval') throw new Error('no interval')
    return found.estimate
  }
  const against = (at: number, measure: 'takeRate' | 'mindsSoon' | 'satisfaction') => {
    const difference = arms[at].measures[measure]?.difference
    if (difference?.kind !== 'interval') throw new Error('no interval')
    return difference
  }

  it('is pressed more as long as nobody minds', () => {
    expect(level(2, 'takeRate')).toBeGreaterThan(level(1, 'takeRate'))
  })

  it('turns for those who mind soonest, and not for those who mind last', () => {
    expect(against(3, 'mindsSoon').low).toBeGreaterThan(0)
    expect(level(0, 'mindsSeldom') - level(0, 'mindsSoon')).toBeGreaterThan(0.03)
  })

  it('costs less where each use is explained', () => {
    expect(against(4, 'satisfaction').low).toBeGreaterThan(0)
  })
})
