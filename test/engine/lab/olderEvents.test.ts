import { beforeAll, describe, expect, it } from 'vitest'
import { type ProfileId, profileId, titleId } from '../../../src/engine/contract/ids'
import { createLab } from '../../../src/engine/lab/lab'
import type { Lab } from '../../../src/engine/lab/protocol'
import { liveDays, SMALL } from './livedLab'

const TITLES = 30
/** The day after the first cap, and some days of the week after it. */
const DAYS = 94
const EVERY_RECORD = 1_000_000

/** Few people, who come often, of whom little is kept. */
const scenario = { ...SMALL, viewers: 12, titles: TITLES, sittingsPerWeek: 14, recordsKept: 50 }

describe('after the log has folded', () => {
  let lab: Lab
  /** Whoever came last. */
  let profile: ProfileId
  beforeAll(() => {
    lab = liveDays(createLab(scenario), DAYS)
    const cameAt = (one: ProfileId): number => lab.recordsOf(one, 1)[0]?.event ?? -1
    const everybody = Array.from({ length: lab.profiles }, (_, one) => profileId(one))
    profile = everybody.reduce((last, one) => (cameAt(one) > cameAt(last) ? one : last))
  })
  const older = (title: number | null) =>
    lab.ask({ question: 'olderEvents', about: { profile, title: title === null ? null : titleId(title) } })
  const records = () => lab.recordsOf(profile, EVERY_RECORD)
  const traced = (event: number) => lab.ask({ question: 'trace', about: { event, device: 'television' } })

  it('says how many of a person’s records are no longer kept, and in which cells they speak', () => {
    expect(older(null)).toEqual({ events: expect.any(Number), inCell: false })
    expect(older(null).events).toBeGreaterThan(100)
    expect(Array.from({ length: TITLES }, (_, title) => older(title).inCell)).toContain(true)
  })

  it('follows every record that is kept, and says how many others there were', () => {
    const kept = records()
    const [newest, oldest] = [kept[0], kept[kept.length - 1]]
    expect(traced(newest.event).log).toMatchObject({ ofPerson: kept.length + older(null).events, older: older(null).events })
    expect(traced(newest.event).log.place).toBe(traced(newest.event).log.ofPerson)
    expect(traced(oldest.event).log.place).toBeNull()
    for (const { event } of kept.slice(0, 5)) expect(traced(event).record.event).toBe(event)
  })

  it('refuses a record that is no longer kept, in words', () => {
    const kept = new Set(records().map(({ event }) => event))
    const first = Math.min(...kept)
    const folded = Array.from({ length: lab.events }, (_, event) => event).find((event) => event > first && !isKept(lab, event))
    expect(folded).toBeDefined()
    expect(() => traced(folded ?? 0)).toThrow('still kept')
    expect(() => lab.act({ kind: 'takeAway', event: folded ?? 0 })).toThrow('Expected `event`')
  })

  it('foresees exactly what taking the kept records away gives, older events staying', () => {
    const said = Array.from({ length: TITLES }, (_, title) =>
      lab.ask({ question: 'without', about: { seat: { profile, device: 'television' }, title: titleId(title) } }),
    )
    const [at, foreseen] = said.flatMap((answers, title) => answers.map((one) => [title, one] as const)).find(([, one]) => one.older) ?? []
    if (at === undefined || foreseen === undefined) throw new Error('Expected older events to speak for some title')
    for (const event of foreseen.events) lab.act({ kind: 'takeAway', event })
    const detail = lab.tileDetail({ profile, device: 'television' }, titleId(at))
    expect(detail.rank).toBe(foreseen.rank)
    expect(detail.score).toBeCloseTo(foreseen.score, 5)
    for (const event of foreseen.events) lab.act({ kind: 'putBack', event })
  })

  it('comes back to a morning before the fold and lives on to the same hash', () => {
    const { hash } = lab
    lab.rewind(DAYS - 10)
    expect(lab.day).toBeLessThan(91)
    liveDays(lab, DAYS - lab.day)
    expect(lab.hash).toBe(hash)
  })
})

function isKept(lab: Lab, event: number): boolean {
  try {
    lab.ask({ question: 'trace', about: { event, device: 'television' } })
    return true
  } catch {
    return false
  }
}
