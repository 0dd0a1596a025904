import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../src/engine/contract/ids'
import { SessionBench } from './sessionBench'

const join = { kind: 'join', titles: [titleId(1), titleId(2), titleId(3)], country: 'FR', device: 'phone' } as const

describe('the first minute', () => {
  it('begins where the link shows nobody, and not where it shows somebody', async () => {
    const bench = new SessionBench('#/screen?day=2')
    await bench.start()
    expect(bench.state.minute).toBe(1)
    const shown = new SessionBench('#/screen?day=2&show=5.tv')
    await shown.start()
    expect(shown.state.minute).toBeNull()
  })

  it('ends where somebody’s page is asked for, or where it is left', async () => {
    const bench = new SessionBench('#/screen?day=2')
    await bench.start()
    bench.session.actions.show([{ profile: profileId(7), device: 'phone' }])
    expect(bench.state.minute).toBeNull()
    bench.session.actions.goToMinute(1)
    bench.session.actions.goToMinute(null)
    expect(bench.state.minute).toBeNull()
  })

  it('shows people of its own without ending, and names nobody in the link', async () => {
    const bench = new SessionBench('#/screen?day=2')
    await bench.start()
    bench.session.actions.goToMinute(3, [{ profile: profileId(7), device: 'phone' }])
    expect(bench.state.minute).toBe(3)
    await bench.until(({ snapshot }) => snapshot?.guessed.pages[0]?.seat.profile === 7)
    await bench.session.actions.share()
    expect(bench.copied[0]).not.toContain('show=')
  })

  it('is repeated in a fresh seat, in the same world up to the same day', async () => {
    const bench = new SessionBench('#/data?seed=3&day=2&show=5.tv')
    await bench.start()
    await bench.session.actions.act(join)
    expect(bench.state.acts).toHaveLength(1)
    bench.session.actions.repeatMinute()
    await bench.until(({ snapshot, run }) => snapshot?.day === 2 && run === null)
    expect(bench.state).toMatchObject({ minute: 1, room: 'screen', acts: [] })
    expect(bench.state.scenario.seed).toBe(3)
    expect(bench.wires).toHaveLength(2)
  })

  it('begins anew wherever a world opens, or is lived again, that nobody has joined', async () => {
    const bench = new SessionBench('#/screen?day=2')
    const { actions } = bench.session
    const onTheWay = async (): Promise<void> => {
      await actions.act(join)
      actions.goToMinute(4)
    }
    await bench.start()
    await onTheWay()
    actions.reset()
    await bench.lived()
    expect(bench.state.minute).toBe(1)
    await onTheWay()
    await actions.forgetMe()
    expect(bench.state.minute).toBe(1)
    await onTheWay()
    bench.wires.at(-1)?.breakWith('gone')
    actions.restart(false)
    await bench.lived()
    expect(bench.state.minute).toBe(1)
    await onTheWay()
    actions.undoLast()
    await bench.until(({ minute }) => minute === 1)
    await onTheWay()
    bench.type('#/screen?seed=5&day=2')
    await bench.lived()
    expect(bench.state.minute).toBe(1)
    actions.goToMinute(null)
    actions.reset()
    await bench.lived()
    expect(bench.state.minute).toBeNull()
  })

  it('is repeated at once where nothing was done: the world goes on', async () => {
    const bench = new SessionBench('#/screen?day=2&show=5.tv')
    await bench.start()
    bench.session.actions.repeatMinute()
    expect(bench.state.minute).toBe(1)
    expect(bench.wires).toHaveLength(1)
  })
})
