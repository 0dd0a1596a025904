import type { DatedAct } from '../../../../engine/lab/acts'

/** How far the last step has gone: one title was left early, then everything was deleted, then given back. */
export type LastStage = 'left' | 'deleted' | 'given'

export function stageOf(acts: readonly DatedAct[]): LastStage {
  const newest = acts.filter(({ act }) => act.kind === 'forget').at(-1)
  if (newest?.act.kind !== 'forget') return 'left'
  return newest.act.forgotten ? 'deleted' : 'given'
}
