/** What the events of an evening promise, event by event (`contract/events.ts`). */
import { describe, expect, it } from 'vitest'
import { type EventRecord, KIND, NOTHING } from '../../../src/engine/contract/events'
import { day, dayOf, firstMinuteOf, NO_TITLE, NO_TRAILER } from '../../../src/engine/contract/ids'
import { DEVICES, TRAILER_SECONDS } from '../../../src/engine/contract/vocabulary'
import { createWorld } from '../../../src/engine/world/world'
import { recorder } from './storefronts'
import { live, ofKind, scenarioOf } from './worlds'

const own = live(scenarioOf({ viewers: 140, titles: 100 }), 8)
const shared = live(scenarioOf({ viewers: 140, titles: 100, profiles: 'shared' }), 8)

const byProfile = (events: readonly EventRecord[]): EventRecord[][] => {
  const groups = new Map<number, EventRecord[]>()
  for (const event of events) groups.set(event.profile, [...(groups.get(event.profile) ?? []), event])
  return [...groups.values()]
}

describe.each([
  ['own profiles', own],
  ['shared profiles', shared],
])('with %s', (_name, { world, events }) => {
  const { titles } = world.catalogue

  it('sittings of a profile follow one another, and each stays within its day of the service', () => {
    const strange: EventRecord[] = []
    for (const mine of byProfile(events)) {
      let open: EventRecord | null = null
      let last = 0
      for (const event of mine) {
        const starts = event.kind === KIND.sittingStart
        if (event.at < last || starts !== (open === null)) strange.push(event)
        last = event.at
        if (starts) open = event
        if (open === null || event.device !== open.device || dayOf(event.at) !== dayOf(open.at)) strange.push(event)
        if (event.kind !== KIND.sittingEnd) continue
        expect(event.amount).toBe(event.at - (open?.at ?? 0))
        open = null
      }
      expect(open).toBeNull()
    }
    expect(strange).toEqual([])
  })

  it('each sitting shows one page, right after its start', () => {
    const kinds = events.map(({ kind }) => kind)
    expect(ofKind(events, 'pageShown')).toHaveLength(ofKind(events, 'sittingStart').length)
    expect(kinds.filter((kind, index) => kind === KIND.sittingStart && kinds[index + 1] !== KIND.pageShown)).toEqual([])
  })

  it('a trailer starts on a tile just looked at, stops within its length, and is the one of the look', () => {
    events.forEach((event, index) => {
      if (event.kind !== KIND.trailerStart) return
      const [look, stop] = [events[index - 1], events[index + 1]]
      for (const near of [look, stop])
        expect([near.title, near.trailer, near.row, near.column]).toEqual([event.title, event.trailer, event.row, event.column])
      expect(look.kind).toBe(KIND.looked)
      expect(look.share).toBe(event.share)
      expect(stop.kind).toBe(KIND.trailerStop)
      expect(stop.amount).toBeGreaterThan(0)
      expect(stop.amount).toBeLessThanOrEqual(TRAILER_SECONDS)
      expect(stop.share).toBeCloseTo(stop.amount / TRAILER_SECONDS, 9)
    })
  })

  it('a play names the last trailer seen of the title in the sitting, or none, and its place or search', () => {
    const seen = new Map<number, number>()
    let searched = -1
    for (const event of events) {
      if (event.kind === KIND.sittingStart) seen.clear()
      if (event.kind === KIND.trailerStart) seen.set(event.title, event.trailer)
      if (event.kind === KIND.search) searched = event.title
      if (event.kind !== KIND.play) continue
      if (event.row === NOTHING) {
        expect(event.title).toBe(searched)
        expect([event.column, event.trailer]).toEqual([NOTHING, NO_TRAILER])
      } else expect(event.trailer).toBe(seen.get(event.title) ?? NO_TRAILER)
    }
  })

  it('what is begun is stopped once, with minutes and shares that fit the title', () => {
    let open: EventRecord | null = null
    for (const event of events) {
      if (event.kind === KIND.play || event.kind === KIND.resume) {
        expect(open).toBeNull()
        open = event
      }
      if (event.kind === KIND.episodeEnd) {
        expect(event.share).toBeCloseTo((event.episode + 1) / titles[event.title].episodes, 9)
        expect(event.amount).toBeLessThanOrEqual(titles[event.title].minutesAnEpisode + 1e-9)
      }
      if (event.kind !== KIND.stop) continue
      const { episodes, minutesAnEpisode } = titles[event.title]
      expect(open?.title).toBe(event.title)
      expect(event.amount).toBeGreaterThanOrEqual(0)
      expect(event.share).toBeLessThanOrEqual(1 + 1e-9)
      const begun = open?.kind === KIND.resume ? open.episode * minutesAnEpisode + open.amount : 0
      expect(event.share * episodes * minutesAnEpisode).toBeCloseTo(begun + event.amount, 6)
      expect(event.episode).toBeLessThan(episodes)
      open = null
    }
    expect(open).toBeNull()
  })

  it('uses every kind of event that an evening has, and columns in their ranges', () => {
    const kinds = new Set(events.map(({ kind }) => kind))
    const evening = [
      'sittingStart',
      'sittingEnd',
      'pageShown',
      'looked',
      'trailerStart',
      'trailerStop',
      'play',
      'pause',
      'resume',
      'stop',
    ] as const
    for (const kind of [...evening, 'episodeEnd', 'rating', 'list', 'search'] as const) expect(kinds.has(KIND[kind])).toBe(true)
    const inRange = (event: EventRecord): boolean =>
      event.device < DEVICES.length &&
      (event.title === NO_TITLE || event.title < titles.length) &&
      Number.isInteger(event.at) &&
      Number.isFinite(event.amount) &&
      Number.isFinite(event.share)
    expect(events.filter((event) => !inRange(event))).toEqual([])
  })
})

describe('going on', () => {
  it('happens on other devices too', () => {
    const device = new Map<string, number>()
    let elsewhere = 0
    let resumed = 0
    for (const event of own.events) {
      const key = `${event.profile}:${event.title}`
      if (event.kind === KIND.resume) {
        resumed++
        if (device.get(key) !== event.device) elsewhere++
      }
      if (event.kind === KIND.stop) device.set(key, event.device)
    }
    expect(elsewhere / resumed).toBeGreaterThan(0.1)
  })

  it('begins where the viewer really was: after falling asleep, before where the log ended', () => {
    const reached = new Map<string, number>()
    let back = 0
    for (const event of own.events) {
      const key = `${event.profile}:${event.title}`
      if (event.kind === KIND.resume && event.share < (reached.get(key) ?? 0) - 0.05) back++
      if (event.kind === KIND.stop) reached.set(key, event.share)
    }
    expect(back).toBeGreaterThan(0)
  })
})

describe('opening accounts', () => {
  it('signs up every household and profile but the visitor, with what the table says', () => {
    const world = createWorld(scenarioOf({}))
    const { events, sink } = recorder()
    world.openAccounts(sink)
    const { accounts } = world
    const subscribed = ofKind(events, 'subscribe')
    const added = ofKind(events, 'profileAdded')
    expect(subscribed.map(({ amount }) => amount)).toEqual(Array.from({ length: world.householdCount - 1 }, (_, h) => h))
    expect(added.map(({ profile }) => profile)).toEqual(Array.from({ length: world.profileCount - 1 }, (_, p) => p))
    for (const event of subscribed) {
      expect([event.share, event.row, event.column]).toEqual([
        accounts.countries[event.profile],
        accounts.languages[event.profile],
        accounts.plans[event.amount],
      ])
    }
    for (const event of added) {
      expect(event.share).toBe(accounts.isChild[event.profile])
      expect(event.amount).toBe(accounts.households[event.profile])
    }
    expect(events.every((event) => event.at < firstMinuteOf(day(0)))).toBe(true)
  })
})
