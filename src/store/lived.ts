/** Lives the models beside each other in a worker of its own, which ends with the answer. */
import type { LivedAsked, LivedOrder } from '../engine/lab/lived/livedOrder'
import type { LivedQuestions } from '../engine/lab/lived/questions'
import type { Job } from '../worker/client'
import { createDeskClient, type OnProgress } from '../worker/desk/client'
import { spawnLivedWorker } from '../worker/lived/spawnLived'
import { every } from './every'

export function liveModels(about: LivedAsked, onProgress: OnProgress<LivedOrder>): Job<LivedOrder> {
  const client = createDeskClient<LivedQuestions>(spawnLivedWorker(), { every, onDead: () => undefined })
  const { outcome } = client.ask<'live'>({ question: 'live', about }, onProgress)
  void outcome.then(() => client.close())
  return { outcome, cancel: () => client.close() }
}
