import { CAMPAIGN_WORDS, type CampaignWords } from '../../../i18n/campaignWords'
import { useSession } from '../../../store/session'

export const useCampaignWords = (): CampaignWords => CAMPAIGN_WORDS[useSession(({ language }) => language)]
