import { describe, expect, it } from 'vitest'
import type { StudyReckoning } from '../../../src/engine/study/answering'
import type { StudyAnswerTo, StudyAsked } from '../../../src/engine/study/questions'
import type { Study } from '../../../src/engine/study/study'
import { createStudyClient, type StudyWorker } from '../../../src/worker/study/client'
import { StudyHost } from '../../../src/worker/study/host'

const clock = { now: () => performance.now(), soon: (turn: () => void) => void setImmediate(turn), later: () => undefined }
const never = () => () => undefined

type Ears = Parameters<StudyWorker['listen']>[0]

/** A worker that is none: messages are cloned and arrive in a later task. */
function besides(reckon: (asked: StudyAsked) => StudyReckoning<StudyAnswerTo>): StudyWorker & { breakDown(): void } {
  let ears: Ears | null = null
  const host = new StudyHost({ reckon, clock, post: (message) => setImmediate(() => ears?.onMessage(structuredClone(message))) })
  return {
    send: (message) => void setImmediate(() => host.hear(structuredClone(message))),
    end: () => undefined,
    listen: (given) => {
      ears = given
    },
    breakDown: () => ears?.onBroken('out of memory'),
  }
}

const CARD = { origin: 'file', people: 1, titles: 1, cells: 1, empty: 0, scale: null, cellsAPerson: 1 } as const
const asked = { question: 'open', about: { origin: 'file' } as Study } as const

function* slowly(steps: number): Generator<number, StudyAnswerTo> {
  for (let step = 0; step < steps; step++) yield step / steps
  return CARD
}

describe('the worker of a study', () => {
  it('answers each question once, in the order in which they were asked', async () => {
    const client = createStudyClient(
      besides(() => slowly(3)),
      { every: never, onDead: () => undefined },
    )
    const ended: number[] = []
    const jobs = [0, 1, 2].map((at) => client.ask(asked).outcome.then(() => ended.push(at)))
    await Promise.all(jobs)
    expect(ended).toEqual([0, 1, 2])
  })

  it('ends what is cancelled, and goes on with the next', async () => {
    const client = createStudyClient(
      besides(({ about }) => slowly((about as Study).people === undefined ? 3 : Number.POSITIVE_INFINITY)),
      { every: never, onDead: () => undefined },
    )
    const endless = client.ask({ question: 'open', about: { people: [] as readonly string[] } as Study })
    const next = client.ask(asked)
    endless.cancel()
    expect((await endless.outcome).kind).toBe('cancelled')
    expect(await next.outcome).toEqual({ kind: 'done', value: CARD })
  })

  it('says why a question failed, and what is open fails when it breaks down', async () => {
    const worker = besides(({ about }) => {
      if ((about as Study).people === undefined) throw new RangeError('Expected `open` to be asked first, got another question')
      return slowly(Number.POSITIVE_INFINITY)
    })
    let deaths = 0
    const client = createStudyClient(worker, { every: never, onDead: () => deaths++ })
    const refused = await client.ask(asked).outcome
    expect(refused).toMatchObject({ kind: 'failed', failure: { code: 'refused', place: 'open' } })
    const endless = client.ask({ question: 'open', about: { people: [] as readonly string[] } as Study })
    worker.breakDown()
    expect(await endless.outcome).toEqual({ kind: 'failed', failure: { code: 'internal', message: 'out of memory' } })
    expect(deaths).toBe(1)
    expect((await client.ask(asked).outcome).kind).toBe('cancelled')
  })
})
