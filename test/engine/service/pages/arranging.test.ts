import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GENRES } from '../../../../src/engine/contract/vocabulary'
import { indexCatalogue } from '../../../../src/engine/service/pages/catalogueIndex'
import { sharedGenres } from '../../../../src/engine/service/pages/diversify'
import type { Arranging } from '../../../../src/engine/service/pages/draft'
import { historyMix, listMix, miscalibration, SMOOTHING } from '../../../../src/engine/service/pages/genreMix'
import type { PageRow } from '../../../../src/engine/service/pages/page'
import type { Person } from '../support/person'
import { person } from '../support/person'
import { smallCatalogue } from '../support/smallCatalogue'
import { town } from './town'

const TITLES = 200
const place = town({ titles: TITLES })
const people = place.people.slice(0, 14)
const index = indexCatalogue(smallCatalogue(TITLES))
const AS_IT_IS: Arranging = { diversity: 0, calibration: 0 }

const pageOf = (who: Person, arranging: Arranging): readonly PageRow[] => place.builder.build({ ...place.input(who), arranging })
const titlesOf = (rows: readonly PageRow[]): number[] => rows.flatMap((row) => row.tiles.map(({ title }) => title))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function distance(who: Person, titles: readonly number[]): number {
  const watched = new Float64Array(GENRES.length)
  historyMix(who.history, index, watched)
  return miscalibration(watched, listMix(titles, index))
}

describe('the mix of genres', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 }).filter((all) => all.some((one) => one > 0))
  const normal = (counts: readonly number[]): Float64Array => {
    const sum = counts.reduce((total, count) => total + count, 0)
    return Float64Array.from(counts, (count) => count / sum)
  }

  it('is as far from another as Steck’s smoothed divergence says', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const [p, q] = [normal(one), normal(other)]
        const by = p.reduce(
          (sum, share, g) => (share === 0 ? sum : sum + share * Math.log(share / ((1 - SMOOTHING) * q[g] + SMOOTHING * share))),
          0,
        )
        expect(miscalibration(p, q)).toBeCloseTo(by, 10)
        expect(miscalibration(p, q)).toBeGreaterThanOrEqual(-1e-12)
        expect(miscalibration(p, p)).toBeCloseTo(0, 12)
      }),
    )
  })

  it('of a history counts what was liked, by its weight', () => {
    const [comedy, drama] = [0, 1].map((genre) => index.genreBits.findIndex((bits) => bits === 1 << genre))
    const mix = new Float64Array(GENRES.length)
    const known = historyMix(
      person([
        { title: comedy, weight: 2 },
        { title: drama, weight: 1 },
      ]).history,
      index,
      mix,
    )
    expect([known, mix[0], mix[1]]).toEqual([true, 2 / 3, 1 / 3])
    expect(historyMix(person([{ title: comedy, weight: -1 }]).history, index, mix)).toBe(false)
  })
})

describe('calibration', () => {
  it('brings the genres of the page nearer to those watched, the more the knob says so', () => {
    const far = (calibration: number): number =>
      mean(people.map((who) => distance(who, titlesOf(pageOf(who, { ...AS_IT_IS, calibration })))))
    const [none, some, much] = [far(0), far(0.3), far(0.8)]
    expect(some).toBeLessThan(none)
    expect(much).toBeLessThan(some)
  })

  it('brings the first row nearer, too', () => {
    const first = (who: Person, calibration: number): number => {
      const row = pageOf(who, { ...AS_IT_IS, calibration }).find(({ kind }) => kind === 'topPicks')
      return distance(who, row?.tiles.map(({ title }) => title) ?? [])
    }
    expect(mean(people.map((who) => first(who, 0.5)))).toBeLessThan(mean(people.map((who) => first(who, 0))))
  })

  it('leaves what is in progress first, and what is popular on the page', () => {
    for (const who of people) {
      const [before, after] = [0, 1].map((calibration) => pageOf(who, { ...AS_IT_IS, calibration }).map(({ kind }) => kind))
      expect(after.includes('popularInCountry')).toBe(true)
      expect(after.includes('continueWatching')).toBe(before.includes('continueWatching'))
    }
  })
})

describe('diversity', () => {
  it('makes the titles of a row less alike, the more the knob says so', () => {
    const alike = (diversity: number): number =>
      mean(
        people.map((who) => {
          const row = pageOf(who, { ...AS_IT_IS, diversity }).find(({ kind }) => kind === 'topPicks')
          const titles = row?.tiles.map(({ title }) => title) ?? []
          const pairs = titles.flatMap((one, at) =>
            titles.slice(at + 1).map((other) => sharedGenres(index.genreBits[one], index.genreBits[other])),
          )
          return pairs.length === 0 ? 0 : mean(pairs)
        }),
      )
    const [none, some, much] = [alike(0), alike(0.3), alike(0.8)]
    expect(some).toBeLessThan(none)
    expect(much).toBeLessThan(some)
  })

  it('tells genres shared of genres of either', () => {
    expect([sharedGenres(0b101, 0b100), sharedGenres(0b11, 0b11), sharedGenres(0b1, 0b10)]).toEqual([1 / 2, 1, 0])
  })
})

describe('either', () => {
  it('says of each tile how far it moved, so that its places add up', () => {
    const arranging = { diversity: 0.5, calibration: 0.5 }
    const moved = people.flatMap((who) => pageOf(who, arranging).flatMap((row) => row.tiles.flatMap(({ placements }) => placements)))
    const steps: ReadonlySet<string> = new Set(moved.map(({ step }) => step))
    expect(['diversify', 'calibrateTiles', 'calibrateRows'].filter((step) => !steps.has(step))).toEqual([])
    expect(moved.filter(({ step }) => step === 'diversify').every(({ by }) => Number.isInteger(by) && by !== 0)).toBe(true)
  })

  it('at 0 changes nothing, and keeps every title once', () => {
    for (const who of people) {
      expect(pageOf(who, AS_IT_IS)).toEqual(place.builder.build(place.input(who)))
      const titles = titlesOf(pageOf(who, { diversity: 1, calibration: 1 }))
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})
