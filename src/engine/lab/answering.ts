/** Which function answers which question. */
import { contrastOf } from './contrast'
import type { Evening } from './evening'
import { genreMixOf } from './genreMix'
import { hangsOn } from './hangsOn'
import { membershipOf } from './membership'
import { middlePair } from './middlePair'
import { olderEventsOf } from './olderEvents'
import { constellationOf } from './people/constellation'
import { personPageOf } from './people/personPage'
import { sofaOf } from './people/sofa'
import { weekOf } from './people/week'
import type { AnswerTo, Asked, QuestionName, Questions } from './questions'
import { scoreSumOf } from './scoreSum'
import { servedOf } from './served'
import { tastesHeld } from './tastesHeld'
import { titlePageOf } from './titlePage'
import { tonightOf } from './tonight'
import { traceOf } from './trace'
import { versionsOf } from './versions'
import { wallOf } from './wall'
import { withoutEach } from './without'

/** An answer on its way, in small steps (some 10 ms each): each tells how far it is, 0 to 1. */
export type Reckoning<Answer> = Iterator<number, Answer, void>

type Answering = {
  readonly [Name in QuestionName]: (evening: Evening, about: Questions[Name]['about']) => Reckoning<Questions[Name]['answer']>
}

const atOnce =
  <About, Answer>(answer: (evening: Evening, about: About) => Answer) =>
  (evening: Evening, about: About): Reckoning<Answer> => ({ next: () => ({ done: true, value: answer(evening, about) }) })

const ANSWERING: Answering = {
  wall: atOnce(wallOf),
  middlePair: atOnce(middlePair),
  hangsOn: atOnce(hangsOn),
  genreMix: atOnce(genreMixOf),
  tastesHeld: atOnce(tastesHeld),
  titlePage: atOnce(titlePageOf),
  scoreSum: atOnce(scoreSumOf),
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
  trace: atOnce(traceOf),
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
