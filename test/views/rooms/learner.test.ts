import { describe, expect, it } from 'vitest'
import type { LearnPicture, LearnRequest } from '../../../src/engine/study/factors/learn'
import { bestBefore, canName, RANGES, STEPS, stepOf, valueAt } from '../../../src/views/rooms/engine/learn/derive'
import { LAST_SWEEP, Learner, type LearnerState, NOT_BEGUN } from '../../../src/views/rooms/engine/learn/learner'
import type { Outcome } from '../../../src/worker/protocol'

const KNOBS = { factors: 16, regularisation: 0.45, learningRate: 0.015 }

const picture = (sweep: number, burst = false): LearnPicture => ({
  method: 'als',
  sweep,
  knobs: KNOBS,
  course: [],
  together: null,
  burst,
  titles: new Uint32Array(),
  people: new Uint32Array(),
  titlePlaces: new Float32Array(),
  peoplePlaces: new Float32Array(),
  shares: [0, 0],
})

/** A worker that answers when it is told to, and a clock that waits until then. */
function watched() {
  const asked: LearnRequest[] = []
  const seen: { state: LearnerState; next: (() => void) | null; cancelled: number } = { state: NOT_BEGUN, next: null, cancelled: 0 }
  let settle: (outcome: Outcome<LearnPicture>) => void = () => undefined
  const learner = new Learner({
    ask: (request) => {
      asked.push(request)
      const outcome = new Promise<Outcome<LearnPicture>>((resolve) => {
        settle = resolve
      })
      const cancel = () => {
        seen.cancelled += 1
      }
      return { outcome, cancel }
    },
    onChange: (state) => {
      seen.state = state
    },
    later: (callback) => {
      seen.next = callback
      return () => {
        seen.next = null
      }
    },
  })
  const answer = async (value: LearnPicture) => {
    settle({ kind: 'done', value })
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { learner, asked, seen, answer }
}

describe('a factorisation that is watched', () => {
  it('plays on from answer to answer, with the settings of that moment, until it is paused', async () => {
    const { learner, asked, seen, answer } = watched()
    learner.reopen({ sameData: false })
    await answer(picture(0))
    expect(seen.state.knobs).toEqual(KNOBS)
    learner.play()
    learner.turn({ factors: 8 })
    await answer(picture(1))
    seen.next?.()
    expect(asked.at(-1)).toMatchObject({ action: 'step', knobs: { factors: 8, regularisation: 0.45 } })
    learner.pause()
    await answer(picture(2))
    expect(seen.state).toMatchObject({ playing: false, picture: { sweep: 2 } })
    expect(seen.next).toBeNull()
    expect(asked.map(({ action }) => action)).toEqual(['restart', 'step', 'step'])
  })

  it('plays on with another study, from its start and with what suits it', async () => {
    const { learner, asked, seen, answer } = watched()
    learner.reopen({ sameData: false })
    await answer(picture(0))
    learner.play()
    learner.turn({ factors: 8 })
    learner.reopen({ sameData: false })
    expect(seen.state).toMatchObject({ picture: null, playing: true })
    expect(asked.at(-1)).toEqual({ action: 'restart', sweeps: 0, knobs: null })
    await answer(picture(0))
    seen.next?.()
    expect(asked.at(-1)).toMatchObject({ action: 'step', knobs: KNOBS })
  })

  it('keeps its map and its settings while the next night of the same world comes', async () => {
    const { learner, asked, seen, answer } = watched()
    learner.reopen({ sameData: false })
    await answer(picture(0))
    learner.turn({ factors: 8 })
    learner.reopen({ sameData: true })
    expect(seen.state.picture).not.toBeNull()
    expect(asked.at(-1)).toMatchObject({ action: 'restart', knobs: { factors: 8 } })
  })

  it('asks one thing at a time, and begins anew at once', async () => {
    const { learner, asked, seen, answer } = watched()
    learner.reopen({ sameData: false })
    await answer(picture(0))
    learner.step()
    learner.step()
    expect(asked).toHaveLength(2)
    learner.turn({ regularisation: 1 })
    learner.begin()
    expect(seen.cancelled).toBe(1)
    expect(asked.at(-1)).toMatchObject({ action: 'restart', knobs: { regularisation: 1 } })
    await answer(picture(0))
    expect(seen.state.picture?.sweep).toBe(0)
  })

  it.each([picture(LAST_SWEEP.als), picture(3, true)])('stops playing where nothing moves any more, or it flew apart', async (last) => {
    const { learner, seen, answer } = watched()
    learner.reopen({ sameData: false })
    await answer(picture(0))
    learner.play()
    await answer(last)
    expect(seen.state.playing).toBe(false)
    expect(seen.next).toBeNull()
  })
})

describe('its settings and its course', () => {
  it('are shown by name only where the names are those of the map', () => {
    const map = { titles: Uint32Array.of(0, 2), people: Uint32Array.of(1) }
    expect(canName(map, { titles: ['a', 'b', 'c'], people: ['d', 'e'] })).toBe(true)
    expect(canName(map, { titles: ['a', 'b'], people: ['d', 'e'] })).toBe(false)
    expect(canName(map, { titles: ['a', 'b', 'c'], people: ['d'] })).toBe(false)
  })

  it('come back from their sliders as they were', () => {
    for (const range of [RANGES.als, RANGES.sgd, RANGES.learningRate]) {
      for (let step = 0; step <= STEPS; step++) expect(stepOf(valueAt(step, range), range)).toBe(step)
    }
  })

  it('say from when on it learned by heart', () => {
    const course = [1, 0.8, 0.9].map((heldOut, sweep) => ({ sweep, learned: 1, heldOut }))
    expect(bestBefore({ course, sweep: 2 })).toBe(1)
    expect(bestBefore({ course: course.slice(0, 2), sweep: 1 })).toBeNull()
    expect(bestBefore({ course: [{ sweep: 0, learned: 1, heldOut: null }], sweep: 0 })).toBeNull()
  })
})
