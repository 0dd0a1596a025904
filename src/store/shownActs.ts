import type { DatedAct } from '../engine/lab/acts'

export interface ActsAndDay {
  readonly acts: readonly DatedAct[]
  readonly snapshot: { readonly day: number } | null
}

/** What was done up to the day shown: acts of later days wait after one has gone back. The very list where none does. */
export function shownActs({ acts, snapshot }: ActsAndDay): readonly DatedAct[] {
  const waits = ({ day }: DatedAct): boolean => snapshot !== null && day > snapshot.day
  return acts.some(waits) ? acts.filter((act) => !waits(act)) : acts
}

/** Whether the visitor has taken a seat by these acts. */
export const hasJoined = (acts: readonly DatedAct[]): boolean => acts.some(({ act }) => act.kind === 'join')
