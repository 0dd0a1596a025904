/** The answers about single titles and evenings, and those of the lessons and the reports. Fetched by `answering.ts`. */
import { hangsOn } from './hangsOn'
import { membershipOf } from './membership'
import { middlePair } from './middlePair'
import { olderEventsOf } from './olderEvents'
import { type Answering, atOnce } from './reckoning'
import { scoreSumOf } from './scoreSum'
import { servedOf } from './served'
import { tastesHeld } from './tastesHeld'
import { titleHolds } from './titleHolds'
import { titlePageOf } from './titlePage'
import { tonightOf } from './tonight'
import { versionsOf } from './versions'
import { withoutEach } from './without'

export const TITLE_ANSWERS = {
  middlePair: atOnce(middlePair),
  hangsOn: atOnce(hangsOn),
  tastesHeld: atOnce(tastesHeld),
  titleHolds: atOnce(titleHolds),
  titlePage: atOnce(titlePageOf),
  scoreSum: atOnce(scoreSumOf),
  without: atOnce(withoutEach),
  tonight: atOnce(tonightOf),
  versions: versionsOf,
  olderEvents: atOnce(olderEventsOf),
  membership: atOnce(membershipOf),
  served: atOnce(servedOf),
  hoursByTitle: atOnce(({ service }) => service.metrics.hoursByTitle()),
} satisfies Partial<Answering>
