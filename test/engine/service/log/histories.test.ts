import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/engine/contract/events'
import type { History } from '../../../../src/engine/contract/history'
import { dayOf, firstMinuteOf, minute, profileId } from '../../../../src/engine/contract/ids'
import type { Maskable } from '../../../../src/engine/contract/signals'
import { MASKABLE, SIGNALS } from '../../../../src/engine/contract/signals'
import { historyBuffer } from '../../../../src/engine/service/log/cellReader'
import { Histories } from '../../../../src/engine/service/log/histories'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { EventLog } from '../../../../src/engine/service/log/log'
import { maskEvent } from '../../../../src/engine/service/log/signals'
import { event } from '../support/event'
import { smallCatalogue } from '../support/smallCatalogue'
import { anyEvents, PROFILES, TITLES } from './anyEvents'

const catalogue = smallCatalogue(TITLES)
const NOW = minute(100_000)
const YOU = profileId(0)

const empty = (): Histories => new Histories({ profileCount: PROFILES, catalogue })

/** A log and the histories that were kept beside it as its events came. */
function recorded(events: readonly EventRecord[]): { readonly log: EventLog; readonly histories: Histories } {
  const log = new EventLog({ profileCount: PROFILES })
  const histories = empty()
  for (const one of events) {
    log.emit(one)
    histories.apply(one)
  }
  return { log, histories }
}

const used = ({ count, titles, weights, lastAt, country }: History) => ({
  country,
  cells: Array.from({ length: count }, (_, entry) => [titles[entry], weights[entry], lastAt[entry]]),
})

const everything = (histories: Histories) =>
  Array.from({ length: PROFILES }, (_, profile) => {
    const cells = histories.cells(profileId(profile))
    const { count, ...columns } = cells
    const kept = Object.entries(columns).map(([name, column]) => [name, Array.from(column.subarray(0, count))])
    return { history: used(histories.of(profileId(profile))), cells: Object.fromEntries(kept) }
  })

const seenOnly = (events: readonly EventRecord[]) => everything(recorded(events).histories)
const anyMask = fc.subarray([...MASKABLE]).map((signals): ReadonlySet<Maskable> => new Set(signals))

describe('histories', () => {
  it('kept as events come are those built from the log', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const { log, histories } = recorded(events)
        const before = everything(histories)
        histories.rebuild(log)
        expect(everything(histories)).toEqual(before)
        for (let profile = 0; profile < PROFILES; profile++) histories.rebuildProfile(profileId(profile), log)
        expect(everything(histories)).toEqual(before)
      }),
    )
  })

  it('without a hidden event are as if it had never been', () => {
    fc.assert(
      fc.property(anyEvents(), fc.infiniteStream(fc.boolean()), (events, coin) => {
        const { log, histories } = recorded(events)
        const before = everything(histories)
        const hidden = events.map(() => coin.next().value === true)
        for (const [index, isHidden] of hidden.entries()) log.hide(index, isHidden)
        for (let profile = 0; profile < PROFILES; profile++) histories.rebuildProfile(profileId(profile), log)
        expect(everything(histories)).toEqual(seenOnly(events.filter((_, index) => !hidden[index])))
        for (let index = 0; index < log.length; index++) log.hide(index, false)
        histories.rebuild(log)
        expect(everything(histories)).toEqual(before)
      }),
    )
  })

  it('under a mask are those of the masked events, before and after the mask was put on', () => {
    fc.assert(
      fc.property(anyEvents(), anyEvents(20), anyMask, (events, later, mask) => {
        const { log, histories } = recorded(events)
        histories.setMask(mask, log)
        for (const one of later) {
          log.emit(one)
          histories.apply(one)
        }
        const masked = [...events, ...later].map((one) => {
          const record = { ...one }
          maskEvent(record, mask)
          return record
        })
        expect(everything(histories)).toEqual(seenOnly(masked))
        histories.setMask(new Set(), log)
        expect(everything(histories)).toEqual(seenOnly([...events, ...later]))
      }),
    )
  })

  it('of a forgotten profile are empty, and come back whole', () => {
    fc.assert(
      fc.property(anyEvents(), anyEvents(20), (events, later) => {
        const { log, histories } = recorded(events)
        histories.setForgotten(YOU, true, log)
        for (const one of later) {
          log.emit(one)
          histories.apply(one)
        }
        const others = [...events, ...later].filter(({ profile }) => profile !== YOU)
        expect(everything(histories)).toEqual(seenOnly(others))
        histories.setForgotten(YOU, false, log)
        expect(everything(histories)).toEqual(seenOnly([...events, ...later]))
      }),
    )
  })

  it('make the night’s matrix, row by row', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const { histories } = recorded(events)
        const interactions = histories.interactions(NOW)
        expect(interactions.starts[PROFILES]).toBe(interactions.titles.length)
        for (let profile = 0; profile < PROFILES; profile++) {
          expect(used(historyOf(interactions, profileId(profile)))).toEqual(used(histories.of(profileId(profile))))
        }
      }),
    )
  })

  it('list each title once, in order, and leave out what says nothing', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        for (const { history } of seenOnly(events)) {
          const titles = history.cells.map(([title]) => title)
          expect(titles).toEqual([...new Set(titles)].sort((one, other) => one - other))
          expect(history.cells.every(([, weight]) => weight !== 0)).toBe(true)
        }
      }),
    )
  })

  it('keep two at once when the caller brings a buffer', () => {
    const { histories } = recorded([
      event('rating', { profile: 0, title: 1, amount: 1 }),
      event('rating', { profile: 1, title: 2, amount: 1 }),
    ])
    const first = histories.of(YOU, historyBuffer(TITLES))
    expect([used(histories.of(profileId(1))).cells[0][0], used(first).cells[0][0]]).toEqual([2, 1])
  })
})

describe('what a country is', () => {
  const accounts = [event('subscribe', { profile: 0, amount: 4, share: 2 }), event('profileAdded', { profile: 1, amount: 4 })]

  it('stands in the account’s own records, for each of its profiles', () => {
    const { histories } = recorded(accounts)
    expect([0, 1, 2].map((profile) => histories.of(profileId(profile)).country)).toEqual([2, 2, -1])
    expect(Array.from(histories.interactions(NOW).countries)).toEqual([2, 2, -1, -1, -1])
  })

  it('is not known of who is forgotten, nor of anybody while it is masked', () => {
    const { log, histories } = recorded(accounts)
    histories.setForgotten(YOU, true, log)
    expect([histories.countryOf(YOU), histories.countryOf(profileId(1))]).toEqual([-1, 2])
    histories.setMask(new Set(['country']), log)
    expect(histories.countryOf(profileId(1))).toBe(-1)
    expect(Array.from(histories.interactions(NOW).countries)).toEqual([-1, -1, -1, -1, -1])
    histories.setMask(new Set(SIGNALS), log)
    expect(histories.countryOf(profileId(1))).toBe(2)
  })
})

describe('where a viewing would go on', () => {
  const film = catalogue.titles.findIndex(({ kind }) => kind === 'film')
  const series = catalogue.titles.findIndex(({ kind }) => kind !== 'film')
  const { episodes, minutesAnEpisode } = catalogue.titles[series]
  const cellOf = (title: number, events: readonly EventRecord[]) => {
    const cells = recorded(events).histories.cells(YOU)
    const at = cells.titles.indexOf(title)
    return Object.fromEntries(Object.entries(cells).map(([name, column]) => [name, typeof column === 'number' ? column : column[at]]))
  }

  it('is the minute at which a film was left', () => {
    const cell = cellOf(film, [
      event('play', { title: film, at: 1200, episode: 0, device: 0 }),
      event('stop', { title: film, at: 1240, episode: 0, device: 0, amount: 40, share: 0.4 }),
    ])
    expect(cell).toMatchObject({ episode: 0, minute: 40, inProgress: 1, finished: 0, played: 1, device: 0, lastAt: 1240 })
    expect(cell.reachedShare).toBeCloseTo(0.4, 2)
  })

  it('is nowhere once it is finished, and counts again when it is begun again', () => {
    const once = [
      event('play', { title: film, at: 1200, episode: 0 }),
      event('stop', { title: film, at: 1300, episode: 0, amount: 98, share: 0.98 }),
    ]
    const again = [
      event('play', { title: film, at: 2600, episode: 0 }),
      event('stop', { title: film, at: 2630, episode: 0, amount: 30, share: 0.3 }),
    ]
    expect(cellOf(film, once)).toMatchObject({ inProgress: 0, finished: 1 })
    const twice = cellOf(film, [...once, ...again])
    expect(twice).toMatchObject({ inProgress: 1, finished: 1, minute: 30 })
    expect(twice.weights).toBeGreaterThan(Number(cellOf(film, once).weights))
  })

  it('is the next episode after one has ended, on the device last used', () => {
    const share = (episode: number, minutes: number): number => (episode * minutesAnEpisode + minutes) / (episodes * minutesAnEpisode)
    const events = [
      event('play', { title: series, at: 1200, episode: 0, device: 0 }),
      event('episodeEnd', { title: series, at: 1245, episode: 0, device: 0, amount: minutesAnEpisode, share: share(1, 0) }),
      event('stop', { title: series, at: 1245, episode: 0, device: 0, amount: minutesAnEpisode, share: share(1, 0) }),
    ]
    expect(cellOf(series, events)).toMatchObject({ episode: 1, minute: 0, inProgress: 1, episodesEnded: 1, device: 0 })
    const onThePhone = [
      event('resume', { title: series, at: 2700, episode: 1, device: 3, amount: 0, share: share(1, 0) }),
      event('stop', { title: series, at: 2712, episode: 1, device: 3, amount: 12, share: share(1, 12) }),
    ]
    expect(cellOf(series, [...events, ...onThePhone])).toMatchObject({ episode: 1, minute: 12, device: 3 })
  })

  it('remembers the day but not the hour when “when” is masked', () => {
    const { log, histories } = recorded([event('rating', { title: 1, at: 5000, amount: 1 })])
    histories.setMask(new Set(['when']), log)
    expect(histories.of(YOU).lastAt[0]).toBe(firstMinuteOf(dayOf(minute(5000))))
  })
})
