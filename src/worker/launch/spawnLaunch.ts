import type { LaunchQuestions } from '../../engine/lab/launch/questions'
import { spawnDesk } from '../desk/spawnDesk'
import address from './launch.worker?worker&url'

/** The worker that lives launches. */
export const spawnLaunchWorker = () => spawnDesk<LaunchQuestions>(address, 'launch')
