/** The worker's entry: a real lab, a real clock, the worker's own port. */
import { createLab } from '../engine/lab/lab'
import { LabHost } from './host'
import type { ToPage, ToWorker } from './protocol'
import { workerClock } from './workerClock'

/** As much of a dedicated worker's global as is used; the DOM's types name the window's instead. */
interface WorkerPort {
  postMessage(message: ToPage): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const port = self as unknown as WorkerPort
const host = new LabHost({ createLab, clock: workerClock(), post: (message) => port.postMessage(message) })
port.onmessage = ({ data }) => host.hear(data)
