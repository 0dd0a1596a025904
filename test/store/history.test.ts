import { describe, expect, it } from 'vitest'
import { titleId, viewerId } from '../../src/engine/contract/ids'
import type { Act } from '../../src/engine/lab/acts'
import { SessionBench } from './sessionBench'

const rate = { kind: 'rate', title: titleId(1), thumb: 1 } as const
const mask = { kind: 'mask', signal: 'when', masked: true } as const
const tweak = { kind: 'tweak', viewer: viewerId(1), trait: 0, value: 0.5 } as const

async function opened(hash = '#/screen?day=2'): Promise<SessionBench> {
  const bench = new SessionBench(hash)
  await bench.start()
  return bench
}

const actsOf = (bench: SessionBench) => bench.state.acts.map(({ act, day }) => `${act.kind}@${day}`)
const labActs = (bench: SessionBench) => bench.wires[0]?.labs[0]?.acts.map(({ act, day }) => `${act.kind}@${day}`)

async function runTo(bench: SessionBench, day: number): Promise<void> {
  bench.session.actions.runDays(day - (bench.state.snapshot?.day ?? 0))
  await bench.until(({ run, snapshot }) => run === null && snapshot?.day === day)
}

async function show(bench: SessionBench, day: number): Promise<void> {
  bench.session.actions.showDay(day)
  await bench.until(({ run, snapshot }) => run === null && snapshot?.day === day)
}

describe('undo and redo', () => {
  it('take the last act out of the evening and put it back, the day staying the same', async () => {
    const bench = await opened()
    await bench.session.actions.act(rate)
    await runTo(bench, 5)
    await bench.session.actions.act(tweak)
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    expect(actsOf(bench)).toEqual(['rate@2'])
    expect(labActs(bench)).toEqual(['rate@2'])
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 2)
    expect(labActs(bench)).toEqual([])
    expect(bench.state.snapshot?.day).toBe(5)
    bench.session.actions.redo()
    await bench.until(({ history }) => history.future.length === 1)
    bench.session.actions.redo()
    await bench.until(({ history }) => history.future.length === 0)
    expect(labActs(bench)).toEqual(['rate@2', 'tweak@5'])
    expect(bench.state.snapshot?.day).toBe(5)
  })

  it('stop at both ends, and something new ends what could be redone', async () => {
    const bench = await opened()
    bench.session.actions.undoLast()
    bench.session.actions.redo()
    await bench.session.actions.act(mask)
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    await bench.session.actions.act(rate)
    expect(bench.state.history.future).toEqual([])
    expect(actsOf(bench)).toEqual(['rate@2'])
  })

  it('leave alone what was done quietly in between', async () => {
    const bench = await opened()
    await bench.session.actions.act(rate)
    await bench.session.actions.quietly([{ kind: 'mask', signal: 'device', masked: true }])
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    expect(labActs(bench)).toEqual(['mask@2'])
    bench.session.actions.redo()
    await bench.until(({ history }) => history.future.length === 0)
    expect(labActs(bench)).toEqual(['rate@2', 'mask@2'])
  })

  it('take back all seven signals at once', async () => {
    const bench = await opened()
    await bench.session.actions.maskAll(['when', 'device', 'titles'], true)
    expect(actsOf(bench)).toHaveLength(3)
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    expect(labActs(bench)).toEqual([])
  })

  it('take back a family of signals at once, whose notice and step name it', async () => {
    const bench = await opened()
    await bench.session.actions.maskAll(['when', 'device'], true, 'habits')
    expect(actsOf(bench)).toEqual(['mask@2', 'mask@2'])
    const text = { kind: 'maskedAll', masked: true, family: 'habits' }
    expect(bench.state.notices.map((notice) => notice.text)).toEqual([text])
    expect(bench.state.history.past.map((step) => step.text)).toEqual([text])
    bench.session.actions.undo(bench.state.notices[0].id)
    await bench.until(({ history }) => history.future.length === 1)
    expect(labActs(bench)).toEqual([])
  })

  it('stop the days that are being lived, and the notice goes only once it has been undone', async () => {
    const bench = await opened()
    await bench.session.actions.act(mask)
    const [notice] = bench.state.notices
    bench.session.actions.runDays(1_000_000)
    bench.session.actions.undo(notice?.id ?? 0)
    expect(bench.state.notices).toContain(notice)
    await bench.until(({ history }) => history.future.length === 1)
    expect(labActs(bench)).toEqual([])
    expect(bench.state.run).toBeNull()
    expect(bench.state.notices.map(({ text }) => text)).toEqual([{ kind: 'undone' }])
  })

  it('leave a run alone where there is nothing to undo', async () => {
    const bench = await opened()
    bench.session.actions.runDays(3)
    bench.session.actions.undoLast()
    await bench.until(({ run }) => run === null)
    expect(bench.state.snapshot?.day).toBe(5)
  })

  it('keep the notice where nothing could be undone', async () => {
    const bench = await opened()
    await bench.session.actions.act(mask)
    const { notices } = bench.state
    bench.wires[0]?.breakWith('gone')
    bench.session.actions.undo(notices[0]?.id ?? 0)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(bench.state.notices).toEqual(notices)
  })

  it('take back one of two acts done at once, and two where asked twice at once', async () => {
    const bench = await opened()
    await Promise.all([bench.session.actions.act(rate), bench.session.actions.act(mask)])
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    expect(labActs(bench)).toEqual(['rate@2'])
    bench.session.actions.redo()
    await bench.until(({ history }) => history.future.length === 0)
    bench.session.actions.undoLast()
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 2)
    expect(labActs(bench)).toEqual([])
  })

  it('leave no notice whose undo names a record by its old number', async () => {
    const bench = await opened()
    await bench.session.actions.act(rate)
    await runTo(bench, 5)
    await bench.session.actions.act({ kind: 'takeAway', event: 3 })
    await bench.session.actions.forgetMe()
    expect(bench.state.notices.map(({ text }) => text)).toEqual([{ kind: 'forgotMe' }])
    await bench.session.actions.act({ kind: 'takeAway', event: 3 })
    await bench.session.actions.act(mask)
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    expect(bench.state.notices.map(({ text }) => text.kind)).toEqual(['acted', 'undone'])
  })
})

describe('people who were invited', () => {
  const invite: Act = { kind: 'invite', people: [{ like: null, name: '' }] }

  async function invited(): Promise<SessionBench> {
    const bench = await opened('#/screen?day=2&show=5.tv')
    await runTo(bench, 9)
    const acted = await bench.session.actions.act(invite)
    const [profile] = acted?.dated.act.kind === 'invite' ? (acted.dated.act.profiles ?? []) : []
    if (profile === undefined) throw new Error('nobody came')
    bench.session.actions.show([{ profile, device: 'phone' }])
    await bench.until(({ snapshot }) => snapshot?.guessed.pages[0]?.seat.profile === profile)
    return bench
  }

  it('are no longer shown once the invitation is undone, and the next act is taken', async () => {
    const bench = await invited()
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    await bench.until(({ snapshot }) => snapshot?.guessed.pages.length === 1)
    expect(bench.state.seats).toEqual([{ profile: 0, device: 'television' }])
    await bench.session.actions.act(mask)
    expect(actsOf(bench)).toEqual(['mask@9'])
    expect(bench.state.notices.filter(({ text }) => text.kind === 'failed')).toEqual([])
  })

  it('are no longer shown on a day before they came', async () => {
    const bench = await invited()
    await show(bench, 3)
    await bench.until(({ snapshot }) => snapshot?.guessed.pages.length === 1)
    expect(bench.state.seats).toEqual([{ profile: 0, device: 'television' }])
    expect(bench.state.notices.filter(({ text }) => text.kind === 'failed')).toEqual([])
  })

  it('are not missed on the way to a day on which they are there', async () => {
    const bench = await invited()
    const [seat] = bench.state.seats
    if (seat === undefined) throw new Error('nobody is shown')
    await runTo(bench, 13)
    bench.session.actions.showDay(12)
    expect(await bench.session.actions.ask('tonight', { profile: seat.profile })).toBeNull()
    await bench.until(({ run, snapshot }) => run === null && snapshot?.day === 12)
    expect(bench.state.seats).toEqual([seat])
    expect(bench.state.notices.filter(({ text }) => text.kind === 'failed')).toEqual([])
    expect(await bench.session.actions.ask('tonight', { profile: seat.profile })).not.toBeNull()
  })

  it('are no broken link after the worker died', async () => {
    const bench = await invited()
    bench.wires[0]?.breakWith('gone')
    bench.session.actions.restart(true)
    await bench.lived()
    expect(bench.state.problems).toEqual([])
    expect(bench.state.seats).toHaveLength(1)
  })
})

describe('what an answer holds for', () => {
  it('is another once the acts are others, though as many, and once they were lived again', async () => {
    const bench = await opened()
    const { revision } = bench.state
    await bench.session.actions.act(mask)
    const acted = bench.state.revision
    expect(acted).toBeGreaterThan(revision)
    await show(bench, 2)
    expect(bench.state.revision).toBeGreaterThan(acted)
  })

  it('is another in another world of the same size', async () => {
    const bench = await opened()
    const { world } = bench.state
    bench.session.actions.openScenario({ ...bench.state.scenario, seed: 5 })
    await bench.lived()
    expect(bench.state.world).toBe(world + 1)
  })
})

describe('a past day', () => {
  it('is shown, and what was done later waits and comes again', async () => {
    const bench = await opened()
    await runTo(bench, 9)
    await bench.session.actions.act(mask)
    await runTo(bench, 10)
    await show(bench, 3)
    expect(bench.address).toContain('day=3')
    expect(labActs(bench)).toEqual([])
    expect(actsOf(bench)).toEqual(['mask@9'])
    expect(bench.state.horizon?.day).toBe(10)
    await show(bench, 10)
    expect(labActs(bench)).toEqual(['mask@9'])
  })

  it('drops what was done later once something new is done, says so, and undo brings it back', async () => {
    const bench = await opened()
    await runTo(bench, 9)
    await bench.session.actions.act(mask)
    await show(bench, 3)
    await bench.session.actions.act(rate)
    expect(actsOf(bench)).toEqual(['rate@3'])
    expect(bench.state.notices.map(({ text }) => text)).toContainEqual({ kind: 'dropped', acts: 1 })
    expect(bench.state.horizon?.day).toBe(3)
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    expect(actsOf(bench)).toEqual(['mask@9'])
    await runTo(bench, 9)
    expect(labActs(bench)).toEqual(['mask@9'])
  })

  it('is never one that was not lived', async () => {
    const bench = await opened()
    bench.session.actions.showDay(500)
    bench.session.actions.showDay(-3)
    await bench.until(({ run, snapshot }) => run === null && snapshot?.day === 0)
    expect(bench.state.horizon?.day).toBe(2)
  })
})

describe('in class', () => {
  it('forgets while days are being lived: they stop, and all of the visitor’s is gone', async () => {
    const bench = await opened()
    bench.session.actions.setTheme('light')
    await bench.session.actions.act(rate)
    bench.session.actions.runDays(1_000_000)
    await bench.session.actions.forgetMe()
    expect(labActs(bench)).toEqual([])
    expect(bench.kept.size).toBe(0)
  })

  it('takes what is on the device also where no worker can live the world without the visitor', async () => {
    const bench = await opened()
    bench.session.actions.setTheme('light')
    await bench.session.actions.act(rate)
    bench.wires[0]?.breakWith('gone')
    await bench.session.actions.forgetMe()
    expect(bench.kept.get('seance.theme')).toBeUndefined()
    expect(actsOf(bench)).toEqual([])
  })

  it('opens a preset in the same room, and reset goes back to it', async () => {
    const bench = await opened('#/engine?day=0')
    bench.session.actions.present(true)
    bench.session.actions.openPreset('twoPeople')
    await bench.lived()
    expect(bench.address).toBe('#/engine?preset=twoPeople&presenter=1&engine=test')
    expect(bench.state.seats).toHaveLength(2)
    await runTo(bench, 16)
    bench.session.actions.reset()
    await bench.lived()
    expect(bench.state.snapshot?.day).toBe(14)
    bench.session.actions.openPreset(null)
    await bench.lived()
    expect(bench.state.scenario.viewers).toBe(2400)
  })

  it('hides controls, and the link says so', async () => {
    const bench = await opened()
    bench.session.actions.hide(['time'])
    expect(bench.address).toContain('hide=time')
    bench.session.actions.goTo('data')
    expect(bench.address).toContain('hide=time')
  })

  it('forgets the visitor: their acts, and what was kept; undo brings both back', async () => {
    const bench = await opened()
    bench.session.actions.setTheme('light')
    await bench.session.actions.act(mask)
    await bench.session.actions.act(rate)
    await bench.session.actions.act({ kind: 'takeAway', event: 3 })
    await bench.session.actions.forgetMe()
    expect(labActs(bench)).toEqual(['mask@2'])
    expect(bench.kept.size).toBe(0)
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    expect(labActs(bench)).toEqual(['mask@2', 'rate@2', 'takeAway@2'])
    expect(bench.kept.get('seance.theme')).toBe('light')
  })
})
