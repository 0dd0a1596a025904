import { describe, expect, it } from 'vitest'
import type { PageRow } from '../../../../src/engine/service/pages/page'
import { reasonOf } from '../../../../src/engine/service/pages/reason'
import type { Trends } from '../../../../src/engine/service/pages/trends'
import { person } from '../support/person'
import { NOW, type Town, town } from './town'

const TITLES = 150
const TODAY = 40

/** Everybody's first titles rise, the first most. */
function someRising(count: number): Trends {
  const rising = Uint16Array.from({ length: count }, (_, place) => place * 3)
  return { lifts: Float32Array.from({ length: TITLES }, (_, title) => (rising.includes(title) ? 3 - title / 100 : 1)), rising }
}

const rowsOf = (place: Town, kind: PageRow['kind']): readonly PageRow[] =>
  place.people.flatMap((who) => place.builder.build(place.input(who)).filter((row) => row.kind === kind))

const reasonIn = (place: Town, row: PageRow, tile: PageRow['tiles'][number]) => {
  const { model, catalogue, builder, people } = place
  return reasonOf(row, tile, { ...people[0], model, catalogue, at: NOW, lifts: builder.lifts, coldReason: 'noEvents' })
}

describe('Trending', () => {
  it('holds what rises, by lift and standing, and says how steeply', () => {
    const place = town({ trends: someRising(40) })
    const rows = rowsOf(place, 'trending')
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      expect(row.orderedBy).toBe('trend')
      for (const tile of row.tiles) {
        expect(tile.title % 3).toBe(0)
        expect(reasonIn(place, row, tile)).toEqual({ kind: 'trending', lift: place.builder.lifts[tile.title] })
        expect(tile.placements.some(({ step, by }) => step === 'trending' && by === tile.rowScore)).toBe(true)
      }
      const scores = row.tiles.map((tile) => tile.rowScore)
      expect(scores).toEqual([...scores].sort((one, other) => other - one))
    }
  })

  it('is no row for two titles, nor for somebody of whom nothing is known', () => {
    expect(rowsOf(town({ trends: someRising(2) }), 'trending')).toEqual([])
    const place = town({ trends: someRising(40) })
    expect(place.builder.show(place.input(person([]))).filter((row) => row.kind === 'trending')).toEqual([])
  })
})

describe('New', () => {
  it('holds what came during the last four weeks, and says when', () => {
    const place = town({ titles: TITLES, releasedOn: (title) => (title % 4 === 1 ? TODAY - 5 : title % 4 === 2 ? TODAY - 28 : 0) })
    const rows = rowsOf(place, 'newTitles')
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      expect(row.orderedBy).toBe('model')
      for (const tile of row.tiles) {
        expect(tile.title % 4).toBe(1)
        expect(reasonIn(place, row, tile)).toEqual({ kind: 'arrived', days: 5 })
      }
    }
  })

  it('is no row while the catalogue is that of the opening, or of two new titles', () => {
    expect(rowsOf(town(), 'newTitles')).toEqual([])
    expect(rowsOf(town({ releasedOn: (title) => (title < 2 ? TODAY - 1 : 0) }), 'newTitles')).toEqual([])
  })
})

describe('My list', () => {
  const place = town()
  const listed = [{ title: 7 }, { title: 90 }, { title: 12, played: false, onList: true }, { title: 40, played: false, onList: true }]
  const listRow = (who: ReturnType<typeof person>): PageRow | undefined =>
    place.builder.build(place.input(who)).find((row) => row.kind === 'myList')

  it('holds what was put on the list and not begun, the best first', () => {
    const who = person([...listed, { title: 60, onList: true }, { title: 61, onList: true, share: 0.4 }], 0)
    const row = listRow(who)
    expect(row?.tiles.map(({ title }) => title).sort((one, other) => one - other)).toEqual([12, 40])
    const scores = row?.tiles.map(({ score }) => score) ?? []
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
    expect(row && reasonIn(place, row, row.tiles[0])).toEqual({ kind: 'listed' })
  })

  it('stands there for a single title, and not for none', () => {
    expect(listRow(person(listed.slice(0, 3), 0))?.tiles.map(({ title }) => title)).toEqual([12])
    expect(listRow(person(listed.slice(0, 2), 0))).toBeUndefined()
  })
})
