import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titleId } from '../../../../src/engine/contract/ids'
import { cellOf } from '../../../../src/engine/service/pages/cells'
import { insertByScore } from '../../../../src/engine/service/pages/insertByScore'
import { Ranker } from '../../../../src/engine/service/pages/ranking'
import { TitleMarks } from '../../../../src/engine/service/pages/titleMarks'
import { person } from '../support/person'

const scoreLists = fc.array(fc.oneof(fc.float({ noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN)), {
  maxLength: 60,
})

const byScore = (scores: Float32Array) => (a: number, b: number) => scores[b] - scores[a] || a - b

describe('the ranker', () => {
  it('puts the allowed titles in the order of a plain sort', () => {
    fc.assert(
      fc.property(scoreLists, fc.integer(), (list, pattern) => {
        const scores = Float32Array.from(list)
        const allowed = Uint8Array.from(list, (_, title) => (pattern >> (title % 31)) & 1)
        const out = new Uint16Array(list.length)
        const count = new Ranker(list.length).rank(scores, allowed, out)
        const titles = Array.from(list.keys()).filter((title) => allowed[title] === 1 && !Number.isNaN(scores[title]))
        const sorted = titles.sort((a, b) => (scores[a] === scores[b] ? a - b : scores[b] > scores[a] ? 1 : -1))
        expect(Array.from(out.subarray(0, count))).toEqual(sorted)
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  it('does not remember the call before', () => {
    const ranker = new Ranker(3)
    const out = new Uint16Array(3)
    ranker.rank(Float32Array.of(1, 2, 3), Uint8Array.of(1, 1, 1), out)
    expect(ranker.rank(Float32Array.of(3, 2, 1), Uint8Array.of(1, 0, 1), out)).toBe(2)
    expect(Array.from(out.subarray(0, 2))).toEqual([0, 2])
  })
})

describe('a list kept best first', () => {
  it('holds the best few in the order of a plain sort', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (list, limit) => {
        const scores = Float32Array.from(list)
        const titles: number[] = []
        for (const title of list.keys()) insertByScore(titles, title, { scores, limit })
        expect(titles).toEqual(Array.from(list.keys()).sort(byScore(scores)).slice(0, limit))
      }),
      { seed: 6 },
    )
  })
})

describe('marks', () => {
  it('are gone after clearing', () => {
    const marks = new TitleMarks(4)
    marks.add(2)
    expect([marks.has(2), marks.has(1)]).toEqual([true, false])
    marks.clear()
    expect(marks.has(2)).toBe(false)
  })
})

describe('looking a cell up', () => {
  it('finds every title that is there and none that is not', () => {
    const { cells } = person([{ title: 4 }, { title: 9 }, { title: 30 }])
    expect([0, 4, 5, 9, 30, 31].map((title) => cellOf(cells, titleId(title)))).toEqual([-1, 0, -1, 1, 2, -1])
  })
})
