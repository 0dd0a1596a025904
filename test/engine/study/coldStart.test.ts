/** Newcomers, people and titles: what models make of the first few records. */
import { describe, expect, it } from 'vitest'
import type { Interval } from '../../../src/engine/math/intervals'
import { stream, uniform } from '../../../src/engine/math/random'
import { StudyDesk } from '../../../src/engine/study/desk'
import type { Study } from '../../../src/engine/study/study'
import { type ColdCurve, ladderFor } from '../../../src/engine/study/trials/cold'
import { coldStart } from '../../../src/engine/study/trials/coldStart'

const PEOPLE = 240
const TITLES = 120
const dice = stream(3, 'cold start test')
const none = { cast: [], director: null }

/** Two tastes, each for one half of the titles, which two tags tell apart. */
function twoTastes(share: number): Study {
  const starts = [0]
  const titleOf: number[] = []
  for (let person = 0; person < PEOPLE; person++) {
    for (let title = 0; title < TITLES; title++) {
      if (uniform(dice, person, 0, title) < (person % 2 === title % 2 ? share : share / 20)) titleOf.push(title)
    }
    starts.push(titleOf.length)
  }
  return {
    origin: 'file',
    people: Array.from({ length: PEOPLE }, (_, at) => `p${at}`),
    titles: Array.from({ length: TITLES }, (_, at) => `t${at}`),
    genreNames: ['even', 'odd'],
    genres: Array.from({ length: TITLES }, (_, at) => [at % 2]),
    catalogue: {
      titles: Array.from({ length: TITLES }, () => none),
      artists: [],
      traitNames: ['even', 'odd'],
      traits: Float32Array.from({ length: 2 * TITLES }, (_, at) => (Math.floor(at / 2) % 2 === at % 2 ? 1 : 0)),
    },
    countries: new Int8Array(PEOPLE).fill(-1),
    starts: Uint32Array.from(starts),
    titleOf: Uint32Array.from(titleOf),
    ratings: new Float32Array(titleOf.length).fill(1),
    times: null,
    scale: null,
    likedFrom: 1,
    tastes: null,
  }
}

const desk = new StudyDesk(() => 0)
desk.open(twoTastes(0.3))

function curveOf(on: StudyDesk, about: Parameters<typeof coldStart>[1]): { readonly curve: ColdCurve; readonly told: readonly number[] } {
  const told: number[] = []
  const steps = coldStart(on, about)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { curve: step.value, told }
    told.push(step.value)
  }
}

function valuesOf({ points }: ColdCurve): readonly Interval[] {
  return points.map(({ value }) => {
    if (value.kind === 'cold') throw new Error('Expected an interval, got none')
    return value
  })
}

describe('a person who has just come', () => {
  it('is guessed better with each title told, and from popularity with none', () => {
    const { curve, told } = curveOf(desk, { of: 'person', model: 'itemKnn' })
    expect(curve.points.map(({ known }) => known)).toEqual([0, 1, 3, 10])
    const [nothing, one, , ten] = valuesOf(curve)
    const [popular] = valuesOf(curveOf(desk, { of: 'person', model: 'popularity' }).curve)
    expect(nothing.estimate).toBeCloseTo(popular.estimate, 10)
    expect(one.low).toBeGreaterThan(nothing.high)
    expect(ten.estimate).toBeGreaterThan(one.estimate)
    expect(new Set(valuesOf(curve).map(({ count }) => count))).toEqual(new Set([curve.asked]))
    expect(told).toEqual([...told].sort((first, second) => first - second))
    expect(told.at(-1)).toBeLessThanOrEqual(1)
  })

  it('is not asked about where nobody likes enough', () => {
    const few = new StudyDesk(() => 0)
    few.open(twoTastes(0.01))
    expect(curveOf(few, { of: 'person', model: 'itemKnn' }).curve).toEqual({ points: [], asked: 0 })
  })
})

describe('a title that has just come', () => {
  it('is placed by lot where nobody is known to like it, but by its tags where they are read', () => {
    const together = curveOf(desk, { of: 'title', model: 'itemKnn' })
    const [nothing, one, , ten] = valuesOf(together.curve)
    expect(nothing.estimate).toBeCloseTo(0.5, 10)
    expect(one.low).toBeGreaterThan(0.5)
    expect(ten.estimate).toBeGreaterThan(one.estimate)
    expect(together.told).toEqual([...together.told].sort((first, second) => first - second))
    const [tagged] = valuesOf(curveOf(desk, { of: 'title', model: 'content' }).curve)
    // Of the titles without a held-back taste, half tie with those that have it.
    expect(tagged.low).toBeGreaterThan(0.7)
  })
})

describe('the steps of a cold start', () => {
  it('go as far as enough people have records for them', () => {
    const counts = [...Array.from({ length: 20 }, () => 5), 12, 12]
    expect(ladderFor(counts, { rest: 2, fewest: 20 })).toEqual([0, 1, 3])
    expect(ladderFor(counts, { rest: 2, fewest: 2 })).toEqual([0, 1, 3, 10])
    expect(ladderFor([1, 1, 1], { rest: 1, fewest: 3 })).toEqual([])
  })
})
