import { describe, expect, it } from 'vitest'
import { type AskToLive, createLiving } from '../../../src/store/worth/living'
import type { Job } from '../../../src/worker/client'

type Outcome = Awaited<Job<string>['outcome']>

/** Jobs that end when a test says so. */
function askable() {
  const jobs: { end(outcome: Outcome): void; tell(done: number, soFar: string | null): void; cancelled: boolean }[] = []
  const ask: AskToLive<string, string> = (_about, onProgress) => {
    let end: (outcome: Outcome) => void = () => undefined
    const outcome = new Promise<Outcome>((resolve) => {
      end = resolve
    })
    const job = { end, tell: onProgress, cancelled: false }
    jobs.push(job)
    return {
      outcome,
      cancel: () => {
        job.cancelled = true
        end({ kind: 'cancelled' })
      },
    }
  }
  return { ask, jobs }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('worlds with less data', () => {
  it('tell what has come out on the way, and what came out stands while the next are lived', async () => {
    const { ask, jobs } = askable()
    const { store, start } = createLiving(ask)
    start('first', 1)
    jobs[0].tell(0.5, 'half')
    expect(store.getState()).toMatchObject({ about: 'first', world: 1, answer: 'half', done: 0.5 })
    jobs[0].tell(0.7, null)
    expect(store.getState().answer).toBe('half')
    jobs[0].end({ kind: 'done', value: 'whole' })
    await settled()
    expect(store.getState()).toMatchObject({ answer: 'whole', done: null })
    start('second', 1)
    expect(store.getState()).toMatchObject({ about: 'second', answer: 'whole', done: 0 })
  })

  it('of another world leave nothing of the last standing', async () => {
    const { ask, jobs } = askable()
    const { store, start } = createLiving(ask)
    start('first', 1)
    jobs[0].tell(0.5, 'half')
    start('second', 2)
    expect(store.getState()).toMatchObject({ world: 2, answer: null, done: 0 })
    expect(jobs[0].cancelled).toBe(true)
    await settled()
    jobs[0].tell(0.9, 'late')
    expect(store.getState()).toMatchObject({ answer: null, done: 0, stopped: false })
  })

  it('are stopped, keep what came out until then, and say so', async () => {
    const { ask, jobs } = askable()
    const { store, start, stop } = createLiving(ask)
    start('first', 1)
    jobs[0].tell(0.5, 'half')
    stop()
    await settled()
    expect(store.getState()).toMatchObject({ answer: 'half', done: null, stopped: true })
  })
})
