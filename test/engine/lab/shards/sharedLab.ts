import { createLab } from '../../../../src/engine/lab/lab'
import type { Lab } from '../../../../src/engine/lab/protocol'
import type { Answer, Order } from '../../../../src/engine/lab/shards/order'
import { Shard } from '../../../../src/engine/lab/shards/shard'
import { type Helper, SharedDays } from '../../../../src/engine/lab/shards/sharing'
import type { Scenario } from '../../../../src/scenario/knobs'

/** A shard without a worker: what it hears and says is copied all the same, and it answers when it is told to. */
export class NearShard implements Helper {
  readonly shard: Shard
  readonly orders: Order[] = []

  constructor(scenario: Scenario) {
    this.shard = new Shard(scenario)
  }

  send(order: Order): void {
    this.orders.push(structuredClone(order))
  }

  async forget(): Promise<void> {
    this.shard.forget()
  }

  /** Lives the last order's day. */
  answer(): Answer {
    const order = this.orders.at(-1)
    if (order === undefined) throw new RangeError('Expected an order, got none')
    const living = this.shard.live(order)
    for (let step = living.next(); ; step = living.next()) if (step.done) return structuredClone(step.value)
  }
}

export interface SharedLab {
  readonly lab: Lab
  readonly days: SharedDays
  readonly shards: readonly NearShard[]
}

export function sharedLab(scenario: Scenario, shards: number): SharedLab {
  const near = Array.from({ length: shards }, () => new NearShard(scenario))
  const days = new SharedDays(near)
  const lab = createLab(scenario)
  lab.shareWith(days)
  return { lab, days, shards: near }
}

/** Lives days; the shards answer when they are waited for, the last one first. */
export function liveTogether({ lab, days, shards }: SharedLab, count: number): Lab {
  for (let day = 0; day < count; day++) {
    let answered = false
    for (const { waits } of lab.liveDay()) {
      if (waits === undefined) continue
      if (answered) throw new RangeError('Expected nobody to be waited for, got a day that waits')
      for (const shard of [...shards].reverse()) days.hear(shard, shard.answer())
      answered = true
    }
  }
  return lab
}
