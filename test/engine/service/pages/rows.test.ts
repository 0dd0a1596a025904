import { describe, expect, it } from 'vitest'
import { minute } from '../../../../src/engine/contract/ids'
import { GENRES } from '../../../../src/engine/contract/vocabulary'
import { indexCatalogue } from '../../../../src/engine/service/pages/catalogueIndex'
import { daypartOf, GenreHabits, type GenreLifts, noLifts } from '../../../../src/engine/service/pages/habits'
import type { PageRow } from '../../../../src/engine/service/pages/page'
import { reasonOf } from '../../../../src/engine/service/pages/reason'
import { event } from '../support/event'
import type { Person } from '../support/person'
import { person } from '../support/person'
import { smallCatalogue } from '../support/smallCatalogue'
import { NOW, town } from './town'

const TITLES = 150
const MANY = 500
const catalogue = smallCatalogue(TITLES)
const DAY = 1440

/** Somebody who liked the titles that are of one genre and of no other. */
function fanOf(genre: number): Person {
  const titles = smallCatalogue(MANY)
    .titles.filter(({ genres }) => genres.length === 1 && genres[0] === GENRES[genre])
    .slice(0, 6)
  return person(titles.map((title, i) => ({ title: title.id, weight: 1.2, lastAt: NOW - (i + 1) * DAY })))
}

const genresOf = (rows: readonly PageRow[]): number[] => rows.filter((row) => row.kind === 'genre').map((row) => row.subject)

describe('genre rows', () => {
  it('open with the genre that the person watches', () => {
    const place = town({ titles: MANY })
    for (const genre of [0, 4, 8]) expect(genresOf(place.builder.build(place.input(fanOf(genre))))[0]).toBe(genre)
  })

  it('hold only titles of their genre, in the model’s order', () => {
    const place = town({ titles: TITLES })
    for (const who of place.people.slice(0, 10)) {
      for (const row of place.builder.build(place.input(who))) {
        if (row.kind !== 'genre') continue
        expect(row.tiles.every((tile) => catalogue.titles[tile.title].genres.includes(GENRES[row.subject]))).toBe(true)
        const scores = row.tiles.map((tile) => tile.score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }
    }
  })

  it('follow the hour and the device where habits do', () => {
    const lifts: GenreLifts = noLifts()
    const evening = daypartOf(NOW) * GENRES.length
    for (let genre = 0; genre < GENRES.length; genre++) lifts.byDaypart[evening + genre] = genre === 9 ? 2 : 0.5
    const usual = town({ titles: TITLES })
    const lifted = town({ titles: TITLES, lifts })
    const before = usual.people.filter((who) => genresOf(usual.builder.build(usual.input(who)))[0] === 9).length
    const after = lifted.people.filter((who) => genresOf(lifted.builder.build(lifted.input(who)))[0] === 9).length
    expect(after).toBeGreaterThan(before)
    const atNoon = NOW - 8 * 60
    expect(lifted.builder.show(lifted.input(lifted.people[0], { at: atNoon }))).toEqual(
      usual.builder.show(usual.input(usual.people[0], { at: atNoon })),
    )
  })
})

describe('habits', () => {
  const index = indexCatalogue(catalogue)
  const title = catalogue.titles.find(({ genres }) => genres.length === 1)?.id ?? 0
  const [genre] = [GENRES.indexOf(catalogue.titles[title].genres[0])]
  const other = catalogue.titles.find(({ genres }) => !genres.includes(GENRES[genre]))?.id ?? 0

  function habits(): GenreHabits {
    const counted = new GenreHabits(index)
    for (let i = 0; i < 300; i++) {
      counted.apply(event('play', { title, at: 8 * 60, device: 3 }))
      counted.apply(event('play', { title: other, at: 21 * 60, device: 0 }))
      counted.apply(event('looked', { title, at: 21 * 60, device: 0 }))
    }
    return counted
  }

  it('lift a genre where it is watched more than usual, and lower it elsewhere', () => {
    const lifts = habits().lifts({ when: true, device: true })
    const at = (hour: number): number => lifts.byDaypart[daypartOf(minute(hour * 60)) * GENRES.length + genre]
    expect(at(8)).toBeGreaterThan(1.5)
    expect(at(21)).toBe(0.5)
    // Nobody watched at noon: as always.
    expect(at(12)).toBeCloseTo(1, 6)
    expect(lifts.byDevice[3 * GENRES.length + genre]).toBeGreaterThan(1.5)
  })

  it('are those of (n + κs)/(N + κ)/s', () => {
    const share = 0.5
    const lifts = habits().lifts({ when: true, device: true })
    expect(lifts.byDaypart[daypartOf(minute(8 * 60)) * GENRES.length + genre]).toBeCloseTo((300 + 50 * share) / 350 / share, 5)
  })

  it('lift nothing where the signal is hidden', () => {
    const lifts = habits().lifts({ when: false, device: true })
    expect(new Set(lifts.byDaypart)).toEqual(new Set([1]))
    expect(new Set(lifts.byDevice).size).toBeGreaterThan(1)
  })

  it('come back from a checkpoint', () => {
    const restored = new GenreHabits(index)
    restored.restore(structuredClone(habits().counts()))
    expect(restored.lifts({ when: true, device: true })).toEqual(habits().lifts({ when: true, device: true }))
  })
})

describe('Because you watched', () => {
  const place = town({ titles: TITLES })

  it('names a title that was watched lately and liked, before one long ago', () => {
    const who = person([
      { title: 10, weight: 1, lastAt: NOW - DAY },
      { title: 50, weight: 1, lastAt: NOW - 200 * DAY },
      { title: 51, weight: -1, lastAt: NOW - DAY },
      { title: 52, weight: 2, lastAt: NOW - DAY, played: false },
    ])
    const subjects = place.builder
      .build(place.input(who))
      .filter((row) => row.kind === 'becauseYouWatched')
      .map((row) => row.subject)
    expect(subjects).toContain(10)
    expect(subjects).not.toContain(51)
    expect(subjects).not.toContain(52)
  })

  it('is ordered by similarity times standing, and gives X as the reason', () => {
    const known = { model: place.model, catalogue, at: NOW, lifts: place.builder.lifts, coldReason: 'noEvents' } as const
    for (const who of place.people) {
      const rows = place.builder.build(place.input(who)).filter((row) => row.kind === 'becauseYouWatched')
      for (const row of rows) {
        const scores = row.tiles.map((tile) => tile.rowScore)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        const reason = reasonOf(row, row.tiles[0], { ...who, ...known })
        expect(reason).toEqual({ kind: 'similar', title: row.subject })
      }
    }
  })
})

describe('Popular in your country', () => {
  const place = town({ titles: TITLES })

  it('is in the country’s order, and other in another country', () => {
    const [fr, ca] = [0, 2].map((country) => {
      const row = place.builder.build(place.input(person([{ title: 0 }], country))).find(({ kind }) => kind === 'popularInCountry')
      return row?.tiles.map((tile) => tile.title) ?? []
    })
    expect(fr.length).toBe(6)
    expect(fr).not.toEqual(ca)
  })

  it('lets a finished title come back after four weeks', () => {
    const popular = (lastAt: number): number[] => {
      const everything = Array.from({ length: TITLES }, (_, title) => ({ title, lastAt }))
      const row = place.builder.build(place.input(person(everything, 0))).find(({ kind }) => kind === 'popularInCountry')
      return row?.tiles.map((tile) => tile.title) ?? []
    }
    expect(popular(NOW - 5 * DAY)).toEqual([])
    expect(popular(NOW - 29 * DAY).length).toBe(6)
  })
})
