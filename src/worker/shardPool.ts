/**
 * The workers that live shares of a lab's days: starts them, carries orders and answers, and gives up on who falls silent.
 *
 * The lab shares its days once all have drawn their world; until then, and whenever they are lost, it lives alone.
 */
import type { Answer, Order } from '../engine/lab/shards/order'
import type { FromShard, ToShard } from './shardProtocol'

/** A worker that lives shares, as the pool meets it. */
export interface ShardLine {
  send(message: ToShard): void
  end(): void
  listen(ears: { onMessage(message: FromShard): void; onBroken(): void }): void
}

/** Who tells the lab's days of answers and of losses. */
interface Days {
  hear(from: PooledShard, answer: Answer): void
  lose(shard: PooledShard): void
}

export interface PoolOptions {
  readonly lines: readonly ShardLine[]
  later(milliseconds: number, callback: () => void): void
  /** All have drawn their world. */
  onReady(shards: readonly PooledShard[]): Days
}

/** Twice so long may a shard that has an order say nothing: a tab that slept wakes to the end of the first time, before any message. */
export const SILENCE_MS = 10_000
const SILENCES = 2

interface Around {
  readonly later: PoolOptions['later']
  onReady(): void
  onLived(answer: Answer): void
  onLost(): void
}

export class PooledShard {
  readonly #line: ShardLine
  readonly #options: Around
  #ready = false
  #lost = false
  /** Orders that are not answered yet. */
  #orders = 0
  /** How often it was heard, or asked: a silence is over when this has changed. */
  #sounds = 0

  constructor(line: ShardLine, options: Around) {
    this.#line = line
    this.#options = options
    line.listen({ onMessage: (message) => this.#hear(message), onBroken: () => this.lose() })
  }

  send(order: Order): void {
    if (this.#lost) return
    this.#orders++
    try {
      this.#line.send(order)
      this.#watch()
    } catch {
      this.lose()
    }
  }

  end(): void {
    this.#lost = true
    this.#line.end()
  }

  lose(): void {
    if (this.#lost) return
    this.end()
    this.#options.onLost()
  }

  #hear(message: FromShard): void {
    if (this.#lost) return
    switch (message.say) {
      case 'alive':
        if (this.#orders > 0) this.#watch()
        if (!this.#ready) this.#options.onReady()
        this.#ready = true
        return
      case 'lived':
        this.#orders--
        this.#watch()
        this.#options.onLived(message.answer)
        return
      case 'failed':
        this.lose()
        return
    }
  }

  #watch(): void {
    const sound = ++this.#sounds
    const listen = (silences: number): void =>
      this.#options.later(SILENCE_MS, () => {
        if (this.#sounds !== sound || this.#orders === 0) return
        if (silences < SILENCES) listen(silences + 1)
        else this.lose()
      })
    listen(1)
  }
}

/** Answers what ends them all. */
export function gatherShards({ lines, later, onReady }: PoolOptions): () => void {
  let days: Days | null = null
  let ready = 0
  const shards: PooledShard[] = lines.map((line) => {
    const shard: PooledShard = new PooledShard(line, {
      later,
      onReady: () => {
        ready++
        if (ready === lines.length) days = onReady(shards)
      },
      onLived: (answer) => days?.hear(shard, answer),
      onLost: () => days?.lose(shard),
    })
    return shard
  })
  return () => {
    for (const shard of shards) shard.end()
  }
}
