/** The worker's entry: a real lab, a real clock, the worker's own port. Asked to compare two worlds, it does that alone. */
import { createLab } from '../engine/lab/lab'
import type { TwoWorldsRequest } from '../engine/lab/twoWorlds'
import { failureOf } from './failure'
import { LabHost } from './host'
import type { ToPage, ToWorker } from './protocol'
import { workerClock } from './workerClock'

/** As much of a dedicated worker's global as is used; the DOM's types name the window's instead. */
interface WorkerPort {
  postMessage(message: ToPage): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const port = self as unknown as WorkerPort
const around = { clock: workerClock(), post: (message: ToPage) => port.postMessage(message) }
const host = new LabHost({ createLab, ...around })
port.onmessage = ({ data }) => ('compare' in data ? void compare(data.compare) : host.hear(data))

async function compare(request: TwoWorldsRequest): Promise<void> {
  try {
    const [{ compareBesides }, { compareWorlds }] = await Promise.all([import('./comparing'), import('../engine/lab/twoWorlds')])
    compareBesides(request, { compareWorlds, ...around })
  } catch (thrown) {
    around.post({ say: 'compareFailed', failure: failureOf(thrown) })
  }
}
