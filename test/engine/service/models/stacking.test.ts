/** What is held out, how votes are given, and the blend that comes of it. */
import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import { stream, uniform } from '../../../../src/engine/math/random'
import { historyOf } from '../../../../src/engine/service/log/interactions'
import { ease } from '../../../../src/engine/service/models/ease'
import { easeSequence } from '../../../../src/engine/service/models/easeSequence'
import type { Exam } from '../../../../src/engine/service/models/ensembleSelection'
import { selectEnsemble } from '../../../../src/engine/service/models/ensembleSelection'
import { holdOutTitles, ROUNDS } from '../../../../src/engine/service/models/heldOutTitles'
import { stacking } from '../../../../src/engine/service/models/stacking'
import { TOPN_DEFAULTS } from '../../../../src/engine/service/models/topnDefaults'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'
import { fitted, OPTIONS, scoresOf } from './fitting'
import { choicesOf, splitChoices } from './lowRankPeople'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 60
const catalogue = taggedCatalogue(TITLES)
const { known } = splitChoices(choicesOf({ people: 200, titles: TITLES, dimensions: 4, each: 15, seed: 9 }), TITLES)

/** Each sat down five times and went along the titles from somewhere on, leaving out every third or so. */
function peopleInSittings() {
  const dice = stream(4, 'test: sittings')
  const people = Array.from({ length: 200 }, (_, who) => {
    const taken = new Map<number, number>()
    for (let sitting = 0; sitting < 5; sitting++) {
      const from = Math.floor(uniform(dice, who, 0, sitting) * TITLES)
      for (let step = 0; step < 5; step++) {
        if (uniform(dice, who, 1, 10 * sitting + step) < 0.7) taken.set((from + step) % TITLES, 100 * sitting + step)
      }
    }
    return person(Array.from(taken, ([title, lastAt]) => ({ title, lastAt })))
  })
  return interactionsOf(people, TITLES)
}

describe('titles held out', () => {
  it('are each person’s own likes, another tenth each round, and gone from what is known', () => {
    const dice = stream(3, 'test: held out')
    const rounds = Array.from({ length: ROUNDS }, (_, round) => holdOutTitles(known, dice, round))
    for (let profile = 0; profile < known.profileCount; profile += 13) {
      const all = Array.from(historyOf(known, profileId(profile)).titles)
      expect(rounds.flatMap(({ held }) => Array.from(held[profile])).sort((a, b) => a - b)).toEqual(all)
      for (const split of rounds) {
        const left = Array.from(historyOf(split.known, profileId(profile)).titles)
        expect([...left, ...split.held[profile]].sort((a, b) => a - b)).toEqual(all)
      }
    }
  })

  it('leave alone who liked few, and what is disliked', () => {
    const few = person([{ title: 1 }, { title: 2 }, { title: 3 }, { title: 4 }])
    const torn = person([0, 1, 2, 3, 4, 5].map((title) => ({ title, weight: title < 5 ? 1 : -1 })))
    const { known: rest, held } = holdOutTitles(interactionsOf([few, torn], TITLES), stream(1, 'test: few'))
    expect(held[0]).toHaveLength(0)
    expect(held[1]).toHaveLength(1)
    expect(held[1][0]).toBeLessThan(5)
    expect(Array.from(rest.titles.subarray(0, 4))).toEqual([1, 2, 3, 4])
    expect(rest.starts[2]).toBe(9)
  })
})

describe('the votes', () => {
  const exam = (...members: readonly number[][]): Exam => ({
    candidates: 12,
    scores: Float32Array.from(members.flat()),
    isHeld: Uint8Array.from({ length: 12 }, (_, at) => (at < 2 ? 1 : 0)),
    held: 2,
  })
  const votes = (exams: readonly Exam[], names: readonly string[]): readonly number[] => {
    const selecting = selectEnsemble(exams, names)
    for (let step = selecting.next(); ; step = selecting.next()) if (step.done) return step.value
  }
  const from = (of: (candidate: number) => number): number[] => Array.from({ length: 12 }, (_, candidate) => of(candidate))

  it('all go to the one member that knows', () => {
    const knows = from((candidate) => -candidate)
    const errs = from((candidate) => candidate)
    expect(votes([exam(errs, knows)], ['one', 'other'])).toEqual([0, 1])
  })

  it('are shared where each member knows half', () => {
    const first = from((candidate) => (candidate === 0 ? 3 : candidate === 1 ? 0 : 1 + candidate / 100))
    const second = from((candidate) => (candidate === 1 ? 3 : candidate === 0 ? 0 : 1 + candidate / 100))
    const [one, other] = votes([exam(first, second)], ['one', 'other'])
    expect(Math.min(one, other)).toBeGreaterThan(0.3)
    expect(one + other).toBeCloseTo(1, 12)
  })

  it('go, of two of one name, to the one that does better alone, and of two alike to the first', () => {
    const knows = from((candidate) => -candidate)
    const halfKnows = from((candidate) => (candidate === 0 ? 3 : candidate === 1 ? 0 : 1 + candidate / 100))
    const otherHalf = from((candidate) => (candidate === 1 ? 3 : candidate === 0 ? 0 : 1 + candidate / 100))
    expect(votes([exam(halfKnows, otherHalf, knows)], ['one', 'other', 'one'])).toEqual([0, 0, 1])
    const [first, second, third] = votes([exam(halfKnows, otherHalf, halfKnows)], ['one', 'other', 'one'])
    expect([first > 0, second > 0, third]).toEqual([true, true, 0])
  })
})

describe('a blend of what was held out', () => {
  const { model, progress } = fitted(stacking, { interactions: known, catalogue })

  it('has members whose weights add up to 1, the heaviest first, and whose parts are told by member', () => {
    const weights = model.members.map(({ weight }) => weight)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
    const history = historyOf(known, profileId(5))
    const { parts } = model.explain(history, titleId(20))
    for (const { model: member, scale, weight } of model.members) {
      const sum = parts.filter((part) => part.model === member.id).reduce((total, { value }) => total + value, 0)
      expect(sum).toBeCloseTo((weight / scale) * member.explain(history, titleId(20)).score, 9)
    }
    expect(parts.filter((part) => part.model === 'blend')).toHaveLength(1)
  })

  it('gives an average title for an average person about 0', () => {
    let sum = 0
    for (let profile = 0; profile < known.profileCount; profile++) {
      for (const score of scoresOf(model, historyOf(known, profileId(profile)))) sum += score
    }
    expect(Math.abs(sum / (known.profileCount * TITLES))).toBeLessThan(0.1)
  })

  it('has EASE once, the one that heeds the order only where the order tells something', () => {
    const sittings = peopleInSittings()
    const told = fitted(stacking, { interactions: sittings, catalogue }).model.members.filter(({ model: { id } }) => id === 'ease')
    expect(told).toHaveLength(1)
    expect(told[0].model.similar(titleId(0), 3)).toEqual(
      fitted(easeSequence, { interactions: sittings, catalogue }).model.similar(titleId(0), 3),
    )
    const plain = fitted(ease, { interactions: known, catalogue, options: { ...OPTIONS, ...TOPN_DEFAULTS.ease } }).model
    for (const { model: member } of model.members.filter(({ model: { id } }) => id === 'ease')) {
      expect(member.similar(titleId(0), 3)).toEqual(plain.similar(titleId(0), 3))
    }
  })

  it('tells how far it is without ever going back', () => {
    const done = progress.map((step) => step.done)
    expect(done).toEqual([...done].sort((one, other) => one - other))
    expect(done.length).toBeGreaterThan(20)
  })

  it('learns the same from the same seed, and weighs anew from another', () => {
    const again = fitted(stacking, { interactions: known, catalogue }).model
    const weightsOf = (of: typeof model) => of.members.map(({ model: { id }, weight }) => ({ id, weight }))
    expect(weightsOf(again)).toEqual(weightsOf(model))
    const other = fitted(stacking, { interactions: known, catalogue, options: { ...OPTIONS, seed: 77 } }).model
    expect(weightsOf(other)).not.toEqual(weightsOf(model))
  })
})
