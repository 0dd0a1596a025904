import { Matrix, solve } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import type { PublicCatalogue } from '../../../../src/engine/contract/catalogue'
import type { History } from '../../../../src/engine/contract/history'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { content } from '../../../../src/engine/service/models/content'
import { ARTIST_VARIANCE, TRAIT_RIDGE, UNTOUCHED } from '../../../../src/engine/service/models/contentKernel'
import type { ContentModel } from '../../../../src/engine/service/models/contentModel'
import { CONTENT_ALPHA, MOST_TITLES } from '../../../../src/engine/service/models/contentTaste'
import { interactionsOf } from '../support/interactionsOf'
import { nobody, person } from '../support/person'
import { fitted, OPTIONS, scoresOf } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 30
const catalogue = taggedCatalogue(TITLES)
const { known } = splitChoices(choicesOf({ people: 40, titles: TITLES, dimensions: 3, each: 8, seed: 11 }), TITLES)

/** Constant and traits of every title, as a plain matrix. */
function traitMatrix({ titles, traitNames, traits }: PublicCatalogue): Matrix {
  return new Matrix(titles.map((_, row) => [1, ...traits.subarray(row * traitNames.length, (row + 1) * traitNames.length)]))
}

/** Loads of every artist on every title. */
function artistMatrix({ titles, artists }: PublicCatalogue): Matrix {
  const loads = Matrix.zeros(titles.length, artists.length)
  titles.forEach(({ director, cast }, row) => {
    cast.forEach((artist, place) => {
      loads.set(row, artist, place === 0 ? 1 : 0.6)
    })
    loads.set(row, director, 1)
  })
  return loads
}

/** The ridge in its primal form: all traits and artists at once, one big system, everything explicit. */
function primalScores(model: ContentModel, history: History): number[] {
  const phi = traitMatrix(catalogue)
  const loads = artistMatrix(catalogue)
  const all = new Matrix(phi.to2DArray().map((row, title) => [...row, ...loads.getRow(title)]))
  const penalty = Matrix.zeros(all.columns, all.columns)
  penalty.setSubMatrix(phi.transpose().mmul(phi).mul(UNTOUCHED).add(Matrix.eye(phi.columns).mul(TRAIT_RIDGE)), 0, 0)
  for (let artist = phi.columns; artist < all.columns; artist++) penalty.set(artist, artist, 1 / ARTIST_VARIANCE)
  const prior = Matrix.columnVector([...model.state.prior, ...new Array(loads.columns).fill(0)])
  const seen = all.selection(
    Array.from(history.titles.subarray(0, history.count)),
    Array.from({ length: all.columns }, (_, at) => at),
  )
  const confidence = Matrix.diag(Array.from(history.weights.subarray(0, history.count), (weight) => CONTENT_ALPHA * Math.abs(weight)))
  const wanted = Matrix.columnVector(Array.from(history.weights.subarray(0, history.count), (weight) => (weight > 0 ? 1 : -1)))
  const left = seen.transpose().mmul(confidence).mmul(seen).add(penalty)
  const right = seen.transpose().mmul(confidence).mmul(wanted).add(penalty.mmul(prior))
  return all.mmul(solve(left, right)).to1DArray()
}

describe('content ridge', () => {
  it('in its dual form is the ridge in its primal form', () => {
    const { model } = fitted(content, { interactions: known, catalogue })
    const histories = [
      historyOf(known, profileId(0)),
      historyOf(known, profileId(3)),
      person([
        { title: 2, weight: 2 },
        { title: 5, weight: -1.5 },
        { title: 9, weight: 0.1 },
      ]).history,
    ]
    for (const history of histories) {
      const scores = scoresOf(model, history)
      primalScores(model, history).forEach((value, title) => {
        expect(scores[title]).toBeCloseTo(value, 6)
      })
    }
  })

  it('gives everybody’s ridge to a newcomer: a weighted least-squares fit of what is liked', () => {
    const { model } = fitted(content, { interactions: known, catalogue })
    const phi = traitMatrix(catalogue)
    const likes = new Array(TITLES).fill(0)
    for (const title of known.titles) likes[title]++
    const sure = likes.map((count) => count / (count + 10))
    const target = likes.map((count) => (count * CONTENT_ALPHA) / (known.profileCount + count * CONTENT_ALPHA))
    const weighted = Matrix.diag(sure).mmul(phi)
    const left = phi.transpose().mmul(weighted).add(Matrix.eye(phi.columns).mul(TRAIT_RIDGE))
    const prior = solve(left, weighted.transpose().mmul(Matrix.columnVector(target)))
    const scores = scoresOf(model, nobody().history)
    phi
      .mmul(prior)
      .to1DArray()
      .forEach((value, title) => {
        expect(scores[title]).toBeCloseTo(value, 6)
      })
  })

  it('scores a title that nobody has taken up by its traits and artists', () => {
    const first = catalogue.titles[0]
    const twin: PublicCatalogue = {
      ...catalogue,
      titles: catalogue.titles.map((title, at) => (at === 29 ? { ...first, id: titleId(29) } : title)),
      traits: catalogue.traits.map((value, at) => {
        const row = Math.floor(at / catalogue.traitNames.length)
        return row === 29 ? catalogue.traits[at % catalogue.traitNames.length] : value
      }),
    }
    const people = [person([{ title: 0, weight: 2 }]), person([{ title: 4 }])]
    const { model } = fitted(content, { interactions: interactionsOf(people, TITLES), catalogue: twin })
    const scores = scoresOf(model, people[0].history)
    expect(scores[29]).toBe(scores[0])
    expect(scores[29]).toBe(Math.max(...scores))
    const parts = model.explain(people[0].history, titleId(29)).parts
    expect(parts.filter(({ source }) => source.kind === 'artist').map(({ value }) => value > 0)).toEqual([true, true])
    expect(model.similar(titleId(29), 1)).toMatchObject([{ title: 0 }])
  })

  it('turns away from what was disliked', () => {
    const { model } = fitted(content, { interactions: known, catalogue })
    const before = scoresOf(model, nobody().history)
    const after = scoresOf(model, person([{ title: 7, weight: -1.5 }]).history)
    expect(after[7]).toBeLessThan(before[7])
  })

  it('looks at the strongest records only, of a history longer than it can take', () => {
    const wide = taggedCatalogue(80)
    const { model } = fitted(content, { interactions: interactionsOf([nobody()], 80), catalogue: wide })
    const strong = Array.from({ length: MOST_TITLES }, (_, title) => ({ title, weight: 2 }))
    const weak = Array.from({ length: 20 }, (_, at) => ({ title: MOST_TITLES + at, weight: -0.05 }))
    expect(scoresOf(model, person([...strong, ...weak]).history)).toEqual(scoresOf(model, person(strong).history))
  })

  it('keeps its kernel from night to night, and makes another when a join is refused', () => {
    const previous = fitted(content, { interactions: known, catalogue }).model
    const again = fitted(content, { interactions: known, catalogue, options: { ...OPTIONS, previous } }).model
    expect(again.state.kernel).toBe(previous.state.kernel)
    const blind = fitted(content, { interactions: known, catalogue, options: { ...OPTIONS, previous, refuseArtists: true } }).model
    expect(blind.state.kernel).not.toBe(previous.state.kernel)
    const history = historyOf(known, profileId(0))
    const kinds = catalogue.titles.flatMap((_, title) => blind.explain(history, titleId(title)).parts.map(({ source }) => source.kind))
    expect(new Set(kinds)).toEqual(new Set(['baseline', 'trait']))
  })
})

describe('for somebody who refuses a join', () => {
  const { model } = fitted(content, { interactions: known, catalogue })
  const history = historyOf(known, profileId(3))
  const without = { ...history, refused: { refuseArtists: true, refuseStructures: false } }

  it('no artist has a part in the score, and the parts still add up', () => {
    const own = model.explain(history, titleId(4))
    expect(own.parts.some(({ source }) => source.kind === 'artist')).toBe(true)
    const { score, parts } = model.explain(without, titleId(4))
    expect(parts.every(({ source }) => source.kind !== 'artist')).toBe(true)
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 6)
    expect(scoresOf(model, without)[4]).toBeCloseTo(score, 4)
  })

  it('others are scored as before, in whatever order they are asked', () => {
    const before = scoresOf(model, history)
    const theirs = scoresOf(model, without)
    expect(theirs).not.toEqual(before)
    expect(scoresOf(model, history)).toEqual(before)
    expect(scoresOf(model, without)).toEqual(theirs)
  })
})
