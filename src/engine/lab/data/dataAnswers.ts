/** The answers of the Data room. Fetched by `answering.ts`. */
import { type Answering, atOnce } from '../reckoning'
import { clustersOf } from './clusters'
import { crowdsOf } from './crowds'
import { doorsOf } from './doors'
import { dossierOf } from './dossier'
import { feltOf } from './felt'
import { givenAway } from './givenAway'
import { intrudedThirds } from './intruded'
import { recordingNow } from './recording'
import { rippleOf } from './ripple'
import { strandOf } from './strands/strand'
import { recordsAt, streamOf } from './stream'
import { surpriseOf } from './surprise'

export const DATA_ANSWERS = {
  clusters: clustersOf,
  crowds: crowdsOf,
  doors: doorsOf,
  felt: feltOf,
  dossier: atOnce(dossierOf),
  givenAway,
  intruded: atOnce(intrudedThirds),
  recording: atOnce(recordingNow),
  ripple: rippleOf,
  strand: strandOf,
  stream: streamOf,
  surprise: surpriseOf,
  recordsAt: atOnce(recordsAt),
} satisfies Partial<Answering>
