/** Which function answers which question. */
import { contrastOf } from './contrast'
import type { Evening } from './evening'
import { hangsOn } from './hangsOn'
import { middlePair } from './middlePair'
import { constellationOf } from './people/constellation'
import { personPageOf } from './people/personPage'
import { sofaOf } from './people/sofa'
import { weekOf } from './people/week'
import type { AnswerTo, Asked, QuestionName, Questions } from './questions'
import { scoreSumOf } from './scoreSum'
import { tastesHeld } from './tastesHeld'
import { titlePageOf } from './titlePage'
import { tonightOf } from './tonight'
import { traceOf } from './trace'
import { versionsOf } from './versions'
import { wallOf } from './wall'
import { withoutEach } from './without'

type Answering = { readonly [Name in QuestionName]: (evening: Evening, about: Questions[Name]['about']) => Questions[Name]['answer'] }

const ANSWERING: Answering = {
  wall: wallOf,
  middlePair,
  hangsOn,
  tastesHeld,
  titlePage: titlePageOf,
  scoreSum: scoreSumOf,
  without: withoutEach,
  contrast: contrastOf,
  tonight: tonightOf,
  versions: versionsOf,
  constellation: constellationOf,
  person: personPageOf,
  week: weekOf,
  sofa: sofaOf,
  trace: traceOf,
}

export function answerTo<Name extends QuestionName>(evening: Evening, { question, about }: Asked<Name>): AnswerTo<Name> {
  return ANSWERING[question](evening, about)
}
