/**
 * Messages for the host in their order. One whose acts need code that has not come yet waits for it, and those behind it wait with it; pings and
 * the like are heard at once. Where the code cannot be had, the message is heard all the same, and the act fails in words. One that throws when it
 * is heard after a wait is reported, and those behind it are heard all the same, in their order.
 */
import type { Act } from '../engine/lab/acts'
import type { ToHost } from './protocol'

interface InOrder {
  hear(message: ToHost): void
  /** Null where all of these acts can be taken at once. */
  fetchActs(acts: readonly Act[]): Promise<void> | null
  /** What was thrown when nobody was there to catch it. */
  report(thrown: unknown): void
}

export function inOrder({ hear, fetchActs, report }: InOrder): (message: ToHost) => void {
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
    const coming = fetching ? null : fetchActs(actsOf(message))
    if (coming === null && !fetching) return hear(message)
    waiting.push(message)
    fetching = true
    coming?.then(goOn, goOn)
  }
}

function actsOf(message: Exclude<ToHost, { readonly nudge: unknown }>): readonly Act[] {
  switch (message.call) {
    case 'act':
      return [message.ask.act]
    case 'open':
    case 'relive':
      return message.ask.acts.map(({ act }) => act)
    default:
      return []
  }
}
