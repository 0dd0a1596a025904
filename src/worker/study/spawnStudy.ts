import { spawn } from '../spawn'
import type { StudyWorker } from './client'
import type { FromStudy, ToStudy } from './protocol'
import address from './study.worker?worker&url'

/** The worker that learns from a study, beside the world's own. */
export const spawnStudyWorker = (): StudyWorker =>
  spawn<FromStudy, ToStudy>(address, { name: 'study', meanwhile: (message) => ('ping' in message ? { say: 'pong' } : null) })
