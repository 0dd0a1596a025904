/** Undo and redo: an evening is (scenario, dated acts), so the lab goes back to the nearest checkpoint and lives on with the other acts. */
import type { Act, DatedAct } from '../engine/lab/acts'
import { exchanged, whereTheyPart } from '../worker/datedActs'
import { type Desk, notify } from './desk'
import { reliveTo } from './playbackActions'
import type { Step } from './state'
import { withoutRecords } from './undo'

const MOST_STEPS = 60

/** Something was done: from here it can be undone, and what had been undone before can no longer be redone. */
export function recordStep(desk: Desk, { text, before, kept }: Pick<Step, 'text' | 'before' | 'kept'>): number {
  desk.lastStep += 1
  const step: Step = { id: desk.lastStep, text, before, after: desk.store.getState().acts, kept }
  desk.store.setState(({ history }) => ({ history: { past: [...history.past, step].slice(-MOST_STEPS), future: [] } }))
  return step.id
}

/** False where there was nothing to undo, or it could not be. */
export const undoStep = (desk: Desk, wanted?: number): Promise<boolean> =>
  inTurn(desk, async () => {
    const { store } = desk
    const step = store.getState().history.past.at(-1)
    if (step === undefined || (wanted !== undefined && step.id !== wanted)) return false
    if (!(await liveWith(desk, exchanged(store.getState().acts, step.after, step.before)))) return false
    for (const [key, value] of step.kept ?? []) desk.surroundings.memory.set(key, value)
    store.setState(({ history: { past, future }, notices }) => ({
      history: { past: past.filter((other) => other !== step), future: [...future, step] },
      notices: notices.filter((notice) => notice.step !== step.id),
    }))
    notify(desk, { kind: 'undone' })
    return true
  })

export const redoStep = (desk: Desk): Promise<boolean> =>
  inTurn(desk, async () => {
    const { store } = desk
    const step = store.getState().history.future.at(-1)
    if (step === undefined || !(await liveWith(desk, exchanged(store.getState().acts, step.before, step.after)))) return false
    if (step.kept !== undefined) desk.surroundings.memory.clear()
    store.setState(({ history: { past, future } }) => ({
      history: { past: [...past, step], future: future.filter((other) => other !== step) },
    }))
    notify(desk, { kind: 'redone' })
    return true
  })

/** Evenings are lived again one after the other: what is asked for meanwhile waits. */
export function inTurn(desk: Desk, work: () => Promise<boolean>): Promise<boolean> {
  const turn = desk.livingAgain.then(work)
  desk.livingAgain = turn.catch(() => false)
  return turn
}

/** Days that are being lived end with the one under way; a moment on its way is waited for. */
async function standStill(desk: Desk): Promise<void> {
  const onItsWay = desk.store.getState().run?.purpose === 'moment'
  if (!onItsWay) for (const { job } of desk.runs) job.cancel()
  await Promise.all(desk.runs.map(({ job }) => job.outcome))
}

/** The same day with other acts, in turn. Where it is stopped on the way, the acts are the new ones all the same. */
export async function liveWith(desk: Desk, acts: readonly DatedAct[]): Promise<boolean> {
  const { store, client } = desk
  await standStill(desk)
  const { connection, snapshot, run, acts: before } = store.getState()
  if (client === null || connection.kind !== 'ready' || snapshot === null || run !== null) return false
  const { day } = snapshot
  store.setState({ acts, horizon: null, tile: null })
  await reliveTo(desk, { acts, day })
  if (desk.client !== client) return false
  if (renumbers(before, acts, day)) store.setState(({ notices }) => ({ notices: withoutRecords(notices) }))
  return true
}

/** Whether records got other numbers: evenings were lived again, or what makes records was done otherwise. */
function renumbers(before: readonly DatedAct[], acts: readonly DatedAct[], day: number): boolean {
  const parting = whereTheyPart(before, acts)
  return parting.day < day || [...before.slice(parting.shared), ...acts.slice(parting.shared)].some(({ act }) => !onlyHides(act))
}

const onlyHides = ({ kind }: Act): boolean => kind === 'mask' || kind === 'forget' || kind === 'takeAway' || kind === 'putBack'
