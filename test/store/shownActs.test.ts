import { describe, expect, it } from 'vitest'
import { day, profileId, titleId } from '../../src/engine/contract/ids'
import type { DatedAct } from '../../src/engine/lab/acts'
import { momentOf } from '../../src/store/momentOf'
import { hasJoined, shownActs } from '../../src/store/shownActs'
import { isForgotten } from '../../src/views/rooms/data/derive'
import { hiddenRecords } from '../../src/views/rooms/lessons/derive'
import { stageOf } from '../../src/views/rooms/screen/minute/stage'
import { SessionBench } from './sessionBench'

const acts: readonly DatedAct[] = [
  { day: day(3), order: 0, act: { kind: 'join', titles: [titleId(1)], country: 'FR', device: 'phone' } },
  { day: day(5), order: 1, act: { kind: 'takeAway', event: 8 } },
  { day: day(5), order: 2, act: { kind: 'forget', profile: profileId(4), forgotten: true } },
]
const on = (shown: number) => shownActs({ acts, snapshot: { day: shown } })

describe('the acts shown', () => {
  it('are those up to the day shown, that day’s own among them', () => {
    expect([2, 3, 4, 5].map((shown) => on(shown).length)).toEqual([0, 1, 1, 3])
  })

  it('are the very list where none waits, so that nothing is drawn again', () => {
    expect(on(9)).toBe(acts)
    expect(shownActs({ acts, snapshot: null })).toBe(acts)
  })

  it('decide who has joined, what is hidden and who is forgotten on a day gone back to', async () => {
    expect([hasJoined(on(2)), hasJoined(on(3))]).toEqual([false, true])
    expect([hiddenRecords(on(4)).size, hiddenRecords(on(5)).size]).toEqual([0, 1])
    expect([isForgotten(on(4), profileId(4)), isForgotten(on(5), profileId(4))]).toEqual([false, true])
    expect([stageOf(on(4)), stageOf(on(5))]).toEqual(['left', 'deleted'])
  })
})

describe('a moment', () => {
  it('is another in another world of one size, with one act exchanged for another, and once a worker is there again', async () => {
    const bench = new SessionBench('#/screen?day=2&show=5.tv')
    await bench.start()
    const { actions } = bench.session
    const met = [momentOf(bench.state)]
    await actions.act({ kind: 'mask', signal: 'when', masked: true })
    met.push(momentOf(bench.state))
    actions.undoLast()
    await bench.until(({ history }) => history.future.length === 1)
    await actions.act({ kind: 'mask', signal: 'device', masked: true })
    met.push(momentOf(bench.state))
    bench.wires[0]?.breakWith('gone')
    met.push(momentOf(bench.state))
    actions.restart(true)
    await bench.lived()
    met.push(momentOf(bench.state))
    actions.openScenario({ ...bench.state.scenario, seed: 5 })
    await bench.until(({ snapshot, run }) => run === null && snapshot?.day === 28)
    met.push(momentOf(bench.state))
    expect(new Set(met).size).toBe(met.length)
  })
})
