import { beforeEach, describe, expect, it } from 'vitest'
import type { Cut } from '../../../src/store/trailers/cut'
import { nameOf, Race, UNCUT } from '../../../src/store/trailers/race'
import { trailerOf } from '../../../src/worker/pageIds'
import { catalogue } from '../../views/samples'

const [title, other] = catalogue.titles
const cutOf = (seconds: number): Cut => ({
  from: trailerOf(0),
  shots: [{ key: 0, trailer: trailerOf(0), shot: 0, seconds, stress: 1, caption: null }],
})
let race = new Race()
const now = () => (race.store.getState().cuttings[nameOf(title)] ?? UNCUT).now

beforeEach(() => {
  race = new Race()
})

describe('the cutting room', () => {
  it('goes back and forth, step by step, to nothing cut', () => {
    race.cut(title, cutOf(1))
    race.cut(title, cutOf(2))
    race.undo(title)
    expect(now()).toEqual(cutOf(1))
    race.undo(title)
    expect(now()).toBeNull()
    race.undo(title)
    expect(now()).toBeNull()
    race.redo(title)
    race.redo(title)
    expect(now()).toEqual(cutOf(2))
    race.redo(title)
    expect(now()).toEqual(cutOf(2))
  })

  it('takes a slider dragged for one step', () => {
    race.cut(title, cutOf(1))
    race.cut(title, cutOf(1.1))
    race.cut(title, cutOf(1.2), true)
    race.cut(title, cutOf(1.3), true)
    race.undo(title)
    expect(now()).toEqual(cutOf(1))
  })

  it('forgets what was undone once something else is done', () => {
    race.cut(title, cutOf(1))
    race.undo(title)
    race.cut(title, cutOf(3))
    race.redo(title)
    expect(now()).toEqual(cutOf(3))
  })

  it('keeps each title’s own', () => {
    race.cut(title, cutOf(1))
    race.enter(title, false)
    expect(race.store.getState().cuttings[nameOf(other)]).toBeUndefined()
    expect(now()).toEqual(cutOf(1))
    expect(race.store.getState().cuttings[nameOf(title)]?.inRace).toBe(false)
  })
})
