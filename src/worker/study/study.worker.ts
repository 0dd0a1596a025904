/** The entry of a study's worker. */
import { reckonStudy } from '../../engine/study/answering'
import { StudyDesk } from '../../engine/study/desk'
import { workerClock } from '../workerClock'
import { StudyHost } from './host'
import type { FromStudy, ToStudy } from './protocol'

/** As much of a dedicated worker's global as is used; the DOM's types name the window's instead. */
interface WorkerPort {
  postMessage(message: FromStudy): void
  onmessage: ((event: MessageEvent<ToStudy>) => void) | null
}

const port = self as unknown as WorkerPort
const clock = workerClock()
const desk = new StudyDesk(clock.now)
const host = new StudyHost({
  reckon: (asked) => reckonStudy(desk, asked),
  clock,
  post: (message) => port.postMessage(message),
})
port.onmessage = ({ data }) => host.hear(data)
