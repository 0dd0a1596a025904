import { spawnCampaignWorker } from '../../worker/campaign/spawnCampaign'
import { createCampaignSession } from './session'

/** The page's own campaigns. */
export const campaigns = createCampaignSession({
  spawn: spawnCampaignWorker,
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds)
    return () => clearInterval(timer)
  },
})
