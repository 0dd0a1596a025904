import type { CheckQuestions } from '../../engine/lab/bandits/checkUs'
import { spawnDesk } from '../desk/spawnDesk'
import address from './checks.worker?worker&url'

/** The worker that holds published figures against our own. */
export const spawnChecksWorker = () => spawnDesk<CheckQuestions>(address, 'checks')
