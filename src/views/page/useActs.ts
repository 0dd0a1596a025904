import { useMemo } from 'react'
import type { DatedAct } from '../../engine/lab/acts'
import { useSession } from '../../store/session'
import { shownActs } from '../../store/shownActs'

/** What was done up to the day shown. */
export function useActs(): readonly DatedAct[] {
  const acts = useSession((state) => state.acts)
  const day = useSession(({ snapshot }) => snapshot?.day ?? null)
  return useMemo(() => shownActs({ acts, snapshot: day === null ? null : { day } }), [acts, day])
}
