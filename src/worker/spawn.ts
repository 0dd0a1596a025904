import type { WorkerEars, WorkerLike } from './client'
import type { ToPage, ToWorker } from './protocol'

/** What becomes of a worker that is still on its way. */
interface OnItsWay {
  readonly waiting: ToWorker[]
  ears: WorkerEars | null
  worker: Worker | null
  ended: boolean
}

/**
 * The worker as an inline blob: it inherits the page's policy of no network, and works from any path. Its text is a file of
 * its own, fetched beside the page's script and not before it; what is said to it until then waits.
 */
export function spawnLabWorker(): WorkerLike {
  const way: OnItsWay = { waiting: [], ears: null, worker: null, ended: false }
  import('./lab.worker?worker&inline')
    .then(({ default: LabWorker }) => arrive(way, () => new LabWorker({ name: 'lab' })))
    .catch(broken(way))
  return {
    send: (message) => {
      if (way.worker !== null) way.worker.postMessage(message)
      // As long as the network takes, the worker is not silent: it is not there yet.
      else if ('nudge' in message && message.nudge === 'ping') way.ears?.onMessage({ say: 'pong' })
      else way.waiting.push(message)
    },
    end: () => {
      way.ended = true
      way.worker?.terminate()
    },
    listen: (ears) => {
      way.ears = ears
    },
  }
}

function arrive(way: OnItsWay, start: () => Worker): void {
  if (way.ended) return
  const worker = start()
  way.worker = worker
  worker.onmessage = ({ data }: MessageEvent<ToPage>) => way.ears?.onMessage(data)
  worker.onerror = ({ message }) => way.ears?.onBroken(message)
  worker.onmessageerror = () => way.ears?.onBroken('a message could not be read')
  for (const message of way.waiting) worker.postMessage(message)
}

const broken =
  (way: OnItsWay) =>
  (thrown: unknown): void => {
    if (!way.ended) way.ears?.onBroken(thrown instanceof Error ? thrown.message : String(thrown))
  }
