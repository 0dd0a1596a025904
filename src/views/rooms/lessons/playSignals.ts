import type { Signal } from '../../../engine/contract/signals'
import { session } from '../../../store/session'
import { measured, nextToHide, signalsIn } from './derive'
import { note, type TrailPoint, useNotes } from './notes'
import type { LessonWorld, Pair } from './useLessonWorld'

/** The two pages as they stand now, right after an act. */
function pagesNow({ pages }: LessonWorld): LessonWorld['pages'] | null {
  const shown = session.store.getState().snapshot?.guessed.pages ?? []
  const now = pages.map(({ seat }) => shown.find((page) => page.seat.profile === seat.profile))
  const [one, other] = now
  if (one === undefined || other === undefined) return null
  const both: Pair<typeof one> = [one, other]
  return both
}

const maskedNow = (): readonly Signal[] => signalsIn(session.store.getState().snapshot?.recorded.masked ?? [])

/** Puts down what the pages share, as the next point of the curve; the first time with what they shared before. */
export function putDown(world: LessonWorld, signal: Signal | null): void {
  const pages = pagesNow(world)
  const { trail } = useNotes.getState()
  if (pages !== null) note({ trail: [...trail, measured(pages, maskedNow(), { signal, step: trail.length })] })
}

/** Hides a signal or gives it back, and puts down what comes of it; false where it could not be. */
export async function turnSignal(world: LessonWorld, signal: Signal, masked: boolean): Promise<boolean> {
  if (useNotes.getState().trail.length === 0) putDown(world, null)
  if (!(await session.actions.quietly([{ kind: 'mask', signal, masked }]))) return false
  putDown(world, signal)
  return true
}

/** Hides all that are left, one after the other; `pause` lets each be seen, and says whether to go on. */
export async function hideAll(world: LessonWorld, pause: () => Promise<boolean>): Promise<void> {
  for (let signal = nextToHide(maskedNow()); signal !== null; signal = nextToHide(maskedNow())) {
    if (!(await turnSignal(world, signal, true)) || !(await pause())) return
  }
}

/** What the pages share as the seven go in their order, played once and given back; null where that could not be. */
export async function sevenAnswers(world: LessonWorld): Promise<readonly TrailPoint[] | null> {
  const points = [measured(world.pages, [])]
  let allTaken = true
  for (let signal = nextToHide(maskedNow()); signal !== null && allTaken; signal = nextToHide(maskedNow())) {
    allTaken = await session.actions.quietly([{ kind: 'mask', signal, masked: true }])
    const pages = pagesNow(world)
    if (pages !== null) points.push(measured(pages, maskedNow(), { signal, step: points.length }))
  }
  const returned = await session.actions.quietly(maskedNow().map((signal) => ({ kind: 'mask', signal, masked: false })))
  return allTaken && returned ? points : null
}
