/** The page's side of a comparison: a worker of its own, progress with what has come out so far, and an end at any time. */
import type { TwoWorlds, TwoWorldsRequest } from '../engine/lab/twoWorlds'
import type { ClientOptions, Job, WorkerLike } from './client'
import type { Outcome } from './protocol'
import { watchLife } from './watch'

export interface Comparison {
  readonly request: TwoWorldsRequest
  /** `soFar`: null where nothing new has come out. */
  onProgress(done: number, soFar: TwoWorlds | null): void
}

export function compareOver(worker: WorkerLike, { request, onProgress }: Comparison, every: ClientOptions['every']): Job<TwoWorlds> {
  let end: (outcome: Outcome<TwoWorlds>) => void = () => undefined
  const outcome = new Promise<Outcome<TwoWorlds>>((resolve) => {
    end = (ended) => {
      life.stop()
      worker.end()
      resolve(ended)
    }
  })
  const fail = (message: string) => end({ kind: 'failed', failure: { code: 'internal', message } })
  const life = watchLife({
    every,
    // Unasked, it tells its progress all the time; but again and again it opens a world, which is one long step.
    ping: () => undefined,
    opening: () => true,
    onSilent: () => fail('The worker fell silent'),
  })
  worker.listen({
    onMessage: (message) => {
      life.heard()
      if (message.say === 'comparing') onProgress(message.done, message.soFar)
      else if (message.say === 'compared') end({ kind: 'done', value: message.compared })
      else if (message.say === 'compareFailed') end({ kind: 'failed', failure: message.failure })
    },
    onBroken: fail,
  })
  worker.send({ compare: request })
  return { outcome, cancel: () => end({ kind: 'cancelled' }) }
}
