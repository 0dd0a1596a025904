/**
 * The workers that live shares of a lab's days: starts them, carries orders and answers, and gives up on who falls silent.
 *
 * The lab shares its days once all have drawn their world; until then, and whenever they are lost, it lives alone. For one that is lost
 * another is started after a pause, which is longer each time, and not for ever: a tab without memory would only lose it again.
 */
import type { Answer } from '../engine/lab/shards/order'
import type { FromShard, ToShard } from './shardProtocol'

/** A worker that lives shares, as the pool meets it. */
export interface ShardLine {
  send(message: ToShard): void
  end(): void
  listen(ears: { onMessage(message: FromShard): void; onBroken(): void }): void
}

/** Who tells the lab's days of answers and of losses. */
interface Days {
  join(shard: PooledShard): void
  hear(from: PooledShard, answer: Answer): void
  lose(shard: PooledShard): void
}

export interface PoolOptions {
  readonly count: number
  start(): ShardLine
  later(milliseconds: number, callback: () => void): void
  /** All have drawn their world. */
  onReady(shards: readonly PooledShard[]): Days
}

/** Twice so long may a shard that has an order say nothing: a tab that slept wakes to the end of the first time, before any message. */
export const SILENCE_MS = 10_000
const SILENCES = 2

/** Before a lost one is replaced, as often as this; each pause is twice the last. */
export const PAUSE_MS = 3000
const MOST_REPLACED = 4

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
  /** Orders, and wishes to forget, that are not answered yet. */
  #orders = 0
  /** Whom to tell, in turn, that it has forgotten. */
  readonly #awaiting: (() => void)[] = []
  /** How often it was heard, or asked: a silence is over when this has changed. */
  #sounds = 0

  constructor(line: ShardLine, options: Around) {
    this.#line = line
    this.#options = options
    line.listen({ onMessage: (message) => this.#hear(message), onBroken: () => this.lose() })
  }

  send(message: ToShard): void {
    if (this.#lost) return
    this.#orders++
    try {
      this.#line.send(message)
      this.#watch()
    } catch {
      this.lose()
    }
  }

  /** What it held goes with it, should it be lost. */
  forget(): Promise<void> {
    return new Promise((resolve) => {
      this.#awaiting.push(resolve)
      if (this.#lost) this.#tellForgotten()
      else this.send({ forget: true })
    })
  }

  end(): void {
    this.#lost = true
    this.#line.end()
    this.#tellForgotten()
  }

  #tellForgotten(): void {
    for (const tell of this.#awaiting.splice(0)) tell()
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
      case 'forgot':
        this.#orders--
        this.#watch()
        this.#awaiting.shift()?.()
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
export function gatherShards(options: PoolOptions): () => void {
  const pool = new Pool(options)
  return () => pool.end()
}

class Pool {
  readonly #options: PoolOptions
  /** Those whose world is not drawn yet, and those whose is. */
  readonly #coming = new Set<PooledShard>()
  readonly #ready = new Set<PooledShard>()
  #days: Days | null = null
  #replaced = 0
  #ended = false

  constructor(options: PoolOptions) {
    this.#options = options
    for (let started = 0; started < options.count; started++) this.#start()
  }

  end(): void {
    this.#ended = true
    for (const shard of [...this.#coming, ...this.#ready]) shard.end()
  }

  #start(): void {
    const shard: PooledShard = new PooledShard(this.#options.start(), {
      later: this.#options.later,
      onReady: () => {
        this.#coming.delete(shard)
        this.#ready.add(shard)
        if (this.#days !== null) this.#days.join(shard)
        else this.#shareOnceAllAreThere()
      },
      onLived: (answer) => this.#days?.hear(shard, answer),
      onLost: () => {
        this.#coming.delete(shard)
        this.#ready.delete(shard)
        if (this.#days !== null) this.#days.lose(shard)
        else this.#shareOnceAllAreThere()
        this.#replace()
      },
    })
    this.#coming.add(shard)
  }

  #shareOnceAllAreThere(): void {
    if (this.#coming.size === 0 && this.#ready.size > 0) this.#days = this.#options.onReady([...this.#ready])
  }

  #replace(): void {
    if (this.#replaced === MOST_REPLACED) return
    const pause = PAUSE_MS * 2 ** this.#replaced
    this.#replaced++
    this.#options.later(pause, () => {
      if (this.#ended) return
      try {
        this.#start()
      } catch {
        this.#replace()
      }
    })
  }
}
