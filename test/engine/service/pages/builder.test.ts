import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../../src/engine/contract/ids'
import { DEVICES } from '../../../../src/engine/contract/vocabulary'
import { createPageBuilder } from '../../../../src/engine/service/pages/builder'
import { LAYOUT } from '../../../../src/engine/service/pages/page'
import { reasonOf } from '../../../../src/engine/service/pages/reason'
import { nobody } from '../support/person'
import { smallCatalogue } from '../support/smallCatalogue'
import { NOW, town } from './town'

const place = town({ explore: 0.1 })
const requests = fc.record({
  who: fc.nat({ max: place.people.length - 1 }),
  device: fc.constantFrom(...DEVICES),
  at: fc.integer({ min: NOW - 5000, max: NOW + 5000 }),
})

const inputOf = ({ who, device, at }: { readonly who: number; readonly device: (typeof DEVICES)[number]; readonly at: number }) =>
  place.input(place.people[who], { profile: who, device, at })

describe('a page', () => {
  it('never holds a title twice', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const titles = place.builder.show(inputOf(request)).flatMap((row) => row.titles)
        expect(new Set(titles).size).toBe(titles.length)
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('fits its device and fills it', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const page = place.builder.show(inputOf(request))
        const { rows, columns } = LAYOUT[request.device]
        expect(page.length).toBe(rows)
        for (const row of page) {
          expect(row.titles.length).toBeLessThanOrEqual(columns)
          if (row.kind !== 'continueWatching') expect(row.titles.length).toBeGreaterThanOrEqual(3)
        }
      }),
      { seed: 2, numRuns: 60 },
    )
  })

  it('has the same titles at the same places when it is traced', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const shown = place.builder.show(inputOf(request))
        const traced = place.builder.build(inputOf(request))
        expect(traced.map(({ kind, subject, tiles }) => ({ kind, subject, titles: tiles.map((tile) => tile.title) }))).toEqual(shown)
      }),
      { seed: 3, numRuns: 50 },
    )
  })

  it('gives the same page for the same request, whatever was asked in between', () => {
    const request = { who: 4, device: 'television', at: NOW } as const
    const first = place.builder.show(inputOf(request))
    place.builder.build(inputOf({ who: 9, device: 'phone', at: NOW + 3 }))
    expect(place.builder.show(inputOf(request))).toEqual(first)
    expect(town({ explore: 0.1 }).builder.show(inputOf(request))).toEqual(first)
  })

  it('remembers nothing of the pages built before, to the last score', () => {
    fc.assert(
      fc.property(requests, requests, (request, other) => {
        place.builder.build(inputOf(other))
        expect(place.builder.build(inputOf(request))).toEqual(town({ explore: 0.1 }).builder.build(inputOf(request)))
      }),
      { seed: 5, numRuns: 15 },
    )
  })

  it('gives every tile a reason, and a trace that begins with how it came there', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const input = inputOf(request)
        const { model, catalogue, builder } = place
        const known = { model, catalogue, lifts: builder.lifts, at: input.at, coldReason: 'noEvents' } as const
        for (const row of place.builder.build(input)) {
          for (const tile of row.tiles) {
            const { history, cells } = input
            const reason = reasonOf(row, tile, { history, cells, ...known })
            expect(reason.kind === 'explore').toBe(tile.explored)
            expect(tile.placements.length).toBeGreaterThan(0)
            expect(tile.placements.some(({ step }) => step === 'explore' || step === stepOf(row.kind))).toBe(true)
          }
        }
      }),
      { seed: 4, numRuns: 20 },
    )
  })

  it('does not recommend what was already played', () => {
    const who = place.people[2]
    const played = new Set(Array.from(who.cells.titles).filter((_, cell) => who.cells.played[cell] === 1))
    for (const row of place.builder.show(place.input(who))) {
      if (row.kind === 'continueWatching' || row.kind === 'popularInCountry') continue
      expect(row.titles.filter((title) => played.has(title))).toEqual([])
    }
  })

  it('differs between people', () => {
    const pages = place.people.map((who, profile) => JSON.stringify(place.builder.show(place.input(who, { profile }))))
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('has Popular in your country on it, however little it suits the person', () => {
    for (const who of place.people) {
      expect(place.builder.show(place.input(who)).filter((row) => row.kind === 'popularInCountry').length).toBe(1)
    }
  })

  it('refuses a share of exploration that is none', () => {
    expect(() => createPageBuilder({ catalogue: smallCatalogue(60), seed: 1, explore: 1.5 })).toThrow(RangeError)
  })
})

describe('a page of which nothing is known', () => {
  it('is the same for everybody, and says so', () => {
    const pages = [0, 1, 2].map((profile) => place.builder.show(place.input(nobody(), { profile })))
    expect(pages[1]).toEqual(pages[0])
    expect(pages[2]).toEqual(pages[0])
    expect(new Set(pages[0].map((row) => row.kind))).toEqual(new Set(['everything']))
    expect(pages[0].length).toBe(LAYOUT.television.rows)
  })

  it('opens with the popular titles of the country where that is known', () => {
    const page = place.builder.show(place.input(nobody(2)))
    expect(page[0]).toMatchObject({ kind: 'popularInCountry', subject: 2 })
    expect(page.slice(1).every((row) => row.kind === 'everything')).toBe(true)
    expect(place.builder.show(place.input(nobody(2), { profile: 8 }))).toEqual(page)
  })

  it('is by lot before anything was learned, each person’s own, and the catalogue’s order where all is hidden', () => {
    const builder = createPageBuilder({ catalogue: smallCatalogue(150), seed: 11, explore: 0 })
    const input = place.input(nobody())
    const titlesFor = (profile: number) =>
      builder.build({ ...input, profile: profileId(profile) }).flatMap(({ tiles }) => tiles.map(({ title }) => title))
    expect(titlesFor(1)).not.toEqual(titlesFor(2))
    expect(titlesFor(1)).toEqual(titlesFor(1))
    const [row] = builder.build({ ...input, cold: { kind: 'cold', reason: 'masked' } })
    expect(row.orderedBy).toBe('title')
    expect(row.tiles.map((tile) => tile.title)).toEqual([0, 1, 2, 3, 4, 5])
  })
})

function stepOf(kind: string): string {
  return kind === 'genre' ? 'genreRows' : kind
}
