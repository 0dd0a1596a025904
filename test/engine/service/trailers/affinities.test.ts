import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublicCatalogue } from '../../../../src/engine/contract/catalogue'
import { artistId, titleId } from '../../../../src/engine/contract/ids'
import { ASPECTS } from '../../../../src/engine/contract/vocabulary'
import { AspectAffinities, aspectAffinities } from '../../../../src/engine/service/trailers/affinities'
import { aspectMatch, aspectTable } from '../../../../src/engine/service/trailers/aspects'
import { nobody, person } from '../support/person'
import { smallCatalogue } from '../support/smallCatalogue'

const catalogue = smallCatalogue(80)
const ROMANCE = ASPECTS.indexOf('romance')
const LEAD = ASPECTS.indexOf('lead')
const DIRECTOR = ASPECTS.indexOf('director')
const seen = { refuseArtists: false }

function affinitiesOf(
  who: ReturnType<typeof person>,
  title: number,
  { refuseArtists } = seen,
  from: PublicCatalogue = catalogue,
): number[] {
  const out = new Float32Array(ASPECTS.length)
  aspectAffinities(who.history, from, titleId(title), { refuseArtists, out })
  return Array.from(out)
}

const romances = catalogue.titles.filter(({ genres }) => genres[0] === 'romance').map(({ id }) => id)
const horrors = catalogue.titles.filter(({ genres }) => genres[0] === 'horror').map(({ id }) => id)

describe('the match of a title with an aspect', () => {
  it('is that of its strongest tag, the second genre counting less', () => {
    const title = { ...catalogue.titles[0], tones: ['warm'] as const }
    expect(aspectMatch({ ...title, genres: ['romance'] }, 'romance')).toBe(1)
    expect(aspectMatch({ ...title, genres: ['drama', 'romance'] }, 'romance')).toBe(0.8)
    expect(aspectMatch({ ...title, genres: ['drama'] }, 'romance')).toBe(0.4)
    expect(aspectMatch({ ...title, genres: ['romance'] }, 'lead')).toBe(0)
  })

  it('is told in units of the catalogue: mean 0, spread 1', () => {
    const table = aspectTable(catalogue)
    const column = catalogue.titles.map((_, t) => table[t * ASPECTS.length + ROMANCE])
    expect(column.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 9)
    expect(column.reduce((sum, x) => sum + x * x, 0) / column.length).toBeCloseTo(1, 9)
  })
})

describe('affinities', () => {
  it('are 0 where nothing is recorded', () => {
    expect(affinitiesOf(nobody(), 3)).toEqual(new Array(ASPECTS.length).fill(0))
  })

  it('are above 0 for what was liked, below for what was disliked', () => {
    expect(affinitiesOf(person(romances.slice(0, 4).map((title) => ({ title, weight: 1 }))), 0)[ROMANCE]).toBeGreaterThan(0.3)
    expect(affinitiesOf(person(romances.slice(0, 4).map((title) => ({ title, weight: -1 }))), 0)[ROMANCE]).toBeLessThan(-0.3)
    expect(affinitiesOf(person(horrors.slice(0, 4).map((title) => ({ title, weight: 1 }))), 0)[ROMANCE]).toBeLessThan(0)
  })

  it('are those of Σ w·m ÷ (Σ|w| + 4)', () => {
    const table = aspectTable(catalogue)
    const who = person([
      { title: 2, weight: 1.5 },
      { title: 9, weight: -0.5 },
    ])
    const m = (title: number): number => table[title * ASPECTS.length + ROMANCE]
    expect(affinitiesOf(who, 0)[ROMANCE]).toBeCloseTo((1.5 * m(2) - 0.5 * m(9)) / 6, 6)
  })

  it('grow with the number of records', () => {
    const few = affinitiesOf(person(romances.slice(0, 1).map((title) => ({ title }))), 0)[ROMANCE]
    const many = affinitiesOf(person(romances.slice(0, 5).map((title) => ({ title }))), 0)[ROMANCE]
    expect(many).toBeGreaterThan(few)
  })

  it('know the title’s own lead and director, as Σ w ÷ (n + 2)', () => {
    const [actor, director] = [artistId(1), artistId(40)]
    const billed = (title: number): boolean => title < 4
    const titles = catalogue.titles.map((title) => ({
      ...title,
      cast: [billed(title.id) ? actor : artistId(2), artistId(5)],
      director: billed(title.id) ? director : artistId(41),
    }))
    const cast = { ...catalogue, titles }
    const who = person([
      { title: 0, weight: 1 },
      { title: 1, weight: 1.4 },
    ])
    expect(affinitiesOf(who, 3, seen, cast)[LEAD]).toBeCloseTo(2.4 / 4, 6)
    expect(affinitiesOf(who, 3, seen, cast)[DIRECTOR]).toBeCloseTo(2.4 / 4, 6)
    expect(affinitiesOf(who, 10, seen, cast)[LEAD]).toBe(0)
    expect(affinitiesOf(who, 3, { refuseArtists: true }, cast)[LEAD]).toBe(0)
    expect(affinitiesOf(who, 3, { refuseArtists: true }, cast)[DIRECTOR]).toBe(0)
  })

  it('stay within −1 and 1 and do not remember the person before', () => {
    const shared = new AspectAffinities(catalogue)
    const out = new Float32Array(ASPECTS.length)
    const entries = fc.uniqueArray(fc.record({ title: fc.nat({ max: 79 }), weight: fc.float({ min: -3, max: 3, noNaN: true }) }), {
      selector: ({ title }) => title,
    })
    fc.assert(
      fc.property(entries, fc.nat({ max: 79 }), (list, title) => {
        const who = person(list)
        shared.read(who.history, seen)
        shared.write(titleId(title), out)
        expect(Array.from(out)).toEqual(affinitiesOf(who, title))
        for (const affinity of out) expect(Math.abs(affinity)).toBeLessThanOrEqual(1)
      }),
      { seed: 11 },
    )
  })
})
