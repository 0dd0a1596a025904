import type { ProfileId, TitleId } from '../../engine/contract/ids'
import { useMessages } from '../../store/language'
import { useQuestion } from '../page/useQuestion'
import { Sentence } from './Sentence'

interface OlderEventsProps {
  readonly profile: ProfileId
  /** Only where they speak for this title; null: wherever there are any. */
  readonly title: TitleId | null
  /** What is said where there are none. */
  readonly none?: string
}

/** Says what is no longer kept one by one, so that nobody takes the records shown for all there ever were. */
export function OlderEvents({ profile, title, none }: OlderEventsProps) {
  const { older } = useMessages()
  const { answer: found } = useQuestion('olderEvents', { profile, title })
  if (found === null) return null
  if (found.events === 0 || (title !== null && !found.inCell)) return none === undefined ? null : <p>{none}</p>
  return <p data-testid="older">{title === null ? <Sentence text={older.events(found.events)} /> : older.inCell}</p>
}
