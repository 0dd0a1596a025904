/** The answers of the Data room. Fetched by `answering.ts`. */
import { type Answering, atOnce } from '../reckoning'
import { recordingNow } from './recording'

export const DATA_ANSWERS = {
  recording: atOnce(recordingNow),
} satisfies Partial<Answering>
