/**
 * Dealing values anew among the places that hold them.
 *
 * Answers: how would it look if only chance had joined these? Formula: Fisher and Yates, from the last place to the first, each changing with one
 * of those up to it; each order equally likely. Dealt within groups, it keeps what the groups hold.
 * Shapes: `places` are indices into `values`, each once. Keyed by (stream, who, slot); one draw a place.
 * Source: R. Durstenfeld, CACM 7 (1964).
 */
import { type Stream, uniform } from './random'

export interface Shuffling {
  readonly stream: Stream
  /** Which shuffle, and of what. */
  readonly who: number
  readonly slot: number
}

/** Deals the values of these places anew among them. */
export function shuffleAt(values: Uint8Array | Int32Array, places: ArrayLike<number>, { stream, who, slot }: Shuffling): void {
  for (let last = places.length - 1; last > 0; last--) {
    const chosen = Math.floor(uniform(stream, who, slot, last) * (last + 1))
    const [a, b] = [places[last], places[chosen]]
    const kept = values[a]
    values[a] = values[b]
    values[b] = kept
  }
}
