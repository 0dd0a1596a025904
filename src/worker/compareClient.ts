/** The page's side of a comparison: a worker of its own, progress with what has come out so far, and an end at any time. */
import type { TwoWorlds, TwoWorldsRequest } from '../engine/lab/twoWorlds'
import type { Job, WorkerLike } from './client'
import type { Outcome } from './protocol'

export interface Comparison {
  readonly request: TwoWorldsRequest
  /** `soFar`: null where nothing new has come out. */
  onProgress(done: number, soFar: TwoWorlds | null): void
}

export function compareOver(worker: WorkerLike, { request, onProgress }: Comparison): Job<TwoWorlds> {
  let end: (outcome: Outcome<TwoWorlds>) => void = () => undefined
  const outcome = new Promise<Outcome<TwoWorlds>>((resolve) => {
    end = (ended) => {
      worker.end()
      resolve(ended)
    }
  })
  worker.listen({
    onMessage: (message) => {
      if (message.say === 'comparing') onProgress(message.done, message.soFar)
      else if (message.say === 'compared') end({ kind: 'done', value: message.compared })
      else if (message.say === 'compareFailed') end({ kind: 'failed', failure: message.failure })
    },
    onBroken: (message) => end({ kind: 'failed', failure: { code: 'internal', message } }),
  })
  worker.send({ compare: request })
  return { outcome, cancel: () => end({ kind: 'cancelled' }) }
}
