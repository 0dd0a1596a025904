import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/engine/contract/events'
import { ASPECTS } from '../../../../src/engine/contract/vocabulary'
import { concernsTrailers, TrailerBatchCollector, trailerBatch } from '../../../../src/engine/service/trailers/batch'
import type { TrailerBatch } from '../../../../src/engine/service/trailers/protocol'
import { event } from '../support/event'

/** Affinities that say whose and which they are. */
const affinitiesOf = (profile: number, title: number, { out, at }: { readonly out: Float32Array; readonly at: number }): void => {
  out[at] = profile
  out[at + 1] = title
}
const batchOfDay = (events: readonly EventRecord[], minutesKnown = true): TrailerBatch =>
  trailerBatch(events, { minutesKnown, affinitiesOf })

const sits = (profile: number, ...events: readonly EventRecord[]): EventRecord[] => [
  event('sittingStart', { profile }),
  ...events.map((one) => ({ ...one, profile: event('play', { profile }).profile })),
  event('sittingEnd', { profile }),
]
const sees = (title: number, trailer: number, share = 0.25): EventRecord =>
  event('trailerStart', { title, trailer, share, row: 1, column: 2 })
const watches = (title: number, amount: number): EventRecord[] => [event('play', { title }), event('stop', { title, amount, share: 0.3 })]

describe('the batch of a day', () => {
  it('is the same where only the kinds that concern it are read', () => {
    const day = [
      event('pageShown', {}),
      ...sits(3, sees(5, 1), event('looked', { title: 5 }), ...watches(5, 30), event('rating', { title: 5 })),
    ]
    const read = day.filter(({ kind }) => concernsTrailers(kind))
    expect(read.length).toBeLessThan(day.length)
    expect(batchOfDay(read)).toEqual(batchOfDay(day))
  })

  it('rewards a trailer whose title was then watched for two minutes', () => {
    const batch = batchOfDay(sits(3, sees(5, 1), sees(6, 4, 0.5), ...watches(6, 30), sees(7, 9), ...watches(7, 1)))
    expect(batch.count).toBe(3)
    expect(Array.from(batch.titles)).toEqual([5, 6, 7])
    expect(Array.from(batch.trailers)).toEqual([1, 4, 9])
    expect(Array.from(batch.probabilities)).toEqual([0.25, 0.5, 0.25])
    expect(Array.from(batch.rewards)).toEqual([0, 1, 0])
  })

  it('gives the reward to the last trailer of the title seen in the sitting', () => {
    const batch = batchOfDay(sits(0, sees(5, 1, 0.5), sees(8, 2), sees(5, 7, 0.125), ...watches(5, 40)))
    expect(Array.from(batch.trailers)).toEqual([7, 2])
    expect(Array.from(batch.probabilities)).toEqual([0.125, 0.25])
    expect(Array.from(batch.rewards)).toEqual([1, 0])
  })

  it('does not let one sitting’s play reward another sitting’s trailer', () => {
    const batch = batchOfDay([...sits(0, sees(5, 1)), ...sits(0, ...watches(5, 40)), ...sits(0, sees(5, 2), ...watches(5, 40))])
    expect(Array.from(batch.trailers)).toEqual([1, 2])
    expect(Array.from(batch.rewards)).toEqual([0, 1])
  })

  it('keeps apart people whose sittings run through each other', () => {
    const one = sits(0, sees(5, 1), ...watches(5, 40))
    const other = sits(1, sees(5, 2), ...watches(6, 40))
    const mixed = one.flatMap((first, i) => [first, other[i]])
    expect(batchOfDay(mixed)).toEqual(batchOfDay([...one, ...other]))
    expect(Array.from(batchOfDay(mixed).rewards)).toEqual([1, 0])
  })

  it('counts a play in the search box too, and an episode’s end as watching', () => {
    const searched = sits(
      0,
      sees(5, 1),
      event('search', { title: 5 }),
      event('play', { title: 5, row: 255 }),
      event('episodeEnd', { title: 5, amount: 45 }),
    )
    expect(Array.from(batchOfDay(searched).rewards)).toEqual([1])
  })

  it('closes sittings that are still open when the day ends', () => {
    expect(batchOfDay(sits(2, sees(5, 1), ...watches(5, 9)).slice(0, -1)).count).toBe(1)
  })

  it('has no row for a tile whose trailer was not played', () => {
    expect(batchOfDay(sits(0, event('looked', { title: 5, trailer: 1, share: 1 }), ...watches(5, 30))).count).toBe(0)
  })

  it('takes pressing play for the reward where minutes are hidden', () => {
    const hidden = sits(0, sees(5, 1), ...watches(5, -1), sees(6, 2))
    expect(Array.from(batchOfDay(hidden, false).rewards)).toEqual([1, 0])
    expect(Array.from(batchOfDay(hidden, true).rewards)).toEqual([0, 0])
  })

  it('asks for affinities person by person, and puts them in their row', () => {
    const asked: number[] = []
    const events = [...sits(4, sees(5, 1)), ...sits(2, sees(6, 1)), ...sits(4, sees(7, 1))]
    const batch = trailerBatch(events, {
      minutesKnown: true,
      affinitiesOf: (profile, title, target) => {
        asked.push(profile)
        affinitiesOf(profile, title, target)
      },
    })
    expect(asked).toEqual([2, 4, 4])
    for (let row = 0; row < batch.count; row++) {
      expect(Array.from(batch.affinities.subarray(row * ASPECTS.length, row * ASPECTS.length + 2))).toEqual([asked[row], batch.titles[row]])
    }
  })

  it('begins anew after each day', () => {
    const collector = new TrailerBatchCollector({ minutesKnown: true })
    for (const one of sits(0, sees(5, 1))) collector.apply(one)
    expect(collector.finish(affinitiesOf).count).toBe(1)
    expect(collector.finish(affinitiesOf).count).toBe(0)
  })
})
