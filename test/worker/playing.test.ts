import { describe, expect, it } from 'vitest'
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
