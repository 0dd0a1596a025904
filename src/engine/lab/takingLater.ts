/** Whether the code of rarer acts has come, and what fetches it: so that no first page waits for it. */
import type { Act, LaterAct } from './acts'
import type { Evening } from './evening'

type Take = (evening: Evening, act: LaterAct) => Act

let take: Take | null = null

const LATER: { readonly [Kind in LaterAct['kind']]: true } = { recording: true, ask: true, erase: true, eraseRecord: true, tweak: true }

export const isLater = (act: Act): act is LaterAct => Object.hasOwn(LATER, act.kind)

/** Null where every one of these acts can be taken at once; else what is to be waited for first. */
export function fetchActs(acts: readonly Act[]): Promise<void> | null {
  if (take !== null || !acts.some(isLater)) return null
  return import('./laterActs').then(({ takeLaterAct }) => {
    take = takeLaterAct
  })
}

/** For a worker in which they are needed at once. */
export function haveActs(here: Take): void {
  take = here
}

/** Throws a RangeError where `fetchActs` was not awaited. */
export function takeLater(evening: Evening, act: LaterAct): Act {
  if (take === null) throw new RangeError('Expected `fetchActs` to be awaited before this act is taken')
  return take(evening, act)
}
