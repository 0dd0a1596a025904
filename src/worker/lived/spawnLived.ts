import type { LivedQuestions } from '../../engine/lab/lived/questions'
import { spawnDesk } from '../desk/spawnDesk'
import address from './lived.worker?worker&url'

/** The worker that lives models beside each other. */
export const spawnLivedWorker = () => spawnDesk<LivedQuestions>(address, 'lived')
