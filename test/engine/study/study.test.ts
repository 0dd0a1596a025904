import { describe, expect, it } from 'vitest'
import { cardOf, type Study } from '../../../src/engine/study/study'

const STUDY: Study = {
  origin: 'file',
  people: ['a', 'b', 'c', 'd'],
  titles: ['x', 'y', 'z'],
  genreNames: [],
  genres: [[], [], []],
  catalogue: { titles: [], artists: [], traitNames: [], traits: new Float32Array(0) },
  countries: new Int8Array(4).fill(-1),
  starts: Uint32Array.of(0, 2, 3, 3, 4),
  titleOf: Uint32Array.of(0, 1, 0, 0),
  ratings: Float32Array.of(1, 1, 1, 1),
  times: null,
  scale: null,
  likedFrom: 0,
  tastes: null,
}

describe('a study at a glance', () => {
  it('counts people and titles of whom something is known, and what is empty of their table', () => {
    expect(cardOf(STUDY)).toMatchObject({ people: 3, titles: 2, cells: 4, cellsAPerson: 1 })
    expect(cardOf(STUDY).empty).toBeCloseTo(1 - 4 / 6, 12)
  })

  it('of nobody is empty', () => {
    const nobody = { ...STUDY, people: [], starts: Uint32Array.of(0), titleOf: new Uint32Array(0), ratings: new Float32Array(0) }
    expect(cardOf(nobody)).toMatchObject({ people: 0, titles: 0, cells: 0, empty: 1 })
  })
})
