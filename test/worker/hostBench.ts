import type { Scenario } from '../../src/scenario/knobs'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { LabHost } from '../../src/worker/host'
import type { CallName, Calls, Outcome, Request, ToPage } from '../../src/worker/protocol'
import { FakeLab, type FakeOptions } from './fakeLab'

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/** A host with a clock that only moves when told, and a page that remembers all it heard. */
export class HostBench {
  now = 0
  readonly heard: ToPage[] = []
  readonly labs: FakeLab[] = []
  readonly host: LabHost
  /** As the page does; off, it never says that it has drawn. */
  acknowledges = true
  private soon: (() => void)[] = []
  private timers: Timer[] = []
  private lastId = 0

  constructor(options: FakeOptions = {}) {
    this.host = new LabHost({
      createLab: (scenario: Scenario) => {
        const lab = new FakeLab(scenario, options)
        this.labs.push(lab)
        return lab
      },
      post: (message) => {
        this.heard.push(message)
        if (message.say === 'snapshot' && this.acknowledges) this.soon.push(() => this.host.hear({ nudge: 'seen' }))
      },
      clock: {
        now: () => this.now,
        soon: (callback) => this.soon.push(callback),
        later: (milliseconds, callback) => this.timers.push({ at: this.now + milliseconds, callback }),
      },
    })
  }

  get lab(): FakeLab {
    const lab = this.labs.at(-1)
    if (!lab) throw new Error('no world was opened')
    return lab
  }

  get waitingTimers(): number {
    return this.timers.length
  }

  open(acts: Calls['open']['ask']['acts'] = []): number {
    return this.ask('open', { scenario: DEFAULT_SCENARIO, acts, view: { seats: [], truth: false } })
  }

  ask<Name extends CallName>(call: Name, ask: Calls[Name]['ask']): number {
    this.lastId += 1
    this.host.hear({ id: this.lastId, call, ask } as Request)
    return this.lastId
  }

  /** Lets so many tasks run, without the clock moving. */
  turns(count: number): void {
    for (let turn = 0; turn < count; turn++) this.soon.shift()?.()
  }

  /** Runs everything that can run now. */
  settle(): void {
    for (let turn = 0; this.soon.length > 0; turn++) {
      if (turn > 100_000) throw new Error('the host never comes to rest')
      this.soon.shift()?.()
    }
  }

  /** Lets time pass, alarm by alarm. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds
    this.settle()
    for (let next = this.nextTimer(end); next !== undefined; next = this.nextTimer(end)) {
      this.now = next.at
      this.timers = this.timers.filter((timer) => timer !== next)
      next.callback()
      this.settle()
    }
    this.now = end
  }

  /** The tab sleeps: the clock goes on, and what should have rung meanwhile rings once, late. */
  sleep(milliseconds: number): void {
    this.now += milliseconds
    const late = this.timers
    this.timers = []
    for (const { callback } of late) callback()
    this.settle()
  }

  outcomeOf(id: number): Outcome<unknown> | undefined {
    return this.heard.flatMap((message) => (message.say === 'outcome' && message.id === id ? [message.outcome] : []))[0]
  }

  /** Ids in the order in which they were answered. */
  get answered(): number[] {
    return this.heard.flatMap((message) => (message.say === 'outcome' ? [message.id] : []))
  }

  get snapshots(): number {
    return this.heard.filter(({ say }) => say === 'snapshot').length
  }

  private nextTimer(end: number): Timer | undefined {
    return this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }
}
