import type { WorkerEars, WorkerLike } from './client'
import address from './lab.worker?worker&url'
import type { ToPage, ToWorker } from './protocol'

/** What becomes of a worker that is still on its way. */
interface OnItsWay {
  readonly waiting: ToWorker[]
  ears: WorkerEars | null
  worker: Worker | null
  ended: boolean
}

/**
 * The worker starts as a blob of one line that imports its script: so it inherits the page's policy of no network, works from any
 * path, and fetches later what is asked of it later. It starts once its script has come, which the page fetches beside its own;
 * what is said to it until then waits.
 */
export function spawnLabWorker(): WorkerLike {
  const way: OnItsWay = { waiting: [], ears: null, worker: null, ended: false }
  const script = new URL(address, document.baseURI).href
  fetch(script)
    .then(({ ok, status }) => {
      if (!ok) throw new RangeError(`Expected the worker's script to come, got status ${status}`)
      arrive(way, script)
    })
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

function arrive(way: OnItsWay, script: string): void {
  if (way.ended) return
  const start = URL.createObjectURL(new Blob([`import ${JSON.stringify(script)}`], { type: 'text/javascript' }))
  const worker = new Worker(start, { type: 'module', name: 'lab' })
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
