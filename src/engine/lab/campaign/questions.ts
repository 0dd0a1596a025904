/** What the Trailers room may ask about campaigns, in small worlds of its own. Types only; answers are structured-clone-safe. */
import type { FatesAnswer, FatesAsked } from './fates'
import type { LevelsAnswer, LevelsAsked } from './levels'
import type { ReachAnswer, ReachAsked } from './reach'
import type { TimedAnswer, TimedAsked } from './timed'

interface Question<About, Answer> {
  readonly about: About
  readonly answer: Answer
}

export interface CampaignQuestions {
  /** A campaign on a day and in a tone, against none, and against days by lot. */
  readonly timed: Question<TimedAsked, TimedAnswer>
  /** From one message for all to one for each. */
  readonly levels: Question<LevelsAsked, LevelsAnswer>
  /** How often one person may be addressed, and what one more viewer costs. */
  readonly reach: Question<ReachAsked, ReachAnswer>
  /** One campaign, several fates. */
  readonly fates: Question<FatesAsked, FatesAnswer>
}

export type CampaignQuestionName = keyof CampaignQuestions
export type CampaignAsked = {
  [Name in CampaignQuestionName]: { readonly question: Name; readonly about: CampaignQuestions[Name]['about'] }
}[CampaignQuestionName]
export type CampaignAnswer = CampaignQuestions[CampaignQuestionName]['answer']
