import { describe, expect, it } from 'vitest'
import { compareWorlds, type TwoWorlds, type TwoWorldsRequest } from '../../src/engine/lab/twoWorlds'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import type { WorkerEars, WorkerLike } from '../../src/worker/client'
import { compareOver } from '../../src/worker/compareClient'
import { compareBesides } from '../../src/worker/comparing'

const TINY = { ...DEFAULT_SCENARIO, viewers: 40, titles: 40 }
const REQUEST: TwoWorldsRequest = { a: TINY, b: { ...TINY, explore: 0.5 }, seeds: [1, 2], days: 2, measure: 'hours' }

/** A worker that is none: messages are cloned and arrive in a later task. */
class Besides implements WorkerLike {
  ended = false
  private ears: WorkerEars | null = null

  send(message: Parameters<WorkerLike['send']>[0]): void {
    if (!('compare' in message)) throw new Error('only comparisons are sent here')
    const clock = {
      now: () => performance.now(),
      soon: (turn: () => void) => void (this.ended || setImmediate(turn)),
      later: () => undefined,
    }
    setImmediate(() =>
      compareBesides(message.compare, { compareWorlds, clock, post: (said) => this.ended || this.ears?.onMessage(structuredClone(said)) }),
    )
  }

  end(): void {
    this.ended = true
  }

  listen(ears: WorkerEars): void {
    this.ears = ears
  }

  breakDown(): void {
    this.ears?.onBroken('out of memory')
  }
}

describe('two worlds in a worker of their own', () => {
  it('tell each day as it is lived, and what came out', async () => {
    const worker = new Besides()
    const told: TwoWorlds[] = []
    const { outcome } = compareOver(worker, { request: REQUEST, onProgress: (_done, soFar) => soFar !== null && told.push(soFar) })
    const ended = await outcome
    expect(told.map(({ days }) => days.length)).toEqual([1, 2])
    expect(ended).toEqual({ kind: 'done', value: told[1] })
    expect(worker.ended).toBe(true)
  })

  it('end where they are stopped', async () => {
    const worker = new Besides()
    const job = compareOver(worker, { request: REQUEST, onProgress: () => undefined })
    job.cancel()
    expect(await job.outcome).toEqual({ kind: 'cancelled' })
    expect(worker.ended).toBe(true)
  })

  it('say what failed: a wrong question, or a worker that breaks', async () => {
    const wrong = compareOver(new Besides(), { request: { ...REQUEST, seeds: [1] }, onProgress: () => undefined })
    expect(await wrong.outcome).toMatchObject({ kind: 'failed', failure: { code: 'refused', place: 'seeds' } })
    const worker = new Besides()
    const broken = compareOver(worker, { request: REQUEST, onProgress: () => undefined })
    worker.breakDown()
    expect(await broken.outcome).toEqual({ kind: 'failed', failure: { code: 'internal', message: 'out of memory' } })
  })
})
