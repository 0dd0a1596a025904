/** Whether another evening took the place of the one before it: each such crossing is a step that can be undone and redone. */
import type { Evening, SessionState, Step } from '../state'

export interface Crossing {
  readonly step: Step['id']
  /** The evening that is left, as it stood last. */
  readonly left: Evening
  /** On which side of the step it stands. */
  readonly side: 'before' | 'after'
}

type History = SessionState['history']

/** The crossing that made the second history of the first; null where the same evening was opened again. */
export function crossingOf(before: History, after: History): Crossing | null {
  const went = newIn(before.past, after.past)
  if (went?.evenings !== undefined) return { step: went.id, left: went.evenings.before, side: 'before' }
  const came = newIn(before.future, after.future)
  return came?.evenings === undefined ? null : { step: came.id, left: came.evenings.after, side: 'after' }
}

function newIn(before: readonly Step[], after: readonly Step[]): Step | undefined {
  const known = new Set(before.map(({ id }) => id))
  return after.find(({ id, evenings }) => evenings !== undefined && !known.has(id))
}
