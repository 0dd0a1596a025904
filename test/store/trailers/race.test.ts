import { beforeEach, describe, expect, it } from 'vitest'
import { nameOf } from '../../../src/store/choices/titleName'
import type { Cut } from '../../../src/store/trailers/cut'
import { Race, UNCUT } from '../../../src/store/trailers/race'
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
  })
})
