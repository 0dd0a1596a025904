/** Copies of records that were handed to other workers, and what was made of them, outlive no erasure. */
import type { StoreApi } from 'zustand/vanilla'
import type { SessionState } from './state'

type Evening = Pick<SessionState, 'acts'>

/** Calls whenever something more was erased for good: a record, or all there is of somebody. */
export function whenErased(store: Pick<StoreApi<Evening>, 'subscribe'>, forget: () => void): void {
  store.subscribe((now, before) => {
    if (now.acts !== before.acts && erasures(now) > erasures(before)) forget()
  })
}

const erasures = ({ acts }: Evening): number => acts.filter(({ act }) => act.kind === 'erase' || act.kind === 'eraseRecord').length
