import { beforeAll, describe, expect, it } from 'vitest'
import { type LevelsAnswer, levelsOf } from '../../../../src/engine/lab/campaign/levels'
import { LEVELS } from '../../../../src/engine/lab/campaign/levelWorld'
import { inOneGo } from './inOneGo'

const ASKED = { seed: 41, worlds: 4, people: 700, trialShares: [0.2, 1], truth: true }

describe('from everybody to one person', () => {
  let answer: LevelsAnswer
  beforeAll(() => {
    answer = inOneGo(levelsOf(ASKED)).answer
  }, 120_000)

  it('measures each level against one message for all', () => {
    for (const { levels } of answer.trials) {
      expect(levels.map(({ level }) => level)).toEqual([...LEVELS])
      expect(levels[0].gain).toMatchObject({ estimate: 0, low: 0, high: 0 })
      expect(levels[0].messages).toBeCloseTo(1, 9)
      expect(levels[4].messages).toBeGreaterThan(2)
      for (const { pressed, finished } of levels) {
        if (pressed.kind === 'cold' || finished.kind === 'cold') throw new RangeError('Expected intervals over worlds')
        expect(finished.estimate).toBeLessThan(pressed.estimate)
      }
    }
  })

  it('asks for the more records the finer the level', () => {
    const records = answer.trials[1].levels.map((level) => level.records)
    expect(records[0]).toBe(0)
    expect(records[4]).toBeGreaterThan(records[3])
    expect(records[3]).toBeGreaterThan(records[1])
  })

  it('never gains what knowing the real tastes would gain, over worlds', () => {
    const gain = answer.oracle?.gain
    expect(gain?.kind === 'interval' && gain.low).toBeGreaterThan(0)
    for (const level of answer.trials[1].levels) {
      expect(level.gain.kind === 'interval' && gain?.kind === 'interval' && level.gain.estimate < gain.estimate).toBe(true)
    }
  })

  it('misses small groups by less when they borrow than when they are counted alone, over worlds', () => {
    const { raw, believed, whole } = answer.pooling.misses
    if (raw.kind === 'cold' || believed.kind === 'cold' || whole.kind === 'cold') throw new RangeError('Expected intervals over worlds')
    expect(believed.high).toBeLessThan(raw.low)
    expect(believed.estimate).toBeLessThanOrEqual(whole.estimate)
    for (const { raw: own, believed: pooled, trust } of answer.pooling.cells) {
      expect(Math.abs(pooled - answer.pooling.whole)).toBeLessThanOrEqual(Math.abs(own - answer.pooling.whole) + 1e-12)
      expect(trust).toBeLessThan(1)
    }
  })

  it('gains no less from more records of each person than from hardly any, in the mean over worlds', () => {
    const { byRecords } = answer
    expect(byRecords.map(({ records }) => records)).toEqual(byRecords.map(({ records }) => records).sort((a, b) => a - b))
    const [few, many] = [byRecords[0].gain, byRecords[byRecords.length - 1].gain]
    const whole = answer.trials[1].levels[4].gain
    if (few.kind === 'cold' || many.kind === 'cold' || whole.kind === 'cold') throw new RangeError('Expected intervals over worlds')
    expect(many.estimate).toBeGreaterThanOrEqual(few.estimate - 0.002)
    expect(many.estimate).toBeCloseTo(whole.estimate, 9)
  })

  it('keeps the real tastes to itself where they are not shown', () => {
    const { oracle } = inOneGo(levelsOf({ ...ASKED, worlds: 2, people: 200, truth: false })).answer
    expect(oracle).toBeNull()
  }, 60_000)
})
