/** Undo and redo: an evening is (scenario, dated acts), so the lab goes back to the nearest checkpoint and lives on with the other acts. */
import type { Act, DatedAct } from '../engine/lab/acts'
import { exchanged, whereTheyPart } from '../worker/datedActs'
import { type Desk, notify, writeAddress } from './desk'
import { eveningOf, withStep } from './evening'
import { goToEvening } from './opening'
import { reliveTo } from './playbackActions'
import type { Evening, SessionState, Step } from './state'
import { withoutRecords } from './undo'

/** Something was done: from here it can be undone, and what had been undone before can no longer be redone. */
export function recordStep(desk: Desk, { text, before, kept }: Pick<Step, 'text' | 'before' | 'kept'>): number {
  desk.lastStep += 1
  const step: Step = { id: desk.lastStep, text, before, after: desk.store.getState().acts, kept }
  desk.store.setState(({ history }) => ({ history: withStep(history.past, step) }))
  return step.id
}

/** False where there was nothing to undo, or it could not be. */
export const undoStep = (desk: Desk, wanted?: number): Promise<boolean> => {
  const { store } = desk
  return inTurn(desk, async () => {
    const step = store.getState().history.past.at(-1)
    return step !== undefined && (wanted === undefined || step.id === wanted) && goOver(desk, step, false)
  })
}

export const redoStep = (desk: Desk): Promise<boolean> =>
  inTurn(desk, async () => {
    const step = desk.store.getState().history.future.at(-1)
    return step !== undefined && goOver(desk, step, true)
  })

/** Back over a step, or forth again; false where it could not be. */
async function goOver(desk: Desk, step: Step, forth: boolean): Promise<boolean> {
  const { store, surroundings } = desk
  if (step.evenings !== undefined) {
    const state = store.getState()
    const { before, after } = step.evenings
    const here = eveningOf(state)
    const left = { ...step, evenings: forth ? { before: here, after } : { before, after: here } }
    await arriveAt(desk, forth ? after : before, moved(state.history, step, left))
  } else {
    const [from, to] = forth ? [step.before, step.after] : [step.after, step.before]
    if (step.turn !== undefined) step.turn(forth)
    else if (!(await liveWith(desk, exchanged(store.getState().acts, from, to)))) return false
    if (step.kept !== undefined && forth) surroundings.memory.clear()
    else for (const [key, value] of step.kept ?? []) surroundings.memory.set(key, value)
    store.setState(({ history, notices }) => ({
      history: moved(history, step, step),
      notices: notices.filter((notice) => notice.step !== step.id),
    }))
  }
  notify(desk, { kind: forth ? 'redone' : 'undone' })
  return true
}

/** To the evening that was there before another was opened, or to that one; where one is now can be come back to. */
async function arriveAt(desk: Desk, evening: Evening, history: SessionState['history']): Promise<void> {
  const open = goToEvening(desk, evening, { how: 'kept', history })
  writeAddress(desk, 'push')
  await open
}

/** A step goes from one side of the present moment to the other; `as` is how it stands there. */
function moved({ past, future }: SessionState['history'], step: Step, as: Step): SessionState['history'] {
  const without = (steps: readonly Step[]) => steps.filter((other) => other !== step)
  return past.includes(step) ? { past: without(past), future: [...future, as] } : { past: [...past, as], future: without(future) }
}

/** Evenings are lived again one after the other: what is asked for meanwhile waits. */
export function inTurn(desk: Desk, work: () => Promise<boolean>): Promise<boolean> {
  const turn = desk.livingAgain.then(work)
  desk.livingAgain = turn.catch(() => false)
  return turn
}

/** Days that are being lived end with the one under way; a moment on its way is waited for. */
async function standStill(desk: Desk): Promise<void> {
  const purpose = desk.store.getState().run?.purpose
  const onItsWay = purpose === 'moment' || purpose === 'again'
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

const HIDE: ReadonlySet<Act['kind']> = new Set(['mask', 'forget', 'takeAway', 'putBack', 'reset'])
const onlyHides = ({ kind }: Act): boolean => HIDE.has(kind)
