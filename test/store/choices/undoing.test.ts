import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { LaunchRequest } from '../../../src/engine/lab/launch/telling'
import type { ChoiceName } from '../../../src/scenario/choiceNames'
import { nameOf } from '../../../src/store/choices/titleName'
import { Undoing } from '../../../src/store/choices/undoing'
import { ComingBack } from '../../../src/store/trailers/comingBack'
import type { Cut } from '../../../src/store/trailers/cut'
import { cutOf, Race, UNCUT } from '../../../src/store/trailers/race'
import { FIRST_WISH, type Wish } from '../../../src/store/trailers/wish'
import { nameOfRace, nameOfWish } from '../../../src/views/rooms/trailers/choices/undone'
import { trailerOf } from '../../../src/worker/pageIds'
import { catalogue } from '../../views/samples'
import { SessionBench } from '../sessionBench'

const LONG = 5000
const [title, other] = catalogue.titles
const lasting = (seconds: number): Cut => ({
  from: trailerOf(0),
  shots: [{ key: 0, trailer: trailerOf(0), shot: 0, seconds, stress: 1, caption: null }],
})
const asked = (policy: Wish['policy']): LaunchRequest => ({
  wish: { policy },
  reward: 'click',
  pace: 'nightly',
  days: 7,
  seed: 0,
  truth: false,
})

/** A room with a race, a wish and a launch, in a session of its own. */
function makeRoom() {
  const { session } = new SessionBench()
  let now = 0
  let standing: LaunchRequest | null = null
  const shown: ChoiceName[] = []
  const comingBack = new ComingBack({ request: () => standing })
  const undoing = new Undoing({ session, now: () => now, beside: comingBack.note, show: (what) => shown.push(what) })
  const race = new Race()
  const wishes = createStore<Wish>(() => FIRST_WISH)
  undoing.watch(race.store, nameOfRace)
  undoing.watch(wishes, nameOfWish)
  const { undoLast, redo } = session.actions
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
  return {
    session,
    race,
    wishes,
    undoing,
    comingBack,
    shown,
    /** Time passes, and something is done. */
    later: (what: () => void, ms = LONG) => {
      now += ms
      what()
    },
    launched: (request: LaunchRequest | null) => {
      standing = request
    },
    undo: async () => {
      undoLast()
      await settled()
    },
    redo: async () => {
      redo()
      await settled()
    },
    steps: () => session.store.getState().history.past.map(({ text }) => (text.kind === 'chose' ? text.what : text.kind)),
    cut: () => cutOf((race.store.getState().cuttings[nameOf(title)] ?? UNCUT).now, 'own'),
  }
}

let room: ReturnType<typeof makeRoom>
beforeEach(() => {
  room = makeRoom()
})

const work = { title, which: 'own' } as const

describe('what is chosen in the room', () => {
  it('goes back and forth, step by step, over all that was chosen, in its order', async () => {
    room.later(() => room.wishes.setState({ policy: 'ucb1' }))
    room.later(() => room.race.cut(work, lasting(1)))
    room.later(() => room.race.choose(other))
    room.later(() => room.race.enter(title, false))
    expect(room.steps()).toEqual(['policy', 'cuts', 'title', 'races'])
    await room.undo()
    await room.undo()
    expect(room.race.store.getState().title).toBe(nameOf(title))
    await room.undo()
    expect(room.cut()).toBeNull()
    expect(room.wishes.getState().policy).toBe('ucb1')
    await room.undo()
    expect(room.wishes.getState()).toEqual(FIRST_WISH)
    expect(room.shown).toEqual(['races', 'title', 'cuts', 'policy'])
    for (let step = 0; step < 4; step++) await room.redo()
    expect(room.steps()).toEqual(['policy', 'cuts', 'title', 'races'])
    expect(room.race.store.getState().cuttings[nameOf(title)].inRace).toBe(false)
    expect(room.cut()).toEqual(lasting(1))
  })

  it('is one step where a slider is dragged, and two where it is let go', async () => {
    room.later(() => room.race.cut(work, lasting(1)))
    for (const seconds of [1.1, 1.2, 1.3]) room.later(() => room.race.cut(work, lasting(seconds)), seconds === 1.1 ? LONG : 100)
    expect(room.steps()).toEqual(['cuts', 'cuts'])
    room.later(() => room.race.cut(work, lasting(1.4)))
    await room.undo()
    expect(room.cut()).toEqual(lasting(1.3))
    await room.undo()
    expect(room.cut()).toEqual(lasting(1))
  })

  it('is a step each where two things are done at once', () => {
    const two = { ...lasting(1), shots: [...lasting(1).shots, { ...lasting(2).shots[0], key: 1 }] }
    room.later(() => room.race.cut(work, lasting(1)), 0)
    room.later(() => room.race.cut(work, two), 0)
    room.later(() => room.race.cut(work, { ...two, shots: [two.shots[1], two.shots[0]] }), 0)
    expect(room.steps()).toEqual(['cuts', 'cuts', 'cuts'])
  })

  it('brings on stage what was there, and is no step where only that changes', async () => {
    room.race.play(trailerOf(5))
    room.later(() => room.race.cut({ title, which: trailerOf(5) }, lasting(1)))
    room.race.play(trailerOf(2))
    expect(room.steps()).toEqual(['cuts'])
    await room.undo()
    expect(room.race.store.getState().playing).toBe(5)
    await room.redo()
    expect(room.race.store.getState().playing).toBe(2)
  })

  it('is no step where it was so before', () => {
    room.later(() => room.race.cut(work, lasting(1)))
    room.later(() => room.race.enter(title, true))
    expect(room.steps()).toEqual(['cuts'])
  })

  it('is no step where a link brought it', () => {
    room.undoing.quietly(() => room.wishes.setState({ policy: 'random' }))
    expect(room.steps()).toEqual([])
  })

  it('forgets what was undone once something else is done', async () => {
    room.later(() => room.wishes.setState({ days: 9 }))
    await room.undo()
    room.later(() => room.wishes.setState({ pace: 'atOnce' }))
    await room.redo()
    expect(room.wishes.getState()).toEqual({ ...FIRST_WISH, pace: 'atOnce' })
  })

  it('comes back as it was however much of it is undone and done again', async () => {
    const change: fc.Arbitrary<Partial<Wish>> = fc.oneof(
      fc.record({ policy: fc.constantFrom('random', 'ucb1', 'byRule') }),
      fc.record({ days: fc.integer({ min: 1, max: 28 }) }),
      fc.record({ reward: fc.constantFrom('click', 'completion') }),
      fc.record({ settings: fc.record({ epsilon: fc.constantFrom(0.1, 0.2) }) }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        async (changes, moves) => {
          const own = makeRoom()
          const states = [own.wishes.getState()]
          for (const one of changes) {
            const before = own.steps().length
            own.later(() => own.wishes.setState(one))
            if (own.steps().length > before) states.push(own.wishes.getState())
          }
          let at = states.length - 1
          for (const back of moves) {
            await (back ? own.undo() : own.redo())
            at = back ? Math.max(0, at - 1) : Math.min(states.length - 1, at + 1)
            expect(own.wishes.getState()).toEqual(states[at])
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('the launch that stood', () => {
  it('is asked for again with what was chosen before, and the later one with what was chosen then', async () => {
    room.launched(asked('random'))
    room.later(() => room.wishes.setState({ policy: 'ucb1' }))
    room.launched(asked('ucb1'))
    await room.undo()
    expect(room.comingBack.take()).toEqual(asked('random'))
    expect(room.comingBack.take()).toBeNull()
    room.launched(asked('random'))
    await room.redo()
    expect(room.comingBack.take()).toEqual(asked('ucb1'))
  })

  it('goes on standing where it is the same, and where none stood before', async () => {
    room.later(() => room.wishes.setState({ days: 3 }))
    room.launched(asked('random'))
    room.later(() => room.wishes.setState({ policy: 'ucb1' }))
    await room.undo()
    expect(room.comingBack.take()).toBeNull()
    await room.undo()
    expect(room.comingBack.take()).toBeNull()
  })

  it('waits no longer once something else is chosen', async () => {
    room.launched(asked('random'))
    room.later(() => room.race.choose(other))
    room.launched(null)
    await room.undo()
    room.later(() => room.wishes.setState({ policy: 'ucb1' }))
    expect(room.comingBack.take()).toBeNull()
  })
})
