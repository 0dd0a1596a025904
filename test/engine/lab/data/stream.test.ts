import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_KINDS } from '../../../../src/engine/contract/events'
import { day, NO_TITLE, profileId, titleId } from '../../../../src/engine/contract/ids'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import type { StreamRequest } from '../../../../src/engine/lab/data/stream'
import { createLab } from '../../../../src/engine/lab/lab'
import type { RecordView } from '../../../../src/engine/lab/snapshot'
import { liveDays, livedLab, SMALL } from '../livedLab'

const lab = livedLab(5)
const ANY: StreamRequest = { profile: null, title: null, kind: null, signal: null, from: null, to: null }
const ask = (filter: Partial<StreamRequest>) => lab.ask({ question: 'stream', about: { ...ANY, ...filter } })
const everything: readonly RecordView[] = lab.ask({ question: 'recordsAt', about: { events: [...ask({}).numbers] } })

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const anyFilter: fc.Arbitrary<StreamRequest> = fc.record({
  profile: maybe(fc.nat(99).map(profileId)),
  title: maybe(fc.nat(79).map(titleId)),
  kind: maybe(fc.constantFrom(...EVENT_KINDS)),
  signal: maybe(fc.constantFrom(...SIGNALS)),
  from: maybe(fc.nat(5).map(day)),
  to: maybe(fc.nat(5).map(day)),
})

describe('the stream', () => {
  it('holds every record that is kept, newest first', () => {
    const { numbers, events } = ask({})
    expect(numbers.length).toBe(events)
    expect([...numbers]).toEqual([...numbers].sort((one, other) => other - one))
    expect(everything).toHaveLength(events)
  })

  it('lets through, for any filter, just the records that match all of it', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { profile, title, kind, signal } = filter
        const matching = everything.filter(
          (record) =>
            (profile === null || record.profile === profile) &&
            (title === null || record.title === title) &&
            (kind === null || record.kind === kind) &&
            (signal !== 'titles' || record.title !== NO_TITLE) &&
            (signal !== 'device' || record.device !== null) &&
            (signal !== 'trailers' || record.kind === 'trailerStop'),
        )
        const found = new Set(ask(filter).numbers)
        for (const number of found) expect(matching.some(({ event }) => event === number)).toBe(true)
        if (filter.from === null && filter.to === null && signal === null) expect(found.size).toBe(matching.length)
      }),
      { numRuns: 60 },
    )
  })

  it('counts by the days of the log, both ends included', () => {
    const days = [0, 1, 2, 3, 4].map((at) => ask({ from: day(at), to: day(at) }).numbers.length)
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(ask({}).numbers.length)
    expect(ask({}).aPersonADay).toBeGreaterThan(1)
  })

  it('lets no record tell what was not recorded of it', () => {
    const silent = liveDays(createLab(SMALL), 1)
    for (const signal of SIGNALS) silent.act({ kind: 'recording', signal, recorded: false, who: { of: 'everybody' } })
    liveDays(silent, 1)
    for (const signal of ['titles', 'howLong', 'trailers', 'device'] as const) {
      const telling = (from: number) =>
        silent.ask({ question: 'stream', about: { ...ANY, signal, from: day(from), to: day(from) } }).numbers.length
      expect(telling(0), signal).toBeGreaterThan(0)
      expect(telling(1), signal).toBe(0)
    }
  })

  it('names whose a record is', () => {
    const [record] = lab.ask({ question: 'recordsAt', about: { events: [ask({ profile: profileId(3) }).numbers[0]] } })
    expect(record.profile).toBe(3)
    expect(record.name.length).toBeGreaterThan(0)
    expect(lab.ask({ question: 'recordsAt', about: { events: [10_000_000] } })).toEqual([])
  })
})

describe('what one record moved', () => {
  it('is told of its person, and of others, as two fits without and with it tell', () => {
    const stop = lab.recordsOf(profileId(4), 500).find(({ kind, share }) => kind === 'stop' && share > 0.5)
    if (stop === undefined) throw new Error('nothing was watched')
    const ripple = lab.ask({ question: 'ripple', about: { event: stop.event } })
    expect(ripple?.others, 'neither the person nor the visitor, who has not joined').toBe(lab.profiles - 2)
    expect(ripple?.moved).toBeLessThanOrEqual(ripple?.others ?? 0)
    expect(ripple?.some.length).toBeLessThanOrEqual(5)
    for (const { came, left } of ripple?.some ?? []) expect(came.length + left.length).toBeGreaterThan(0)
    expect(lab.ask({ question: 'ripple', about: { event: stop.event } })).toEqual(ripple)
  })

  it('is nothing for a record from which nothing is learned', () => {
    const sat = lab.recordsOf(profileId(4), 500).find(({ kind }) => kind === 'sittingStart')
    expect(lab.ask({ question: 'ripple', about: { event: sat?.event ?? 0 } })).toMatchObject({ own: null, moved: 0 })
  })
})
