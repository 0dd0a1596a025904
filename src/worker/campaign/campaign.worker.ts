/** The entry of the worker in which campaigns are tried. */

import { openCampaigns } from '../../engine/lab/campaign/answering'
import type { CampaignQuestions } from '../../engine/lab/campaign/questions'
import { bringEveryPart } from '../../engine/lab/everyPart'
import { serveDesk } from '../desk/serve'

bringEveryPart()
serveDesk<CampaignQuestions>(openCampaigns)
