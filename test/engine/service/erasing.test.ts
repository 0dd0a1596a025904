import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../src/engine/contract/events'
import { KIND } from '../../../src/engine/contract/events'
import { profileId } from '../../../src/engine/contract/ids'
import { emptyEvent } from '../../../src/engine/service/log/eventColumns'
import { isBlendModel } from '../../../src/engine/service/models/blendModel'
import type { Service } from '../../../src/engine/service/service'
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/scenario/knobs'
import { type LivedRecords, livedRecords, night, openOn } from './support/livedRecords'

const SCENARIO: Scenario = { ...DEFAULT_SCENARIO, viewers: 60, titles: 70, sittingsPerWeek: 7, recordsKept: 50 }

interface Lived extends LivedRecords {
  /** One that was given all records, somebody's left out. */
  readonly open: (without?: number) => Service
}

function lived(dayCount: number, changes: Partial<Scenario> = {}): Lived {
  const records = livedRecords({ ...SCENARIO, ...changes }, dayCount)
  const { accounts, days } = records
  const open = (without = -1): Service => {
    const shared = sharesAccount(accounts, without)
    const stays = ({ profile, kind }: EventRecord): boolean => profile !== without || (shared && kind === KIND.subscribe)
    const fresh = openOn({ ...records, accounts: accounts.filter(stays) })
    days.forEach((events, at) => {
      for (const event of events) if (event.profile !== without) fresh.emit(event)
      night(fresh, at)
    })
    return fresh
  }
  return { ...records, open }
}

const householdOf = (accounts: readonly EventRecord[], profile: number) =>
  accounts.find((event) => event.kind === KIND.profileAdded && event.profile === profile)?.amount

const sharesAccount = (accounts: readonly EventRecord[], profile: number): boolean =>
  accounts.filter(({ kind, amount }) => kind === KIND.profileAdded && amount === householdOf(accounts, profile)).length > 1

/** All that was learned of everybody, and what is known of each. */
function learned(service: Service) {
  const { taught, fitted } = service.state()
  const { interactions } = service
  const { pages, trailers } = taught
  const blend = fitted.get('blend')
  if (!isBlendModel(blend)) throw new Error('the pages are ordered by another model')
  const { popularity, implicitAls, content } = blend.state.members
  return { pages, trailers, interactions, counts: popularity.counts, factors: implicitAls.state, prior: content.state.prior }
}

function recordsOf({ log }: Service, profile: number): number {
  let count = 0
  const record = emptyEvent()
  for (let index = log.next(0); index < log.length; index = log.next(index + 1)) {
    log.read(index, record)
    if (record.profile === profile) count++
  }
  return count
}

const WORLD = lived(9)
const all = (profile: number) => ({ profile: profileId(profile), sharesAccount: sharesAccount(WORLD.accounts, profile) })
const somebody = fc.integer({ min: 0, max: 40 })

describe('erasing a person', () => {
  it('leaves what would be there had they never been recorded: records, interactions, factors, habits, trailers', () => {
    fc.assert(
      fc.property(somebody, (profile) => {
        const erased = WORLD.open()
        expect(recordsOf(erased, profile)).toBeGreaterThan(0)
        erased.erase(all(profile))
        const never = WORLD.open(profile)
        // Both have then learned from nothing.
        never.erase(all(profile))
        expect(recordsOf(erased, profile)).toBe(recordsOf(never, profile))
        expect(erased.log.countOfProfile(profileId(profile))).toBeLessThanOrEqual(1)
        expect(erased.histories.of(profileId(profile)).count).toBe(0)
        const [one, other] = [learned(erased), learned(never)]
        for (const part of ['interactions', 'pages', 'trailers', 'counts', 'factors', 'prior'] as const)
          expect(one[part], part).toEqual(other[part])
      }),
      { numRuns: 3 },
    )
  })

  it('takes older records too, of which only sums are kept', () => {
    const { open } = lived(99, { viewers: 100, sittingsPerWeek: 10, titles: 60, model: 'popularity' })
    const service = open()
    const profile = [...Array(40).keys()].find(
      (one) => service.log.older.countOfProfile(profileId(one)) > 0 && service.log.older.cells !== null,
    )
    if (profile === undefined) throw new Error('nobody has older records')
    const other = profileId(profile + 1)
    const kept = [...service.histories.of(other).weights]
    service.erase({ profile: profileId(profile), sharesAccount: false })
    const { older } = service.log
    expect(older.countOfProfile(profileId(profile))).toBe(0)
    expect(service.catalogue.titles.some((_, title) => older.tellsOf(profileId(profile), service.catalogue.titles[title].id))).toBe(false)
    expect(recordsOf(service, profile)).toBe(0)
    expect([...service.histories.of(other).weights]).toEqual(kept)
    // What the masks rebuild does not bring anything back.
    service.setMask(new Set(['device']))
    service.setMask(new Set())
    expect(service.histories.of(profileId(profile)).count).toBe(0)
  })

  it('keeps the subscription of a household in which others live', () => {
    const service = WORLD.open()
    const first = WORLD.accounts.find(({ kind }) => kind === KIND.subscribe)
    if (first === undefined) throw new Error('no account')
    service.erase({ profile: first.profile, sharesAccount: true })
    expect(recordsOf(service, first.profile)).toBe(1)
  })
})

describe('erasing one record', () => {
  it('leaves the others, and nothing of it', () => {
    const service = WORLD.open()
    const latest = service.log.latestOf(profileId(5))
    const before = recordsOf(service, 5)
    service.erase({ event: latest })
    expect(recordsOf(service, 5)).toBe(before - 1)
    expect(service.log.latestOf(profileId(5))).toBeLessThan(latest)
  })
})
