import { describe, expect, it } from 'vitest'
import { compareWorlds, type TwoWorlds, type TwoWorldsRequest } from '../../src/engine/lab/twoWorlds'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import type { WorkerEars, WorkerLike } from '../../src/worker/client'
import { compareOver } from '../../src/worker/compareClient'
import { compareBesides } from '../../src/worker/comparing'
import { Thread } from './thread'

const TINY = { ...DEFAULT_SCENARIO, viewers: 40, titles: 40 }
const REQUEST: TwoWorldsRequest = { a: TINY, b: { ...TINY, explore: 0.5 }, seeds: [1, 2], days: 2, measure: 'hours' }

/** A timer that never goes off. */
const never = () => () => undefined

/** A worker that is none: messages are cloned and arrive in a later task. */
class Besides implements WorkerLike {
  ended = false
  private readonly thread = new Thread()
  private ears: WorkerEars | null = null

  send(message: Parameters<WorkerLike['send']>[0]): void {
    if (!('compare' in message)) throw new Error('only comparisons are sent here')
    const { clock } = this.thread
    this.thread.soon(() =>
      compareBesides(message.compare, { compareWorlds, clock, post: (said) => this.ended || this.ears?.onMessage(structuredClone(said)) }),
    )
  }

  end(): void {
    this.ended = true
    this.thread.end()
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
    const { outcome } = compareOver(worker, { request: REQUEST, onProgress: (_done, soFar) => soFar !== null && told.push(soFar) }, never)
    const ended = await outcome
    expect(told.map(({ days }) => days.length)).toEqual([1, 2])
    expect(ended).toEqual({ kind: 'done', value: told[1] })
    expect(worker.ended).toBe(true)
  })

  it('end where they are stopped', async () => {
    const worker = new Besides()
    const job = compareOver(worker, { request: REQUEST, onProgress: () => undefined }, never)
    job.cancel()
    expect(await job.outcome).toEqual({ kind: 'cancelled' })
    expect(worker.ended).toBe(true)
  })

  it('say what failed: a wrong question, or a worker that breaks', async () => {
    const wrong = compareOver(new Besides(), { request: { ...REQUEST, seeds: [1] }, onProgress: () => undefined }, never)
    expect(await wrong.outcome).toMatchObject({ kind: 'failed', failure: { code: 'refused', place: 'seeds' } })
    const worker = new Besides()
    const broken = compareOver(worker, { request: REQUEST, onProgress: () => undefined }, never)
    worker.breakDown()
    expect(await broken.outcome).toEqual({ kind: 'failed', failure: { code: 'internal', message: 'out of memory' } })
  })
  it('end as failed where the worker says nothing any more, and only then', async () => {
    let tick = (): void => undefined
    let watched = true
    const every = (_milliseconds: number, callback: () => void) => {
      tick = callback
      return () => {
        watched = false
      }
    }
    let ears: WorkerEars | null = null
    let ended = false
    const mute: WorkerLike = {
      send: () => undefined,
      end: () => {
        ended = true
      },
      listen: (given) => {
        ears = given
      },
    }
    const { outcome } = compareOver(mute, { request: REQUEST, onProgress: () => undefined }, every)
    const say = (done: number) => ears?.onMessage({ say: 'comparing', done, soFar: null })
    for (let time = 0; time < 100; time++) {
      tick()
      if (time % 10 === 0) say(time / 100)
    }
    expect(ended).toBe(false)
    for (let time = 0; time < 100 && watched; time++) tick()
    expect(await outcome).toMatchObject({ kind: 'failed', failure: { code: 'internal' } })
    expect([ended, watched]).toEqual([true, false])
  })
})
