import { createLab } from '../../src/engine/lab/lab'
import type { Lab } from '../../src/engine/lab/protocol'
import type { Scenario } from '../../src/scenario/knobs'
import { type ClientOptions, createLabClient, type LabClient, type WorkerEars } from '../../src/worker/client'
import { LabHost } from '../../src/worker/host'
import { inOrder } from '../../src/worker/inOrder'
import type { ToWorker } from '../../src/worker/protocol'
import { FakeLab, type FakeOptions } from './fakeLab'
import { Thread } from './thread'

/** A lab with people, smaller than a link may ask for. */
export interface RealOptions {
  readonly real: Partial<Scenario>
}

/** A client and a host joined without a worker: messages are cloned, and arrive in a later task, as in a browser. */
export class Wire {
  readonly labs: FakeLab[] = []
  readonly real: Lab[] = []
  readonly sent: ToWorker[] = []
  /** Cut, nothing arrives any more: what a worker does that the browser has ended. */
  cut = false
  ended = false
  private readonly options: FakeOptions | RealOptions
  private readonly thread = new Thread()
  private ears: WorkerEars | null = null
  private ticks: (() => void)[] = []

  constructor(options: FakeOptions | RealOptions = {}) {
    this.options = options
  }

  connect(handlers: Pick<ClientOptions, 'onSnapshot' | 'onTimeFailed' | 'onActRefused' | 'onDead'>): LabClient {
    const host = new LabHost({
      createLab: (scenario: Scenario) => {
        if ('real' in this.options) {
          const lab = createLab({ ...scenario, ...this.options.real })
          this.real.push(lab)
          return lab
        }
        const lab = new FakeLab(scenario, this.options)
        this.labs.push(lab)
        return lab
      },
      post: (message) => this.deliver(() => this.ears?.onMessage(structuredClone(message))),
      clock: this.thread.clock,
    })
    const report = (thrown: unknown) => {
      throw thrown
    }
    const hear = inOrder({ hear: (message) => host.hear(message), fetchFor: () => null, report })
    const worker = {
      send: (message: ToWorker) => {
        this.sent.push(message)
        if (!('compare' in message)) this.deliver(() => hear(structuredClone(message)))
      },
      end: () => {
        this.ended = true
        this.cut = true
        this.thread.end()
      },
      listen: (ears: WorkerEars) => {
        this.ears = ears
      },
    }
    return createLabClient(worker, {
      ...handlers,
      afterFrame: (callback) => setImmediate(callback),
      every: (_milliseconds, callback) => {
        this.ticks.push(callback)
        return () => {
          this.ticks = this.ticks.filter((tick) => tick !== callback)
        }
      },
    })
  }

  /** The page's own timer goes off once. */
  tick(): void {
    for (const tick of this.ticks) tick()
  }

  /** An error leaves the worker. */
  breakWith(message: string): void {
    this.ears?.onBroken(message)
  }

  private deliver(arrive: () => void): void {
    this.thread.soon(() => this.cut || arrive())
  }
}
