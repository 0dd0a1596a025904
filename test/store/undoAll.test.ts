import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId, titleId, viewerId } from '../../src/engine/contract/ids'
import type { Act } from '../../src/engine/lab/acts'
import { DEFAULT_SCENARIO } from '../../src/scenario/knobs'
import { SessionBench } from './sessionBench'

const TINY = { viewers: 14, titles: 24 }
const title = fc.integer({ min: 0, max: 23 }).map(titleId)
const device = fc.constantFrom('television', 'phone')
const profile = fc.integer({ min: 0, max: 13 }).map(profileId)

/** Every kind of act; the visitor's own follow once they have joined. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('watch'), title, minutes: fc.integer({ min: 1, max: 90 }), device }),
  fc.record({ kind: fc.constant('search'), title: fc.option(title), device }),
  fc.record({ kind: fc.constant('rate'), title, thumb: fc.constantFrom(1, -1) }),
  fc.record({ kind: fc.constant('list'), title, on: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('takeAway', 'putBack'), event: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ kind: fc.constant('mask'), signal: fc.constantFrom('titles', 'when', 'device'), masked: fc.boolean() }),
  fc.record({ kind: fc.constant('forget'), profile, forgotten: fc.boolean() }),
  fc.record({
    kind: fc.constant('tweak'),
    viewer: fc.integer({ min: 0, max: 13 }).map(viewerId),
    trait: fc.integer({ min: 0, max: 5 }),
    value: fc.constant(0.5),
  }),
  fc.record({ kind: fc.constant('invite'), people: fc.constant([{ like: viewerId(3), name: 'Awa' }]) }),
  fc.record({ kind: fc.constant('share'), profile, shared: fc.boolean() }),
  fc.record({ kind: fc.constant('remove'), profiles: fc.tuple(profile), removed: fc.boolean() }),
)

type Doing = Act | 'aDay' | 'allSignals' | 'forgetMe' | 'aKnob' | 'preset' | 'minute'
const doings: fc.Arbitrary<readonly Doing[]> = fc
  .array(fc.oneof({ weight: 9, arbitrary: acts }, fc.constantFrom<Doing>('aDay', 'allSignals', 'forgetMe', 'aKnob', 'preset', 'minute')), {
    minLength: 3,
    maxLength: 7,
  })
  .map((some) => [{ kind: 'join', titles: [titleId(1), titleId(4)], country: 'BE', device: 'phone' }, ...some])

async function doIt(bench: SessionBench, doing: Doing): Promise<void> {
  const { actions } = bench.session
  if (typeof doing === 'object') await actions.act(doing)
  else if (doing === 'aDay') actions.runDays(1)
  else if (doing === 'allSignals') await actions.maskAll(['titles', 'when'], true)
  else if (doing === 'forgetMe') await actions.forgetMe()
  else if (doing === 'aKnob') actions.openScenario({ ...DEFAULT_SCENARIO, sittingsPerWeek: 4 + (bench.state.world % 3) })
  else if (doing === 'preset') actions.reset()
  else actions.repeatMinute()
  await bench.lived()
}

/** The moment, as a screen can tell it. */
const momentOf = ({ state, wires }: SessionBench) => ({
  hash: wires.at(-1)?.real[0]?.hash,
  day: state.snapshot?.day,
  scenario: state.scenario,
  acts: state.acts,
  masked: state.snapshot?.recorded.masked,
  profiles: state.snapshot?.recorded.profiles,
  visitor: state.snapshot?.recorded.visitor,
})

async function stepThrough(bench: SessionBench, way: 'undoLast' | 'redo'): Promise<void> {
  const list = way === 'redo' ? 'future' : 'past'
  for (let left = bench.state.history[list].length; left > 0; left--) {
    bench.session.actions[way]()
    await bench.until(({ history }) => history[list].length === left - 1)
    await bench.lived()
  }
}

describe('undo', () => {
  it('of everything gives the evening in which nothing was done, redo of everything the one before, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(doings, async (all) => {
        const bench = new SessionBench('#/screen?day=1', { lab: { real: TINY } })
        await bench.start()
        for (const doing of all) await doIt(bench, doing)
        const then = momentOf(bench)
        await stepThrough(bench, 'undoLast')
        const untouched = new SessionBench(`#/screen?day=${bench.state.snapshot?.day}`, { lab: { real: TINY } })
        await untouched.start()
        expect(momentOf(bench)).toEqual(momentOf(untouched))
        await stepThrough(bench, 'redo')
        expect(momentOf(bench)).toEqual(then)
      }),
      { numRuns: 10, seed: 4, endOnFailure: true },
    )
  }, 120_000)
})
