/** The answers that most visits never ask for: a file of their own, fetched by `fetchAnswers` when one of them is first wanted. */
import { genreMixOf } from './genreMix'
import { guessOf } from './guess/guess'
import { type Answering, atOnce } from './reckoning'
import { studyOf } from './study'
import { traceOf } from './trace'

export const LATER_ANSWERS = {
  genreMix: atOnce(genreMixOf),
  guess: guessOf,
  study: atOnce(studyOf),
  trace: atOnce(traceOf),
} satisfies Partial<Answering>
