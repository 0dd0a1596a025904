/** The answers for whoever looks into the engine: a guess worked out, a mix of genres, a record followed. Fetched by `answering.ts`. */
import { byHand } from './byHand'
import { cellEventsOf } from './cellEvents'
import { genreMixOf } from './genreMix'
import { guessOf } from './guess/guess'
import { type Answering, atOnce } from './reckoning'
import { studyOf } from './study'
import { traceOf } from './trace'

export const ENGINE_ANSWERS = {
  byHand: atOnce(byHand),
  cellEvents: atOnce(cellEventsOf),
  genreMix: atOnce(genreMixOf),
  guess: guessOf,
  study: atOnce(studyOf),
  trace: atOnce(traceOf),
} satisfies Partial<Answering>
