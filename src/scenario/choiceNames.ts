/** What of a room's own choices can be taken back, as its words name it (`i18n/messages/…/choiceSteps.ts`). Types only. */

type Launched = 'policy' | 'settings' | 'experienced' | 'reward' | 'pace' | 'days' | 'draw' | 'drawn'
type Compared = 'mode' | 'ways' | 'pair' | 'lots' | 'days' | 'measure'
type Logged = 'logging' | 'share' | 'target' | 'lots'
type Timed = 'genre' | 'tone' | 'country' | 'day' | 'share' | 'annoyance' | 'added'
type Levelled = 'level' | 'people' | 'mouth' | 'fatigue' | 'cpm' | 'message' | 'record' | 'play' | 'audience'

export type ChoiceName =
  | 'title'
  | 'cuts'
  | 'races'
  | Launched
  | `compare-${Compared}`
  | `logs-${Logged}`
  | `timed-${Timed}`
  | `levels-${Levelled}`
  | 'check-runs'
