import { describe, expect, it } from 'vitest'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import type { Death } from '../../src/worker/failure'
import { failureOf } from '../../src/worker/failure'
import { Wire } from './clientToHost'
import type { FakeOptions } from './fakeLab'

const view = { seats: [], truth: false }
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 20))

function connected(options: FakeOptions = {}) {
  const wire = new Wire(options)
  const days: number[] = []
  const deaths: Death[] = []
  const client = wire.connect({
    onSnapshot: ({ day }) => days.push(day),
    onTimeFailed: () => undefined,
    onActRefused: () => undefined,
    onDead: (death) => deaths.push(death),
  })
  return { wire, client, days, deaths }
}

describe('the client', () => {
  it('opens a world, runs it, and shows its days as they go by', async () => {
    const { client, days } = connected()
    const opening = await client.call('open', { scenario: DEFAULT_SCENARIO, acts: [], view })
    expect(opening).toMatchObject({ kind: 'done', value: { engineVersion: 'test' } })
    const progress: number[] = []
    const run = client.job('run', { days: 5 }, ({ done }) => progress.push(done))
    expect(await run.outcome).toEqual({ kind: 'done', value: { day: 5 } })
    expect(progress.at(-1)).toBe(1)
    expect(days.at(-1)).toBe(5)
  })

  it('cancels a job', async () => {
    const { client, wire } = connected()
    await client.call('open', { scenario: DEFAULT_SCENARIO, acts: [], view })
    const run = client.job('run', { days: 1_000_000 }, () => undefined)
    await settled()
    run.cancel()
    expect(await run.outcome).toEqual({ kind: 'cancelled' })
    expect(wire.labs[0]?.day).toBeLessThan(1_000_000)
  })

  it('acknowledges each snapshot it has drawn', async () => {
    const { client, wire, days } = connected()
    await client.call('open', { scenario: DEFAULT_SCENARIO, acts: [], view })
    await settled()
    expect(days.length).toBeGreaterThan(0)
    expect(wire.sent.filter((message) => 'nudge' in message && message.nudge === 'seen')).toHaveLength(days.length)
  })
})

describe('a worker that dies', () => {
  it('silently is noticed, once, and its open calls are answered', async () => {
    const { client, wire, deaths } = connected()
    await client.call('open', { scenario: DEFAULT_SCENARIO, acts: [], view })
    wire.cut = true
    const call = client.call('people', { query: '', offset: 0, count: 1 })
    for (let tick = 0; tick < 10; tick++) wire.tick()
    expect(deaths).toEqual([{ code: 'silent' }])
    expect(await call).toEqual({ kind: 'cancelled' })
    expect(await client.call('people', { query: '', offset: 0, count: 1 })).toEqual({ kind: 'cancelled' })
    expect(wire.ended).toBe(true)
  })

  it('is not declared dead while it answers, nor soon while a world is opening', async () => {
    const { client, wire, deaths } = connected()
    await client.call('open', { scenario: DEFAULT_SCENARIO, acts: [], view })
    for (let tick = 0; tick < 30; tick++) {
      wire.tick()
      await settled()
    }
    expect(deaths).toEqual([])
    wire.cut = true
    void client.call('open', { scenario: DEFAULT_SCENARIO, acts: [], view })
    for (let tick = 0; tick < 20; tick++) wire.tick()
    expect(deaths).toEqual([])
    for (let tick = 0; tick < 20; tick++) wire.tick()
    expect(deaths).toEqual([{ code: 'silent' }])
  })

  it('with an error says which', () => {
    const { wire, deaths } = connected()
    wire.breakWith('out of memory')
    wire.breakWith('again')
    expect(deaths).toEqual([{ code: 'broken', message: 'out of memory' }])
  })
})

describe('anything thrown', () => {
  it('by the engine as a refusal keeps its place, what was expected, and the value', () => {
    expect(failureOf(new RangeError('Expected `title` to be a title from 0 to 399, got 512'))).toEqual({
      code: 'refused',
      place: 'title',
      expected: 'a title from 0 to 399',
      value: '512',
    })
  })

  it.each([
    [new Error('no'), 'no'],
    [new RangeError('Invalid array length'), 'Invalid array length'],
    ['text', 'text'],
    [undefined, 'undefined'],
  ])('else (%s) is internal, with its message', (thrown, message) => {
    expect(failureOf(thrown)).toEqual({ code: 'internal', message })
  })
})
