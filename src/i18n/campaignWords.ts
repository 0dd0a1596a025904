/** What is said of campaigns and of levels, apart from `MESSAGES`: only their views load it. */
import type { Language } from '../engine/contract/vocabulary'
import { levels as levelsEn } from './messages/en/levels'
import { timed as timedEn } from './messages/en/timed'
import { levels as levelsFr } from './messages/fr/levels'
import { timed as timedFr } from './messages/fr/timed'

export interface CampaignWords {
  readonly timed: typeof timedEn
  readonly levels: typeof levelsEn
}

export const CAMPAIGN_WORDS: { readonly [L in Language]: CampaignWords } = {
  en: { timed: timedEn, levels: levelsEn },
  fr: { timed: timedFr, levels: levelsFr },
}
