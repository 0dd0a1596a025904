/** A profile that starts anew: what was recorded before stays and counts no more, what comes after counts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/engine/contract/events'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { isOfAccount } from '../../../../src/engine/service/log/accountKinds'
import type { Service } from '../../../../src/engine/service/service'
import { DEFAULT_SCENARIO, type Scenario } from '../../../../src/scenario/knobs'
import { livedRecords, night, openOn } from '../../service/support/livedRecords'
import { liveDays, livedLab } from '../livedLab'

const SCENARIO: Scenario = { ...DEFAULT_SCENARIO, viewers: 60, titles: 70, sittingsPerWeek: 7, recordsKept: 50, model: 'popularity' }
const DAYS = 9
const WORLD = livedRecords(SCENARIO, DAYS)

/** Given all records, but those of somebody before a morning; on that morning something is done. */
function recorded({ without, until, on }: { readonly without: number; readonly until: number; readonly on?: (service: Service) => void }) {
  const service = openOn(WORLD)
  WORLD.days.forEach((events, at) => {
    if (at === until) on?.(service)
    const stays = ({ profile }: EventRecord) => at >= until || profile !== without
    for (const event of events) if (stays(event)) service.emit(event)
    night(service, at)
  })
  return service
}

function learned(service: Service) {
  const { pages, trailers } = service.state().taught
  const { starts, titles, weights, lastAt, countries } = service.interactions
  return { pages, trailers, interactions: { starts, titles, weights, lastAt, countries } }
}

const pageOf = (lab: Lab, profile: number) =>
  lab.snapshot({ seats: [{ profile: profileId(profile), device: 'television' }], truth: false }).guessed.pages[0]
const dossierOf = (lab: Lab, profile: number) => lab.ask({ question: 'dossier', about: { profile: profileId(profile), truth: false } })
const recordsOf = (lab: Lab, profile: number) => lab.recordsOf(profileId(profile), 10_000)
const WHO = 7
const RESET = { kind: 'reset', profile: profileId(WHO) } as const

describe('a profile that starts anew', () => {
  it('is, from the next night on, as if nothing had been recorded of it before, for everybody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: DAYS - 1 }), (profile, until) => {
        const anew = recorded({ without: -1, until, on: (service) => service.startAnew(profileId(profile)) })
        const never = recorded({ without: profile, until })
        expect(learned(anew)).toEqual(learned(never))
        expect(anew.log.length).toBeGreaterThanOrEqual(never.log.length)
      }),
      { numRuns: 8 },
    )
  })

  it('has a cold page at once, its account, and all its records; the service believes nothing of it', () => {
    const lab = livedLab(8)
    const [page, others] = [pageOf(lab, WHO), pageOf(lab, WHO + 1)]
    const records = recordsOf(lab, WHO)
    expect(page.cold).toBeNull()
    lab.act(RESET)
    expect(pageOf(lab, WHO).cold).toEqual({ kind: 'cold', reason: 'noEvents' })
    expect(pageOf(lab, WHO).rows.map(({ kind }) => kind)).toContain('popularInCountry')
    expect(pageOf(lab, WHO + 1)).toEqual(others)
    const now = recordsOf(lab, WHO)
    expect(now.map(({ event }) => event)).toEqual(records.map(({ event }) => event))
    for (const { kind, takenAway } of now) expect(takenAway).toBe(kind !== 'subscribe' && kind !== 'profileAdded')
    const { inferred, stored } = dossierOf(lab, WHO)
    expect(inferred).toMatchObject({ tastes: [], faces: [], minutes: 0, spread: null })
    expect(stored).toMatchObject({ anewSince: 8, unused: now.filter(({ takenAway }) => takenAway).length })
  })

  it('is learned of again, from what comes after alone', () => {
    const lab = livedLab(8)
    lab.act(RESET)
    liveDays(lab, 8)
    expect(pageOf(lab, WHO).cold).toBeNull()
    const before = recordsOf(lab, WHO).filter(({ at, kind }) => at < 8 * 1440 && kind !== 'subscribe' && kind !== 'profileAdded')
    expect(before.length).toBeGreaterThan(20)
    expect(before.every(({ takenAway }) => takenAway)).toBe(true)
    expect(recordsOf(lab, WHO).some(({ at, takenAway }) => at > 9 * 1440 && !takenAway)).toBe(true)
    const { stored } = dossierOf(lab, WHO)
    expect([stored.anewSince, stored.unused]).toEqual([8, before.length])
  })

  it('is as before once the days are lived again without it, and as it was once they are lived with it', () => {
    const lab = livedLab(8)
    const page = pageOf(lab, WHO)
    lab.act(RESET)
    liveDays(lab, 5)
    const [hash, after] = [lab.hash, pageOf(lab, WHO)]
    lab.rewind(8)
    expect(pageOf(lab, WHO)).toEqual(page)
    lab.act(RESET)
    liveDays(lab, 5)
    expect([lab.hash, pageOf(lab, WHO)]).toEqual([hash, after])
    lab.rewind(11)
    expect(lab.day).toBe(11)
    expect(dossierOf(lab, WHO).stored.anewSince).toBe(8)
    liveDays(lab, 2)
    expect([lab.hash, pageOf(lab, WHO)]).toEqual([hash, after])
  })

  it('gets nothing of its past back by evenings lived again', () => {
    const lab = livedLab(8)
    lab.act(RESET)
    liveDays(lab, 4)
    const seats = [{ profile: profileId(WHO), device: 'television' }] as const
    const { viewer, traits } = lab.snapshot({ seats, truth: true }).truth?.people[0].viewers[0] ?? { viewer: null, traits: [] }
    if (viewer === null) throw new Error('nobody there')
    lab.act({ kind: 'tweak', viewer, trait: traits[0].trait, value: traits[0].max })
    const past = recordsOf(lab, WHO).filter(({ at, kind }) => at < 8 * 1440 && kind !== 'subscribe' && kind !== 'profileAdded')
    expect(past.length).toBeGreaterThan(20)
    expect(past.every(({ takenAway }) => takenAway)).toBe(true)
  })

  it('may be the visitor’s own, in the middle of a day: what is done after counts', () => {
    const lab = livedLab(3)
    const { visitor } = lab.opening
    lab.act({ kind: 'join', titles: [titleId(1), titleId(2), titleId(3)], country: 'FR', device: 'television' })
    lab.act({ kind: 'watch', title: titleId(5), minutes: 40, device: 'television' })
    expect(pageOf(lab, visitor).cold).toBeNull()
    lab.act({ kind: 'reset', profile: visitor })
    expect(pageOf(lab, visitor).cold).toEqual({ kind: 'cold', reason: 'noEvents' })
    const { records, unused, titles } = dossierOf(lab, visitor).stored
    // Account and profile stay as they are; the log still says what was watched.
    expect([unused, titles]).toEqual([records - 2, 4])
    lab.act({ kind: 'rate', title: titleId(6), thumb: 1 })
    expect(pageOf(lab, visitor).cold).toBeNull()
    expect(dossierOf(lab, visitor).stored).toMatchObject({ records: records + 1, unused, titles: 5 })
    expect(() => lab.act({ kind: 'reset', profile: profileId(9999) })).toThrow(RangeError)
  })

  it('has nothing left of what is no longer kept one by one, but how much it was', () => {
    const long = livedRecords({ ...SCENARIO, viewers: 100, sittingsPerWeek: 10, titles: 60 }, 99)
    const service = openOn(long)
    long.days.forEach((events, at) => {
      for (const event of events) service.emit(event)
      night(service, at)
    })
    const { log, catalogue } = service
    const profile = [...Array(40).keys()].find((one) => catalogue.titles.some(({ id }) => log.older.tellsOf(profileId(one), id)))
    if (profile === undefined) throw new Error('nobody has older records')
    const count = log.older.countOfProfile(profileId(profile))
    const other = profileId(profile + 1)
    const weights = [...service.histories.of(other).weights]
    service.startAnew(profileId(profile))
    expect(catalogue.titles.some(({ id }) => log.older.tellsOf(profileId(profile), id))).toBe(false)
    expect(log.older.countOfProfile(profileId(profile))).toBe(count)
    expect([...service.histories.of(other).weights]).toEqual(weights)
    service.setMask(new Set(['device']))
    service.setMask(new Set())
    expect(service.histories.of(profileId(profile)).count).toBe(0)
    expect(service.histories.countryOf(profileId(profile))).toBeGreaterThanOrEqual(0)
    for (let event = log.latestOf(profileId(profile)); event >= 0; event = log.previousOf(event))
      expect(log.isHidden(event)).toBe(!isOfAccount(log.kindAt(event)))
  })
})
