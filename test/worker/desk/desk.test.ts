import { describe, expect, it } from 'vitest'
import { createDeskClient } from '../../../src/worker/desk/client'
import type { AskedOf } from '../../../src/worker/desk/protocol'
import { besides } from './besides'

/** A desk of two questions: one that counts to a number, telling each, and one that is refused. */
interface Counting {
  readonly count: { readonly about: number; readonly answer: string; readonly soFar: readonly number[] }
  readonly refuse: { readonly about: null; readonly answer: null }
}

const every = () => () => undefined
const open = (worker = besides<Counting>(reckon), onDead: () => void = () => undefined) => createDeskClient(worker, { every, onDead })

function* reckon(asked: AskedOf<Counting>) {
  if (asked.question === 'refuse') throw new RangeError('Expected `count` to be asked, got another question')
  const told: number[] = []
  for (let step = 1; step <= asked.about; step++) {
    told.push(step)
    yield { done: step / asked.about, soFar: told.slice(-2) }
    yield step / asked.about
  }
  return `counted to ${asked.about}`
}

const count = (about: number) => ({ question: 'count', about }) as const
const ENDLESS = count(Number.POSITIVE_INFINITY)

describe('a desk and its worker', () => {
  it('answer each question once, in the order in which they were asked', async () => {
    const client = open()
    const ended: number[] = []
    const outcomes = await Promise.all(
      [3, 1, 2].map(async (to) => {
        const outcome = await client.ask(count(to)).outcome
        ended.push(to)
        return outcome
      }),
    )
    expect(ended).toEqual([3, 1, 2])
    expect(outcomes[1]).toEqual({ kind: 'done', value: 'counted to 1' })
  })

  it('take what is urgent before all else, and go on where they were', async () => {
    const client = open(besides<Counting>(reckon, (asked) => asked.question === 'count' && asked.about < 3))
    const ended: number[] = []
    const asked = [200_000, 4, 2, 1].map(async (to) => {
      const outcome = await client.ask(count(to)).outcome
      ended.push(to)
      return outcome
    })
    expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done'])
    expect(ended).toEqual([2, 1, 200_000, 4])
  })

  it('tell whatever has come out so far, nothing left out', async () => {
    const told: (readonly number[])[] = []
    const { outcome } = open().ask(count(4), (_, soFar) => soFar !== null && told.push(soFar))
    await outcome
    expect(told).toEqual([[1], [1, 2], [2, 3], [3, 4]])
  })

  it('end what is cancelled, and go on with the next', async () => {
    const client = open()
    const endless = client.ask(ENDLESS)
    const next = client.ask(count(1))
    endless.cancel()
    expect((await endless.outcome).kind).toBe('cancelled')
    expect((await next.outcome).kind).toBe('done')
  })

  it('say why a question failed, and what is open fails when the worker breaks down', async () => {
    const worker = besides<Counting>(reckon)
    let deaths = 0
    const client = open(worker, () => deaths++)
    const refused = await client.ask({ question: 'refuse', about: null }).outcome
    expect(refused).toMatchObject({ kind: 'failed', failure: { code: 'refused', place: 'count' } })
    const endless = client.ask(ENDLESS)
    worker.breakDown()
    expect(await endless.outcome).toEqual({ kind: 'failed', failure: { code: 'internal', message: 'out of memory' } })
    expect(deaths).toBe(1)
    expect((await client.ask(count(1)).outcome).kind).toBe('cancelled')
  })
})
