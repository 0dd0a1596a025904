import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import type { Seat } from '../../../../engine/lab/snapshot'
import type { Messages } from '../../../../i18n/messages'
import { session } from '../../../../store/session'
import type { MinuteStep } from '../../../../store/state'
import { dismissNotices } from './dismissNotices'
import type { NextStep } from './MinuteStrip'
import type { LastStage } from './stage'

const LEFT_AFTER_MINUTES = 6

interface Standing {
  readonly step: Exclude<MinuteStep, 1 | 2>
  readonly stage: LastStage
  /** What is played and left early. */
  readonly title: TitleId | null
  readonly mine: Seat
  readonly ready: boolean
  readonly catalogue: PublicCatalogue
  readonly words: Messages['minute']
}

/** What the strip's one button does at each of the last steps. */
export function nextStep({ step, stage, title, mine, ready, catalogue, words }: Standing): NextStep {
  const { next } = words.strip
  const { act, goToMinute } = session.actions
  if (step === 3) return { words: next.trailers, ready, go: () => goToMinute(4) }
  if (step === 4) {
    const name = title === null ? '' : catalogue.titles[title].name
    const leave = async (played: TitleId) => {
      goToMinute(5)
      await act({ kind: 'watch', title: played, minutes: LEFT_AFTER_MINUTES, device: mine.device })
    }
    return { words: next.leave(name), ready: title !== null, go: () => title !== null && void leave(title) }
  }
  const forgotten = stage !== 'deleted'
  return {
    words: forgotten ? next.forget : next.undo,
    ready: true,
    go: () => void act({ kind: 'forget', profile: mine.profile, forgotten }).then(dismissNotices),
  }
}
