/** A guess worked out of a study: every model's terms are those of its score, and records taken away or added move it. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titleId } from '../../../src/engine/contract/ids'
import { untaggedCatalogue } from '../../../src/engine/datasets/fileCatalogue'
import { StudyDesk } from '../../../src/engine/study/desk'
import { type AllHad, guessOf, type StudyGuess, type StudyGuessAsked } from '../../../src/engine/study/guess/guess'
import { unpack } from '../../../src/engine/study/packed'
import type { Study } from '../../../src/engine/study/study'

const ORDERING = ['random', 'popularity', 'userKnn', 'itemKnn', 'implicitAls', 'ease', 'content', 'blend'] as const
const RATING = ['bias', 'ratingSgd', 'ratingAls', 'userKnnRatings', 'itemKnnRatings', 'ratingBlend'] as const

const PEOPLE = 60
const FEWEST = 8

/** The first sixty real people, and the films that eight of them or more have rated. */
function someRealPeople(): Study {
  const { study } = unpack(new Uint8Array(gunzipSync(readFileSync('public/data/movielens.pack'))))
  const end = study.starts[PEOPLE]
  const counts = new Map<number, number>()
  for (const title of study.titleOf.subarray(0, end)) counts.set(title, (counts.get(title) ?? 0) + 1)
  const films = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([film]) => film)
    .sort((one, other) => one - other)
  const placeOf = new Map(films.map((film, place) => [film, place]))
  const starts = [0]
  const cells: number[] = []
  for (let person = 0; person < PEOPLE; person++) {
    for (let cell = study.starts[person]; cell < study.starts[person + 1]; cell++) if (placeOf.has(study.titleOf[cell])) cells.push(cell)
    starts.push(cells.length)
  }
  const { catalogue } = study
  const width = catalogue.traitNames.length
  return {
    ...study,
    people: study.people.slice(0, PEOPLE),
    titles: films.map((film) => study.titles[film]),
    genres: films.map((film) => study.genres[film]),
    catalogue: {
      ...catalogue,
      titles: films.map((film, place) => ({ ...catalogue.titles[film], id: titleId(place) })),
      traits: Float32Array.from(films.flatMap((film) => [...catalogue.traits.subarray(film * width, (film + 1) * width)])),
    },
    countries: study.countries.slice(0, PEOPLE),
    starts: Uint32Array.from(starts),
    titleOf: Uint32Array.from(cells, (cell) => placeOf.get(study.titleOf[cell]) ?? -1),
    ratings: Float32Array.from(cells, (cell) => study.ratings[cell]),
    times: Float64Array.from(cells, (cell) => study.times?.[cell] ?? 0),
  }
}

const real = someRealPeople()
const likesOnly: Study = { ...real, ratings: real.ratings.map(() => 1), scale: null, likedFrom: Number.NEGATIVE_INFINITY }
const ASKED: StudyGuessAsked = { person: 4, title: null, model: 'userKnn', without: [], added: [] }

function answer(study: Study, asked: Partial<StudyGuessAsked> = {}): StudyGuess | AllHad {
  const desk = new StudyDesk(() => 0)
  desk.open(study)
  const guess = guessOf(desk, { ...ASKED, ...asked })
  for (let step = guess.next(); ; step = guess.next()) if (step.done === true) return step.value
}

function guess(study: Study, asked: Partial<StudyGuessAsked> = {}): StudyGuess {
  const worked = answer(study, asked)
  if (worked.kind === 'cold') throw new Error('nothing was guessed')
  return worked
}

function addsUp({ members, now }: StudyGuess): void {
  let whole = 0
  let size = 1e-9
  for (const { score, value, weight, centre, scale, terms } of members) {
    const spread = terms.reduce((sum, term) => sum + Math.abs(term.value), 1e-9)
    expect(Math.abs(terms.reduce((sum, term) => sum + term.value, 0) - score)).toBeLessThanOrEqual(1e-5 * spread)
    expect(value).toBe((weight * (score - centre)) / scale)
    for (const term of terms) if (term.factors !== null) expect(term.factors[0] * term.factors[1]).toBeCloseTo(term.value, 6)
    whole += value
    size += Math.abs(value) + (Math.abs(weight) * (spread + Math.abs(centre))) / scale
  }
  expect(Math.abs(whole - now.score)).toBeLessThanOrEqual(1e-5 * size)
}

const title = fc.integer({ min: 0, max: real.titles.length - 1 }).map(titleId)
const about = fc.record({
  person: fc.integer({ min: 0, max: PEOPLE - 1 }),
  title,
  without: fc.array(title, { maxLength: 3 }),
  added: fc.array(fc.record({ title, rating: fc.integer({ min: 1, max: 10 }).map((halves) => halves / 2) }), { maxLength: 3 }),
})

describe('a guess worked out of a study', () => {
  it('is a sum of the very terms that the model used, by every model, with records taken away or added', () => {
    for (const model of [...ORDERING, ...RATING]) {
      fc.assert(
        fc.property(about, (asked) => addsUp(guess(real, { ...asked, model }))),
        { numRuns: 8 },
      )
    }
  })

  it('is worked out of likes alone where nobody rates, and not by models of ratings', () => {
    for (const model of ORDERING) addsUp(guess(likesOnly, { model, added: [{ title: titleId(3), rating: 0 }] }))
    expect(() => guess(likesOnly, { model: 'bias' })).toThrow(/with ratings/)
  })

  it('works without any word on the titles', () => {
    addsUp(guess({ ...real, catalogue: untaggedCatalogue(real.titles.length) }, { model: 'blend' }))
  })

  it('ranks the title among those that the person has not had', () => {
    const { title: guessed, recorded, asRecorded } = guess(real)
    expect(recorded).not.toContain(guessed)
    expect(asRecorded.among).toBe(real.titles.length - recorded.length)
    expect(asRecorded.first[0]).toBe(guessed)
    expect(asRecorded.rank).toBe(1)
    for (const one of asRecorded.first) expect(recorded).not.toContain(one)
    const last = guess(real, { title: asRecorded.first[4] }).asRecorded
    expect(last.rank).toBe(5)
  })

  it('shows of each neighbour by ratings the share and the deviation that make their term', () => {
    const { neighbours, members } = guess(real, { model: 'userKnnRatings' })
    expect(neighbours.length).toBe(3)
    const terms = members[0].terms.filter(({ source }) => source.kind === 'neighbour')
    for (const [place, { person, shared, closeness }] of neighbours.entries()) {
      expect(terms[place].source).toMatchObject({ kind: 'neighbour', profile: person })
      expect(shared.length).toBeGreaterThan(0)
      expect(closeness).toBeGreaterThan(0)
    }
  })

  it('moves with a record taken away as it does for somebody who never had it', () => {
    for (const model of ['itemKnn', 'ease', 'ratingSgd', 'itemKnnRatings'] as const) {
      const before = guess(real, { model })
      const loudest = before.members[0].terms.find(({ source }) => source.kind === 'watched')?.source
      const taken = loudest?.kind === 'watched' ? loudest.title : before.recorded[0]
      const after = guess(real, { model, title: before.title, without: [taken] })
      expect(after.asRecorded).toEqual(before.now)
      expect(after.now.score).not.toBe(before.now.score)
      expect(after.now.among).toBe(before.now.among + 1)
      expect(after.columns).toEqual(before.columns)
      const back = guess(real, { model, title: before.title, added: [{ title: taken, rating: ratingOf(taken) }] })
      expect(back.now.score).toBeCloseTo(before.now.score, 5)
    }
  })

  it('does not tell an ordering model of a title that is rated badly, and tells a model of ratings', () => {
    const { title: guessed, recorded } = guess(real)
    const other = titleId(real.titles.findIndex((_, one) => one !== guessed && !recorded.includes(titleId(one))))
    const asked = (model: StudyGuessAsked['model'], rating: number) =>
      guess(real, { model, title: guessed, added: [{ title: other, rating }] })
    expect(asked('ease', 1).now.score).toBe(asked('ease', 1).asRecorded.score)
    expect(asked('ease', 5).now.score).not.toBe(asked('ease', 5).asRecorded.score)
    expect(asked('ratingSgd', 1).now.score).not.toBe(asked('ratingSgd', 5).now.score)
    expect(asked('ease', 1).columns).toContain(other)
  })

  it('names people who liked what the person likes and liked the title, too', () => {
    const { evidence, title: guessed, recorded } = guess(real)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { watched, both, watchedFirst, people } of evidence) {
      expect(recorded).toContain(watched)
      expect(both).toBeLessThanOrEqual(watchedFirst)
      for (const person of people)
        for (const one of [watched, guessed]) expect(ratingOf(one, person)).toBeGreaterThanOrEqual(real.likedFrom)
    }
  })

  it('is nothing where somebody has had all there is', () => {
    const one: Study = { ...real, people: ['a'], starts: Uint32Array.of(0, 2), titles: ['x', 'y'], genres: [[], []], ...alone() }
    expect(answer(one, { person: null })).toEqual({ kind: 'cold', reason: 'allHad' })
  })
})

const alone = () => ({
  titleOf: Uint32Array.of(0, 1),
  ratings: Float32Array.of(5, 4),
  times: null,
  countries: Int8Array.of(-1),
  catalogue: untaggedCatalogue(2),
})

function ratingOf(title: number, person = 4): number {
  const at = real.titleOf.subarray(real.starts[person], real.starts[person + 1]).indexOf(title)
  return at < 0 ? Number.NaN : real.ratings[real.starts[person] + at]
}
