/** The entry of the worker in which campaigns are tried. */
import { openCampaigns } from '../../engine/lab/campaign/answering'
import type { CampaignQuestions } from '../../engine/lab/campaign/questions'
import { serveDesk } from '../desk/serve'

serveDesk<CampaignQuestions>(openCampaigns)
