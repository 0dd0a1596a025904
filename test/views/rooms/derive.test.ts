import { describe, expect, it } from 'vitest'
import { day, minute, profileId, titleId } from '../../../src/engine/contract/ids'
import type { DayMeasures, Snapshot } from '../../../src/engine/lab/snapshot'
import { MESSAGES } from '../../../src/i18n/messages'
import { plainText } from '../../../src/i18n/rich'
import { pointsOf } from '../../../src/views/charts/series'
import { byDay, canBeTakenAway, isForgotten, isOnlyLooked } from '../../../src/views/rooms/data/derive'
import { blendOf, emptyShare, measuresOf } from '../../../src/views/rooms/engine/days/derive'
import { firstDevice, tellingOnes, togglePick } from '../../../src/views/rooms/screen/picks'
import { record } from '../samples'

describe('three picks', () => {
  it('go on and off, and a fourth takes the place of the first', () => {
    const [a, b, c, d] = [1, 2, 3, 4].map(titleId)
    const three = [a, b, c].reduce(togglePick, [] as readonly (typeof a)[])
    expect(three).toEqual([a, b, c])
    expect(togglePick(three, b)).toEqual([a, c])
    expect(togglePick(three, d)).toEqual([b, c, d])
  })

  it('are shown on what the newcomer holds in hand', () => {
    expect([390, 1280].map(firstDevice)).toEqual(['phone', 'television'])
  })
})

describe('the records', () => {
  it('stand under their own day, newest first', () => {
    const at = (event: number, minutes: number) => record(event, 'play', { at: minute(minutes) })
    const days = byDay([at(9, 2900), at(8, 2885), at(7, 2000), at(3, 100)])
    expect(days.map(({ day, records }) => [day, records.map(({ event }) => event)])).toEqual([
      [2, [9, 8]],
      [1, [7]],
      [0, [3]],
    ])
  })

  it('that only frame an evening can be left out, and are nothing to be taken away', () => {
    expect(isOnlyLooked(record(1, 'looked'))).toBe(true)
    expect(isOnlyLooked(record(1, 'stop'))).toBe(false)
    expect([canBeTakenAway(record(1, 'rating')), canBeTakenAway(record(1, 'subscribe'))]).toEqual([true, false])
    expect(tellingOnes([record(1, 'subscribe'), record(2, 'rating'), record(3, 'play')]).map(({ event }) => event)).toEqual([3, 2])
  })

  it('of a profile are forgotten as the newest act about it says', () => {
    const forget = (profile: number, forgotten: boolean) => ({
      day: day(0),
      order: 0,
      act: { kind: 'forget', profile: profileId(profile), forgotten } as const,
    })
    const acts = [forget(1, true), forget(2, true), forget(1, false)]
    expect([1, 2, 3].map((profile) => isForgotten(acts, profileId(profile)))).toEqual([false, true, false])
  })
})

const recordedDay: DayMeasures['recorded'] = {
  events: 10,
  sittings: 5,
  plays: 4,
  tilesLooked: 40,
  takeRate: null,
  eveningsFound: 0.8,
  searchShare: 0.2,
  hours: 12,
  finishedShare: 0.5,
  effectiveCatalogueSize: 30,
  gini: 0.6,
  trailerTakeRate: null,
  overlap: 4.5,
  members: 100,
  accounts: 45,
  joined: 0,
  left: 1,
  leftUnpaid: 0,
  returned: 0,
}

const snapshot = (truth: boolean): Snapshot => ({
  day: day(2),
  recorded: {
    profiles: 100,
    everOpened: 100,
    pagesShown: 10,
    events: 20,
    interactions: 300,
    hash: '0',
    days: [recordedDay, { ...recordedDay, takeRate: 0.125 }],
    visitor: [],
    masked: [],
  },
  guessed: {
    learnedOn: day(1),
    days: [
      { nextPlayGuessed: null, blendWeights: [] },
      {
        nextPlayGuessed: 0.41,
        blendWeights: [
          { model: 'popularity', weight: 0.3 },
          { model: 'implicitAls', weight: 0.6 },
        ],
      },
    ],
    pages: [],
  },
  truth: truth
    ? {
        days: [{ guessAgainstTaste: 0.3, randomOrder: 0.1, enjoymentPerHour: 0.5, enjoyedHours: 6, disappointments: 7, satisfaction: 0.1 }],
        people: [],
      }
    : null,
})

describe('the measures', () => {
  it('are in the real layer only while real tastes are shown', () => {
    const layers = (truth: boolean) =>
      measuresOf(snapshot(truth), 60, MESSAGES.en).flatMap(({ series }) => series.map(({ layer }) => layer))
    expect(layers(false)).not.toContain('truth')
    expect(layers(true).filter((layer) => layer === 'truth')).toHaveLength(3)
    expect(layers(false)).toContain('guessed')
  })

  it('draw shares as percentages and leave unknown days out', () => {
    const takeRate = measuresOf(snapshot(false), 60, MESSAGES.en).find(({ id }) => id === 'takeRate')
    expect(takeRate?.series[0].values).toEqual([null, 12.5])
    expect(pointsOf(takeRate?.series ?? [])).toEqual([{ day: 1, value: 12.5 }])
    expect(plainText(takeRate?.sentence ?? [])).toContain('12.5')
  })

  it('say nothing before there is something to say', () => {
    const before = { ...snapshot(false), guessed: { ...snapshot(false).guessed, days: [] } }
    expect(measuresOf(before, 60, MESSAGES.fr)[0]).toMatchObject({ id: 'nextPlayGuessed', sentence: null })
  })

  it('weigh the blend’s members against the heaviest, heaviest first', () => {
    expect(blendOf(snapshot(false))).toEqual([
      { model: 'implicitAls', weight: 0.6, length: 1 },
      { model: 'popularity', weight: 0.3, length: 0.5 },
    ])
  })

  it('know how empty the table is', () => {
    expect(emptyShare(300, { profiles: 100, titles: 60 })).toBeCloseTo(0.95, 12)
  })
})
