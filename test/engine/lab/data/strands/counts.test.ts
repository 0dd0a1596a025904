import { describe, expect, it } from 'vitest'
import type { PublicCatalogue, PublicTitle } from '../../../../../src/engine/contract/catalogue'
import { type EventKind, type EventRecord, KIND, NOTHING } from '../../../../../src/engine/contract/events'
import { artistId, day, firstMinuteOf, minute, NO_TITLE, profileId, titleId, trailerId } from '../../../../../src/engine/contract/ids'
import { countArtists } from '../../../../../src/engine/lab/data/strands/artists'
import type { StrandCount } from '../../../../../src/engine/lab/data/strands/count'
import { countDevices } from '../../../../../src/engine/lab/data/strands/devices'
import { hookOf } from '../../../../../src/engine/lab/data/strands/hooks'
import { countHours } from '../../../../../src/engine/lab/data/strands/hours'
import { countLengths } from '../../../../../src/engine/lab/data/strands/lengths'
import { countStructures } from '../../../../../src/engine/lab/data/strands/structures'
import { countTitles } from '../../../../../src/engine/lab/data/strands/titles'
import { countTrailers } from '../../../../../src/engine/lab/data/strands/trailers'
import { emptyEvent } from '../../../../../src/engine/service/log/eventColumns'

const film: PublicTitle = {
  id: titleId(0),
  name: 'A film',
  kind: 'film',
  genres: ['comedy'],
  tones: ['warm'],
  structure: 'closed',
  pace: 0.5,
  cast: [artistId(1), artistId(2)],
  director: artistId(9),
  country: 'FR',
  year: 2000,
  episodes: 1,
  minutesAnEpisode: 100,
  releasedOn: day(0),
  licenceCost: 1,
  posterSeed: 1,
}
const series: PublicTitle = {
  ...film,
  id: titleId(1),
  kind: 'series',
  structure: 'serial',
  genres: ['drama', 'crime'],
  cast: [artistId(2)],
  episodes: 3,
  minutesAnEpisode: 40,
}
const catalogue: Pick<PublicCatalogue, 'titles'> = { titles: [film, series, { ...film, id: titleId(2) }] }

const event = (kind: EventKind, profile: number, change: Partial<EventRecord> = {}): EventRecord => ({
  ...emptyEvent(),
  kind: KIND[kind],
  profile: profileId(profile),
  title: titleId(0),
  device: 0,
  ...change,
})

function of<Picture>(count: StrandCount<Picture>, events: readonly EventRecord[]): Picture {
  const kinds = new Set(count.kinds.map((kind) => KIND[kind]))
  for (const one of events) if (kinds.has(one.kind)) count.add(one)
  return count.finish()
}

const nobody = () => false

describe('what is watched', () => {
  it('ranks by plays, and tells how many titles count', () => {
    const plays = [0, 1, 1, 1, NO_TITLE].map((title, at) => event('play', at, { title: titleId(title) }))
    const { ranked, plays: all, effective, catalogue: titles } = of(countTitles(catalogue), plays)
    expect(ranked).toEqual([
      { title: 1, plays: 3 },
      { title: 0, plays: 1 },
    ])
    // 2·(0.75·1 + 0.25·2) − 1
    expect([all, titles, effective]).toEqual([4, 3, 1.5])
    expect(of(countTitles(catalogue), []).effective).toBeNull()
  })
})

describe('artists', () => {
  it('have the minutes of the titles that they are in, but those of whoever refuses', () => {
    const stops = [
      event('stop', 0, { amount: 60 }),
      event('stop', 1, { title: titleId(1), amount: 30 }),
      event('stop', 2, { amount: 500 }),
      event('stop', 3, { amount: -1 }),
    ]
    const picture = of(
      countArtists(catalogue, (profile) => profile === 2),
      stops,
    )
    expect(picture.actors).toEqual([
      { artist: 2, minutes: 90, titles: 2 },
      { artist: 1, minutes: 60, titles: 1 },
    ])
    expect(picture.directors).toEqual([{ artist: 9, minutes: 90, titles: 2 }])
    expect(picture.minutes).toBe(90)
  })
})

describe('structures', () => {
  const ended = (profile: number, episode: number) =>
    event('episodeEnd', profile, { title: titleId(1), episode, amount: 40, share: (episode + 1) / 3 })

  it('share out the minutes, films apart', () => {
    const picture = of(countStructures(catalogue, nobody), [
      event('stop', 0, { amount: 90, share: 0.9 }),
      event('stop', 0, { title: titleId(1), amount: 50, share: 0.4, episode: 1 }),
      event('stop', 0, { title: titleId(1), amount: -1, share: -1, episode: NOTHING }),
    ])
    expect(picture.minutes).toEqual({ film: 90, closed: 0, cliffhanger: 0, serial: 50 })
  })

  it('tell of each episode who of those that saw it saw the last', () => {
    // Twenty see the first, twelve of them the second, nine of these the third, which is the last.
    const events = Array.from({ length: 20 }, (_, profile) =>
      [0, 1, 2].filter((episode) => profile < [20, 12, 9][episode]).map((episode) => ended(profile, episode)),
    ).flat()
    const { steps, hooks } = of(countStructures(catalogue, nobody), events)
    expect(steps.serial).toEqual([
      { episode: 1, reached: 20, finished: 9 },
      { episode: 2, reached: 12, finished: 9 },
    ])
    expect(hooks).toEqual({ closed: null, cliffhanger: null, serial: 2 })
    expect(hookOf([{ episode: 1, reached: 9, finished: 9 }])).toBeNull()
  })

  it('leave out of the hook whoever had no time to finish', () => {
    const on = (of: number, event: EventRecord): EventRecord => ({ ...event, at: firstMinuteOf(day(of)) })
    // Twelve begin on the first day and finish; thirty begin on the twentieth, and are at the first episode on the last.
    const early = Array.from({ length: 12 }, (_, profile) => [0, 1, 2].map((episode) => on(episode, ended(profile, episode)))).flat()
    const late = Array.from({ length: 30 }, (_, profile) => on(20, ended(100 + profile, 0)))
    const { steps, hooks } = of(countStructures(catalogue, nobody), [...early, ...late])
    expect(steps.serial[0]).toEqual({ episode: 1, reached: 12, finished: 12 })
    expect(hooks.serial).toBe(1)
  })

  it('tell of each series that ten have begun which episode hooks', () => {
    const seen = (people: number) =>
      Array.from({ length: people }, (_, profile) => [0, 1, 2].map((episode) => ended(profile, episode))).flat()
    expect(of(countStructures(catalogue, nobody), seen(9)).series).toEqual([])
    expect(of(countStructures(catalogue, nobody), seen(10)).series).toEqual([{ title: 1, structure: 'serial', reached: 10, hook: 1 }])
  })

  it('tell after how many episodes the next was begun before the viewing stopped', () => {
    const stop = (profile: number, share: number) => event('stop', profile, { title: titleId(1), amount: 40, share, episode: 1 })
    const { oneMore } = of(countStructures(catalogue, nobody), [
      // One more seen to its end, and there left; one begun and left in its middle; one stopped just at the end; and the last, after which none comes.
      ...[ended(0, 0), ended(0, 1), stop(0, 2 / 3)],
      ...[ended(1, 0), stop(1, 0.5)],
      ...[ended(2, 0), stop(2, Math.fround(1 / 3))],
      ended(3, 2),
    ])
    expect(oneMore.serial).toEqual({ ended: 4, wentOn: 2 })
    expect(oneMore.closed).toEqual({ ended: 0, wentOn: 0 })
  })
})

describe('when', () => {
  const all = { genre: null, isWithoutHour: nobody }

  it('lays minutes back over the hours that they filled, of one genre where asked', () => {
    const events = [
      event('stop', 0, { at: minute(20 * 60 + 30), amount: 90 }),
      event('stop', 0, { at: minute(1440 + 21 * 60), amount: 10, title: titleId(1) }),
    ]
    const { minutesByHour, minutes } = of(countHours(catalogue, all), events)
    expect([minutesByHour[19], minutesByHour[20], minutesByHour[24 + 20], minutes]).toEqual([60, 30, 10, 100])
    expect(of(countHours(catalogue, { ...all, genre: 'crime' }), events).minutes).toBe(10)
  })

  it('keeps minutes without an hour apart', () => {
    const picture = of(countHours(catalogue, { ...all, isWithoutHour: ({ at }) => at === 360 }), [
      event('stop', 0, { at: minute(360), amount: 25 }),
    ])
    expect([picture.minutes, picture.hourless]).toEqual([0, 25])
  })
})

describe('how long', () => {
  it('takes the furthest of each profile and title, and counts episodes a sitting', () => {
    const binge = [event('sittingStart', 0), ...[1, 2, 3].map((at) => event('episodeEnd', 0, { title: titleId(1), share: at / 3 }))]
    const picture = of(countLengths(catalogue), [
      ...binge,
      event('sittingEnd', 0),
      event('sittingStart', 1),
      event('stop', 1, { share: 0.35 }),
      event('stop', 1, { share: Math.fround(0.3) }),
      event('sittingEnd', 1),
      event('sittingStart', 2),
      event('episodeEnd', 2, { title: titleId(1), share: 1 / 3 }),
      event('stop', 2, { share: -1, title: titleId(2) }),
      event('sittingEnd', 2),
    ])
    expect(picture.reached).toEqual([0, 0, 0, 2, 0, 0, 0, 0, 0, 1])
    expect(picture.pace).toEqual([1, 0, 1, 0, 0, 0, 0, 0])
    expect(picture.binge).toBe(0.5)
    expect(of(countLengths(catalogue), []).binge).toBeNull()
  })
})

describe('trailers', () => {
  it('lose who leaves, and follow those to the end that let them run', () => {
    const stop = (amount: number, letter: number) => event('trailerStop', 0, { amount, share: amount / 30, trailer: trailerId(letter) })
    const { all, letters } = of(countTrailers(), [stop(0.5, 0), stop(2.2, 0), stop(30, 1), stop(30, 1), stop(-1, 2)])
    expect(all.stops).toBe(4)
    expect(all.still.slice(0, 4)).toEqual([1, 0.75, 0.75, 0.5])
    expect(all.still).toHaveLength(31)
    expect(letters.map(({ stops }) => stops)).toEqual([2, 2, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(letters[1].still.at(-1)).toBe(1)
    expect(all.fit).toBeNull()
  })
})

describe('device', () => {
  it('leads from where a title was begun to where it was finished, once', () => {
    const picture = of(countDevices(), [
      event('play', 0, { device: 3 }),
      event('stop', 0, { device: 3, amount: 20, share: 0.2 }),
      event('stop', 0, { device: 0, amount: 80, share: 1 }),
      event('stop', 0, { device: 0, amount: 5, share: 1 }),
      event('play', 1, { device: NOTHING }),
      event('stop', 1, { device: NOTHING, amount: 7, share: 1 }),
    ])
    expect(picture.minutes).toEqual([85, 0, 0, 20])
    expect(picture.deviceless).toBe(7)
    expect(picture.paths.map((count, path) => [path, count]).filter(([, count]) => count > 0)).toEqual([[12, 1]])
  })
})
