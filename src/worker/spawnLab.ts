import type { WorkerLike } from './client'
import address from './lab.worker?worker&url'
import type { ToPage, ToWorker } from './protocol'
import { spawn } from './spawn'

/** The worker that a world lives in. */
export const spawnLabWorker = (): WorkerLike =>
  spawn<ToPage, ToWorker>(address, {
    name: 'lab',
    meanwhile: (message) => ('nudge' in message && message.nudge === 'ping' ? { say: 'pong' } : null),
  })
