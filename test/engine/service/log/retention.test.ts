import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/engine/contract/events'
import { EVENT_KINDS } from '../../../../src/engine/contract/events'
import { day, dayOf, firstMinuteOf, minute, profileId, titleId } from '../../../../src/engine/contract/ids'
import { SIGNALS } from '../../../../src/engine/contract/signals'
import { emptyEvent } from '../../../../src/engine/service/log/eventColumns'
import { countOfDay } from '../../../../src/engine/service/log/find'
import { Histories } from '../../../../src/engine/service/log/histories'
import { EventLog } from '../../../../src/engine/service/log/log'
import { isImpression } from '../../../../src/engine/service/log/older'
import { event } from '../support/event'
import { smallCatalogue } from '../support/smallCatalogue'
import { anyEvents, PROFILES, TITLES } from './anyEvents'

const catalogue = smallCatalogue(TITLES)
const RECORDS_KEPT = 4
/** Some eighty events over seven months. */
const SPREAD = 40

const overMonths = anyEvents(120).map((events) => events.map((one) => ({ ...one, at: minute(360 + (one.at - 360) * SPREAD) })))
const anyHidden = fc.array(fc.nat(119), { maxLength: 3 })

interface Lived {
  readonly events: readonly EventRecord[]
  readonly hidden: readonly number[]
}

/** The same life in two logs: one that keeps everything, and one that folds. */
function logsOf({ events, hidden }: Lived): { readonly whole: EventLog; readonly folding: EventLog } {
  const whole = new EventLog({ profileCount: PROFILES })
  const folding = new EventLog({ profileCount: PROFILES })
  for (const one of events) {
    for (let next = folding.openDay + 1; next <= dayOf(one.at); next++) {
      whole.beginDay(day(next))
      folding.beginDay(day(next))
      folding.fold({ catalogue, recordsKept: RECORDS_KEPT })
    }
    whole.emit(one)
    folding.emit(one)
    if (hidden.includes(whole.length - 1)) for (const log of [whole, folding]) log.hide(log.length - 1, true)
  }
  return { whole, folding }
}

function knownOf(log: EventLog, mask: Histories['mask']): unknown {
  const histories = new Histories({ profileCount: PROFILES, catalogue })
  histories.setMask(mask, log)
  const all = cellsOf(histories)
  for (let profile = 0; profile < PROFILES; profile++) histories.rebuildProfile(profileId(profile), log)
  expect(cellsOf(histories)).toEqual(all)
  return { cells: all, interactions: histories.interactions(minute(0)) }
}

const cellsOf = (histories: Histories): unknown =>
  Array.from({ length: PROFILES }, (_, profile) => {
    const { count, ...columns } = histories.cells(profileId(profile))
    return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, Array.from(column.subarray(0, count))]))
  })

describe('a log that folds', () => {
  it('knows of everybody what it would know had it kept everything, to the last bit, under any mask', () => {
    fc.assert(
      fc.property(overMonths, anyHidden, fc.subarray([...SIGNALS]), (events, hidden, signals) => {
        const { whole, folding } = logsOf({ events, hidden })
        expect(knownOf(folding, new Set(signals))).toEqual(knownOf(whole, new Set(signals)))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps its hash, its counts and the numbers of what it keeps', () => {
    fc.assert(
      fc.property(overMonths, anyHidden, (events, hidden) => {
        const { whole, folding } = logsOf({ events, hidden })
        expect([folding.hash, folding.length, folding.unseen.count]).toEqual([whole.hash, whole.length, whole.unseen.count])
        for (const kind of EVENT_KINDS) expect(folding.countOf(kind)).toBe(whole.countOf(kind))
        for (let of = 0; of <= folding.openDay; of++)
          expect(countOfDay(folding, 'looked', day(of))).toBe(countOfDay(whole, 'looked', day(of)))
        const [one, other] = [emptyEvent(), emptyEvent()]
        for (let index = folding.next(0); index < folding.length; index = folding.next(index + 1)) {
          folding.read(index, one)
          whole.read(index, other)
          expect(one).toEqual(other)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps impressions for 28 days, the latest records of everybody, and all that was taken away', () => {
    fc.assert(
      fc.property(overMonths, anyHidden, (events, hidden) => {
        const { folding } = logsOf({ events, hidden })
        const today = folding.openDay
        for (const [index, { kind, at, profile }] of events.entries()) {
          const later = events.filter((one, number) => one.profile === profile && !isImpression(one.kind) && number > index)
          const stays = hidden.includes(index) || dayOf(at) >= today - 28 || (!isImpression(kind) && later.length < RECORDS_KEPT)
          if (stays) expect(folding.isKept(index)).toBe(true)
          if (isImpression(kind) && dayOf(at) < today - 42 && !hidden.includes(index)) expect(folding.isKept(index)).toBe(false)
        }
        for (let profile = 0; profile < PROFILES; profile++) {
          let kept = 0
          for (let index = folding.latestOf(profileId(profile)); index >= 0; index = folding.previousOf(index)) kept++
          expect(kept + folding.older.countOfProfile(profileId(profile))).toBe(folding.countOfProfile(profileId(profile)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('goes back to where it stood before it folded', () => {
    const log = new EventLog({ profileCount: 2 })
    const live = (from: number, to: number) => {
      for (let of = from; of < to; of++) {
        for (const kind of ['looked', 'play'] as const)
          log.emit(event(kind, { profile: of % 2, at: firstMinuteOf(day(of)), title: of % 7 }))
        log.beginDay(day(of + 1))
        log.fold({ catalogue, recordsKept: 5 })
      }
    }
    live(0, 40)
    const then = { state: log.state(), hash: log.hash, kept: [log.isKept(0), log.isKept(60)] }
    live(40, 200)
    expect([log.isKept(0), log.isKept(1)]).toEqual([false, false])
    const later = log.hash
    log.restore(then.state)
    expect([log.hash, log.isKept(0), log.isKept(60)]).toEqual([then.hash, ...then.kept])
    live(40, 200)
    expect(log.hash).toBe(later)
  })

  it('replaces what is whole, behind what was folded', () => {
    const log = new EventLog({ profileCount: 2 })
    for (let of = 0; of < 60; of++) {
      for (const profile of [0, 1])
        for (const kind of ['looked', 'play'] as const) log.emit(event(kind, { profile, at: firstMinuteOf(day(of)), title: 1 }))
      log.beginDay(day(of + 1))
      log.fold({ catalogue, recordsKept: 5 })
    }
    const before = log.firstOfDay(day(40))
    log.replaceProfiles([profileId(1)], firstMinuteOf(day(40)), [event('play', { profile: 1, at: firstMinuteOf(day(50)), title: 3 })])
    expect(log.firstOfDay(day(40))).toBe(before)
    expect(log.length).toBe(240 - 40 + 1)
    expect(log.titleAt(log.latestOf(profileId(1)))).toBe(titleId(3))
    expect(log.countOfProfile(profileId(1))).toBe(81)
  })
})
