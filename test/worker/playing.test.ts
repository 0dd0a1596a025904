import { describe, expect, it } from 'vitest'
import { day } from '../../src/engine/contract/ids'
import { LAST_DAY } from '../../src/scenario/lastDay'
import { HostBench } from './hostBench'

function playing(speed: 'slow' | 'steady' | 'full', options = {}): HostBench {
  const bench = new HostBench(options)
  bench.open()
  bench.ask('play', { speed })
  return bench
}

describe('playing', () => {
  it('lives a day a second at a steady speed, and a day in four at a slow one', () => {
    const steady = playing('steady')
    steady.pass(10_500)
    expect(steady.lab.day).toBe(10)
    const slow = playing('slow')
    slow.pass(10_500)
    expect(slow.lab.day).toBe(2)
  })

  it('stops at the end of the day under way', () => {
    const bench = playing('slow')
    bench.pass(6000)
    const pause = bench.ask('pause', null)
    bench.settle()
    expect(bench.outcomeOf(pause)).toEqual({ kind: 'done', value: { day: 2 } })
    bench.pass(60_000)
    expect(bench.lab.day).toBe(2)
  })

  it('leaves no more than one alarm behind, however often it is spoken to', () => {
    const bench = playing('slow')
    bench.pass(1500)
    for (let ping = 0; ping < 50; ping++) {
      bench.host.hear({ nudge: 'ping' })
      bench.settle()
    }
    expect(bench.waitingTimers).toBeLessThanOrEqual(2)
    expect(bench.heard.filter(({ say }) => say === 'pong')).toHaveLength(50)
  })

  it('lets calls in between steps, at full speed too', () => {
    const bench = playing('full', { stepsADay: 100 })
    bench.turns(30)
    const id = bench.ask('people', { query: '', offset: 0, count: 1 })
    bench.turns(3)
    expect(bench.outcomeOf(id)?.kind).toBe('done')
    expect(bench.lab.day).toBe(0)
  })

  it('tells the page when the simulation breaks, and stands still', () => {
    const bench = playing('steady', { breaksOnDay: 1 })
    bench.pass(5000)
    expect(bench.heard).toContainEqual({ say: 'timeFailed', failure: { code: 'internal', message: 'the lamp went out' } })
    expect(bench.lab.day).toBe(1)
  })
})

describe('a tab that slept', () => {
  it.each(['slow', 'steady'] as const)('for hours lives none of them afterwards, and goes on at the same pace (%s)', (speed) => {
    const bench = playing(speed)
    bench.pass(9000)
    const before = bench.lab.day
    bench.sleep(6 * 3600 * 1000)
    expect(bench.lab.day).toBeLessThanOrEqual(before + 1)
    const woken = bench.lab.day
    bench.pass(8000)
    const days = bench.lab.day - woken
    expect(days).toBeGreaterThanOrEqual(speed === 'slow' ? 1 : 7)
    expect(days).toBeLessThanOrEqual(speed === 'slow' ? 2 : 8)
  })

  it('in the middle of a day ends it and goes on, and still hears', () => {
    const bench = playing('slow', { stepsADay: 40 })
    bench.pass(6000)
    bench.sleep(24 * 3600 * 1000)
    const pause = bench.ask('pause', null)
    bench.settle()
    expect(bench.outcomeOf(pause)?.kind).toBe('done')
    expect(bench.lab.day).toBeLessThanOrEqual(3)
  })
})

describe('the last day', () => {
  const LAST = { kind: 'failed', failure: { code: 'lastDay', day: LAST_DAY } }

  it('ends playing, says so once, and can be gone back from', () => {
    const bench = playing('steady')
    bench.settle()
    bench.lab.day = day(LAST_DAY - 2)
    bench.pass(20_000)
    expect(bench.lab.day).toBe(LAST_DAY)
    expect(bench.heard.filter(({ say }) => say === 'timeFailed')).toEqual([{ say: 'timeFailed', failure: LAST.failure }])
    const back = bench.ask('relive', { acts: [], day: 0 })
    bench.settle()
    expect([bench.outcomeOf(back)?.kind, bench.lab.day]).toEqual(['done', 0])
  })

  it('ends a run that wants more', () => {
    const bench = new HostBench()
    bench.open()
    bench.settle()
    bench.lab.day = day(LAST_DAY - 1)
    const runs = [1, 5].map((days) => bench.ask('run', { days }))
    bench.settle()
    expect(runs.map((id) => bench.outcomeOf(id))).toEqual([{ kind: 'done', value: { day: LAST_DAY } }, LAST])
    expect(bench.lab.day).toBe(LAST_DAY)
  })
})

describe('the log as CSV', () => {
  it('is a whole file, and time waits while it is written', async () => {
    const bench = new HostBench()
    bench.open()
    bench.ask('run', { days: 4 })
    const id = bench.ask('csv', { profile: null })
    bench.settle()
    const outcome = bench.outcomeOf(id)
    const blob = outcome?.kind === 'done' ? outcome.value : null
    expect(blob).toBeInstanceOf(Blob)
    const lines = blob instanceof Blob ? (await blob.text()).trim().split('\n') : []
    expect(lines[0]).toBe('at,kind')
    expect(bench.lab.day).toBe(4)
    expect(lines.length % 10).toBe(1)
  })

  it('can be cancelled', () => {
    const bench = new HostBench()
    bench.open()
    bench.ask('run', { days: 3 })
    bench.settle()
    const id = bench.ask('csv', { profile: null })
    bench.host.hear({ nudge: 'cancel', id })
    bench.settle()
    expect(bench.outcomeOf(id)).toEqual({ kind: 'cancelled' })
  })
})
