import { session } from '../store/session'
import { openPanel } from './panels'

/** Back to the preset; where something was done that would go from sight, it is asked first. */
export function askReset(): void {
  if (session.store.getState().acts.length > 0) openPanel('reset')
  else session.actions.reset()
}
