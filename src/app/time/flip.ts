import { classPreset } from '../../scenario/presets'
import { session, useSession } from '../../store/session'
import type { SessionState } from '../../store/state'

interface Flipping {
  readonly to: number
  go(): void
}

/** From one of a preset's two days to the other; null where it has not two, or has not lived so far. */
export function useFlip(): Flipping | null {
  const to = useSession(otherDay)
  return to === null ? null : { to, go: () => session.actions.showDay(to) }
}

export function flip(): void {
  const to = otherDay(session.store.getState())
  if (to !== null) session.actions.showDay(to)
}

function otherDay({ preset, horizon, snapshot, run }: SessionState): number | null {
  const against = preset === null ? null : (classPreset(preset)?.against ?? null)
  if (against === null || horizon === null || snapshot === null || run !== null || horizon.day <= against) return null
  return snapshot.day === against ? horizon.day : against
}
