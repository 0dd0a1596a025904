import { describe, expect, it } from 'vitest'
import { normal } from '../../../src/engine/math/draws'
import { stream, uniform } from '../../../src/engine/math/random'
import { reckonStudy, type StudyReckoning } from '../../../src/engine/study/answering'
import { StudyDesk } from '../../../src/engine/study/desk'
import type { Study } from '../../../src/engine/study/study'

const PEOPLE = 240
const TITLES = 40
const GENRES = ['sea', 'land']

/** Half the titles are of the sea, half of the land; everybody takes up what their one taste points at, more or less. */
function twoKinds({ tastes = true, rated = false } = {}): Study {
  const draws = stream(3, 'twoKinds')
  const taste = Float32Array.from({ length: PEOPLE }, (_, person) => normal(draws, person, 0, 0))
  const starts = [0]
  const titleOf: number[] = []
  const ratings: number[] = []
  for (let person = 0; person < PEOPLE; person++) {
    for (let title = 0; title < TITLES; title++) {
      const likes = (title % 2 === 0 ? 1 : -1) * taste[person]
      if (uniform(draws, person, 1, title) > (likes > 0 ? 0.5 : 0.08)) continue
      titleOf.push(title)
      ratings.push(rated ? Math.max(1, Math.min(5, Math.round(3 + 1.5 * likes + 0.3 * normal(draws, person, 2, title)))) : 1)
    }
    starts.push(titleOf.length)
  }
  const noise = (person: number): number => normal(draws, person, 3, 0)
  return {
    origin: 'world',
    people: Array.from({ length: PEOPLE }, (_, person) => `person ${person}`),
    titles: Array.from({ length: TITLES }, (_, title) => `title ${title}`),
    genreNames: GENRES,
    genres: Array.from({ length: TITLES }, (_, title) => [title % 2]),
    catalogue: { titles: [], artists: [], traitNames: [], traits: new Float32Array(0) },
    countries: new Int8Array(PEOPLE).fill(-1),
    starts: Uint32Array.from(starts),
    titleOf: Uint32Array.from(titleOf),
    ratings: Float32Array.from(ratings),
    times: null,
    scale: rated ? { min: 1, max: 5 } : null,
    likedFrom: rated ? 4 : 1e-45,
    tastes: tastes
      ? {
          names: ['noise', 'sea or land'],
          values: Float32Array.from({ length: PEOPLE * 2 }, (_, at) => (at % 2 === 0 ? noise(at >> 1) : taste[at >> 1])),
        }
      : null,
  }
}

function answered<Answer>(reckoning: StudyReckoning<Answer>): Answer {
  for (;;) {
    const step = reckoning.next()
    if (step.done === true) return step.value
    expect(step.value).toBeGreaterThanOrEqual(0)
    expect(step.value).toBeLessThanOrEqual(1)
  }
}

function deskWith(study: Study): StudyDesk {
  const desk = new StudyDesk(() => 0)
  desk.open(study)
  return desk
}

describe('what a factorisation finds', () => {
  const desk = deskWith(twoKinds())
  const found = answered(reckonStudy(desk, { question: 'found', about: null }))

  it('names its widest direction by the kinds at its ends, which it was never told', () => {
    const [widest] = found.axes
    const ends = [widest.low, widest.high].map(({ genres }) => genres.map(({ genre }) => GENRES[genre]).join())
    expect(ends.sort()).toEqual(['land', 'sea'])
    const kindsAt = (titles: readonly number[]) => new Set(titles.map((title) => title % 2)).size
    expect(kindsAt(widest.low.titles)).toBe(1)
    expect(kindsAt(widest.high.titles)).toBe(1)
    expect(found.axes.map(({ share }) => share)).toEqual([...found.axes.map(({ share }) => share)].sort((a, b) => b - a))
  })

  it('puts titles of a kind together', () => {
    expect(found.together?.near).toBeGreaterThan(4)
    expect(found.together?.chance).toBeCloseTo((5 * 19) / 39, 9)
  })

  it('holds the taste that people choose by, and not the one they do not', () => {
    const { tastes } = found
    // People choose by their taste's sign alone, which tells √(2/π) = 0.8 of it.
    expect(tastes?.canonical[0]).toBeGreaterThan(0.7)
    expect(tastes?.canonical[0]).toBeLessThan(0.8)
    expect(tastes?.canonical[1]).toBeLessThan(0.5)
    expect(tastes?.chance[0]).toBeLessThan(0.5)
    expect(tastes?.tastes[1]).toBeGreaterThan((tastes?.tastes[0] ?? 1) + 0.3)
    expect(tastes?.axes[0]).toMatchObject({ taste: 1 })
    expect(tastes?.axes[0].told).toBeGreaterThan(0.5)
  })

  it('says nothing of tastes that are not shown', () => {
    const blind = answered(reckonStudy(deskWith(twoKinds({ tastes: false })), { question: 'found', about: null }))
    expect(blind).toMatchObject({ tastes: null, tastesShown: false })
    expect(blind.axes).toEqual(found.axes)
  })

  it('finds the kinds in ratings as well', () => {
    const rated = answered(reckonStudy(deskWith(twoKinds({ rated: true })), { question: 'found', about: null }))
    expect(rated.method).toBe('sgd')
    expect(rated.together?.near).toBeGreaterThan(4)
  })

  it('has neighbours of the same kind for a title, nearest first, and never itself', () => {
    const { nearest } = answered(reckonStudy(desk, { question: 'near', about: { of: 'title', id: 4 } }))
    expect(nearest.length).toBeGreaterThan(3)
    expect(nearest.every(({ id }) => id % 2 === 0 && id !== 4)).toBe(true)
    expect(nearest.map(({ cosine }) => cosine)).toEqual(nearest.map(({ cosine }) => cosine).sort((a, b) => b - a))
  })
})

describe('a factorisation that is watched', () => {
  const knobs = { factors: 8, regularisation: 0.45, learningRate: 0.03 }
  const go = (desk: StudyDesk, action: 'restart' | 'step', changed: Partial<typeof knobs> = {}, sweeps = 1) =>
    answered(reckonStudy(desk, { question: 'learn', about: { action, sweeps, knobs: { ...knobs, ...changed } } }))

  it('goes on from where it stood, misses less and less, and begins anew when asked', () => {
    const desk = deskWith(twoKinds())
    expect(go(desk, 'restart').course).toEqual([{ sweep: 0, learned: 1, heldOut: null }])
    go(desk, 'step')
    const { course, sweep } = go(desk, 'step', {}, 4)
    expect(sweep).toBe(5)
    const misses = course.map(({ learned }) => learned)
    expect(misses).toHaveLength(6)
    for (const [at, miss] of misses.entries()) if (at > 0) expect(miss).toBeLessThan(misses[at - 1] + 1e-3)
    expect(go(desk, 'restart').sweep).toBe(0)
  })

  it('keeps its map lying the same way from one sweep to the next', () => {
    const desk = deskWith(twoKinds())
    go(desk, 'restart')
    let before = go(desk, 'step', {}, 4)
    for (let step = 0; step < 4; step++) {
      const next = go(desk, 'step')
      let agreeing = 0
      for (const [at, x] of next.titlePlaces.entries()) agreeing += x * before.titlePlaces[at]
      const length = (places: Float32Array) => Math.sqrt(places.reduce((sum, x) => sum + x * x, 0))
      expect(agreeing / (length(next.titlePlaces) * length(before.titlePlaces))).toBeGreaterThan(0.9)
      before = next
    }
  })

  it.each([false, true])('takes more factors, or fewer, while it runs, and does not forget (ratings: %s)', (rated) => {
    const desk = deskWith(twoKinds({ rated }))
    const settings = rated ? { regularisation: 0.1 } : {}
    go(desk, 'restart', settings)
    const learned = (changed: Partial<typeof knobs>) => go(desk, 'step', { ...settings, ...changed }).course.at(-1)?.learned ?? Number.NaN
    const before = go(desk, 'step', settings, rated ? 40 : 4).course.at(-1)?.learned ?? Number.NaN
    expect(before).toBeLessThan(0.9)
    expect(learned({ factors: 12 })).toBeLessThan(before + 0.02)
    expect(learned({ factors: 4 })).toBeLessThan(before + 0.1)
  })

  it('stands still where steps are so long that it flies apart, with its last map', () => {
    const desk = deskWith(twoKinds({ rated: true }))
    go(desk, 'restart')
    const apart = go(desk, 'step', { learningRate: 2 }, 30)
    expect(apart.burst).toBe(true)
    expect(apart.titlePlaces.every(Number.isFinite)).toBe(true)
    expect(go(desk, 'step').sweep).toBe(apart.sweep)
    expect(go(desk, 'restart').burst).toBe(false)
  })
})
