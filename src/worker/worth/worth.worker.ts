/** The entry of the worker that lives worlds with less data. */

import { fetchActs } from '../../engine/lab/takingLater'
import { reckonWorth, type WorthQuestions } from '../../engine/lab/worth/questions'
import { serveDesk } from '../desk/serve'

/** Arms take acts that come later; here they are needed at once. */
void fetchActs([{ kind: 'ask', signals: [], forced: false }])
serveDesk<WorthQuestions>(() => reckonWorth)
