/**
 * What counts as success of a trailer: pressing play, watching for two minutes, or finishing what was begun.
 *
 * `click`: 1 if the title was played at all; `qualityPlay`: if at least two minutes of it were watched (starters, facts sheet A4);
 * `completion`: if the film, or the episode that was begun, was finished (90 % or its end). 0 else.
 *
 * Misleads: what is rewarded is what is learned. Rewarding clicks teaches promises; rewarding completions learns slowly, for they are
 * rare and known late.
 */
import type { TrailerReward } from '../../../scenario/policyKnobs'

/** What counts as a play: `metrics` and the trailers' reward say it once. */
export const QUALITY_PLAY_MINUTES = 2

export interface TrailerOutcome {
  readonly played: boolean
  readonly watchedMinutes: number
  readonly finished: boolean
}

export function rewardOf({ played, watchedMinutes, finished }: TrailerOutcome, reward: TrailerReward): 0 | 1 {
  switch (reward) {
    case 'click':
      return played ? 1 : 0
    case 'qualityPlay':
      return watchedMinutes >= QUALITY_PLAY_MINUTES ? 1 : 0
    case 'completion':
      return finished ? 1 : 0
  }
}
