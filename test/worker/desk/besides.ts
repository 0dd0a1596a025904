import type { DeskWorker } from '../../../src/worker/desk/client'
import { DeskHost } from '../../../src/worker/desk/host'
import type { AskedOf, DeskQuestions, DeskReckoning } from '../../../src/worker/desk/protocol'
import { Thread } from '../thread'

/** A desk's worker that is none: messages are cloned and arrive in a later task. */
export function besides<Table extends DeskQuestions<Table>>(
  reckon: (asked: AskedOf<Table>) => DeskReckoning<Table>,
  isUrgent: (asked: AskedOf<Table>) => boolean = () => false,
): DeskWorker<Table> & { breakDown(): void } {
  let ears: Parameters<DeskWorker<Table>['listen']>[0] | null = null
  const thread = new Thread()
  const host = new DeskHost<Table>({
    reckon,
    isUrgent,
    clock: thread.clock,
    post: (message) => thread.soon(() => ears?.onMessage(structuredClone(message))),
  })
  return {
    send: (message) => thread.soon(() => host.hear(structuredClone(message))),
    end: () => thread.end(),
    listen: (given) => {
      ears = given
    },
    breakDown: () => ears?.onBroken('out of memory'),
  }
}
