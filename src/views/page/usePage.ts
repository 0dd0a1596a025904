import type { PageView, Seat } from '../../engine/lab/snapshot'
import { sameSeat } from '../../store/link'
import { useSession } from '../../store/session'

/** The page of a seat as the last snapshot holds it; null until it does. */
export function usePage(seat: Seat | undefined): PageView | null {
  return useSession(({ snapshot }) => {
    if (seat === undefined || snapshot === null) return null
    return snapshot.guessed.pages.find((page) => sameSeat(page.seat, seat)) ?? null
  })
}

/** True once the visitor has taken a seat in this world. */
export const useJoined = (): boolean => useSession(({ acts }) => acts.some(({ act }) => act.kind === 'join'))
