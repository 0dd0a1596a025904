/** The lab's answers for the Trailers room. Fetched by `lab/answering.ts`. */
import { type Answering, atOnce } from '../reckoning'
import { launchStageOf } from './stage'

export const TRAILER_ANSWERS = { launchStage: atOnce(launchStageOf) } satisfies Partial<Answering>
