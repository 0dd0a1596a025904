import { describe, expect, it } from 'vitest'
import { titleId } from '../../../src/engine/contract/ids'
import { answerBetween } from '../../../src/views/page/answer'
import { marksFor } from '../../../src/views/page/marks'
import { page, person, record, row } from '../samples'

const visitor = person(1, { isVisitor: true })
const before = { page: page([row('topPicks', [1, 2, 3])], visitor), records: [record(1, 'rating')], acts: 1 }
const left = { page: page([row('topPicks', [2, 4, 3])], visitor), records: [record(1, 'rating'), record(2, 'stop')], acts: 2 }
const watch = { kind: 'watch', title: titleId(1), minutes: 6, device: 'television' } as const

describe('the answer of a page', () => {
  it('names the record that moved it, and what moved', () => {
    const answer = answerBetween(before, left, watch)
    expect(answer?.record?.event).toBe(2)
    expect(answer?.moves.map(({ title }) => title)).toEqual([2, 4, 1])
    expect(answer?.boldest?.title).toBe(4)
  })

  it('is none where nothing was done between: a night, or another person', () => {
    expect(answerBetween(before, { ...left, acts: 1 }, watch)).toBeNull()
    expect(answerBetween(before, left, undefined)).toBeNull()
  })

  it('names no record of the visitor’s on somebody else’s page', () => {
    const other = { ...left, page: page(left.page.rows, person(4)) }
    expect(answerBetween({ ...before, page: page(before.page.rows, person(4)) }, other, watch)?.record).toBeNull()
  })
})

describe('the marks of a tile', () => {
  it('say what is shared, what moved or came, and how much it is really liked', () => {
    const { moves } = answerBetween(before, left, watch) ?? { moves: [] }
    const truth = { profile: visitor.profile, viewers: [], likes: [{ title: titleId(3), enjoyment: -0.4 }] }
    const marks = marksFor({ shared: new Set([titleId(3)]), moves, truth })
    expect(marks(titleId(2))).toEqual({ shared: false, change: 'moved', enjoyment: null })
    expect(marks(titleId(4)).change).toBe('arrived')
    expect(marks(titleId(3))).toEqual({ shared: true, change: null, enjoyment: -0.4 })
    expect(marks(titleId(1)).change).toBeNull()
  })
})
