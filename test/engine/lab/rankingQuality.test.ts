import { describe, expect, it } from 'vitest'
import { rankingQuality } from '../../../src/engine/lab/rankingQuality'

const COUNT = 100
const all = new Uint8Array(COUNT).fill(1)
const ascending = Float32Array.from({ length: COUNT }, (_, title) => title)
const descending = Float32Array.from({ length: COUNT }, (_, title) => -title)

describe('NDCG@10 against true taste', () => {
  it('is 1 for the true order and 0 for its reverse', () => {
    expect(rankingQuality(ascending, ascending, all)?.ndcg).toBeCloseTo(1, 12)
    expect(rankingQuality(descending, ascending, all)?.ndcg).toBe(0)
  })

  it('expects a tenth from random order, where a tenth is relevant and ten are shown', () => {
    expect(rankingQuality(ascending, ascending, all)?.random).toBeCloseTo(0.1, 12)
  })

  it('leaves watched titles out on both sides', () => {
    const candidate = all.slice()
    candidate.fill(0, 80)
    const truthWithoutTop = ascending.map((value, title) => (title >= 80 ? 0 : value))
    expect(rankingQuality(ascending, ascending, candidate)).toEqual(rankingQuality(ascending, truthWithoutTop, candidate))
  })

  it('counts a hit further down for less', () => {
    const firstPlace = ascending.map((value, title) => (title < 90 ? value : title === 99 ? 1000 : -1))
    const tenthPlace = ascending
      .map((value, title) => (title < 81 || title >= 90 ? -1 : value))
      .map((value, title) => (title === 99 ? 1 : value))
    const first = rankingQuality(firstPlace, ascending, all)?.ndcg ?? 0
    const tenth = rankingQuality(tenthPlace, ascending, all)?.ndcg ?? 0
    expect(first).toBeGreaterThan(tenth)
    expect(tenth).toBeGreaterThan(0)
  })

  it('is unknown where fewer than ten titles are left', () => {
    const few = new Uint8Array(COUNT)
    few.fill(1, 0, 9)
    expect(rankingQuality(ascending, ascending, few)).toBeNull()
  })
})
