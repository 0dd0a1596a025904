/**
 * Is the worker still there? A worker that the browser ends leaves no event, so it is asked.
 *
 * Misses are counted by the page's own timer and not by the clock: after the machine has slept, one tick passes and the
 * answer that was under way still arrives in time. Opening a large world is one long step and is given longer.
 */
export interface WatchOptions {
  every(milliseconds: number, callback: () => void): () => void
  ping(): void
  /** True while a world is being opened. */
  opening(): boolean
  onSilent(): void
}

export interface LifeWatch {
  /** Anything at all was heard. */
  heard(): void
  stop(): void
}

export const PING_EVERY_MS = 2000
const MISSES = 4
const MISSES_WHILE_OPENING = 30

export function watchLife({ every, ping, opening, onSilent }: WatchOptions): LifeWatch {
  let misses = 0
  const stop = every(PING_EVERY_MS, () => {
    if (misses >= (opening() ? MISSES_WHILE_OPENING : MISSES)) return onSilent()
    misses += 1
    if (misses === 1) ping()
  })
  return {
    heard: () => {
      misses = 0
    },
    stop,
  }
}
