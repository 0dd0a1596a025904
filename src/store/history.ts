/** Undo and redo: an evening is (scenario, dated acts), so the lab goes back to the nearest checkpoint and lives on with the other acts. */
import type { DatedAct } from '../engine/lab/acts'
import { exchanged } from '../worker/datedActs'
import { type Desk, notify } from './desk'
import { reliveTo } from './playbackActions'
import type { Step } from './state'

const MOST_STEPS = 60

/** Something was done: from here it can be undone, and what had been undone before can no longer be redone. */
export function recordStep(desk: Desk, { text, before, kept }: Pick<Step, 'text' | 'before' | 'kept'>): number {
  desk.lastStep += 1
  const step: Step = { id: desk.lastStep, text, before, after: desk.store.getState().acts, kept }
  desk.store.setState(({ history }) => ({ history: { past: [...history.past, step].slice(-MOST_STEPS), future: [] } }))
  return step.id
}

export async function undoStep(desk: Desk): Promise<void> {
  const { store } = desk
  const step = store.getState().history.past.at(-1)
  if (step === undefined || !(await liveWith(desk, exchanged(store.getState().acts, step.after, step.before)))) return
  for (const [key, value] of step.kept ?? []) desk.surroundings.memory.set(key, value)
  store.setState(({ history: { past, future }, notices }) => ({
    history: { past: past.filter((other) => other !== step), future: [...future, step] },
    notices: notices.filter((notice) => notice.step !== step.id),
  }))
  notify(desk, { kind: 'undone' })
}

export async function redoStep(desk: Desk): Promise<void> {
  const { store } = desk
  const step = store.getState().history.future.at(-1)
  if (step === undefined || !(await liveWith(desk, exchanged(store.getState().acts, step.before, step.after)))) return
  if (step.kept !== undefined) desk.surroundings.memory.clear()
  store.setState(({ history: { past, future } }) => ({
    history: { past: [...past, step], future: future.filter((other) => other !== step) },
  }))
  notify(desk, { kind: 'redone' })
}

/** The same day with other acts. Where it is stopped on the way, the acts are the new ones all the same. */
export async function liveWith(desk: Desk, acts: readonly DatedAct[]): Promise<boolean> {
  const { store, client } = desk
  const { connection, snapshot, run } = store.getState()
  if (client === null || connection.kind !== 'ready' || snapshot === null || run !== null) return false
  store.setState({ acts, horizon: null, tile: null })
  await reliveTo(desk, { acts, day: snapshot.day })
  return desk.client === client
}
