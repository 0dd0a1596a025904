/**
 * The launch that is to come back with what was chosen when it was pressed. A launch is people, trailers, wish and dice: lived again it
 * is the same, so only what was asked is kept; it begins once its people and trailers are there.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LaunchRequest } from '../../engine/lab/launch/telling'

export interface Standing {
  /** What was asked for the launch that is shown; null where none is. */
  request(): LaunchRequest | null
}

export class ComingBack {
  /** Waits for its people; null where none does. */
  readonly store: StoreApi<{ readonly wanted: LaunchRequest | null }> = createStore(() => ({ wanted: null }))
  private readonly standing: Standing

  constructor(standing: Standing) {
    this.standing = standing
  }

  /** Takes note of the launch that stands, and gives the way back to it. Where none stood, what stands then stays. */
  readonly note = (): (() => void) => {
    const wanted = this.store.getState().wanted ?? this.standing.request()
    // What else is chosen now it was not asked for.
    this.store.setState({ wanted: null })
    return () => this.store.setState({ wanted })
  }

  /** The people and trailers are there: what is still to be lived again. */
  take(): LaunchRequest | null {
    const { wanted } = this.store.getState()
    if (wanted === null) return null
    this.store.setState({ wanted: null })
    return JSON.stringify(wanted) === JSON.stringify(this.standing.request()) ? null : wanted
  }
}
