import { useMessages } from '../../../store/language'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { note } from './notes'
import type { HangingTile } from './useHangingTile'
import { useLessonWords } from './useLessonWords'

/** Where the tile that a step opens is not there: not yet, not in this world, or not worked out. */
export function NoTile({ kind }: { readonly kind: Exclude<HangingTile['kind'], 'open'> }) {
  const { titles, shell } = useMessages()
  const { oneRecord } = useLessonWords()
  if (kind === 'failed') {
    return (
      <EmptyState look="trouble" title={shell.asking.failed}>
        <Button onClick={() => note({ hangs: null })}>{shell.asking.again}</Button>
      </EmptyState>
    )
  }
  return <p role="status">{kind === 'waiting' ? titles.waiting : oneRecord.none}</p>
}
