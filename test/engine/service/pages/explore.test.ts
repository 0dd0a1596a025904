import { describe, expect, it } from 'vitest'
import { MINUTES_A_DAY, minute } from '../../../../src/engine/contract/ids'
import type { PageRow } from '../../../../src/engine/service/pages/page'
import { nobody } from '../support/person'
import { NOW, town } from './town'

const tilesOf = (rows: readonly PageRow[]) => rows.flatMap((row) => row.tiles)

/** Share of tiles put in by lot, over all people and many days. */
function shareExplored(explore: number): { readonly share: number; readonly titles: number[] } {
  const place = town({ titles: 300, explore })
  let tiles = 0
  const titles: number[] = []
  place.people.forEach((who, profile) => {
    const input = place.input(who, { profile })
    for (let draw = 0; draw < 12; draw++) {
      const page = tilesOf(place.builder.build({ ...input, at: minute(NOW + draw * MINUTES_A_DAY) }))
      tiles += page.length
      titles.push(...page.filter((tile) => tile.explored).map((tile) => tile.title))
    }
  })
  return { share: titles.length / tiles, titles }
}

describe('exploration', () => {
  it.each([0.05, 0.2, 0.5])('gives about a share of %f of the tiles', (explore) => {
    const { share } = shareExplored(explore)
    expect(Math.abs(share - explore)).toBeLessThan(0.1 * explore)
  })

  it('gives none where the knob is at 0', () => {
    expect(shareExplored(0).titles).toEqual([])
  })

  it('goes to titles of which little is known', () => {
    // In this town the second half of the catalogue has an eighth of the records of the first.
    const { titles } = shareExplored(0.2)
    const unknown = titles.filter((title) => title >= 150).length
    expect(unknown / titles.length).toBeGreaterThan(0.85)
    expect(new Set(titles).size).toBeGreaterThan(40)
  })

  it('keeps its draws for the same person all day, and changes them with either', () => {
    const place = town({ explore: 0.3 })
    const who = place.people[0]
    const page = place.builder.show(place.input(who, { profile: 0 }))
    expect(place.builder.show(place.input(who, { profile: 0 }))).toEqual(page)
    expect(place.builder.show(place.input(who, { profile: 1 }))).not.toEqual(page)
    expect(place.builder.show(place.input(who, { profile: 0, at: NOW + 1 }))).toEqual(page)
    expect(place.builder.show(place.input(who, { profile: 0, at: NOW + MINUTES_A_DAY }))).not.toEqual(page)
  })

  it('leaves the rows that say what is true alone', () => {
    const place = town({ explore: 0.5 })
    for (const who of place.people) {
      for (const row of place.builder.build(place.input(who))) {
        if (row.kind === 'continueWatching' || row.kind === 'popularInCountry') expect(row.tiles.some((tile) => tile.explored)).toBe(false)
      }
    }
  })

  it('explores the same titles for everybody on a page that is the same for everybody', () => {
    const place = town({ explore: 0.4 })
    const pages = [0, 1, 2].map((profile) => place.builder.show(place.input(nobody(), { profile, at: NOW + profile })))
    expect(pages[1]).toEqual(pages[0])
    expect(pages[2]).toEqual(pages[0])
  })

  it('says in the trace how little is known, and what it moved', () => {
    const place = town({ explore: 0.3 })
    const tiles = place.people.flatMap((who, profile) => tilesOf(place.builder.build(place.input(who, { profile }))))
    for (const tile of tiles.filter(({ explored }) => explored)) {
      const entry = tile.placements.find(({ step }) => step === 'explore')
      expect(entry?.by).toBeGreaterThan(0)
      expect(entry?.by).toBeLessThanOrEqual(1)
    }
    expect(tiles.some((tile) => !tile.explored && tile.placements.some(({ step, by }) => step === 'explore' && by === -1))).toBe(true)
  })
})
