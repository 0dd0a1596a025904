import { useEffect } from 'react'
import type { HangsOn } from '../../../engine/lab/hangsOn'
import type { TileDetail } from '../../../engine/lab/snapshot'
import { session, useSession } from '../../../store/session'
import { hangsMost } from './derive'
import { useNotes } from './notes'
import type { LessonWorld } from './useLessonWorld'

export type HangingTile =
  | { readonly kind: 'waiting' }
  /** Nothing has been learned yet, so nothing hangs on anything. */
  | { readonly kind: 'nothing' }
  /** It could not be worked out; it can be tried again. */
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'open' } & OpenedTile)

interface OpenedTile {
  /** As it is with every record in sight. */
  readonly whole: HangsOn
  /** As it is now. */
  readonly detail: TileDetail
}

/** The tile that the lesson opens: of the ten, the one whose place hangs most on a single record. */
export function useHangingTile({ pages }: LessonWorld): HangingTile {
  const known = useNotes(({ hangs }) => (hangs === 'failed' ? 'failed' : hangs !== null))
  const whole = useNotes(({ hangs }) => (hangs === null || hangs === 'failed' ? null : hangsMost(hangs)))
  const tile = useSession((state) => state.tile)
  const { profile, device } = pages[0].seat
  const title = whole?.title
  useEffect(() => {
    if (title === undefined) return
    session.actions.openTile({ profile, device }, title)
    return () => session.actions.closeTile()
  }, [profile, device, title])
  const detail = tile !== null && tile.title === title ? tile.detail : null
  if (known === 'failed') return { kind: 'failed' }
  if (known && whole === null) return { kind: 'nothing' }
  return whole === null || detail === null ? { kind: 'waiting' } : { kind: 'open', whole, detail }
}
