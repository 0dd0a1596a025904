/** What holds of the state whatever is done. */
import type { StoreApi } from 'zustand/vanilla'
import type { SessionState } from './state'

/** Nothing real stays on the page, nor comes to it late, once real tastes are off. */
export function keepTruthHidden(store: StoreApi<SessionState>): void {
  store.subscribe(({ truth, snapshot }) => {
    if (!truth && snapshot !== null && snapshot.truth !== null) store.setState({ snapshot: { ...snapshot, truth: null } })
  })
}

/** Other acts are another evening, though there be as many; and once it was lived again, what was answered on the way no longer holds. */
export function countRevisions(store: StoreApi<SessionState>): void {
  store.subscribe(({ acts, run }, before) => {
    const livedAgain = run === null && before.run?.purpose === 'moment'
    if (acts !== before.acts || livedAgain) store.setState(({ revision }) => ({ revision: revision + 1 }))
  })
}
