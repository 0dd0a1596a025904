/** Models tried on a study: which figures come out, and that more to learn from is more to learn from. */
import { describe, expect, it } from 'vitest'
import { stream, uniform } from '../../../src/engine/math/random'
import { StudyDesk } from '../../../src/engine/study/desk'
import type { Study } from '../../../src/engine/study/study'
import { CURVE_SHARES } from '../../../src/engine/study/trials/curvePoint'
import { learningCurve } from '../../../src/engine/study/trials/learningCurve'
import { type TrialAsked, type TrialResult, trialOf } from '../../../src/engine/study/trials/trial'

const PEOPLE = 300
const TITLES = 60
const dice = stream(7, 'test')

/** Two tastes: who has the one takes titles of the one half, with a few of the other. */
function twoTastes(scale: Study['scale']): Study {
  const starts = [0]
  const titleOf: number[] = []
  for (let person = 0; person < PEOPLE; person++) {
    for (let title = 0; title < TITLES; title++) {
      const likes = person % 2 === title % 2
      if (uniform(dice, person, 0, title) < (likes ? 0.2 : 0.01)) titleOf.push(title)
    }
    starts.push(titleOf.length)
  }
  const none = { cast: [], director: null }
  return {
    origin: 'file',
    people: Array.from({ length: PEOPLE }, (_, at) => `p${at}`),
    titles: Array.from({ length: TITLES }, (_, at) => `t${at}`),
    genreNames: [],
    genres: Array.from({ length: TITLES }, () => []),
    catalogue: { titles: Array.from({ length: TITLES }, () => none), artists: [], traitNames: [], traits: new Float32Array(0) },
    countries: new Int8Array(PEOPLE).fill(-1),
    starts: Uint32Array.from(starts),
    titleOf: Uint32Array.from(titleOf),
    ratings: Float32Array.from(titleOf, (title, at) => 3 + ((title + at) % 3)),
    times: null,
    scale,
    likedFrom: 1,
    tastes: null,
  }
}

function run<Answer>(steps: Generator<number, Answer>): { answer: Answer; told: number[] } {
  const told: number[] = []
  for (;;) {
    const step = steps.next()
    if (step.done) return { answer: step.value, told }
    told.push(step.value)
  }
}

let ticks = 0
const desk = new StudyDesk(() => ticks++)
desk.open(twoTastes(null))
const tried = (model: TrialAsked['model'], seed = 1): TrialResult => run(trialOf(desk, { model, split: { kind: 'lot', seed } })).answer

describe('a model tried on a study', () => {
  it('is measured with intervals that hold the figure, and against popularity on the same people', () => {
    const popularity = tried('popularity')
    const nearest = tried('itemKnn')
    expect(popularity.ahead).toBeNull()
    const { ndcg } = nearest.intervals
    if (ndcg.kind === 'cold' || nearest.ahead?.kind !== 'interval') throw new Error('no interval')
    expect(ndcg.low).toBeLessThan(nearest.quality.ndcg ?? 0)
    expect(ndcg.high).toBeGreaterThan(nearest.quality.ndcg ?? 1)
    expect(nearest.ahead.estimate).toBeCloseTo((nearest.quality.ndcg ?? 0) - (popularity.quality.ndcg ?? 0), 10)
    expect(nearest.ahead.low).toBeGreaterThan(0)
    expect(nearest.byActivity.reduce((sum, { size }) => sum + size, 0)).toBe(ndcg.count)
    expect(nearest.fitSeconds).toBeGreaterThan(0)
  })

  it('tells how far it is, never backwards', () => {
    const { told } = run(trialOf(desk, { model: 'implicitAls', split: { kind: 'lot', seed: 2 } }))
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual([...told].sort((one, other) => one - other))
    expect(told.at(-1)).toBeLessThanOrEqual(1)
  })

  it('refuses a model of ratings where nobody rates, and a split by time where there are no times', () => {
    expect(() => tried('bias')).toThrow(/bias/)
    expect(() => run(trialOf(desk, { model: 'random', split: { kind: 'time', seed: 1 } }))).toThrow('Expected `kind` to be lot')
  })

  it('of ratings has errors in their unit', () => {
    const rated = new StudyDesk(() => 0)
    rated.open(twoTastes({ min: 1, max: 5 }))
    const { quality, task } = run(trialOf(rated, { model: 'bias', split: { kind: 'lot', seed: 1 } })).answer
    expect(task).toBe('rating')
    expect(quality.rmse).toBeGreaterThan(0.5)
    expect(quality.rmse).toBeLessThan(1.2)
  })
})

describe('a learning curve', () => {
  it('holds more people each time, asks the same, and never tells less than before', () => {
    const { answer, told } = run(learningCurve(desk, { model: 'itemKnn', by: 'people' }))
    expect(answer.map(({ share }) => share)).toEqual([...CURVE_SHARES])
    const sizes = answer.map(({ size }) => size)
    expect(sizes[0]).toBeLessThan(0.35 * PEOPLE)
    expect(sizes.at(-1)).toBeGreaterThan(0.95 * PEOPLE)
    expect(sizes).toEqual([...sizes].sort((one, other) => one - other))
    expect(told).toEqual([...told].sort((one, other) => one - other))
  })

  it('by days learns from the first of them, more each time, and asks who was there before', () => {
    const timed = new StudyDesk(() => 0)
    const table = twoTastes(null)
    const times = Float64Array.from(table.titleOf, (_, cell) => 43_200 + Math.floor(uniform(dice, cell, 5, 0) * 40) * 86_400)
    timed.open({ ...table, times })
    const { answer, told } = run(learningCurve(timed, { model: 'itemKnn', by: 'days' }))
    const sizes = answer.map(({ size }) => size)
    expect(sizes).toEqual([...new Set(sizes)].sort((one, other) => one - other))
    expect(sizes.at(-1)).toBeGreaterThan(25)
    expect(sizes.at(-1)).toBeLessThan(36)
    const estimates = answer.map(({ ndcg }) => (ndcg.kind === 'cold' ? Number.NaN : ndcg.estimate))
    expect(estimates.at(-1)).toBeGreaterThan(estimates[0] + 0.05)
    expect(told).toEqual([...told].sort((one, other) => one - other))
  })

  it('rises with the records that there are to learn from', () => {
    const { answer } = run(learningCurve(desk, { model: 'itemKnn', by: 'records' }))
    const estimates = answer.map(({ ndcg }) => (ndcg.kind === 'cold' ? Number.NaN : ndcg.estimate))
    expect(estimates.at(-1)).toBeGreaterThan(estimates[0] + 0.05)
    expect(answer.at(-1)?.size).toBeGreaterThan(0.7 * desk.study.titleOf.length)
    expect(answer[0].size).toBeLessThan(0.08 * desk.study.titleOf.length)
  })
})
