import { describe, expect, it } from 'vitest'
import { titleId } from '../../src/engine/contract/ids'
import type { Act, DatedAct } from '../../src/engine/lab/acts'
import { createLab } from '../../src/engine/lab/lab'
import type { Snapshot } from '../../src/engine/lab/snapshot'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { LabHost } from '../../src/worker/host'
import type { Outcome, Request, ToPage } from '../../src/worker/protocol'

const scenario = { ...DEFAULT_SCENARIO, viewers: 100, titles: 60 }
const view = { seats: [], truth: false }
const DAYS = 3

/** A real world behind the host, driven task by task. */
class RealBench {
  readonly heard: ToPage[] = []
  private readonly tasks: (() => void)[] = []
  private readonly host = new LabHost({
    createLab,
    post: (message) => {
      this.heard.push(message)
      if (message.say === 'snapshot') this.tasks.push(() => this.host.hear({ nudge: 'seen' }))
    },
    clock: { now: () => this.heard.length * 1000, soon: (task) => this.tasks.push(task), later: (_after, task) => this.tasks.push(task) },
  })
  private lastId = 0

  ask(request: Pick<Request, 'call' | 'ask'>): number {
    this.lastId += 1
    this.host.hear({ ...request, id: this.lastId } as Request)
    return this.lastId
  }

  turns(count: number): void {
    for (let turn = 0; turn < count && this.tasks.length > 0; turn++) this.tasks.shift()?.()
  }

  until(id: number): Outcome<unknown> {
    for (let turn = 0; turn < 100_000; turn++) {
      const outcome = this.heard.find((message) => message.say === 'outcome' && message.id === id)
      if (outcome?.say === 'outcome') return outcome.outcome
      this.turns(1)
    }
    throw new Error(`call ${id} is never answered`)
  }

  open(acts: readonly DatedAct[]): number {
    const id = this.ask({ call: 'open', ask: { scenario, acts, view } })
    const outcome = this.until(id)
    if (outcome.kind !== 'done') throw new Error(`the world does not open: ${JSON.stringify(outcome)}`)
    return id
  }

  /** The fingerprint of all that was lived and done, once the run has ended. */
  hashAfter(run: number): string {
    expect(this.until(run).kind).toBe('done')
    const outcome = this.until(this.ask({ call: 'show', ask: view }))
    if (outcome.kind !== 'done') throw new Error(`nothing is shown: ${JSON.stringify(outcome)}`)
    const { day, recorded } = outcome.value as Snapshot
    return `${day} ${recorded.hash}`
  }
}

const ACTS: readonly Act[] = [
  { kind: 'join', titles: [titleId(1), titleId(5), titleId(9)], country: 'FR', device: 'television' },
  { kind: 'watch', title: titleId(3), minutes: 12, device: 'phone' },
  { kind: 'mask', signal: 'when', masked: true },
  { kind: 'rate', title: titleId(3), thumb: -1 },
]

/** Lives the days with the acts coming so many tasks apart. */
function lived(between: number): { readonly hash: string; readonly acts: readonly DatedAct[] } {
  const bench = new RealBench()
  bench.open([])
  const run = bench.ask({ call: 'run', ask: { days: DAYS } })
  const acts = ACTS.map((act) => {
    bench.turns(between)
    const outcome = bench.until(bench.ask({ call: 'act', ask: { act } }))
    if (outcome.kind !== 'done') throw new Error(`the act is refused: ${JSON.stringify(outcome)}`)
    return (outcome.value as { readonly dated: DatedAct }).dated
  })
  return { hash: bench.hashAfter(run), acts }
}

function livedAgain(acts: readonly DatedAct[]): string {
  const bench = new RealBench()
  bench.open(acts)
  return bench.hashAfter(bench.ask({ call: 'run', ask: { days: DAYS } }))
}

describe('a past day', () => {
  it('shown again and lived on from gives the same hash, acts and all; without them another', () => {
    const bench = new RealBench()
    bench.open([])
    bench.until(bench.ask({ call: 'run', ask: { days: 2 } }))
    const acts = ACTS.map((act) => {
      const outcome = bench.until(bench.ask({ call: 'act', ask: { act } }))
      return (outcome as { readonly value: { readonly dated: DatedAct } }).value.dated
    })
    const then = bench.hashAfter(bench.ask({ call: 'run', ask: { days: 7 } }))
    const past = bench.hashAfter(bench.ask({ call: 'relive', ask: { acts, day: 1 } }))
    expect(past).toMatch(/^1 /)
    expect(bench.hashAfter(bench.ask({ call: 'relive', ask: { acts, day: 9 } }))).toBe(then)
    expect(bench.hashAfter(bench.ask({ call: 'relive', ask: { acts: [], day: 9 } }))).not.toBe(then)
    expect(bench.hashAfter(bench.ask({ call: 'relive', ask: { acts, day: 9 } }))).toBe(then)
    bench.until(bench.ask({ call: 'relive', ask: { acts, day: 1 } }))
    expect(bench.hashAfter(bench.ask({ call: 'run', ask: { days: 8 } }))).toBe(then)
  })
})

describe('a restart', () => {
  it.each([1, 3])(
    'lives the same days again, to the last bit, also when the acts came in the middle of one (every %i tasks)',
    (between) => {
      const { hash, acts } = lived(between)
      expect(acts).toHaveLength(ACTS.length)
      expect(acts[1]?.day).toBeLessThan(DAYS)
      expect(livedAgain(acts)).toBe(hash)
    },
  )

  it('without the acts is another life', () => {
    expect(livedAgain([])).not.toBe(lived(1).hash)
  })
})
