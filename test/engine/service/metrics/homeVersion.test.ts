import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_TITLE, titleId } from '../../../../src/engine/contract/ids'
import { stream } from '../../../../src/engine/math/random'
import {
  distinctVersions,
  meanOverlap,
  sharedTitles,
  VERSION_TILES,
  writeHomeVersion,
} from '../../../../src/engine/service/metrics/homeVersion'

const dice = { stream: stream(1, 'test: pairs'), slot: 0, pairs: 400 }
const row = (...titles: number[]) => ({ titles: titles.map((title) => titleId(title)) })

/** Versions of people, each shifted by so many titles against the first. */
function versionsOf(shifts: readonly number[]): Uint16Array {
  const versions = new Uint16Array(shifts.length * VERSION_TILES)
  shifts.forEach((shift, person) => {
    for (let tile = 0; tile < VERSION_TILES; tile++) versions[person * VERSION_TILES + tile] = tile + shift
  })
  return versions
}

describe('the version of a home page', () => {
  it('is the first three rows by six, with gaps where a row is short', () => {
    const out = new Uint16Array(VERSION_TILES)
    writeHomeVersion([row(1, 2), row(3, 4, 5, 6, 7, 8, 9), row(10), row(11)], out)
    const gap = (count: number): number[] => new Array<number>(count).fill(NO_TITLE)
    expect(Array.from(out)).toEqual([1, 2, ...gap(4), 3, 4, 5, 6, 7, 8, 10, ...gap(5)])
  })

  it('counts as different in another order', () => {
    const versions = versionsOf([0, 0, 1])
    expect(distinctVersions(versions)).toBe(2)
    versions.subarray(0, VERSION_TILES).reverse()
    expect(distinctVersions(versions)).toBe(3)
  })
})

describe('overlap', () => {
  it('is how many of the first ten two people share', () => {
    const versions = versionsOf([0, 4, 30])
    expect(sharedTitles(versions, 0, 1)).toBe(6)
    expect(sharedTitles(versions, 1, 0)).toBe(6)
    expect(sharedTitles(versions, 0, 2)).toBe(0)
  })

  it('takes the first ten that are there, past the gaps of a short row', () => {
    const versions = versionsOf([0, 0])
    for (let tile = 1; tile < 6; tile++) versions[tile] = NO_TITLE
    // 0, 6 to 14 against 0 to 9.
    expect(sharedTitles(versions, 0, 1)).toBe(5)
  })

  it('is 10 where all pages are one, and unknown for one person', () => {
    expect(meanOverlap(versionsOf([0, 0, 0]), dice)).toBe(10)
    expect(meanOverlap(versionsOf([0]), dice)).toBeNull()
  })

  it('comes near the mean over all pairs', () => {
    // Pairs of four: (0,0) 10, (0,5) 5 four times, (5,5) 10.
    expect(meanOverlap(versionsOf([0, 0, 5, 5]), { ...dice, pairs: 4000 })).toBeCloseTo(20 / 3, 0)
  })

  it('never compares somebody with themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (people) => {
        const apart = versionsOf(Array.from({ length: people }, (_, person) => 20 * person))
        expect(meanOverlap(apart, dice)).toBe(0)
      }),
      { seed: 8 },
    )
  })
})
