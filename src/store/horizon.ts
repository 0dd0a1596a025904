import type { StoreApi } from 'zustand/vanilla'
import type { SessionState } from './state'

/** Keeps how far the world has been lived: a day shown again does not bring it nearer, another world or other acts do. */
export function followHorizon(store: StoreApi<SessionState>): void {
  store.subscribe(({ snapshot, horizon }, before) => {
    if (snapshot === before.snapshot || snapshot === null) return
    if (horizon !== null && snapshot.day < horizon.day) return
    const guessed = snapshot.guessed.days.map(({ nextPlayGuessed }) => nextPlayGuessed)
    store.setState({ horizon: { day: snapshot.day, guessed } })
  })
}
