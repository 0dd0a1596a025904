import type { WorkerLike } from './client'
import LabWorker from './lab.worker?worker&inline'
import type { ToPage } from './protocol'

/** The worker as an inline blob: it inherits the page's policy of no network, and works from any path. */
export function spawnLabWorker(): WorkerLike {
  const worker = new LabWorker({ name: 'lab' })
  return {
    send: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
    listen: ({ onMessage, onBroken }) => {
      worker.onmessage = ({ data }: MessageEvent<ToPage>) => onMessage(data)
      worker.onerror = ({ message }) => onBroken(message)
      worker.onmessageerror = () => onBroken('a message could not be read')
    },
  }
}
