import type { WorthQuestions } from '../../engine/lab/worth/questions'
import { spawnDesk } from '../desk/spawnDesk'
import address from './worth.worker?worker&url'

/** The worker that lives worlds with less data. */
export const spawnWorthWorker = () => spawnDesk<WorthQuestions>(address, 'worth')
