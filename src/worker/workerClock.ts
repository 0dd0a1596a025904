export interface HostClock {
  /** Milliseconds from any beginning. */
  now(): number
  /** After the messages that have arrived. */
  soon(callback: () => void): void
  later(milliseconds: number, callback: () => void): void
}

/**
 * A clock that yields through a message channel: such a task comes after the messages that have arrived, at once, where
 * a timer of zero would be held back four milliseconds each time.
 */
export function workerClock(): HostClock {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return {
    now: () => performance.now(),
    soon: (callback) => {
      waiting.push(callback)
      port2.postMessage(null)
    },
    later: (milliseconds, callback) => {
      setTimeout(callback, milliseconds)
    },
  }
}
