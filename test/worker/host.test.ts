import { describe, expect, it } from 'vitest'
import { day, profileId, titleId } from '../../src/engine/contract/ids'
import type { Seat } from '../../src/engine/lab/snapshot'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { HostBench } from './hostBench'

const seat: Seat = { profile: profileId(3), device: 'phone' }
const rate = { kind: 'rate', title: titleId(1), thumb: 1 } as const
const asked = { query: '', offset: 0, count: 10 }

function opened(options = {}): HostBench {
  const bench = new HostBench(options)
  bench.open()
  bench.settle()
  return bench
}

describe('calls', () => {
  it('are answered once each, in the order in which they were made', () => {
    const bench = new HostBench()
    const ids = [
      bench.open(),
      bench.ask('people', asked),
      bench.ask('act', { act: rate }),
      bench.ask('records', { profile: seat.profile, count: 5 }),
      bench.ask('tileDetail', { seat, title: titleId(1) }),
    ]
    bench.settle()
    expect(bench.answered).toEqual(ids)
    for (const id of ids) expect(bench.outcomeOf(id)?.kind).toBe('done')
  })

  it('say that no world is open, where none is', () => {
    const bench = new HostBench()
    const id = bench.ask('people', asked)
    bench.settle()
    expect(bench.outcomeOf(id)).toEqual({ kind: 'failed', failure: { code: 'notOpen' } })
  })

  it('say which place was wrong, with its value, when the lab refuses', () => {
    const bench = opened()
    const id = bench.ask('act', { act: { kind: 'join', titles: [], country: 'FR', device: 'phone' } })
    bench.settle()
    expect(bench.outcomeOf(id)).toEqual({
      kind: 'failed',
      failure: { code: 'refused', place: 'titles', expected: 'three titles', value: '0' },
    })
  })

  it('of the kinds where only the latest matters, are superseded by a later one', () => {
    const bench = opened()
    const change = { viewer: 0 as never, trait: 0, value: 0.5 }
    const ids = [1, 2, 3].map(() => bench.ask('ask', { question: 'hadSheBeenSo', about: { change, seat } }))
    const shown = [1, 2].map(() => bench.ask('show', { seats: [seat], truth: false }))
    bench.settle()
    expect(ids.map((id) => bench.outcomeOf(id)?.kind)).toEqual(['superseded', 'superseded', 'done'])
    expect(shown.map((id) => bench.outcomeOf(id)?.kind)).toEqual(['superseded', 'done'])
    expect(bench.lab.diary.filter((line) => line === 'ask hadSheBeenSo')).toHaveLength(1)
  })

  it('to show somebody who does not exist fail, and what was shown before stays', () => {
    const bench = opened()
    bench.ask('show', { seats: [seat], truth: false })
    bench.settle()
    const refused = bench.ask('show', { seats: [{ ...seat, profile: profileId(5000) }], truth: false })
    bench.settle()
    const later = bench.ask('act', { act: rate })
    bench.settle()
    expect(bench.outcomeOf(refused)).toMatchObject({ kind: 'failed', failure: { code: 'refused', place: 'profile', value: '5000' } })
    expect(bench.outcomeOf(later)).toMatchObject({ kind: 'done', value: { snapshot: { guessed: { pages: [{ seat }] } } } })
  })

  it('to open a world with somebody it does not have show the others', () => {
    const bench = new HostBench()
    const seats = [{ ...seat, profile: profileId(5000) }, seat]
    const id = bench.ask('open', { scenario: DEFAULT_SCENARIO, acts: [], view: { seats, truth: false } })
    bench.settle()
    expect(bench.outcomeOf(id)?.kind).toBe('done')
    const shown = bench.heard.flatMap((message) =>
      message.say === 'snapshot' ? [message.snapshot.guessed.pages.map((page) => page.seat)] : [],
    )
    expect(shown).toEqual([[seat]])
  })

  it('are answered after a page that could not be shown, which is told and stops time', () => {
    const bench = opened({ darkFromDay: 1 })
    bench.ask('play', { speed: 'steady' })
    bench.pass(10_000)
    expect(bench.lab.day).toBe(1)
    expect(bench.heard.filter(({ say }) => say === 'timeFailed')).toEqual([
      { say: 'timeFailed', failure: { code: 'internal', message: 'nothing can be seen' } },
    ])
    const run = bench.ask('run', { days: 1 })
    const people = bench.ask('people', asked)
    bench.settle()
    expect(bench.outcomeOf(run)).toMatchObject({ kind: 'failed', failure: { message: 'nothing can be seen' } })
    expect(bench.outcomeOf(people)?.kind).toBe('done')
  })

  it('to open another world end what the old one was doing', () => {
    const bench = opened()
    const run = bench.ask('run', { days: 5 })
    bench.turns(3)
    bench.open()
    bench.settle()
    expect(bench.outcomeOf(run)).toEqual({ kind: 'cancelled' })
    expect(bench.labs).toHaveLength(2)
    expect(bench.lab.day).toBe(0)
  })
})

describe('a run', () => {
  it('lives its days, tells its progress upwards to 1, and ends with a snapshot of the last day', () => {
    const bench = opened()
    const id = bench.ask('run', { days: 3 })
    bench.settle()
    expect(bench.outcomeOf(id)).toEqual({ kind: 'done', value: { day: 3 } })
    const last = bench.heard.filter((message) => message.say === 'snapshot').at(-1)
    expect(last?.snapshot.day).toBe(3)
    const done = bench.heard.flatMap((message) => (message.say === 'progress' ? [message.progress.done] : []))
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(done.at(-1)).toBe(1)
  })

  it('waits for the run before it', () => {
    const bench = opened()
    const first = bench.ask('run', { days: 2 })
    const second = bench.ask('run', { days: 3 })
    bench.settle()
    expect(bench.outcomeOf(first)).toEqual({ kind: 'done', value: { day: 2 } })
    expect(bench.outcomeOf(second)).toEqual({ kind: 'done', value: { day: 5 } })
  })

  it('that is cancelled ends with the day under way, and the world can go on', () => {
    const bench = opened()
    const id = bench.ask('run', { days: 1000 })
    bench.turns(8)
    const before = bench.lab.day
    bench.host.hear({ nudge: 'cancel', id })
    bench.settle()
    expect(bench.outcomeOf(id)).toEqual({ kind: 'cancelled' })
    expect(bench.lab.day).toBe(before + 1)
    const next = bench.ask('run', { days: 1 })
    bench.settle()
    expect(bench.outcomeOf(next)).toEqual({ kind: 'done', value: { day: before + 2 } })
  })

  it('cancelled before it began is answered, and does not run', () => {
    const bench = opened()
    const id = bench.ask('run', { days: 9 })
    bench.host.hear({ nudge: 'cancel', id })
    bench.settle()
    expect(bench.outcomeOf(id)).toEqual({ kind: 'cancelled' })
    expect(bench.lab.day).toBe(0)
  })

  it.each([0, -1, 1.5, Number.NaN])('of %s days is refused', (days) => {
    const bench = opened()
    const id = bench.ask('run', { days })
    bench.settle()
    expect(bench.outcomeOf(id)).toMatchObject({ kind: 'failed', failure: { code: 'refused', place: 'days' } })
  })

  it('in which the simulation breaks fails with its message, and time stands still', () => {
    const bench = opened({ breaksOnDay: 2 })
    const id = bench.ask('run', { days: 5 })
    bench.settle()
    expect(bench.outcomeOf(id)).toEqual({ kind: 'failed', failure: { code: 'internal', message: 'the lamp went out' } })
    expect(bench.lab.day).toBe(2)
  })
})

describe('acts', () => {
  it('to be taken again come by day and order, however they are listed', () => {
    const bench = new HostBench()
    bench.open([
      { day: day(2), order: 0, act: rate },
      { day: day(0), order: 1, act: { kind: 'mask', signal: 'when', masked: false } },
      { day: day(0), order: 0, act: { kind: 'mask', signal: 'when', masked: true } },
    ])
    bench.ask('run', { days: 3 })
    bench.settle()
    expect(bench.lab.acts.map(({ day: on, act }) => [on, act.kind === 'mask' ? act.masked : act.kind])).toEqual([
      [0, true],
      [0, false],
      [2, 'rate'],
    ])
  })

  it('that others can feel stand between two days, however the day was stepped when they came', () => {
    for (let turns = 1; turns < 14; turns++) {
      const bench = opened()
      bench.ask('run', { days: 3 })
      bench.turns(turns)
      bench.ask('act', { act: { kind: 'mask', signal: 'when', masked: true } })
      bench.settle()
      const lines = bench.lab.diary.filter((line) => line !== 'snapshot')
      expect(lines.indexOf('mask')).toBe(bench.lab.acts[0]?.day)
      expect(lines).toHaveLength(4)
    }
  })

  it('are answered once they are taken, also where the moment after them cannot be shown', () => {
    const bench = new HostBench({ darkFromDay: 0 })
    bench.open()
    const acted = bench.ask('act', { act: { kind: 'rate', title: titleId(1), thumb: 1 } })
    bench.settle()
    expect(bench.outcomeOf(acted)).toMatchObject({ kind: 'done', value: { snapshot: null, dated: { act: { kind: 'rate' } } } })
    expect(bench.heard.some(({ say }) => say === 'timeFailed')).toBe(true)
  })

  it('of the visitor alone are answered in the middle of a day', () => {
    const bench = opened({ stepsADay: 1000 })
    bench.ask('run', { days: 1 })
    bench.turns(20)
    const id = bench.ask('act', { act: rate })
    bench.turns(3)
    expect(bench.outcomeOf(id)).toMatchObject({ kind: 'done', value: { dated: { act: rate } } })
    expect(bench.lab.day).toBe(0)
  })

  it('of an earlier life that cannot be any more are named and left out, the others are taken', () => {
    const bench = new HostBench()
    const join = { kind: 'join', titles: [titleId(1)], country: 'FR', device: 'phone' } as const
    const refused = { day: day(1), order: 0, act: join }
    bench.open([refused, { day: day(1), order: 1, act: rate }])
    bench.ask('run', { days: 2 })
    bench.settle()
    expect(bench.heard.filter(({ say }) => say === 'actRefused')).toMatchObject([{ dated: refused, failure: { code: 'refused' } }])
    expect(bench.lab.acts.map(({ act }) => act)).toEqual([rate])
  })

  it('of an earlier life are taken again, each on its day', () => {
    const bench = new HostBench()
    bench.open([
      { day: day(0), order: 0, act: rate },
      { day: day(2), order: 1, act: { kind: 'list', title: titleId(1), on: true } },
      { day: day(4), order: 2, act: rate },
    ])
    bench.ask('run', { days: 4 })
    bench.settle()
    const lines = bench.lab.diary.filter((line) => line !== 'snapshot')
    expect(lines).toEqual(['rate', 'day 0', 'day 1', 'list', 'day 2', 'day 3', 'rate'])
  })
})

describe('snapshots', () => {
  it('come one at a time: the next waits until the page has drawn the last', () => {
    const bench = opened()
    bench.acknowledges = false
    bench.ask('play', { speed: 'slow' })
    const before = bench.snapshots
    bench.pass(3900)
    expect(bench.snapshots).toBe(before + 1)
    bench.host.hear({ nudge: 'seen' })
    bench.pass(0)
    expect(bench.snapshots).toBe(before + 2)
  })

  it('hold the seats that were last asked for', () => {
    const bench = opened()
    bench.ask('show', { seats: [seat], truth: true })
    bench.ask('run', { days: 1 })
    bench.settle()
    const last = bench.heard.filter((message) => message.say === 'snapshot').at(-1)
    expect(last?.snapshot.guessed.pages.map((page) => page.seat)).toEqual([seat])
    expect(last?.snapshot.truth).not.toBeNull()
  })
})

describe('a question that takes its time', () => {
  /** Each step of the count takes as long as a piece of work may. */
  function counting(options = {}) {
    const bench = opened({ profiles: 6, ...options })
    const real = bench.lab.reckon.bind(bench.lab)
    bench.lab.reckon = function* (this: unknown, asked: Parameters<typeof real>[0]) {
      for (const reckoning = real(asked); ; ) {
        const step = reckoning.next()
        bench.now += 20
        if (step.done) return step.value
        yield step.value
      }
    } as typeof real
    return bench
  }

  it('lets other calls in between its steps, and tells how far it is', () => {
    const bench = counting()
    const count = bench.ask('ask', { question: 'versions', about: null })
    bench.turns(2)
    const people = bench.ask('people', asked)
    bench.settle()
    expect(bench.answered.slice(-2)).toEqual([people, count])
    const told = bench.heard.flatMap((message) =>
      message.say === 'progress' && message.progress.id === count ? [message.progress.done] : [],
    )
    expect(told.length).toBeGreaterThan(1)
    expect([...told].sort((one, other) => one - other)).toEqual(told)
  })

  it('lets days be lived between its steps, and ends all the same', () => {
    const bench = counting()
    const count = bench.ask('ask', { question: 'versions', about: null })
    const run = bench.ask('run', { days: 1 })
    bench.settle()
    expect(bench.outcomeOf(count)?.kind).toBe('done')
    expect(bench.outcomeOf(run)?.kind).toBe('done')
    const { diary } = bench.lab
    expect(diary.indexOf('day 0')).toBeLessThan(diary.indexOf('ask versions'))
    expect(diary.indexOf('counts 2')).toBeLessThan(diary.indexOf('day 0'))
  })

  it('can be stopped on its way', () => {
    const bench = counting()
    const count = bench.ask('ask', { question: 'versions', about: null })
    bench.turns(2)
    bench.host.hear({ nudge: 'cancel', id: count })
    bench.settle()
    expect(bench.outcomeOf(count)).toEqual({ kind: 'cancelled' })
    expect(bench.lab.diary).not.toContain('ask versions')
  })

  it('begins anew once something was done: half of it would be of another evening', () => {
    const bench = counting()
    const count = bench.ask('ask', { question: 'versions', about: null })
    bench.turns(3)
    bench.ask('act', { act: rate })
    bench.settle()
    expect(bench.outcomeOf(count)?.kind).toBe('done')
    const { diary } = bench.lab
    expect(diary.lastIndexOf('counts 1')).toBeGreaterThan(diary.indexOf('rate'))
  })

  it('is cancelled with its world', () => {
    const bench = counting()
    const count = bench.ask('ask', { question: 'versions', about: null })
    bench.turns(2)
    bench.open()
    bench.settle()
    expect(bench.outcomeOf(count)).toEqual({ kind: 'cancelled' })
  })

  it('that the lab refuses fails with its place', () => {
    const bench = counting()
    const id = bench.ask('ask', { question: 'tonight', about: { profile: profileId(5000) } })
    bench.settle()
    expect(bench.outcomeOf(id)).toMatchObject({ kind: 'failed', failure: { code: 'refused', place: 'profile' } })
  })
})
