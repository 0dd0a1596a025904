import { describe, expect, it } from 'vitest'
import { EventLog } from '../../../../src/engine/service/log/log'
import { gained, heldOutPlays } from '../../../../src/engine/service/log/splits'
import { event } from '../support/event'
import { interactionsOf } from '../support/interactionsOf'
import { nobody, person } from '../support/person'

const before = interactionsOf([person([{ title: 1 }, { title: 3, weight: -0.4 }]), nobody(), person([{ title: 0 }])], 6)
const pairsOf = ({ count, profiles, titles }: { readonly count: number; readonly profiles: Uint32Array; readonly titles: Uint16Array }) =>
  Array.from({ length: count }, (_, at) => [profiles[at], titles[at]])

describe('held-out next plays', () => {
  it('between two nights are the titles liked now that were not', () => {
    const after = interactionsOf(
      [
        person([{ title: 1, weight: 2 }, { title: 3 }, { title: 5 }]),
        person([{ title: 2 }, { title: 4, weight: -1 }]),
        person([{ title: 0 }]),
      ],
      6,
    )
    expect(pairsOf(gained(before, after))).toEqual([
      [0, 3],
      [0, 5],
      [1, 2],
    ])
    expect(gained(before, before).count).toBe(0)
  })

  it('need the same people on both nights', () => {
    expect(() => gained(before, interactionsOf([nobody()], 6))).toThrow('Expected `before.profileCount` to be 1, got 3')
  })

  it('in a stretch of the log are first plays, once each, hidden ones left out', () => {
    const log = new EventLog({ profileCount: 3 })
    log.emit(event('play', { profile: 1, title: 2 }))
    log.emit(event('play', { profile: 0, title: 1 }))
    log.emit(event('play', { profile: 0, title: 3 }))
    log.emit(event('stop', { profile: 0, title: 3 }))
    log.emit(event('play', { profile: 0, title: 3 }))
    log.emit(event('play', { profile: 2, title: 4 }))
    log.emit(event('play', { profile: 2, title: 5 }))
    log.hide(5, true)
    expect(pairsOf(heldOutPlays(log, { from: 1, to: log.length }, before))).toEqual([
      [0, 3],
      [2, 5],
    ])
  })
})
