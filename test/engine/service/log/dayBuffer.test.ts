import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/engine/contract/events'
import { DayBuffer } from '../../../../src/engine/service/log/dayBuffer'
import { event } from '../support/event'
import { anyEvents, PROFILES } from './anyEvents'

const flushed = (buffer: DayBuffer): EventRecord[] => {
  const out: EventRecord[] = []
  buffer.flushInto({ emit: (one) => out.push({ ...one }) })
  return out
}

describe('day buffer', () => {
  it('hands a day on in (minute, profile, emitted) order', () => {
    fc.assert(
      fc.property(anyEvents(), fc.infiniteStream(fc.nat(30)), (events, minutes) => {
        const crowded = events.map((one) => event('looked', { ...one, at: 400 + (minutes.next().value ?? 0), amount: 1, share: 0 }))
        const buffer = new DayBuffer(PROFILES)
        for (const one of crowded) buffer.emit(one)
        // Array sort is stable: what is emitted first comes first among equals.
        expect(flushed(buffer)).toEqual([...crowded].sort((a, b) => a.at - b.at || a.profile - b.profile))
        expect(buffer.length).toBe(0)
        expect(flushed(buffer)).toEqual([])
      }),
    )
  })

  it('does not mind in which order households were lived', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const household = (profile: number): EventRecord[] =>
          events.filter((one) => one.profile === profile).map((one) => event('looked', { ...one, amount: 0, share: 0 }))
        const livedIn = (order: number[]): EventRecord[] => {
          const buffer = new DayBuffer(PROFILES)
          for (const profile of order) for (const one of household(profile)) buffer.emit(one)
          return flushed(buffer)
        }
        const order = Array.from({ length: PROFILES }, (_, profile) => profile)
        expect(livedIn([...order].reverse())).toEqual(livedIn(order))
      }),
    )
  })
})
