/**
 * Draws for pictures: a whole number from a seed and a purpose, the same on every machine. Pictures feed nothing back into the
 * simulation, so they take this small hash (the finaliser of MurmurHash3) and not the engine's streams.
 */
export function hashOf(seed: number, purpose: number): number {
  let h = Math.imul(seed ^ Math.imul(purpose + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A whole number from 0 to `count` − 1. */
export function pickIndex(seed: number, purpose: number, count: number): number {
  return hashOf(seed, purpose) % count
}

/** A number from `low` to `high`. */
export function between(seed: number, purpose: number, range: readonly [low: number, high: number]): number {
  return range[0] + ((range[1] - range[0]) * hashOf(seed, purpose)) / 0xffffffff
}
