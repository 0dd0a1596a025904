/** Hosts a shard: lives the days that it is ordered, and says now and then that it is alive. One day after the other. */
import type { Answer, Order } from '../engine/lab/shards/order'
import type { FromShard, ShardInvitation, ToShard } from './shardProtocol'

/** What lives a share. */
export interface LivesShares {
  live(order: Order): Generator<void, Answer>
  forget(): void
}

const ALIVE_MS = 500

interface ShardHostOptions {
  open(scenario: ShardInvitation['scenario']): LivesShares
  now(): number
}

export function hostShard({ scenario, port }: ShardInvitation, { open, now }: ShardHostOptions): void {
  const post = (message: FromShard, transfer: Transferable[] = []) => port.postMessage(message, transfer)
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (thrown) {
      post({ say: 'failed', message: String(thrown) })
    }
  }
  attempt(() => {
    const shard = open(scenario)
    port.onmessage = ({ data }: MessageEvent<ToShard>) =>
      attempt(() => {
        if ('forget' in data) {
          shard.forget()
          post({ say: 'forgot' })
          return
        }
        const answer = lived(shard.live(data), { now, alive: () => post({ say: 'alive' }) })
        post({ say: 'lived', answer }, [answer.events.buffer])
      })
    post({ say: 'alive' })
  })
}

function lived(living: Generator<void, Answer>, { now, alive }: { now(): number; alive(): void }): Answer {
  let toldAt = now()
  for (;;) {
    const step = living.next()
    if (step.done) return step.value
    if (now() - toldAt < ALIVE_MS) continue
    toldAt = now()
    alive()
  }
}
