/** Whether the code of rarer acts has come, and what fetches it: so that no first page waits for it. */
import type { Act, LaterAct } from './acts'
import type { Evening } from './evening'

interface Later {
  readonly takeLaterAct: (evening: Evening, act: LaterAct) => Act
  readonly askNewcomers: (evening: Evening, households: readonly number[]) => void
}

let later: Later | null = null

const LATER: { readonly [Kind in LaterAct['kind']]: true } = {
  recording: true,
  ask: true,
  erase: true,
  eraseRecord: true,
  reset: true,
  tweak: true,
}

export const isLater = (act: Act): act is LaterAct => Object.hasOwn(LATER, act.kind)

/** Null where every one of these acts can be taken at once; else what is to be waited for first. */
export function fetchActs(acts: readonly Act[]): Promise<void> | null {
  if (later !== null || !acts.some(isLater)) return null
  return import('./laterActs').then(({ LATER_ACTS }) => haveActs(LATER_ACTS))
}

/** For a worker in which they are needed at once. */
export function haveActs(here: Later): void {
  later = here
}

/** Nobody is asked at the door before an act of asking was taken. */
export function askThoseWhoCame(evening: Evening, households: readonly number[]): void {
  if (households.length > 0) later?.askNewcomers(evening, households)
}

/** Throws a RangeError where `fetchActs` was not awaited. */
export function takeLater(evening: Evening, act: LaterAct): Act {
  if (later === null) throw new RangeError('Expected `fetchActs` to be awaited before this act is taken')
  return later.takeLaterAct(evening, act)
}
