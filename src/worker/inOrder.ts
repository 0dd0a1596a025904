/**
 * Messages for the host in their order. One that needs code that has not come yet waits for it, and those behind it wait with it; pings and
 * the like are heard at once. Where the code cannot be had, the message is heard all the same, and what was asked fails in words. One that throws when it
 * is heard after a wait is reported, and those behind it are heard all the same, in their order.
 */
import type { Request, ToHost } from './protocol'

interface InOrder {
  hear(message: ToHost): void
  /** Null where it can be heard at once. */
  fetchFor(message: Request): Promise<void> | null
  /** What was thrown when nobody was there to catch it. */
  report(thrown: unknown): void
}

export function inOrder({ hear, fetchFor, report }: InOrder): (message: ToHost) => void {
  const waiting: ToHost[] = []
  let fetching = false
  const goOn = (): void => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        hear(next)
      } catch (thrown) {
        report(thrown)
      }
    }
    fetching = false
  }
  return (message) => {
    if ('nudge' in message) return hear(message)
    const coming = fetching ? null : fetchFor(message)
    if (coming === null && !fetching) return hear(message)
    waiting.push(message)
    fetching = true
    coming?.then(goOn, goOn)
  }
}
