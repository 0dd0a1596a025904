/** Clocks for the bench: how long one call takes, and the middle of many. */

export const MICROSECONDS_A_MILLISECOND = 1000
export const MILLISECONDS_A_SECOND = 1000

/** Milliseconds that a call takes. */
export function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The middle of some measurements, which one slow moment of the machine does not move; NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0 ? Number.NaN : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
