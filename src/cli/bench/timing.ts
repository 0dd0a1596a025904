/**
 * How long does one call take, and what is the middle of many?
 *
 * Processor time, of this process and its helpers: on an idle machine what a watch shows, on a busy one far less misleading.
 * It still runs longer while others crowd the caches.
 */
import process from 'node:process'

export const MICROSECONDS_A_MILLISECOND = 1000
export const MILLISECONDS_A_SECOND = 1000

/** Milliseconds of the processor that a call takes. */
export function timed(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / MICROSECONDS_A_MILLISECOND
}

/** The middle of some measurements, which one slow moment of the machine does not move; NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0 ? Number.NaN : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
