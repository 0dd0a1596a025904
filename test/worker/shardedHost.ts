import { onTestFinished } from 'vitest'
import { createLab } from '../../src/engine/lab/lab'
import type { Lab } from '../../src/engine/lab/protocol'
import { openShard, shareDays } from '../../src/engine/lab/shards/begin'
import type { Order } from '../../src/engine/lab/shards/order'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { LabHost } from '../../src/worker/host'
import type { Outcome, Request, ToPage } from '../../src/worker/protocol'
import { hostShard } from '../../src/worker/shardHost'
import { gatherShards, PAUSE_MS, type ShardLine, SILENCE_MS } from '../../src/worker/shardPool'
import { Thread } from './thread'

export const SCENARIO = { ...DEFAULT_SCENARIO, viewers: 100, titles: 60 }
const VIEW = { seats: [], truth: false }

/** A shard that its worker's code hosts, over a real channel, but on this thread. */
export class NearLine {
  readonly orders: Order[] = []
  /** How often it was told to forget. */
  forgets = 0
  /** What lives behind the line. */
  shard: ReturnType<typeof openShard> | null = null
  /** Cut, it hears nothing any more: what a worker does that the browser has ended. */
  cut = false
  ended = false
  readonly line: ShardLine

  constructor() {
    const { port1, port2 } = new MessageChannel()
    onTestFinished(() => port1.close())
    const open = (scenario: typeof SCENARIO) => {
      this.shard = openShard(scenario)
      return this.shard
    }
    hostShard({ scenario: SCENARIO, port: port2 }, { open, now: () => performance.now() })
    this.line = {
      send: (order) => {
        if ('forget' in order) this.forgets++
        else this.orders.push(order)
        if (!this.cut) port1.postMessage(order)
      },
      end: () => {
        this.ended = true
        port1.close()
      },
      listen: ({ onMessage }) => {
        port1.onmessage = ({ data }) => onMessage(data)
      },
    }
  }
}

/** A host whose lab shares its days, task by task as in a worker. */
export class ShardedHost {
  readonly heard: ToPage[] = []
  readonly lines: NearLine[] = []
  /** How often the host took a turn. */
  turns = 0
  readonly ready: Promise<void>
  private silences: (() => void)[] = []
  private pauses: (() => void)[] = []
  private readonly host: LabHost
  private lastId = 0

  constructor(shards: number) {
    const thread = new Thread()
    let tellReady: () => void = () => undefined
    this.ready = new Promise((resolve) => {
      tellReady = resolve
    })
    const later = (milliseconds: number, callback: () => void) => {
      if (milliseconds === SILENCE_MS) this.silences.push(callback)
      else if (milliseconds >= PAUSE_MS) this.pauses.push(callback)
      else thread.clock.later(milliseconds, callback)
    }
    const soon = (callback: () => void) => {
      this.turns++
      thread.soon(callback)
    }
    const open = (): Lab => {
      const lab = createLab(SCENARIO)
      const onReady = (helpers: Parameters<typeof shareDays>[1]) => {
        tellReady()
        return shareDays(lab, helpers)
      }
      const start = () => {
        const line = new NearLine()
        this.lines.push(line)
        return line.line
      }
      gatherShards({ count: shards, start, later, onReady })
      return lab
    }
    const post = (message: ToPage) => {
      this.heard.push(message)
      if (message.say === 'snapshot') thread.soon(() => this.host.hear({ nudge: 'seen' }))
    }
    this.host = new LabHost({ createLab: open, post, clock: { now: thread.clock.now, soon, later } })
  }

  async call(request: Pick<Request, 'call' | 'ask'>): Promise<Outcome<unknown>> {
    const id = this.ask(request)
    for (;;) {
      const ended = this.outcomeOf(id)
      if (ended !== null) return ended
      await new Promise(setImmediate)
    }
  }

  ask(request: Pick<Request, 'call' | 'ask'>): number {
    this.lastId += 1
    this.host.hear({ ...request, id: this.lastId } as Request)
    return this.lastId
  }

  outcomeOf(id: number): Outcome<unknown> | null {
    const ended = this.heard.find((message) => message.say === 'outcome' && message.id === id)
    return ended?.say === 'outcome' ? ended.outcome : null
  }

  async open(): Promise<void> {
    await this.call({ call: 'open', ask: { scenario: SCENARIO, acts: [], view: VIEW } })
    await this.ready
  }

  /** Of the two silences after which nobody is waited for, one more is over. */
  passSilence(): void {
    for (const silence of this.silences.splice(0)) silence()
  }

  /** The pause is over after which a lost worker is replaced. */
  passPause(): void {
    for (const pause of this.pauses.splice(0)) pause()
  }

  async hash(): Promise<string> {
    const shown = await this.call({ call: 'show', ask: VIEW })
    if (shown.kind !== 'done') throw new RangeError(`Expected a moment, got ${shown.kind}`)
    return (shown.value as { readonly recorded: { readonly hash: string } }).recorded.hash
  }
}
