import { describe, expect, it } from 'vitest'
import { ASPECTS } from '../../../../src/engine/contract/vocabulary'
import { fondOf } from '../../../../src/engine/lab/launch/crowds'
import type { PromisePrice, PromiseRequest } from '../../../../src/engine/lab/launch/promise'
import { ownTrailers } from '../../../../src/engine/lab/launch/race'
import { aspectMatch } from '../../../../src/engine/service/trailers/aspects'
import { drawCatalogue } from '../../../../src/engine/world/catalogue/catalogue'
import { diceOf } from '../../../../src/engine/world/streams'
import { answered, deskFor, stageFor } from './launched'

const PEOPLE = 900
const stage = stageFor(12, PEOPLE)
const desk = deskFor(stage)
const lacking = ASPECTS.flatMap((aspect, at) =>
  aspect !== 'lead' && aspect !== 'director' && aspectMatch(stage.card, aspect) < 0.2 ? [at] : [],
)
const own = ownTrailers(drawCatalogue(diceOf(stage.scenario.seed), stage.scenario).shown, stage.title)
/** As the cutting table makes it of the shots of one aspect: three fifths on it, the rest as in the trailer that leans on it most. */
const promiseOf = (aspect: number) => {
  const from = own.reduce((most, one) => (one[aspect] > most[aspect] ? one : most))
  return from.map((share, at) => 0.4 * share + (at === aspect ? 0.6 : 0))
}
answered(desk, { question: 'trailers', about: [...own, ...lacking.map(promiseOf)] })
const ten = own.map((_, at) => at)
const seeds = Array.from({ length: 6 }, (_, at) => at + 1)

function priced(at: number, changes: Partial<PromiseRequest> = {}): { answer: PromisePrice; soFar: PromisePrice[] } {
  const soFar: PromisePrice[] = []
  const about = { promising: own.length + at, aspect: lacking[at], honest: ten, days: 6, seeds, truth: true, ...changes }
  return { answer: answered(desk, { question: 'promise', about }, (told) => soFar.push(told)), soFar }
}

describe('the price of a promise', () => {
  it('is told lot by lot, and the groups add up to everybody', () => {
    const { answer, soFar } = priced(0, { seeds: [1, 2] })
    expect(soFar.map(({ seeds: lived }) => lived)).toEqual([1, 2])
    expect(soFar.at(-1)).toEqual(answer)
    const [fond, others, all] = answer.groups
    expect(fond.people + others.people).toBe(all.people)
    for (const side of [0, 1] as const) {
      expect(fond.pressed[side] + others.pressed[side]).toBeCloseTo(all.pressed[side], 9)
      expect(all.finished[side]).toBeLessThanOrEqual(all.pressed[side])
    }
    expect(fond.people).toBe(fondOf(stage.recorded, lacking[0]).reduce((sum, is) => sum + is, 0))
  })

  it('is nothing where a trailer is held against itself', () => {
    const { answer } = priced(0, { honest: [own.length], seeds: [1, 2, 3] })
    for (const { won, kept } of answer.groups) {
      expect(won).toMatchObject({ estimate: 0, low: 0, high: 0 })
      expect(kept).toMatchObject({ estimate: 0 })
    }
    expect(answer.letDowns).toMatchObject({ estimate: 0 })
  })

  it('wins more of those who like what is promised than of the others, and fewer of whom it wins see it to the end', () => {
    const rateWon = ({ pressed, people }: PromisePrice['groups'][number]) => (pressed[1] - pressed[0]) / people
    const each = lacking.map((_, at) => priced(at).answer.groups)
    for (const [fond, others] of each) expect(rateWon(fond)).toBeGreaterThan(rateWon(others))
    const fondOnly = each.map(([fond]) => fond)
    const surelyWon = fondOnly.filter(({ won }) => won.kind === 'interval' && won.low > 0)
    expect(surelyWon.length).toBeGreaterThan(0)
    const sum = (of: (group: PromisePrice['groups'][number]) => number): number => surelyWon.reduce((total, one) => total + of(one), 0)
    const won = sum(({ pressed }) => pressed[1] - pressed[0])
    const finished = sum(({ finished: both }) => both[1] - both[0])
    for (const { endedOfWon, pressed, finished: both } of surelyWon) {
      if (endedOfWon === null) throw new Error('Expected what was won to be known where it surely was')
      expect(endedOfWon.estimate).toBeCloseTo((both[1] - both[0]) / (pressed[1] - pressed[0]), 9)
      expect(endedOfWon.low).toBeLessThan(endedOfWon.high)
    }
    expect(finished / won).toBeLessThan(sum(({ finished: both }) => both[0]) / sum(({ pressed }) => pressed[0]))
  }, 120_000)

  it('tells what is real only where it is asked for, and refuses what cannot be', () => {
    expect(priced(0, { seeds: [1], truth: false }).answer.letDowns).toBeNull()
    expect(() => priced(0, { honest: [] })).toThrow('`honest`')
    expect(() => priced(0, { promising: 99 })).toThrow('`promising`')
    expect(() => priced(0, { seeds: [] })).toThrow('`seeds`')
    expect(() => priced(0, { days: 99 })).toThrow('`days`')
  })
})

describe('which promise would pull', () => {
  it('is guessed from records and from other titles’ trailers: those who like it are drawn more than all are', () => {
    const promises = lacking.map((aspect) => ({ aspect, emphasis: promiseOf(aspect) }))
    const pulls = answered(desk, { question: 'pulls', about: { promises, honest: ten } })
    expect(pulls.map(({ aspect }) => aspect)).toEqual(lacking)
    for (const { fond, guessed } of pulls) {
      expect(fond).toBeGreaterThan(0)
      if (guessed === null) throw new Error('Expected the service to have learned from its trailers')
      expect(guessed.all.honest).toBeGreaterThan(0)
      expect(guessed.fond.promising - guessed.fond.honest).toBeGreaterThan(guessed.all.promising - guessed.all.honest)
    }
  })
})
