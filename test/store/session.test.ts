import { describe, expect, it } from 'vitest'
import { profileId, titleId, viewerId } from '../../src/engine/contract/ids'
import { fetchMessages } from '../../src/i18n/spoken'
import { SessionBench } from './sessionBench'

const rate = { kind: 'rate', title: titleId(1), thumb: 1 } as const
const mask = { kind: 'mask', signal: 'when', masked: true } as const

describe('opening', () => {
  it('takes the link: world, day, people shown, real tastes', async () => {
    const bench = new SessionBench('#/data?seed=7&day=3&show=5.phone&truth=1')
    await bench.start()
    expect(bench.state.room).toBe('data')
    expect(bench.state.scenario.seed).toBe(7)
    expect(bench.state.snapshot?.day).toBe(3)
    expect(bench.state.snapshot?.guessed.pages.map(({ seat }) => seat)).toEqual([{ profile: 5, device: 'phone' }])
    expect(bench.state.snapshot?.truth).not.toBeNull()
  })

  it('shows somebody where the link shows nobody, and lives the first 28 days', async () => {
    const bench = new SessionBench()
    await bench.start()
    expect(bench.state.seats).toHaveLength(1)
    expect(bench.state.snapshot?.day).toBe(28)
  })

  it('names people that this world does not have, and keeps the others', async () => {
    const bench = new SessionBench('#/screen?day=0&show=5.phone,99999.tv')
    await bench.start()
    expect(bench.state.problems).toEqual([{ code: 'outOfRange', place: 'show', value: '99999', min: 0, max: 99 }])
    expect(bench.state.seats).toEqual([{ profile: 5, device: 'phone' }])
  })

  it('names who has not come by the day of the link, and shows who has', async () => {
    const early = new SessionBench('#/screen?day=2&show=5.phone,130.tv')
    await early.start()
    expect(early.state.problems).toEqual([{ code: 'outOfRange', place: 'show', value: '130', min: 0, max: 100 }])
    expect(early.state.seats).toEqual([{ profile: 5, device: 'phone' }])
    const late = new SessionBench('#/screen?seed=6&day=3&show=101.tv', { lab: { real: { viewers: 100, titles: 60, joining: 10 } } })
    await late.start()
    expect(late.state.problems).toEqual([])
    expect(late.state.snapshot?.guessed.pages[0]?.seat.profile).toBe(101)
    late.session.actions.showDay(0)
    await late.until(({ snapshot, run }) => snapshot?.day === 0 && run === null)
    expect(late.state.seats).toEqual([{ profile: 0, device: 'television' }])
  })

  it('says so when the link is of another engine version', async () => {
    const bench = new SessionBench('#/screen?day=0&engine=0.9')
    await bench.start()
    expect(bench.state.problems).toEqual([{ code: 'otherEngineVersion', place: 'engine', value: '0.9' }])
    bench.session.actions.dismissProblems()
    expect(bench.state.problems).toEqual([])
  })

  it('says so when the browser refuses the worker, or the worker the world', async () => {
    const refused = new SessionBench('', { connectFails: 'no workers here' })
    refused.session.start()
    expect(refused.state.connection).toEqual({ kind: 'dead', death: { code: 'broken', message: 'no workers here' } })
    const failure = { code: 'refused', place: 'viewers', expected: 'fewer', value: '7' } as const
    const bench = new SessionBench('', { lab: { refuses: 'Expected `viewers` to be fewer, got 7' } })
    bench.session.start()
    await bench.until(({ connection }) => connection.kind === 'dead')
    expect(bench.state.connection).toEqual({ kind: 'dead', death: { code: 'unopened', failure } })
  })

  it('does not start a worker where the browser lacks what is needed', () => {
    const bench = new SessionBench('', { missing: ['Worker'] })
    bench.session.start()
    expect(bench.state.connection).toEqual({ kind: 'unsupported', missing: ['Worker'] })
    expect(bench.wires).toHaveLength(0)
  })
})

describe('the address', () => {
  it('follows the room, the people shown and the day, and back goes back', async () => {
    const bench = new SessionBench('#/screen?day=2')
    await bench.start()
    bench.session.actions.goTo('engine')
    expect(bench.address).toContain('#/engine?day=2')
    bench.session.actions.showTruth(true)
    expect(bench.address).toContain('truth=1')
    bench.session.actions.runDays(3)
    await bench.until(({ run, snapshot }) => run === null && snapshot?.day === 5)
    expect(bench.address).toContain('day=5')
    bench.back()
    expect(bench.state.room).toBe('screen')
    expect(bench.wires).toHaveLength(1)
    expect(bench.state.snapshot?.day).toBe(5)
  })

  it('typed with another world opens that world; with the same, only the view moves', async () => {
    const bench = new SessionBench('#/screen?day=1')
    await bench.start()
    bench.type('#/people?day=1&show=9.tablet')
    expect(bench.wires).toHaveLength(1)
    expect(bench.state.seats).toEqual([{ profile: 9, device: 'tablet' }])
    bench.type('#/people?seed=5&day=2')
    await bench.lived()
    expect(bench.wires).toHaveLength(2)
    expect(bench.wires[0]?.ended).toBe(true)
    expect(bench.state.scenario.seed).toBe(5)
    expect(bench.state.snapshot?.day).toBe(2)
  })

  it('typed with people this world does not have names them, and shows the others', async () => {
    const bench = new SessionBench('#/screen?seed=3&day=0&show=5.phone')
    await bench.start()
    bench.type('#/screen?seed=3&day=0&show=99999.tv,9.tablet')
    await bench.until(({ snapshot }) => snapshot?.guessed.pages[0]?.seat.profile === 9)
    expect(bench.state.seats).toEqual([{ profile: 9, device: 'tablet' }])
    expect(bench.state.problems).toEqual([{ code: 'outOfRange', place: 'show', value: '99999', min: 0, max: 99 }])
    expect(bench.state.notices).toEqual([])
  })

  it('that opens the present moment is what sharing copies', async () => {
    const bench = new SessionBench('#/screen?seed=3&day=2')
    await bench.start()
    await bench.session.actions.share()
    expect(bench.copied).toEqual([expect.stringMatching(/^https:\/\/example\.org\/seance\/#\/screen\?seed=3&day=2&engine=test$/)])
    bench.mayCopy = false
    await bench.session.actions.share()
    expect(bench.state.notices.at(-1)?.text).toEqual({ kind: 'copyYourself', link: bench.copied[0] })
  })

  it('leaves the visitor’s own seat out', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    const visitor = bench.state.opening?.visitor
    if (visitor === undefined) throw new Error('no opening')
    bench.session.actions.show([{ profile: visitor, device: 'phone' }])
    expect(bench.address).not.toContain('show')
  })
})

describe('real tastes', () => {
  it('leave the page at once where they are turned off, and none comes late', async () => {
    const bench = new SessionBench('#/screen?day=2&show=5.tv&truth=1')
    await bench.start()
    expect(bench.state.snapshot?.truth).not.toBeNull()
    const seen: boolean[] = []
    bench.session.actions.showTruth(false)
    bench.session.store.subscribe(({ snapshot }) => seen.push(snapshot?.truth !== null))
    expect(bench.state.snapshot?.truth).toBeNull()
    await bench.session.actions.act(mask)
    expect(seen.some((real) => real)).toBe(false)
  })
})

describe('time', () => {
  it('shows runs that wait for each other as one, and ends when the last has', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    bench.session.actions.runDays(2)
    bench.session.actions.runDays(7)
    expect(bench.state.run).toMatchObject({ purpose: 'asked', days: 9, done: 0 })
    await bench.until(({ run }) => run === null)
    expect(bench.state.snapshot?.day).toBe(9)
  })

  it('played leaves its trace in the address week by week', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    bench.session.actions.setSpeed('full')
    bench.session.actions.play()
    await bench.until(({ snapshot }) => (snapshot?.day ?? 0) > 14)
    expect(bench.address).toMatch(/day=\d+/)
    expect(bench.history).toHaveLength(1)
    bench.session.actions.pause()
    await bench.until(({ playing }) => !playing)
  })

  it('stops where a run is cancelled', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    bench.session.actions.runDays(1_000_000)
    await bench.until(({ snapshot }) => (snapshot?.day ?? 0) > 0)
    bench.session.actions.cancelRun()
    await bench.until(({ run }) => run === null)
    const stopped = bench.state.snapshot?.day ?? 0
    expect(stopped).toBeLessThan(1_000_000)
    expect(bench.address).toContain(`day=${stopped}`)
  })

  it('lives the days again where an erasure is undone, says how far it is, and can be stopped', async () => {
    const bench = new SessionBench('#/data?day=9', { lab: { stepsADay: 40 } })
    await bench.start()
    await bench.session.actions.act({ kind: 'erase', profile: profileId(3) })
    expect(bench.state.acts.map(({ act }) => act.kind)).toEqual(['erase'])
    bench.session.actions.undoLast()
    await bench.until(({ run }) => run !== null && run.done > 0)
    expect(bench.state.run?.purpose).toBe('moment')
    bench.session.actions.cancelRun()
    await bench.until(({ run }) => run === null)
    expect(bench.state.acts).toEqual([])
  })

  it('resets to the preset, without what was done', async () => {
    const bench = new SessionBench('#/data?seed=5&viewers=600&day=1')
    await bench.start()
    await bench.session.actions.act(rate)
    bench.session.actions.reset()
    await bench.lived()
    expect(bench.state.scenario.seed).toBe(1998)
    expect(bench.state.scenario.viewers).toBe(2400)
    expect(bench.state.acts).toEqual([])
    expect(bench.state.room).toBe('data')
  })

  it.each(['a run', 'time that plays', 'the first days', 'a day that is lived again'])(
    'goes back to the preset during %s',
    async (during) => {
      const bench = new SessionBench('#/data?seed=5&day=3', { lab: { stepsADay: 40 } })
      if (during === 'the first days') bench.session.start()
      else await bench.start()
      const { actions } = bench.session
      if (during === 'a run') actions.runDays(500)
      if (during === 'time that plays') actions.play()
      if (during === 'a day that is lived again') {
        actions.runDays(20)
        await bench.lived()
        actions.showDay(20)
      }
      await bench.until(({ run, playing, connection }) => (run !== null || playing) && connection.kind === 'ready')
      actions.reset()
      await bench.lived()
      await new Promise((resolve) => setTimeout(resolve, 50))
      const { scenario, run, playing, snapshot, problems, horizon } = bench.state
      expect([scenario.seed, run, playing, snapshot?.day, problems]).toEqual([1998, null, false, 28, []])
      expect(horizon?.day ?? 28).toBe(28)
      expect(bench.wires.map(({ ended }) => ended)).toEqual([true, false])
      expect(bench.wires[1].labs).toHaveLength(1)
      actions.undoLast()
      await bench.lived()
      expect(bench.state.scenario.seed).toBe(5)
    },
  )
})

describe('acts', () => {
  it('are kept, and can be undone where an act undoes them', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    expect((await bench.session.actions.act(rate))?.dated.act).toEqual(rate)
    expect(bench.state.notices).toEqual([])
    await bench.session.actions.act(mask)
    const notice = bench.state.notices[0]
    expect(notice?.undo).toEqual({ ...mask, masked: false })
    bench.session.actions.undo(notice?.id ?? 0)
    await bench.until(({ notices }) => notices.some(({ text }) => text.kind === 'undone'))
    expect(bench.state.acts.map(({ act }) => act)).toEqual([rate])
    expect(bench.wires[0]?.labs[0]?.acts.map(({ act }) => act)).toEqual([rate])
  })

  it('that are not the last any more are undone by the act that undoes them', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    await bench.session.actions.act(mask)
    const [notice] = bench.state.notices
    await bench.session.actions.act(rate)
    bench.session.actions.undo(notice?.id ?? 0)
    await bench.until(({ notices }) => notices.some(({ text }) => text.kind === 'undone'))
    expect(bench.state.acts.map(({ act }) => act)).toEqual([mask, rate, { ...mask, masked: false }])
  })

  it('that live evenings again have no act that undoes them, and drop what would undo by the old numbers', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    await bench.session.actions.act({ kind: 'takeAway', event: 3 })
    await bench.session.actions.act(mask)
    const tweak = { kind: 'tweak', viewer: viewerId(1), trait: 0, value: 0.5 } as const
    await bench.session.actions.act(tweak)
    expect(bench.state.notices.map(({ text, undo }) => ({ text, undo }))).toEqual([
      { text: { kind: 'acted', act: mask }, undo: { ...mask, masked: false } },
      { text: { kind: 'acted', act: tweak }, undo: null },
    ])
  })

  it('that the lab refuses are told, and change nothing', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    expect(await bench.session.actions.act({ kind: 'join', titles: [], country: 'FR', device: 'phone' })).toBeNull()
    expect(bench.state.notices[0]?.text).toMatchObject({ kind: 'failed', failure: { code: 'refused', place: 'titles' } })
    expect(bench.state.acts).toEqual([])
  })

  it('refresh the open tile, with what it was before beside it', async () => {
    const bench = new SessionBench('#/screen?day=0')
    await bench.start()
    const [seat] = bench.state.seats
    if (!seat) throw new Error('nobody is shown')
    bench.session.actions.openTile(seat, titleId(4))
    await bench.until(({ tile }) => tile?.detail != null)
    await bench.session.actions.act(rate)
    await bench.until(({ tile }) => tile?.before != null)
    expect(bench.state.tile?.before?.score).toBe(0)
    expect(bench.state.tile?.detail?.score).toBe(1)
    bench.session.actions.closeTile()
    expect(bench.state.tile).toBeNull()
  })
})

describe('a worker that died', () => {
  it('is said, and a restart lives the same days again with the same acts', async () => {
    const bench = new SessionBench('#/screen?day=2')
    await bench.start()
    await bench.session.actions.act(rate)
    bench.session.actions.runDays(2)
    await bench.until(({ run, snapshot }) => run === null && snapshot?.day === 4)
    bench.wires[0]?.breakWith('gone')
    expect(bench.state.connection).toEqual({ kind: 'dead', death: { code: 'broken', message: 'gone' } })
    expect(bench.state.snapshot?.day).toBe(4)
    bench.session.actions.restart(true)
    await bench.lived()
    expect(bench.state.snapshot?.day).toBe(4)
    expect(bench.wires[1]?.labs[0]?.acts).toEqual([{ day: 2, order: 0, act: rate }])
    expect(bench.state.acts).toHaveLength(1)
  })

  it('can be restarted without the acts', async () => {
    const bench = new SessionBench('#/screen?day=1')
    await bench.start()
    await bench.session.actions.act(rate)
    bench.wires[0]?.breakWith('gone')
    bench.session.actions.restart(false)
    await bench.lived()
    expect(bench.wires[1]?.labs[0]?.acts).toEqual([])
    expect(bench.state.acts).toEqual([])
  })
})

describe('language and theme', () => {
  it('come from the browser, and what is chosen is kept', async () => {
    await fetchMessages('en')
    const bench = new SessionBench()
    expect(bench.state.language).toBe('fr')
    expect(bench.state.theme).toBe('system')
    bench.session.actions.setLanguage('en')
    bench.session.actions.setTheme('light')
    expect(bench.state.language).toBe('en')
    expect(Object.fromEntries(bench.kept)).toEqual({ 'seance.language': 'en', 'seance.theme': 'light' })
  })
})
