import { useDeferredValue, useMemo } from 'react'
import type { PageView, Seat } from '../../engine/lab/snapshot'
import { sameSeat } from '../../store/linkSeats'
import { useSession } from '../../store/session'
import { hasJoined, shownActs } from '../../store/shownActs'

/**
 * The page of a seat as the last snapshot holds it; null until it does. While time plays it may come a few frames late, so that a day
 * of new pages is drawn in pieces that block nothing; never after an act.
 */
export function usePage(seat: Seat | undefined): PageView | null {
  const page = useSession(({ snapshot }) => {
    if (seat === undefined || snapshot === null) return null
    return snapshot.guessed.pages.find((one) => sameSeat(one.seat, seat)) ?? null
  })
  const acts = useSession((state) => state.acts)
  const playing = useSession((state) => state.playing)
  const now = useMemo(() => ({ page, acts }), [page, acts])
  const late = useDeferredValue(now)
  const isLate = playing && late.acts === acts && page !== null && late.page !== null && sameSeat(late.page.seat, page.seat)
  return isLate ? late.page : page
}

/** True where the visitor has taken a seat in this world by the day shown. */
export const useJoined = (): boolean => useSession((state) => hasJoined(shownActs(state)))
