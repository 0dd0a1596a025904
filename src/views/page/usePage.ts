import type { PageView, Seat } from '../../engine/lab/snapshot'
import { sameSeat } from '../../store/link'
import { useSession } from '../../store/session'
import { hasJoined, shownActs } from '../../store/shownActs'

/** The page of a seat as the last snapshot holds it; null until it does. */
export function usePage(seat: Seat | undefined): PageView | null {
  return useSession(({ snapshot }) => {
    if (seat === undefined || snapshot === null) return null
    return snapshot.guessed.pages.find((page) => sameSeat(page.seat, seat)) ?? null
  })
}

/** True where the visitor has taken a seat in this world by the day shown. */
export const useJoined = (): boolean => useSession((state) => hasJoined(shownActs(state)))
