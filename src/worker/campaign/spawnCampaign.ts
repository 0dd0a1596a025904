import type { CampaignQuestions } from '../../engine/lab/campaign/questions'
import { spawnDesk } from '../desk/spawnDesk'
import address from './campaign.worker?worker&url'

/** The worker in which campaigns are tried. */
export const spawnCampaignWorker = () => spawnDesk<CampaignQuestions>(address, 'campaign')
