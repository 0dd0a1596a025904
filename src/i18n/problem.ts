import type { Problem } from '../scenario/problem'
import type { Messages } from './messages'

/** A problem in a sentence that names the place and the remedy. */
export function wordProblem(problem: Problem, { problems }: Messages): string {
  const { place, value } = problem
  switch (problem.code) {
    case 'unknownKnob':
      return problems.unknownKnob(place, value)
    case 'notANumber':
      return problems.notANumber(place, value)
    case 'outOfRange':
      return problems.outOfRange(place, value, problem)
    case 'notAStep':
      return problems.notAStep(place, value, problem)
    case 'tooManyPeople':
      return problems.tooManyPeople(problem)
    case 'notAChoice':
      return problems.notAChoice(place, value, problem.choices)
    case 'unknownRoom':
      return problems.unknownRoom(value)
    case 'mangledLink':
      return problems.mangledLink(place, value)
    case 'unknownAct':
      return problems.unknownAct(value)
    case 'fileNotOurs':
    case 'fileCut':
    case 'fileChanged':
    case 'fileUnread':
      return problems[problem.code](place)
    case 'fileOtherFormat':
      return problems.fileOtherFormat(place, value, problem.max)
    case 'fileTooLarge':
      return problems.fileTooLarge(place, value, problem.max)
    case 'otherEngineVersion':
      return problems.otherEngineVersion(value)
  }
}
