import { describe, expect, it } from 'vitest'
import type { History } from '../../../../src/engine/contract/history'
import { stream } from '../../../../src/engine/math/random'
import { gained } from '../../../../src/engine/service/log/splits'
import type { Exam } from '../../../../src/engine/service/models/blendPairs'
import { examPairs } from '../../../../src/engine/service/models/blendPairs'
import type { FittedModel } from '../../../../src/engine/service/models/protocol'
import { handModel } from '../support/handModel'
import { interactionsOf } from '../support/interactionsOf'
import { person } from '../support/person'
import { taggedCatalogue } from './taggedCatalogue'

const TITLES = 40
const catalogue = taggedCatalogue(TITLES)

/** Everybody knew three titles and took up one more. */
function nights(people: number) {
  const known = (who: number): number[] => [0, 1, 2].map((place) => (who * 7 + place * 11) % TITLES)
  const taken = (who: number): number => (who * 7 + 5) % TITLES
  const before = interactionsOf(
    Array.from({ length: people }, (_, who) => person(known(who).map((title) => ({ title })))),
    TITLES,
  )
  const after = interactionsOf(
    Array.from({ length: people }, (_, who) => person([...known(who), taken(who)].map((title) => ({ title })))),
    TITLES,
  )
  return { before, after, heldOut: gained(before, after) }
}

/** Its score of a title is the title’s number, so that a difference tells which titles were compared; it counts who was scored. */
function numbering(): { readonly model: FittedModel; readonly scored: History[] } {
  const scored: History[] = []
  const model: FittedModel = {
    ...handModel(catalogue, () => 0),
    score: (history, out) => {
      scored.push(history)
      for (let title = 0; title < TITLES; title++) out[title] = title
    },
  }
  return { model, scored }
}

const examOf = (people: number, model: FittedModel): Exam => ({
  members: [model, model],
  scales: [1, 4],
  ...nights(people),
  draws: stream(9, 'test: exam'),
})

describe('the night’s exam', () => {
  it('sets each title taken up against four that the person has no record of, in units of each member', () => {
    const exam = examOf(30, numbering().model)
    const { members, count, differences } = examPairs(exam)
    expect([members, count]).toEqual([2, 120])
    for (let pair = 0; pair < count; pair++) {
      const who = Math.floor(pair / 4)
      const other = exam.heldOut.titles[who] - differences[2 * pair]
      const row = Array.from(exam.after.titles.subarray(exam.after.starts[who], exam.after.starts[who + 1]))
      expect(row).not.toContain(other)
      expect(differences[2 * pair + 1]).toBe(differences[2 * pair] / 4)
    }
  })

  it('takes one of the four from what others took up', () => {
    const exam = examOf(4, numbering().model)
    const { differences } = examPairs(exam)
    const taken = new Set(exam.heldOut.titles)
    for (let who = 0; who < 4; who++) expect(taken).toContain(exam.heldOut.titles[who] - differences[8 * who])
  })

  it('knows last night’s histories only, and scores each person once', () => {
    const { model, scored } = numbering()
    examPairs({ ...examOf(30, model), members: [model] })
    expect(scored.map(({ count }) => count)).toEqual(new Array(30).fill(3))
  })

  it('asks some four hundred of many, always the same', () => {
    const { model } = numbering()
    const once = examPairs(examOf(2000, model))
    expect(Math.abs(once.count / 4 - 400)).toBeLessThan(80)
    expect(examPairs(examOf(2000, model))).toEqual(once)
  })

  it('is empty when nobody took anything up', () => {
    const { before } = nights(5)
    const { model } = numbering()
    expect(examPairs({ ...examOf(5, model), after: before, heldOut: gained(before, before) }).count).toBe(0)
  })
})
