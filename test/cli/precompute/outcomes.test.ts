import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figuresOf, firstDays } from '../../../src/cli/precompute/outcomes'
import { fetchAllAnswers } from '../../../src/engine/lab/answering'
import { ENGINE_VERSION } from '../../../src/engine/lab/engineVersion'
import {
  armScenario,
  FIGURE_IDS,
  OUTCOME_IDS,
  OUTCOMES,
  OUTCOMES_ADDRESS,
  type OutcomesFile,
  specOf,
  verdictOf,
  WITHOUT_FIGURE,
} from '../../../src/lessons/outcomes'

// What the page fetches when it is asked for.
await fetchAllAnswers()

const file: OutcomesFile = JSON.parse(readFileSync(join('public', OUTCOMES_ADDRESS), 'utf8'))
const AGAIN = 'run `npm run precompute` and commit what it writes'

describe('the outcomes that the site ships', () => {
  it('are those of the current engine, scenario and worlds', () => {
    expect(file.engineVersion, AGAIN).toBe(ENGINE_VERSION)
    expect([file.scenario, file.days, file.seeds], AGAIN).toEqual([OUTCOMES.scenario, OUTCOMES.days, OUTCOMES.seeds])
    expect(file.worlds.length, AGAIN).toBe(OUTCOMES.seeds.length)
  })

  it('are what the engine gives, to the last event: the first days of the first world, lived again', () => {
    expect(firstDays(), AGAIN).toEqual(file.first)
  })

  it('are summed up as the worlds are', () => {
    expect(figuresOf(file.worlds), AGAIN).toEqual(file.figures)
  })
})

describe('an outcome', () => {
  it('stands for every claim: by a figure, or by a word why there is none', () => {
    for (const id of OUTCOME_IDS) {
      expect(FIGURE_IDS.some((figure) => specOf(figure).of === id)).toBe(WITHOUT_FIGURE[id] === undefined)
    }
  })

  it('came out only where the interval leaves 0 outside, on the side that was expected', () => {
    expect(verdictOf({ expected: 'less' }, { low: -4, high: -1 })).toBe('cameOut')
    expect(verdictOf({ expected: 'less' }, { low: 1, high: 4 })).toBe('didNot')
    expect(verdictOf({ expected: 'more' }, { low: 1, high: 4 })).toBe('cameOut')
    expect(verdictOf({ expected: 'more' }, { low: -4, high: -1 })).toBe('didNot')
    expect(verdictOf({ expected: 'more' }, { low: -1, high: 4 })).toBe('chance')
    expect(verdictOf({ expected: null }, { low: 1, high: 4 })).toBe('set')
  })

  it('changes one thing between its two arms', () => {
    const changed = (arm: 'popularity' | 'singleTrailer'): number =>
      Object.entries(armScenario(arm)).filter(
        ([knob, value]) => Object.entries(OUTCOMES.scenario).find(([own]) => own === knob)?.[1] !== value,
      ).length
    expect([changed('popularity'), changed('singleTrailer')]).toEqual([1, 1])
  })
})
