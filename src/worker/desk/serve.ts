/** What the entry of a desk's worker does: hears the page, works, and posts. */
import { workerClock } from '../workerClock'
import { DeskHost } from './host'
import type { AskedOf, DeskQuestions, DeskReckoning, FromDesk, ToDesk } from './protocol'

/** As much of a dedicated worker's global as is used; the DOM's types name the window's instead. */
interface WorkerPort<Table extends DeskQuestions<Table>> {
  postMessage(message: FromDesk<Table>): void
  onmessage: ((event: MessageEvent<ToDesk<Table>>) => void) | null
}

/** `open` is called once with a clock (milliseconds from any beginning) and gives what answers the questions; `isUrgent` says which come before others. */
export function serveDesk<Table extends DeskQuestions<Table>>(
  open: (now: () => number) => (asked: AskedOf<Table>) => DeskReckoning<Table>,
  isUrgent?: (asked: AskedOf<Table>) => boolean,
): void {
  const port = self as unknown as WorkerPort<Table>
  const clock = workerClock()
  const host = new DeskHost<Table>({
    reckon: open(clock.now),
    ...(isUrgent && { isUrgent }),
    clock,
    post: (message) => port.postMessage(message),
  })
  port.onmessage = ({ data }) => host.hear(data)
}
