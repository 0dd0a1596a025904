import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/engine/contract/events'
import { KIND } from '../../../../src/engine/contract/events'
import { day, minute, profileId } from '../../../../src/engine/contract/ids'
import { CHUNK_EVENTS, emptyEvent } from '../../../../src/engine/service/log/eventColumns'
import { BYTES_AN_EVENT, EventLog } from '../../../../src/engine/service/log/log'
import { event } from '../support/event'
import { anyEvents, PROFILES } from './anyEvents'

const logOf = (events: readonly EventRecord[]): EventLog => {
  const log = new EventLog({ profileCount: PROFILES })
  for (const one of events) log.emit(one)
  return log
}

const contents = (log: EventLog): EventRecord[] =>
  Array.from({ length: log.length }, (_, index) => {
    const into = emptyEvent()
    log.read(index, into)
    return into
  })

const kept = (record: EventRecord): EventRecord => ({ ...record, amount: Math.fround(record.amount), share: Math.fround(record.share) })

describe('event log', () => {
  it('gives back what was emitted, to 32-bit floats', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        expect(contents(logOf(events))).toEqual(events.map(kept))
      }),
    )
  })

  it('costs at most 32 bytes an event', () => {
    expect(BYTES_AN_EVENT).toBeLessThanOrEqual(32)
    expect(BYTES_AN_EVENT).toBe(26)
  })

  it('counts by kind and profile, and walks a profile back from its latest', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const log = logOf(events)
        expect(log.countOf('play')).toBe(events.filter(({ kind }) => kind === KIND.play).length)
        for (let profile = 0; profile < PROFILES; profile++) {
          const walked: number[] = []
          for (let index = log.latestOf(profileId(profile)); index >= 0; index = log.previousOf(index)) walked.unshift(index)
          expect(walked).toEqual(events.flatMap((one, index) => (one.profile === profile ? [index] : [])))
          expect(log.countOfProfile(profileId(profile))).toBe(walked.length)
        }
      }),
    )
  })

  it('keeps its columns and links across chunks', () => {
    const log = new EventLog({ profileCount: 3 })
    const total = CHUNK_EVENTS + 10
    for (let index = 0; index < total; index++) log.emit(event('looked', { profile: index % 3, at: index, title: index % 400 }))
    const into = emptyEvent()
    log.read(CHUNK_EVENTS + 1, into)
    expect(into.at).toBe(CHUNK_EVENTS + 1)
    expect(log.previousOf(CHUNK_EVENTS + 1)).toBe(CHUNK_EVENTS - 2)
    log.hide(CHUNK_EVENTS + 1, true)
    expect([log.isHidden(CHUNK_EVENTS + 1), log.isHidden(1)]).toEqual([true, false])
  })

  it('hashes every column of every event, in order', () => {
    const base = [
      event('play', { profile: 1, at: 500, title: 3, share: 0.5 }),
      event('stop', { profile: 1, at: 560, title: 3, share: 0.9 }),
    ]
    const hashes = new Set([logOf(base).hash, logOf([base[1], base[0]]).hash, logOf([base[0]]).hash])
    const columns = { profile: 2, at: 501, title: 4, trailer: 3, device: 1, row: 2, column: 5, episode: 1, amount: 7, share: 0.25 }
    for (const [column, value] of Object.entries(columns)) {
      hashes.add(logOf([event('play', { profile: 1, at: 500, title: 3, share: 0.5, [column]: value }), base[1]]).hash)
    }
    hashes.add(logOf([{ ...base[0], kind: KIND.resume }, base[1]]).hash)
    expect(hashes.size).toBe(3 + 10 + 1)
    expect(logOf(base).hash).toBe(logOf(base).hash)
    expect(logOf(base).hash).toMatch(/^[0-9a-f]{16}$/)
  })

  it('does not change its hash when something is taken from the machine’s sight', () => {
    const log = logOf([event('play', { at: 400 }), event('stop', { at: 410 })])
    const before = log.hash
    log.hide(0, true)
    log.hide(0, true)
    expect([log.hash, log.unseen.count, log.length]).toEqual([before, 1, 2])
    log.hide(0, false)
    expect(log.unseen.count).toBe(0)
  })

  it('knows where each day begins', () => {
    const log = new EventLog({ profileCount: 2, firstDay: day(3) })
    log.emit(event('play', { at: 5000 }))
    log.beginDay(day(4))
    log.emit(event('play', { at: 6500 }))
    log.emit(event('play', { at: 6501 }))
    log.beginDay(day(6))
    expect([3, 4, 5, 6, 7].map((of) => log.firstOfDay(day(of)))).toEqual([0, 1, 3, 3, 3])
    expect(log.openDay).toBe(6)
    expect(() => log.beginDay(day(5))).toThrow('Expected `day` to be at least 6, got 5')
  })

  it('refuses a profile or a number that does not exist', () => {
    const log = logOf([event('play')])
    expect(() => log.emit(event('play', { profile: PROFILES }))).toThrow('Expected `profile` to be an integer from 0 to 4, got 5')
    expect(() => log.read(1, emptyEvent())).toThrow('Expected `index` to be an integer from 0 to 0, got 1')
    expect(() => log.hide(7, true)).toThrow('Expected `index` to be an integer from 0 to 0, got 7')
  })
})

describe('replacing what somebody did', () => {
  const dayOne = 360
  const dayTwo = 360 + 1440
  const recorded = (): EventLog => {
    const log = new EventLog({ profileCount: PROFILES })
    log.emit(event('play', { profile: 0, at: dayOne + 10, title: 1 }))
    log.emit(event('play', { profile: 1, at: dayOne + 20, title: 2 }))
    log.beginDay(day(1))
    log.emit(event('play', { profile: 0, at: dayTwo + 10, title: 3 }))
    log.emit(event('play', { profile: 1, at: dayTwo + 10, title: 4 }))
    log.emit(event('play', { profile: 2, at: dayTwo + 30, title: 5 }))
    return log
  }
  const titles = (log: EventLog): number[] => contents(log).map(({ title }) => title)

  it('removes hers from a minute on and merges the new ones in (minute, profile) order', () => {
    const log = recorded()
    log.hide(1, true)
    const renumbered = log.replaceProfiles([profileId(1)], minute(dayTwo), [
      event('play', { profile: 1, at: dayTwo + 40, title: 8 }),
      event('play', { profile: 1, at: dayTwo + 5, title: 6 }),
      event('play', { profile: 1, at: dayTwo + 30, title: 7 }),
    ])
    expect(titles(log)).toEqual([1, 2, 6, 3, 7, 5, 8])
    expect(Array.from(renumbered.numbers)).toEqual([0, 1, 3, -1, 5])
    expect(log.isHidden(1)).toBe(true)
    expect(log.unseen.count).toBe(1)
    expect(log.firstOfDay(day(1))).toBe(2)
    expect(log.countOf('play')).toBe(7)
    expect(log.countOfProfile(profileId(1))).toBe(4)
    expect(log.previousOf(log.latestOf(profileId(1)))).toBe(4)
  })

  it('goes on with the hash of what was emitted, removed events included', () => {
    const log = recorded()
    const fresh = event('play', { profile: 1, at: dayTwo + 5, title: 6 })
    log.replaceProfiles([profileId(1)], minute(dayTwo), [fresh])
    const onlyEmitted = recorded()
    onlyEmitted.emit(fresh)
    expect(log.hash).toBe(onlyEmitted.hash)
  })

  it('keeps their coming and leaving', () => {
    const log = recorded()
    const kinds = ['subscribe', 'profileAdded', 'profileRemoved', 'cancel', 'return'] as const
    for (const kind of kinds) log.emit(event(kind, { profile: 1, at: dayTwo + 50 }))
    log.replaceProfiles([profileId(1)], minute(dayTwo), [])
    for (const kind of kinds) expect(log.countOf(kind)).toBe(1)
    expect(titles(log).slice(0, 4)).toEqual([1, 2, 3, 5])
  })

  it('leaves everybody else as they were', () => {
    fc.assert(
      fc.property(anyEvents(), anyEvents(20), fc.nat(PROFILES - 1), (events, fresh, who) => {
        const log = logOf(events)
        const hers = fresh.map((one) => ({ ...one, profile: profileId(who) }))
        log.replaceProfiles([profileId(who)], minute(0), hers)
        const others = (list: readonly EventRecord[]): EventRecord[] => list.filter(({ profile }) => profile !== who)
        expect(others(contents(log))).toEqual(others(events.map(kept)))
        expect(contents(log).filter(({ profile }) => profile === who)).toEqual(hers.map(kept))
      }),
    )
  })
})
