/** Which function answers which question. */
import type { Evening } from './evening'
import { hangsOn } from './hangsOn'
import { middlePair } from './middlePair'
import type { AnswerTo, Asked, QuestionName, Questions } from './questions'
import { tastesHeld } from './tastesHeld'
import { wallOf } from './wall'

type Answering = { readonly [Name in QuestionName]: (evening: Evening, about: Questions[Name]['about']) => Questions[Name]['answer'] }

const ANSWERING: Answering = {
  wall: wallOf,
  middlePair,
  hangsOn,
  tastesHeld,
}

export function answerTo<Name extends QuestionName>(evening: Evening, { question, about }: Asked<Name>): AnswerTo<Name> {
  return ANSWERING[question](evening, about)
}
