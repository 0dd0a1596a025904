/** Which function answers which question about campaigns; the worlds of the last one are kept for the next. */
import { fatesOf } from './fates'
import { levelsOf } from './levels'
import type { CampaignAnswer, CampaignAsked } from './questions'
import { reachOf } from './reach'
import { timedOf } from './timed'
import { CampaignWorlds } from './worlds'

/** In small steps, each telling how far it is, 0 to 1. */
export function openCampaigns(): (asked: CampaignAsked) => Iterator<number, CampaignAnswer, void> {
  const worlds = new CampaignWorlds()
  return (asked) => {
    switch (asked.question) {
      case 'timed':
        return timedOf(worlds, asked.about)
      case 'levels':
        return levelsOf(asked.about)
      case 'reach':
        return reachOf(worlds, asked.about)
      case 'fates':
        return fatesOf(asked.about)
    }
  }
}
