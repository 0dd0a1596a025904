/** Which function answers which question. What few visits ask comes later, in a file of its own: see `fetchAnswers`. */
import { contrastOf } from './contrast'
import type { Evening } from './evening'
import { hangsOn } from './hangsOn'
import { membershipOf } from './membership'
import { middlePair } from './middlePair'
import { olderEventsOf } from './olderEvents'
import { constellationOf } from './people/constellation'
import { personPageOf } from './people/personPage'
import { sofaOf } from './people/sofa'
import { weekOf } from './people/week'
import type { AnswerTo, Asked, QuestionName } from './questions'
import { type Answering, atOnce, type Reckoning } from './reckoning'
import { scoreSumOf } from './scoreSum'
import { servedOf } from './served'
import { tastesHeld } from './tastesHeld'
import { titlePageOf } from './titlePage'
import { tonightOf } from './tonight'
import { versionsOf } from './versions'
import { wallOf } from './wall'
import { withoutEach } from './without'

type LaterAnswers = typeof import('./laterAnswers').LATER_ANSWERS

let come: LaterAnswers | null = null

const LATER: readonly QuestionName[] = ['guess', 'genreMix', 'trace', 'study']

/** Null where the question can be asked at once; else what is to be waited for first. */
export function fetchAnswers(question: QuestionName): Promise<void> | null {
  if (come !== null || !LATER.includes(question)) return null
  return import('./laterAnswers').then(({ LATER_ANSWERS }) => {
    come = LATER_ANSWERS
  })
}

function later(): LaterAnswers {
  if (come === null) throw new RangeError('Expected `fetchAnswers` to be awaited before this question is asked')
  return come
}

const ANSWERING: Answering = {
  wall: atOnce(wallOf),
  middlePair: atOnce(middlePair),
  hangsOn: atOnce(hangsOn),
  genreMix: (evening, about) => later().genreMix(evening, about),
  tastesHeld: atOnce(tastesHeld),
  titlePage: atOnce(titlePageOf),
  scoreSum: atOnce(scoreSumOf),
  guess: (evening, about) => later().guess(evening, about),
  study: (evening, about) => later().study(evening, about),
  without: atOnce(withoutEach),
  contrast: contrastOf,
  tonight: atOnce(tonightOf),
  versions: versionsOf,
  constellation: atOnce(constellationOf),
  olderEvents: atOnce(olderEventsOf),
  person: atOnce(personPageOf),
  week: atOnce(weekOf),
  sofa: atOnce(sofaOf),
  membership: atOnce(membershipOf),
  served: atOnce(servedOf),
  trace: (evening, about) => later().trace(evening, about),
}

export function reckon<Name extends QuestionName>(evening: Evening, { question, about }: Asked<Name>): Reckoning<AnswerTo<Name>> {
  return ANSWERING[question](evening, about)
}

/** The same in one go. */
export function answerTo<Name extends QuestionName>(evening: Evening, asked: Asked<Name>): AnswerTo<Name> {
  const reckoning = reckon(evening, asked)
  for (;;) {
    const step = reckoning.next()
    if (step.done) return step.value
  }
}
