import type { RecordView } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { useSession } from '../../store/session'
import { Button } from '../parts/Button'
import { follow } from './tracing'

interface FollowProps {
  readonly record: Pick<RecordView, 'event' | 'profile' | 'device'>
  /** The record in words, for those who cannot see beside what this stands. */
  readonly words: string
}

/** Follows this record through the loop. */
export function FollowButton({ record, words }: FollowProps) {
  const { trace } = useMessages()
  const shownOn = useSession(({ seats }) => seats.find(({ profile }) => profile === record.profile)?.device ?? null)
  const device = shownOn ?? record.device ?? 'television'
  return (
    <Button look="plain" onClick={() => follow({ event: record.event, device })} name={trace.followName(words)}>
      {trace.follow}
    </Button>
  )
}
