/** The table's orders: everybody of whom something is known once, groups together, tastes apart. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream, uniform } from '../../../src/engine/math/random'
import { StudyDesk } from '../../../src/engine/study/desk'
import type { Study } from '../../../src/engine/study/study'
import { levelsOf } from '../../../src/engine/study/table/levels'
import { type StudyTable, TABLE_SORTS, type TableSort, tableOf } from '../../../src/engine/study/table/table'

/** All are likes: where nobody rates, or nothing low. */
const ALL_LIKED = Number.NEGATIVE_INFINITY

function studyOf(rows: readonly (readonly number[])[], titles: number, likedFrom = 0.5): Study {
  const titleOf = rows.flat()
  const starts = [0]
  for (const row of rows) starts.push(starts[starts.length - 1] + row.length)
  return {
    origin: 'file',
    people: rows.map((_, at) => `p${at}`),
    titles: Array.from({ length: titles }, (_, at) => `t${at}`),
    genreNames: [],
    genres: [],
    catalogue: { titles: [], artists: [], traitNames: [], traits: new Float32Array(0) },
    countries: new Int8Array(rows.length).fill(-1),
    starts: Uint32Array.from(starts),
    titleOf: Uint32Array.from(titleOf),
    ratings: Float32Array.from(titleOf, (_, at) => 1 + (likedFrom === ALL_LIKED ? 0 : at % 3)),
    times: null,
    scale: null,
    likedFrom,
    tastes: null,
  }
}

function sorted(study: Study, sort: TableSort): StudyTable {
  const desk = new StudyDesk(() => 0)
  desk.open(study)
  const steps = tableOf(desk, { sort })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const anyRows = fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 12 }), { maxLength: 30 })
const anyStudy = fc.tuple(anyRows, fc.constantFrom(0.5, 2, ALL_LIKED)).map(([rows, likedFrom]) =>
  studyOf(
    rows.map((row) => [...row].sort((one, other) => one - other)),
    12,
    likedFrom,
  ),
)

/** Person and title are of the same taste where both are even, or both odd. */
function twoTastes(): Study {
  const dice = stream(5, 'test')
  const rows = Array.from({ length: 120 }, (_, person) =>
    Array.from({ length: 40 }, (_, title) => title).filter(
      (title) => uniform(dice, person, 0, title) < (person % 2 === title % 2 ? 0.3 : 0.02),
    ),
  )
  return studyOf(rows, 40)
}

describe('the orders of the table', () => {
  it('hold everybody and everything with a cell once, in every sort, and groups cover them in rising order', () => {
    fc.assert(
      fc.property(anyStudy, fc.constantFrom(...TABLE_SORTS), (study, sort) => {
        const { rowOrder, columnOrder, rowGroups, columnGroups } = sorted(study, sort)
        const people = study.people.map((_, at) => at).filter((at) => study.starts[at + 1] > study.starts[at])
        expect(Array.from(rowOrder).sort((one, other) => one - other)).toEqual(people)
        expect(Array.from(columnOrder).sort((one, other) => one - other)).toEqual(
          [...new Set(study.titleOf)].sort((one, other) => one - other),
        )
        for (const [groups, order] of [
          [rowGroups, rowOrder],
          [columnGroups, columnOrder],
        ]) {
          expect(groups[0]).toBe(0)
          expect(groups.at(-1)).toBe(order.length)
          expect(Array.from(groups)).toEqual(Array.from(groups).sort((one, other) => one - other))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('by popularity never rise', () => {
    const study = twoTastes()
    const { rowOrder } = sorted(study, 'popularity')
    const counts = Array.from(rowOrder, (person) => study.starts[person + 1] - study.starts[person])
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
  })

  it('by taste put one taste before the other, people and titles alike', () => {
    const { rowOrder, columnOrder } = sorted(twoTastes(), 'taste')
    for (const order of [rowOrder, columnOrder]) {
      const odd = Array.from(order.subarray(0, order.length / 2)).filter((at) => at % 2 === 1).length
      expect([0, order.length / 2]).toContain(odd)
    }
  })

  it('by cluster mix no tastes, and put the same people and titles into the groups of one number', () => {
    const { rowOrder, columnOrder, rowGroups, columnGroups } = sorted(twoTastes(), 'cluster')
    const impurity = (order: Uint32Array, from: number, to: number): number => {
      const odd = Array.from(order.subarray(from, to)).filter((at) => at % 2 === 1).length
      return Math.min(odd, to - from - odd)
    }
    for (let group = 0; group + 1 < rowGroups.length; group++) {
      expect(impurity(rowOrder, rowGroups[group], rowGroups[group + 1])).toBeLessThanOrEqual(2)
      expect(impurity(columnOrder, columnGroups[group], columnGroups[group + 1])).toBeLessThanOrEqual(2)
    }
  })

  it('are the same each time', () => {
    expect(sorted(twoTastes(), 'cluster')).toEqual(sorted(twoTastes(), 'cluster'))
  })
})

describe('levels', () => {
  it('keep the order of the values, and are 0.5 and more where it is liked', () => {
    const ratings = [1, 2.5, 3.5, 4, 5]
    const levels = Array.from(levelsOf({ ratings: Float32Array.from(ratings), likedFrom: 3.5 }))
    expect(levels).toEqual([...levels].sort((one, other) => one - other))
    expect(levels.map((level) => level >= 0.5)).toEqual([false, false, true, true, true])
    expect([levels[0], levels[4]]).toEqual([0, 1])
  })

  it('are all of something liked where all is', () => {
    const of = (...ratings: number[]) => Array.from(levelsOf({ ratings: Float32Array.from(ratings), likedFrom: ALL_LIKED }))
    expect([of(1, 1), of(3, 4, 5), of()]).toEqual([[1, 1], [0.5, 0.75, 1], []])
  })
})
