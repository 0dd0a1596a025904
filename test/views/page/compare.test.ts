import { describe, expect, it } from 'vitest'
import { boldestMove, changedRecord, movesBetween, samePage, sharedBy, titlesOf } from '../../../src/views/page/compare'
import { page, person, record, row } from '../samples'

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)

describe('two pages', () => {
  const one = page([row('topPicks', range(0, 6)), row('explore', range(6, 12))])
  const other = page([row('topPicks', [5, 4, 30, 31, 32, 33]), row('genre', [34, 35, 36, 9, 11, 0], 1)], person(2))

  it('share what stands among the first ten of both, in whatever place', () => {
    const shared = sharedBy(one, other)
    expect(shared.amongFirst).toBe(3)
    expect(shared.first).toBe(10)
    expect([...shared.titles].sort((a, b) => a - b)).toEqual([0, 4, 5, 9, 11])
    expect(shared.outOf).toBe(12)
  })

  it('share as much from either side', () => {
    expect(sharedBy(other, one).amongFirst).toBe(sharedBy(one, other).amongFirst)
  })

  it('are the same only tile for tile', () => {
    expect(samePage(one, page(one.rows, person(9)))).toBe(true)
    expect(samePage(one, other)).toBe(false)
    expect(samePage(one, page([row('topPicks', [1, 0, ...range(2, 6)]), one.rows[1]]))).toBe(false)
  })

  it('are not the same where the same titles stand in other rows, or one stands twice', () => {
    expect(samePage(one, page([row('topPicks', range(0, 5)), row('explore', range(5, 12))]))).toBe(false)
    expect(samePage(one, page([row('everything', range(0, 6)), row('explore', range(6, 12))]))).toBe(false)
    expect(samePage(page([row('genre', [1, 2], 3)]), page([row('genre', [1, 2], 4)]))).toBe(false)
    expect(samePage(one, page([...one.rows, row('genre', [0], 1)]))).toBe(false)
  })

  it('count a title once that stands twice', () => {
    expect(titlesOf(page([row('topPicks', [1, 2]), row('genre', [2, 3])]))).toEqual([1, 2, 3])
  })
})

describe('the moves between two versions of a page', () => {
  const before = page([row('topPicks', [0, 1, 2]), row('genre', [3, 4], 5)])

  it('are none between a page and itself', () => {
    expect(movesBetween(before, page(before.rows))).toEqual([])
  })

  it('are none for a row that slides down with all its titles', () => {
    const after = page([row('continueWatching', [9]), ...before.rows])
    expect(movesBetween(before, after).map(({ title }) => title)).toEqual([9])
  })

  it('name what came, what went elsewhere, and last what left', () => {
    const after = page([row('topPicks', [1, 0, 7]), row('genre', [3, 4], 5)])
    const moves = movesBetween(before, after)
    expect(moves.map(({ title, from, to }) => [title, from?.column ?? null, to?.column ?? null])).toEqual([
      [1, 1, 0],
      [0, 0, 1],
      [7, null, 2],
      [2, 2, null],
    ])
    expect(boldestMove(moves)?.title).toBe(7)
    expect(boldestMove([])).toBeNull()
  })
})

describe('the record that changed', () => {
  const before = [record(1, 'rating'), record(2, 'stop')]

  it('is the newest that tells something, before what only frames it', () => {
    expect(changedRecord(before, [...before, record(3, 'play'), record(4, 'stop'), record(5, 'sittingEnd')])?.event).toBe(4)
  })

  it('is the one that was taken away, or put back', () => {
    const without = [record(1, 'rating', { takenAway: true }), record(2, 'stop')]
    expect(changedRecord(before, without)?.event).toBe(1)
    expect(changedRecord(without, before)?.event).toBe(1)
  })

  it('is none where none changed', () => {
    expect(changedRecord(before, before)).toBeNull()
  })
})
