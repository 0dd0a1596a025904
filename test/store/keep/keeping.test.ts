import { afterEach, describe, expect, it, vi } from 'vitest'
import { day, profileId, titleId } from '../../../src/engine/contract/ids'
import { formatEvening } from '../../../src/store/keep/eveningText'
import { DEFAULT_LINK, parseLink } from '../../../src/store/link'
import { FakeDevice } from '../fakeDevice'
import { SessionBench } from '../sessionBench'

const rate = { kind: 'rate', title: titleId(1), thumb: 1 } as const
const mask = { kind: 'mask', signal: 'when', masked: true } as const
const invite = { kind: 'invite', people: [{ like: null, name: 'Zoé' }] } as const

async function visit(device: FakeDevice, hash = '', own: string | null = null): Promise<SessionBench> {
  const bench = new SessionBench(hash, { device, own })
  await bench.start()
  return bench
}

/** Waits until it is so; what keeps an evening takes its time. */
async function soon(what: () => boolean): Promise<void> {
  for (let waited = 0; waited < 300 && !what(); waited++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(what()).toBe(true)
}

const actsOf = ({ state }: SessionBench) => state.acts.map(({ act, day }) => `${act.kind}@${day}`)
const said = ({ state }: SessionBench) => state.notices.map(({ text }) => text)

/** A visit in which something was done, after which the tab is closed. */
async function closedVisit(device: FakeDevice, hash = '#/data?day=2'): Promise<SessionBench> {
  const bench = await visit(device, hash)
  await bench.session.actions.act(rate)
  bench.session.actions.runDays(3)
  await bench.lived()
  await bench.session.actions.act(invite)
  bench.session.actions.show([{ profile: profileId(101), device: 'phone' }])
  await soon(() => bench.state.keeping === 'kept')
  bench.tab.hide()
  await soon(() => [...device.records.values()].some(({ acts, text }) => acts === 2 && text.includes('.phone')))
  bench.tab.close()
  return bench
}

describe('an evening kept on the device', () => {
  it('is come back to on the next visit: world, day, acts, people, room, and what can be undone', async () => {
    const device = new FakeDevice()
    const before = await closedVisit(device)
    const bench = await visit(device)
    expect(bench.state.acts).toEqual(before.state.acts)
    expect(bench.state.seats).toEqual(before.state.seats)
    expect([bench.state.snapshot?.day, bench.state.room, bench.state.minute]).toEqual([5, 'data', null])
    expect(said(bench)).toEqual([{ kind: 'opened', how: 'kept' }])
    bench.session.actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    expect(actsOf(bench)).toEqual(['rate@2'])
  })

  it('is come back to where the tab is loaded anew, though its address says the world', async () => {
    const device = new FakeDevice()
    const before = await closedVisit(device)
    const bench = await visit(device, before.address, before.tab.read())
    expect(actsOf(bench)).toEqual(['rate@2', 'invite@5'])
    await bench.session.actions.act(mask)
    await soon(() => [...device.records.values()].some(({ acts }) => acts === 3))
    expect(device.records.size).toBe(1)
  })

  it('shows, where the tab is loaded anew, what its address says was shown last, though that was not written yet', async () => {
    const device = new FakeDevice()
    const bench = await visit(device, '#/trailers?day=2&view=launch')
    await bench.session.actions.act(rate)
    await soon(() => device.records.size === 1)
    await bench.session.actions.act(invite)
    await soon(() => [...device.records.values()][0]?.acts === 2)
    bench.session.actions.turnTo('trailers', 'timed')
    bench.session.actions.choose('trailers', 'title.3')
    bench.session.actions.showTruth(true)
    bench.session.actions.present(true)
    await soon(() => bench.tab.read()?.includes('view=timed') === true)
    // No time is left to write the record.
    const again = await visit(device, bench.address, bench.tab.read())
    expect(actsOf(again)).toEqual(['rate@2', 'invite@2'])
    expect(again.state.views.trailers).toBe('timed')
    expect(again.state.choices.trailers).toBe('title.3')
    expect([again.state.truth, again.state.presenter]).toEqual([true, true])
    expect(again.address).toContain('view=timed&with=title.3')
    expect(again.state.seats).toEqual(bench.state.seats)
  })

  it('shows, in a new tab that asks for nothing, the view that was shown last', async () => {
    const device = new FakeDevice()
    const bench = await visit(device, '#/engine?day=2')
    await bench.session.actions.act(rate)
    await soon(() => device.records.size === 1)
    bench.session.actions.turnTo('engine', 'days')
    bench.tab.hide()
    await soon(() => [...device.records.values()].some(({ text }) => text.includes('view=days')))
    bench.tab.close()
    expect((await visit(device)).state.views.engine).toBe('days')
  })

  it('gives way to a link, and to begin anew, which can be undone', async () => {
    const device = new FakeDevice()
    await closedVisit(device)
    expect(actsOf(await visit(device, '#/screen?seed=4&day=1'))).toEqual([])
    const bench = await visit(device)
    bench.session.actions.beginAnew()
    await bench.lived()
    expect([bench.state.acts, bench.state.minute]).toEqual([[], 1])
    bench.session.actions.undoLast()
    await bench.until(({ acts, connection }) => acts.length === 2 && connection.kind === 'ready')
  })

  it('gives way, in a tab that was here before, to any address but the one that this tab wrote', async () => {
    const device = new FakeDevice()
    const before = await closedVisit(device)
    const own = before.tab.read()
    const linked = await visit(device, before.address.replace('day=5', 'day=3'), own)
    expect([linked.state.acts, linked.state.snapshot?.day]).toEqual([[], 3])
    expect(actsOf(await visit(device, before.address, own))).toHaveLength(2)
    expect(actsOf(await visit(device, '', own))).toHaveLength(2)
  })

  it.each(['begins anew', 'opens another', 'follows the address'])('stays as it was where the visitor %s', async (how) => {
    const device = new FakeDevice()
    const bench = await visit(device, '#/screen?seed=3&day=1')
    await bench.session.actions.act(rate)
    await soon(() => device.records.size === 1)
    await bench.session.actions.act(mask)
    if (how === 'begins anew') bench.session.actions.beginAnew()
    else if (how === 'opens another')
      await bench.session.actions.openFile(file(formatEvening({ link: { ...DEFAULT_LINK, day: 1 }, acts: [] })))
    else bench.type('#/data?seed=7&day=1')
    await bench.lived()
    await soon(() => [...device.records.values()][0]?.acts === 2)
    bench.tab.hide()
    await bench.session.actions.act(invite)
    await soon(() => device.records.size === 2)
    expect([...device.records.values()].map(({ seed, acts }) => [seed, acts])).toEqual([
      [3, 2],
      [bench.state.scenario.seed, 1],
    ])
    await bench.session.actions.undoLast()
    await bench.until(({ acts }) => acts.length === 0)
    await bench.session.actions.undoLast()
    await bench.until(({ acts, connection }) => acts.length === 2 && connection.kind === 'ready')
    await bench.lived()
    await bench.session.actions.act(invite)
    await soon(() => [...device.records.values()][0]?.acts === 3)
    expect(device.records.size).toBe(2)
  })

  it('in which nobody joined yet begins with the first minute again', async () => {
    const device = new FakeDevice()
    const before = await visit(device, '#/screen?day=1')
    before.session.actions.runDays(1)
    await before.lived()
    await soon(() => before.state.keeping === 'kept')
    before.tab.close()
    const bench = await visit(device)
    expect([said(bench), bench.state.minute]).toEqual([[{ kind: 'opened', how: 'kept' }], 1])
  })

  it('says that fewer people live here than it asks for, and so does one in a file', async () => {
    const many = { ...DEFAULT_LINK, day: 1, scenario: { ...DEFAULT_LINK.scenario, viewers: 1_000_000 } }
    const text = formatEvening({ link: many, acts: [] })
    const device = new FakeDevice()
    device.memory.set('seance.kept', '1')
    device.records.set('old', { id: 'old', at: 0, acts: 0, day: 1, seed: 1998, text })
    const bench = new SessionBench('', { device, deviceGigabytes: 1 })
    await bench.start()
    const [problem] = bench.state.problems
    expect(problem).toMatchObject({ place: 'viewers', value: '1000000' })
    const other = new SessionBench('#/screen?day=1', { deviceGigabytes: 1 })
    await other.start()
    await other.session.actions.openFile(file(text))
    expect(other.state.problems).toEqual([problem])
    expect(parseLink(other.address).link.scenario.viewers).toBe(other.state.scenario.viewers)
  })

  it('is not begun by looking: a first visit reads and writes nothing', async () => {
    const device = new FakeDevice()
    device.refuses = 'open'
    const bench = await visit(device, '#/screen?day=1')
    bench.session.actions.goTo('data')
    expect(said(bench)).toEqual([])
    expect(bench.state.keeping).toBe('notYet')
  })

  it.each([
    ['open', 'blocked'],
    ['full', 'full'],
  ] as const)('is told once where the browser refuses (%s), and all goes on', async (refuses, why) => {
    const device = new FakeDevice()
    device.refuses = refuses
    const bench = await visit(device, '#/screen?day=1')
    await bench.session.actions.act(rate)
    await soon(() => bench.state.keeping === why)
    await bench.session.actions.act(mask)
    bench.tab.hide()
    expect(said(bench).filter(({ kind }) => kind === 'notKept')).toEqual([{ kind: 'notKept', why }])
    expect(actsOf(bench)).toEqual(['rate@1', 'mask@1'])
  })

  it.each(['open', 'full'] as const)('is kept after all where the browser no longer refuses (%s)', async (refuses) => {
    const device = new FakeDevice()
    device.refuses = refuses
    const bench = await visit(device, '#/screen?day=1')
    await bench.session.actions.act(rate)
    await soon(() => bench.state.keeping !== 'notYet')
    device.refuses = null
    await bench.session.actions.act(mask)
    await soon(() => bench.state.keeping === 'kept')
    expect([...device.records.values()].map(({ acts }) => acts)).toEqual([2])
  })

  it('that was cleared meanwhile is not written again, and the visitor is told', async () => {
    const device = new FakeDevice()
    const bench = await visit(device, '#/screen?day=1')
    await bench.session.actions.act(rate)
    await soon(() => device.records.size === 1)
    device.records.clear()
    await bench.session.actions.act(mask)
    await soon(() => bench.state.keeping === 'cleared')
    expect(device.records.size).toBe(0)
    expect(said(bench)).toContainEqual({ kind: 'notKept', why: 'cleared' })
  })

  it('of two tabs is kept by each for itself, and the second is told', async () => {
    const device = new FakeDevice()
    const one = await visit(device, '#/screen?day=1')
    await one.session.actions.act(rate)
    await soon(() => one.state.keeping === 'kept')
    const other = await visit(device)
    expect(said(other)).toContainEqual({ kind: 'twoTabs' })
    await Promise.all([one.session.actions.act(mask), other.session.actions.act(invite)])
    await soon(() => device.records.size === 2 && [...device.records.values()].every(({ acts }) => acts === 2))
    const kinds = [...device.records.values()].map(({ text }) => /mask|invite/.exec(text)?.[0])
    expect(kinds.sort()).toEqual(['invite', 'mask'])
  })

  it('has one record, however often it is come back to, where no tab can tell what others hold', async () => {
    const device = new FakeDevice()
    device.hasLocks = false
    for (let visits = 0; visits < 3; visits++) {
      const bench = await visit(device)
      expect(said(bench)).not.toContainEqual({ kind: 'twoTabs' })
      await bench.session.actions.act(mask)
      await soon(() => bench.state.keeping === 'kept' && [...device.records.values()].some(({ acts }) => acts === visits + 1))
      bench.tab.hide()
    }
    expect(device.records.size).toBe(1)
  })

  it('of two tabs that cannot tell of each other is written over by neither: the second to write has its own, and is told', async () => {
    const device = new FakeDevice()
    device.hasLocks = false
    const one = await visit(device, '#/screen?day=1')
    await one.session.actions.act(rate)
    await soon(() => one.state.keeping === 'kept')
    const other = await visit(device)
    await one.session.actions.act(mask)
    await soon(() => [...device.records.values()].some(({ text }) => text.includes('mask')))
    await other.session.actions.act(invite)
    await soon(() => device.records.size === 2)
    expect([...device.records.values()].map(({ text }) => /mask|invite/.exec(text)?.[0])).toEqual(['mask', 'invite'])
    expect(said(other)).toContainEqual({ kind: 'twoTabs' })
  })

  it('that is open is marked as such in the list, and no other', async () => {
    const device = new FakeDevice()
    await closedVisit(device, '#/screen?seed=6&day=2')
    const bench = await visit(device, '#/screen?seed=9&day=1')
    await bench.session.actions.act(rate)
    await soon(() => bench.state.keeping === 'kept')
    const kept = (await bench.session.actions.keptEvenings()) ?? []
    expect(kept.map(({ seed, isOpen }) => [seed, isOpen])).toEqual([
      [9, true],
      [6, false],
    ])
  })

  it('is truly gone once the visitor is forgotten, in other tabs too, until something new is done', async () => {
    const device = new FakeDevice()
    const [one, other] = [await visit(device, '#/screen?day=1'), await visit(device, '#/screen?seed=5&day=1')]
    for (const bench of [one, other]) {
      await bench.session.actions.act(mask)
      await bench.session.actions.act(rate)
      await soon(() => bench.state.keeping === 'kept')
    }
    await one.session.actions.forgetMe()
    one.tab.hide()
    other.tab.hide()
    await other.session.actions.act(mask)
    await soon(() => other.state.keeping === 'cleared')
    expect(device.records.size).toBe(0)
    expect([...device.memory.keys()]).toEqual([])
    await one.session.actions.act(rate)
    await soon(() => device.records.size === 1)
  })

  it('is gone from the device also where the worker is dead', async () => {
    const device = new FakeDevice()
    const bench = await visit(device, '#/screen?day=1')
    await bench.session.actions.act(rate)
    await soon(() => device.records.size === 1)
    bench.wires.at(-1)?.breakWith('gone')
    await bench.session.actions.forgetMe()
    expect([device.records.size, [...device.memory.keys()], bench.state.acts]).toEqual([0, [], []])
    expect(said(bench)).toContainEqual({ kind: 'forgotMe' })
    bench.session.actions.restart(true)
    await bench.lived()
    expect(bench.state.acts).toEqual([])
  })

  it('that cannot be read gives way to a new one, and that is said', async () => {
    const device = new FakeDevice()
    await closedVisit(device)
    for (const [id, kept] of device.records) device.records.set(id, { ...kept, text: kept.text.slice(0, 90) })
    const bench = await visit(device)
    expect(actsOf(bench)).toEqual([])
    expect(said(bench)).toEqual([{ kind: 'notKept', why: 'unread' }])
  })

  it('is one of few, and the list opens and deletes them', async () => {
    const device = new FakeDevice()
    for (let visits = 0; visits < 10; visits++) {
      const bench = await visit(device, `#/screen?seed=${visits}&day=1`)
      await bench.session.actions.act(rate)
      await soon(() => bench.state.keeping === 'kept')
      bench.tab.close()
    }
    const bench = await visit(device, '#/screen?day=1')
    const kept = (await bench.session.actions.keptEvenings()) ?? []
    expect(kept.map(({ seed }) => seed)).toEqual([9, 8, 7, 6, 5, 4, 3, 2])
    await bench.session.actions.deleteKept(kept[0]?.id ?? '')
    await bench.session.actions.openKept(kept[1]?.id ?? '')
    await bench.lived()
    expect([bench.state.scenario.seed, actsOf(bench)]).toEqual([8, ['rate@1']])
    await soon(() => device.records.size === 8)
  })
})

const file = (text: string, name = 'evening.json') => ({ name, size: text.length, text: async () => text })

describe('an evening in a file', () => {
  it('is saved and opened again, and undo brings back what stood before', async () => {
    const bench = await visit(new FakeDevice(), '#/screen?seed=3&day=2')
    await bench.session.actions.act(rate)
    const saved = await bench.session.actions.saveEvening()
    expect(saved?.name).toBe('seance-3-2.json')
    const other = await visit(new FakeDevice(), '#/engine?seed=8&day=1')
    await other.session.actions.act(mask)
    expect(await other.session.actions.openFile(file(saved?.text ?? ''))).toBe(true)
    await other.lived()
    expect([other.state.scenario.seed, other.state.room, actsOf(other)]).toEqual([3, 'screen', ['rate@2']])
    for (const left of [1, 0]) {
      other.session.actions.undoLast()
      await other.until(({ history, connection }) => history.past.length === left + 1 && connection.kind === 'ready')
      await other.lived()
    }
    expect([other.state.scenario.seed, actsOf(other)]).toEqual([8, ['mask@1']])
  })

  it('is in the address as soon as it is opened, and the one before it an entry back', async () => {
    const bench = await visit(new FakeDevice(), '#/screen?seed=3&day=1')
    const before = bench.history.length
    const opened = bench.session.actions.openFile(file(formatEvening({ link: { ...DEFAULT_LINK, day: 9 }, acts: [] })))
    await opened
    expect(parseLink(bench.address).link).toMatchObject({ day: 9, scenario: DEFAULT_LINK.scenario })
    expect(bench.history).toHaveLength(before + 1)
  })

  it('that is refused leaves everything as it was, and says why', async () => {
    const bench = await visit(new FakeDevice(), '#/screen?day=2')
    await bench.session.actions.act(rate)
    const before = bench.state
    const { text = '' } = (await bench.session.actions.saveEvening()) ?? {}
    expect(await bench.session.actions.openFile(file(text.slice(0, -40), 'half.json'))).toBe(false)
    expect(said(bench)).toContainEqual({ kind: 'refused', problem: { code: 'fileCut', place: 'half.json', value: '' } })
    expect({ ...bench.state, notices: [], keeping: 'kept' }).toEqual({ ...before, notices: [], keeping: 'kept' })
    expect(await bench.session.actions.openFile({ ...file(''), size: 9_000_000 })).toBe(false)
    expect(said(bench)).toContainEqual({ kind: 'refused', problem: { code: 'fileTooLarge', place: 'evening.json', value: '9', max: 2 } })
    const gone = { ...file(''), text: () => Promise.reject(new Error('gone')) }
    expect(await bench.session.actions.openFile(gone)).toBe(false)
  })

  it('of another engine opens, says so, and names what can no longer be done', async () => {
    const bench = await visit(new FakeDevice(), '#/screen?day=1')
    const acts = [{ kind: 'join', titles: [titleId(1)], country: 'FR', device: 'phone' } as const, rate].map((act, order) => ({
      day: day(1),
      order,
      act,
    }))
    const text = formatEvening({ link: { ...DEFAULT_LINK, day: 2, engine: 'older' }, acts })
    await bench.session.actions.openFile(file(text))
    await bench.lived()
    expect(bench.state.problems).toEqual([{ code: 'otherEngineVersion', place: 'engine', value: 'older' }])
    expect(said(bench)).toContainEqual({ kind: 'leftOut', act: acts[0]?.act })
    expect(actsOf(bench)).toEqual(['rate@1'])
  })
})

describe('a link with what was done', () => {
  it('opens the evening with it, and holds it only where asked', async () => {
    const bench = await visit(new FakeDevice(), '#/data?seed=6&day=2')
    await bench.session.actions.act(rate)
    await bench.session.actions.act(invite)
    expect((await bench.session.actions.linkWith(false))?.link).not.toContain('acts')
    const { link = '', tooLongBy } = (await bench.session.actions.linkWith(true)) ?? {}
    expect(tooLongBy).toBe(0)
    const other = await visit(new FakeDevice(), link.slice(link.indexOf('#')))
    expect(other.state.acts).toEqual(bench.state.acts)
    expect(other.address).not.toContain('acts')
    other.type(link.slice(link.indexOf('#')).replace('seed=6', 'seed=7'))
    await other.until(({ scenario, acts }) => scenario.seed === 7 && acts.length === 2)
  })

  it('says by how much it is too long for a link', async () => {
    const bench = await visit(new FakeDevice(), '#/screen?day=0')
    for (let more = 0; more < 40; more++) await bench.session.actions.act({ ...invite, people: [{ like: null, name: 'Ж'.repeat(9) }] })
    const { link = '', tooLongBy } = (await bench.session.actions.linkWith(true)) ?? {}
    expect(tooLongBy).toBe(link.length - 2000)
  })
})

describe('where what keeps an evening cannot be fetched', () => {
  afterEach(() => void vi.doUnmock('../../../src/store/keep/files'))

  it('everything that needs it says so and rejects nothing, and a link opens without what was done', async () => {
    vi.doMock('../../../src/store/keep/files', () => Promise.reject(new Error('no network')))
    const bench = await visit(new FakeDevice(), '#/data?seed=6&day=2&acts=1,rate,5,1')
    expect([bench.state.scenario.seed, bench.state.acts]).toEqual([6, []])
    expect(said(bench)).toContainEqual(expect.objectContaining({ kind: 'failed' }))
    const { linkWith, saveEvening, openFile, openKept } = bench.session.actions
    expect([await linkWith(true), await saveEvening(), await openFile(file(''))]).toEqual([null, null, false])
    await openKept('none')
    expect(said(bench)).toContainEqual({ kind: 'notKept', why: 'blocked' })
  })
})
