import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../src/i18n/messages'
import { wordProblem } from '../../src/i18n/problem'
import type { Problem } from '../../src/scenario/problem'

const PROBLEMS: readonly Problem[] = [
  { code: 'unknownKnob', place: 'viewrs', value: '600' },
  { code: 'notANumber', place: 'viewers', value: 'many' },
  { code: 'outOfRange', place: 'viewers', value: '5', min: 100, max: 10000 },
  { code: 'notAStep', place: 'seed', value: '1.5', step: 1, used: 2 },
  { code: 'notAChoice', place: 'model', value: 'oracle', choices: ['blend', 'content'] },
  { code: 'unknownRoom', place: 'room', value: 'cinema' },
  { code: 'mangledLink', place: 'show', value: '%%' },
  { code: 'otherEngineVersion', place: 'engine', value: '0.9' },
]

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  it.each(PROBLEMS)('$code is worded with its value', (problem) => {
    const words = wordProblem(problem, MESSAGES[language])
    expect(words).toContain(problem.value)
    expect(words.length).toBeGreaterThan(20)
  })

  it('a knob’s problem names the knob and the way out', () => {
    const words = wordProblem({ code: 'outOfRange', place: 'viewers', value: '5', min: 100, max: 10000 }, MESSAGES[language])
    expect(words).toMatch(/viewers.*100.*10000/)
    expect(wordProblem({ code: 'notAChoice', place: 'model', value: 'x', choices: ['blend', 'content'] }, MESSAGES[language])).toMatch(
      /blend.*content/,
    )
  })
})
