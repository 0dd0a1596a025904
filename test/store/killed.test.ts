import { describe, expect, it } from 'vitest'
import { profileId, titleId, viewerId } from '../../src/engine/contract/ids'
import type { Act } from '../../src/engine/lab/acts'
import { stream, uniform } from '../../src/engine/math/random'
import { SessionBench } from './sessionBench'

const MORNING = '#/screen?day=1'
const KILLS = 100
const television = 'television' as const

interface ScriptStep {
  begin(bench: SessionBench): void
  /** Whether it was done, since so much had been. */
  done(bench: SessionBench, before: { readonly acts: number; readonly past: number }): boolean
}

const act = (make: (bench: SessionBench) => Act | Promise<Act | null>): ScriptStep => ({
  begin: (bench) => void Promise.resolve(make(bench)).then((made) => made && bench.session.actions.act(made)),
  done: ({ state }, { acts }) => state.acts.length > acts,
})
const runTo = (day: number): ScriptStep => ({
  begin: ({ session, state }) => session.actions.runDays(day - (state.snapshot?.day ?? 0)),
  done: ({ state }) => state.snapshot?.day === day,
})
const undo: ScriptStep = {
  begin: ({ session }) => session.actions.undoLast(),
  done: ({ state }, { past }) => state.history.past.length < past,
}

/** The oldest play of somebody, by its number on the day it was done. */
async function oldestRecord(bench: SessionBench): Promise<Act | null> {
  const records = await bench.session.actions.records(profileId(7), 400)
  const event = records?.filter(({ kind }) => kind === 'looked').at(-1)?.event
  return event === undefined ? null : { kind: 'takeAway', event }
}

const INVITE = act(() => ({ kind: 'invite', people: [{ like: viewerId(3), name: 'Awa' }] }))

const invitedIn = ({ state }: SessionBench) =>
  state.acts.flatMap((dated) => (dated.act.kind === 'invite' ? (dated.act.profiles ?? []) : []))[0]

const SCRIPT: readonly ScriptStep[] = [
  act(() => ({ kind: 'join', titles: [titleId(1), titleId(5)], country: 'FR', device: television })),
  INVITE,
  act(() => ({ kind: 'watch', title: titleId(3), minutes: 12, device: 'phone' })),
  runTo(2),
  act(oldestRecord),
  act(() => ({ kind: 'tweak', viewer: viewerId(2), trait: 1, value: 0.5 })),
  act(() => ({ kind: 'rate', title: titleId(3), thumb: -1 })),
  undo,
  act(() => ({ kind: 'mask', signal: 'when', masked: true })),
  runTo(3),
]

const aFewTasks = async (count: number): Promise<void> => {
  for (let task = 0; task < count; task++) await new Promise((resolve) => setImmediate(resolve))
}

/** At rest and open: nothing is under way that a kill had begun. */
async function comesToRest(bench: SessionBench): Promise<void> {
  if (bench.state.connection.kind === 'dead') bench.session.actions.restart(true)
  await bench.lived()
}

/** Lives the script with so many kills a step, each so many tasks after the one before, by a seed. */
async function lived(killsAStep: number, seed = 0): Promise<{ readonly bench: SessionBench; readonly kills: number }> {
  const bench = new SessionBench(MORNING, { lab: { real: { viewers: 14, titles: 24 } } })
  await bench.start()
  const dice = stream(seed, 'kills')
  let kills = 0
  for (const step of SCRIPT) {
    const before = { acts: bench.state.acts.length, past: bench.state.history.past.length }
    const attempt = () => !step.done(bench, before) && step.begin(bench)
    attempt()
    for (let kill = 0; kill < killsAStep; kill++) {
      await aFewTasks(Math.floor(uniform(dice, kills, 0, 0) * 25))
      bench.wires.at(-1)?.breakWith('killed')
      kills += 1
      expect(bench.state.connection.kind).toBe('dead')
      bench.session.actions.restart(true)
      if (uniform(dice, kills, 0, 1) < 0.3) {
        await comesToRest(bench)
        attempt()
      }
    }
    await comesToRest(bench)
    if (killsAStep > 0) attempt()
    await bench.until(() => step.done(bench, before))
    await comesToRest(bench)
    const invited = invitedIn(bench)
    if (invited !== undefined && step === INVITE) bench.session.actions.show([{ profile: invited, device: television }])
  }
  return { bench, kills }
}

describe('a worker killed a hundred times at random moments', () => {
  it.each([11])(
    'comes back to the same moment, acts and people shown included (seed %i)',
    async (seed) => {
      const undisturbed = (await lived(0)).bench
      const { bench, kills } = await lived(KILLS / SCRIPT.length, seed)
      expect(kills).toBe(KILLS)
      expect(bench.state.acts).toEqual(undisturbed.state.acts)
      expect(bench.state.snapshot?.recorded.hash).toBe(undisturbed.state.snapshot?.recorded.hash)
      expect(bench.wires.at(-1)?.real[0]?.hash).toBe(undisturbed.wires[0]?.real[0]?.hash)
      expect(bench.state.seats).toEqual([{ profile: invitedIn(undisturbed), device: television }])
      expect(bench.state.snapshot?.guessed.pages.map(({ seat }) => seat)).toEqual(bench.state.seats)
    },
    120_000,
  )
})
