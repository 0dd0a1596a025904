import { describe, expect, it } from 'vitest'
import { LESSONS, lessonNumbered, stepBy } from '../../src/lessons/lessons'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { formatScenario, parseScenario } from '../../src/scenario/parse'

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('lesson %s', (_id, lesson) => {
  it('takes ten minutes, step by step', () => {
    expect(lesson.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(10)
    for (const { minutes } of lesson.steps) expect(minutes).toBeGreaterThan(0)
  })

  it('opens a world that a link can hold, under the default number', () => {
    const pairs = formatScenario(lesson.scenario)
    expect(parseScenario(pairs)).toEqual({ scenario: lesson.scenario, problems: [] })
    expect(lesson.scenario.seed).toBe(DEFAULT_SCENARIO.seed)
  })

  it('shows no panel twice', () => expect(new Set(lesson.steps.map(({ panel }) => panel)).size).toBe(lesson.steps.length))
})

describe('the steps of a lesson', () => {
  it('lead forward and back, and end', () => {
    expect(stepBy({ lesson: 1, step: 1 }, 1)).toEqual({ lesson: 1, step: 2 })
    expect(stepBy({ lesson: 1, step: 2 }, -1)).toEqual({ lesson: 1, step: 1 })
    expect(stepBy({ lesson: 1, step: 1 }, -1)).toBeNull()
    expect(stepBy({ lesson: 1, step: 8 }, 1)).toBeNull()
    expect(stepBy({ lesson: 7, step: 1 }, 1)).toBeNull()
  })

  it('are numbered without gaps', () => expect(LESSONS.map(({ number }) => lessonNumbered(number)?.number)).toEqual([1]))
})
