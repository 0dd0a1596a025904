import { beforeEach, describe, expect, it } from 'vitest'
import type { Cut } from '../../../src/store/trailers/cut'
import { nameOf, Race, UNCUT } from '../../../src/store/trailers/race'
import { trailerOf } from '../../../src/worker/pageIds'
import { catalogue } from '../../views/samples'

const [title, other] = catalogue.titles
const lasting = (seconds: number): Cut => ({
  from: trailerOf(0),
  shots: [{ key: 0, trailer: trailerOf(0), shot: 0, seconds, stress: 1, caption: null }],
})
let race = new Race()
const cuts = () => (race.store.getState().cuttings[nameOf(title)] ?? UNCUT).now
const now = () => cuts().own
const own = { title, which: 'own' } as const
const third = { title, which: trailerOf(2) } as const

beforeEach(() => {
  race = new Race()
})

describe('the cutting room', () => {
  it('goes back and forth, step by step, to nothing cut', () => {
    race.cut(own, lasting(1))
    race.cut(own, lasting(2))
    race.undo(title)
    expect(now()).toEqual(lasting(1))
    race.undo(title)
    expect(now()).toBeNull()
    race.undo(title)
    expect(now()).toBeNull()
    race.redo(title)
    race.redo(title)
    expect(now()).toEqual(lasting(2))
    race.redo(title)
    expect(now()).toEqual(lasting(2))
  })

  it('takes a slider dragged for one step', () => {
    race.cut(own, lasting(1))
    race.cut(own, lasting(1.1))
    race.cut(own, lasting(1.2), true)
    race.cut(own, lasting(1.3), true)
    race.undo(title)
    expect(now()).toEqual(lasting(1))
  })

  it('forgets what was undone once something else is done', () => {
    race.cut(own, lasting(1))
    race.undo(title)
    race.cut(own, lasting(3))
    race.redo(title)
    expect(now()).toEqual(lasting(3))
  })

  it('keeps each title’s own', () => {
    race.cut(own, lasting(1))
    race.enter(title, false)
    expect(race.store.getState().cuttings[nameOf(other)]).toBeUndefined()
    expect(now()).toEqual(lasting(1))
    expect(race.store.getState().cuttings[nameOf(title)]?.inRace).toBe(false)
  })

  it('edits one of the ten beside the eleventh, and gives each its own back', () => {
    race.cut(own, lasting(1))
    race.cut(third, lasting(2))
    race.cut(third, lasting(3))
    expect(cuts()).toEqual({ own: lasting(1), edited: { 2: lasting(3) } })
    race.cut(third, null)
    expect(cuts()).toEqual({ own: lasting(1), edited: {} })
    race.undo(title)
    race.undo(title)
    expect(cuts()).toEqual({ own: lasting(1), edited: { 2: lasting(2) } })
  })

  it('brings on stage what is taken back or done again', () => {
    race.cut(third, lasting(2))
    race.cut(own, lasting(1))
    race.play(trailerOf(5))
    race.undo(title)
    expect(race.store.getState().playing).toBe('own')
    race.undo(title)
    expect(race.store.getState().playing).toBe(2)
    race.redo(title)
    expect(race.store.getState().playing).toBe(2)
    expect(cuts()).toEqual({ own: null, edited: { 2: lasting(2) } })
  })
})
