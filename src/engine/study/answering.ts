/** Which function answers which question about a study. */
import type { StudyDesk } from './desk'
import { learn } from './factors/learn'
import { found } from './found/found'
import { near } from './found/near'
import { guessOf } from './guess/guess'
import { join } from './join'
import { openFile, previewOf } from './ownFile'
import { unpack } from './packed'
import type { StudyAnswerTo, StudyAsked, StudyQuestionName, StudyQuestions } from './questions'
import { namesOf } from './study'
import { tableOf } from './table/table'
import { coldStart } from './trials/coldStart'
import { learningCurve } from './trials/learningCurve'
import { trialOf } from './trials/trial'

/** An answer on its way, in small steps (some 10 ms each): each tells how far it is, 0 to 1. */
export type StudyReckoning<Answer> = Iterator<number, Answer, void>

type StudyAnswering = {
  readonly [Name in StudyQuestionName]: (
    desk: StudyDesk,
    about: StudyQuestions[Name]['about'],
  ) => StudyReckoning<StudyQuestions[Name]['answer']>
}

/** For what is answered in one short step. */
const atOnce =
  <About, Answer>(answer: (desk: StudyDesk, about: About) => Answer) =>
  (desk: StudyDesk, about: About): StudyReckoning<Answer> => ({ next: () => ({ done: true, value: answer(desk, about) }) })

const ANSWERING: StudyAnswering = {
  open: atOnce((desk, study) => desk.open(study)),
  trial: trialOf,
  curve: learningCurve,
  cold: coldStart,
  unpack: atOnce((desk, bytes) => {
    const { study } = unpack(bytes)
    return { card: desk.open(study), names: namesOf(study) }
  }),
  join: atOnce(join),
  preview: atOnce((_, request) => previewOf(request)),
  openFile,
  learn,
  found,
  near,
  guess: guessOf,
  table: tableOf,
}

/** A file is looked at and read before what goes on of the study before it: somebody waits for just that. */
export const isUrgent = ({ question }: StudyAsked): boolean => question === 'preview' || question === 'openFile'

export function reckonStudy<Name extends StudyQuestionName>(
  desk: StudyDesk,
  { question, about }: StudyAsked<Name>,
): StudyReckoning<StudyAnswerTo<Name>> {
  return ANSWERING[question](desk, about)
}
