/** What every recommender promises, whatever it does inside. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublicCatalogue } from '../../../../src/engine/contract/catalogue'
import type { History } from '../../../../src/engine/contract/history'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { easeSequence } from '../../../../src/engine/service/models/easeSequence'
import { EVERY_MODEL, type ModelEntry } from '../../../../src/engine/service/models/everyModel'
import type { AnyExplanation, AnyFittedModel } from '../../../../src/engine/service/models/protocol'
import { RECOMMENDERS } from '../../../../src/engine/service/models/registry'
import { interactionsOf } from '../support/interactionsOf'
import { nobody, person } from '../support/person'
import { anyHistory, anyInteractions, fitted, OPTIONS, scoresOf } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 14
const catalogue = taggedCatalogue(TITLES)
const RUNS = { numRuns: 40 }

/** Even people of country 0 like even titles, all comedies; odd people of country 1 odd titles, all dramas; each lacks one. */
function checkerboard(size: number) {
  const people = Array.from({ length: size }, (_, who) => {
    const own = Array.from({ length: size }, (__, title) => title).filter((title) => title % 2 === who % 2 && title !== (who + 2) % size)
    return person(
      own.map((title) => ({ title })),
      who % 2,
    )
  })
  const plain = taggedCatalogue(size)
  const traits = new Float32Array(plain.traits.length)
  for (let title = 0; title < size; title++) traits[title * plain.traitNames.length + (title % 2)] = 1
  const board: PublicCatalogue = {
    ...plain,
    traits,
    titles: plain.titles.map((title) => ({ ...title, cast: [], director: plain.titles[0].director })),
  }
  return { people, interactions: interactionsOf(people, size), catalogue: board }
}

/** Even people rate even titles 5 and odd ones 1, odd people the other way round; each has left out one of either. */
function ratedCheckerboard(size: number) {
  const people = Array.from({ length: size }, (_, who) =>
    person(
      Array.from({ length: size }, (__, title) => ({ title, weight: title % 2 === who % 2 ? 5 : 1 })).filter(
        ({ title }) => title !== (who + 2) % size && title !== (who + 3) % size,
      ),
    ),
  )
  return { people, interactions: interactionsOf(people, size), catalogue: taggedCatalogue(size) }
}

/** A model that learns nothing of a person cannot tell the two kinds of people apart. */
const IMPERSONAL: readonly string[] = ['random', 'bias']

function expectToAddUp({ score, parts }: AnyExplanation, scored: number): void {
  const sum = parts.reduce((total, part) => total + part.value, 0)
  const size = parts.reduce((total, part) => total + Math.abs(part.value), 0)
  expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-5 * size)
  expect(Math.abs(sum - scored)).toBeLessThanOrEqual(1e-5 * size)
}

const OBVIOUS = {
  topn: ({ recommender }: ModelEntry) => {
    const { people, interactions, catalogue: board } = checkerboard(20)
    const { model } = fitted(recommender, { interactions, catalogue: board })
    people.forEach(({ history }, who) => {
      const scores = scoresOf(model, history)
      const worstOwn = Math.min(...scores.filter((_, title) => title % 2 === who % 2))
      const bestOther = Math.max(...scores.filter((_, title) => title % 2 !== who % 2))
      expect(worstOwn).toBeGreaterThan(bestOther)
    })
  },
  rating: ({ recommender, defaults }: ModelEntry) => {
    const size = 20
    const { people, interactions, catalogue: board } = ratedCheckerboard(size)
    const { model } = fitted(recommender, { interactions, catalogue: board, options: { ...OPTIONS, ...defaults } })
    people.forEach(({ history }, who) => {
      const scores = scoresOf(model, history)
      expect(scores[(who + 2) % size]).toBeGreaterThan(4)
      expect(scores[(who + 3) % size]).toBeLessThan(2)
    })
  },
}

/** All, those that order the simulated world's pages where evaluation fits another of that name, and the blend's other EASE. */
const CASES = [
  ...Object.values(EVERY_MODEL).map((entry) => ({ name: entry.recommender.id, entry })),
  ...Object.values(RECOMMENDERS)
    .filter(({ id, fit }) => EVERY_MODEL[id].recommender.fit !== fit)
    .map((recommender) => ({ name: `${recommender.id} of the world`, entry: { ...EVERY_MODEL[recommender.id], recommender } })),
  { name: 'ease in sequence', entry: { ...EVERY_MODEL.ease, recommender: easeSequence } },
]

it('are listed under their own names', () => {
  for (const [id, { recommender }] of Object.entries(EVERY_MODEL)) expect(recommender.id).toBe(id)
})

describe.each(CASES)('recommender $name', ({ entry }) => {
  const { task, recommender } = entry
  const { id } = recommender

  it('makes a model of its own name', () => {
    const { model } = fitted(recommender, { interactions: interactionsOf([nobody()], TITLES), catalogue })
    expect([model.id, model.titleCount]).toEqual([id, TITLES])
  })

  if (!IMPERSONAL.includes(id)) it('gives the obvious answer on a checkerboard', () => OBVIOUS[task](entry))

  it('has parts that add up to its score', () => {
    fc.assert(
      fc.property(anyInteractions(TITLES), anyHistory(TITLES), fc.nat(TITLES - 1), (interactions, history, title) => {
        const { model } = fitted(recommender, { interactions, catalogue })
        expectToAddUp(model.explain(history, titleId(title)), scoresOf(model, history)[title])
      }),
      RUNS,
    )
  })

  it('gives every title a number, whatever was recorded, and the same to all newcomers of a country', () => {
    fc.assert(
      fc.property(anyInteractions(TITLES), anyHistory(TITLES), (interactions, history) => {
        const { model } = fitted(recommender, { interactions, catalogue })
        expect(scoresOf(model, history).every(Number.isFinite)).toBe(true)
        for (const country of [-1, 0, 5]) {
          const cold = scoresOf(model, nobody(country).history)
          expect(cold.every(Number.isFinite)).toBe(true)
          expect(scoresOf(model, nobody(country).history)).toEqual(cold)
        }
      }),
      RUNS,
    )
  })

  it('answers a history alike whatever it was asked before', () => {
    fc.assert(
      fc.property(anyInteractions(TITLES), anyHistory(TITLES), anyHistory(TITLES), (interactions, one, other) => {
        const { model } = fitted(recommender, { interactions, catalogue })
        const first = scoresOf(model, one)
        scoresOf(model, other)
        model.explain(other, titleId(3))
        model.similar(titleId(2), 3)
        expect(scoresOf(model, one)).toEqual(first)
      }),
      RUNS,
    )
  })

  it('explains a history alike whatever it was asked before, also one read into the same buffer', () => {
    fc.assert(
      fc.property(anyInteractions(TITLES), anyHistory(TITLES), anyHistory(TITLES), (interactions, one, other) => {
        const fresh = (history: History) => fitted(recommender, { interactions, catalogue }).model.explain(history, titleId(3))
        const { model } = fitted(recommender, { interactions, catalogue })
        model.explain(one, titleId(2))
        expect(model.explain(one, titleId(3))).toEqual(fresh(one))
        scoresOf(model, other)
        expect(model.explain(one, titleId(3))).toEqual(fresh(one))
        const turned = { ...one, weights: one.weights.map((weight) => -weight) }
        one.weights.set(turned.weights)
        expect(model.explain(one, titleId(3))).toEqual(fresh(turned))
      }),
      RUNS,
    )
  })

  it('gives the same bits for the same records and options', () => {
    const { known } = splitChoices(choicesOf({ people: 60, titles: TITLES, dimensions: 3, each: 5, seed: 1 }), TITLES)
    const [one, other] = [fitted(recommender, { interactions: known, catalogue }), fitted(recommender, { interactions: known, catalogue })]
    expect(other.progress).toEqual(one.progress)
    for (let profile = 0; profile < known.profileCount; profile++) {
      const history = historyOf(known, profileId(profile))
      expect(scoresOf(other.model, history)).toEqual(scoresOf(one.model, history))
    }
  })

  it('goes on from last night, in its own way, and gives the same bits again', () => {
    const choices = choicesOf({ people: 60, titles: TITLES, dimensions: 3, each: 6, seed: 2 })
    const yesterday = splitChoices(choices, TITLES).known
    const today = interactionsOf(
      choices.map((titles, who) =>
        person(
          titles.map((title) => ({ title })),
          who % 6,
        ),
      ),
      TITLES,
    )
    const night = (): AnyFittedModel => {
      const previous = fitted(recommender, { interactions: yesterday, catalogue }).model
      return fitted(recommender, { interactions: today, catalogue, options: { ...OPTIONS, sweeps: 1, previous } }).model
    }
    const history = historyOf(today, profileId(4))
    const scores = scoresOf(night(), history)
    expect(scores.every(Number.isFinite)).toBe(true)
    expect(scoresOf(night(), history)).toEqual(scores)
  })

  it('names other titles as similar, nearest first, or says that it cannot', () => {
    fc.assert(
      fc.property(anyInteractions(TITLES), fc.nat(TITLES - 1), fc.nat(TITLES + 2), (interactions, title, count) => {
        const { model } = fitted(recommender, { interactions, catalogue })
        const answer = model.similar(titleId(title), count)
        if ('kind' in answer) {
          expect(answer.kind).toBe('cold')
          return
        }
        expect(answer.length).toBeLessThanOrEqual(count)
        expect(answer.map((one) => one.title)).not.toContain(title)
        expect(new Set(answer.map((one) => one.title)).size).toBe(answer.length)
        const similarities = answer.map(({ similarity }) => similarity)
        expect(similarities).toEqual([...similarities].sort((one, other) => other - one))
        expect(similarities.every((value) => Math.abs(value) <= 1 + 1e-9)).toBe(true)
      }),
      RUNS,
    )
  })

  it('tells how far it is, up to 1, and can be left half way', () => {
    const { known } = splitChoices(choicesOf({ people: 600, titles: TITLES, dimensions: 3, each: 5, seed: 3 }), TITLES)
    const { progress } = fitted(recommender, { interactions: known, catalogue })
    const done = progress.map((step) => step.done)
    expect(done).toEqual([...done].sort((one, other) => one - other))
    expect(done.at(-1)).toBe(1)
    const fit = recommender.fit(known, catalogue, OPTIONS)
    fit.next()
    const left = fit.return(fitted(recommender, { interactions: known, catalogue }).model)
    expect([left.done, fit.next().done]).toEqual([true, true])
  })

  it('does not look up an artist or a structure that it is refused', () => {
    const { known } = splitChoices(choicesOf({ people: 60, titles: TITLES, dimensions: 3, each: 5, seed: 4 }), TITLES)
    const options = { ...OPTIONS, refuseArtists: true, refuseStructures: true }
    const shuffled: PublicCatalogue = {
      ...catalogue,
      titles: catalogue.titles.map((title, at) => ({
        ...title,
        cast: catalogue.titles[(at + 5) % TITLES].cast,
        director: catalogue.titles[(at + 3) % TITLES].director,
      })),
      traits: catalogue.traits.map((value, at) =>
        catalogue.traitNames[at % catalogue.traitNames.length].startsWith('structure:') ? 1 - value : value,
      ),
    }
    const history = historyOf(known, profileId(7))
    const blind = scoresOf(fitted(recommender, { interactions: known, catalogue, options }).model, history)
    expect(scoresOf(fitted(recommender, { interactions: known, catalogue: shuffled, options }).model, history)).toEqual(blind)
  })

  it('refuses a wrong call in words', () => {
    const interactions = interactionsOf([nobody()], TITLES)
    const { model } = fitted(recommender, { interactions, catalogue })
    expect(() => model.explain(nobody().history, titleId(TITLES))).toThrow(
      `Expected \`title\` to be an integer from 0 to ${TITLES - 1}, got ${TITLES}`,
    )
    expect(() => model.similar(titleId(-1), 2)).toThrow(RangeError)
    expect(() => model.score(nobody().history, new Float32Array(3))).toThrow(`Expected \`out\` to hold at least ${TITLES} scores, got 3`)
    expect(() => fitted(recommender, { interactions, catalogue: taggedCatalogue(5) })).toThrow(
      'Expected `interactions.titleCount` to be 5, got 14',
    )
    expect(() => fitted(recommender, { interactions, catalogue, options: { ...OPTIONS, factors: 0 } })).toThrow(
      'Expected `factors` to be an integer from 1 to 512, got 0',
    )
  })
})
