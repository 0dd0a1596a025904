import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellEvidence } from '../../../../src/engine/service/log/weights'
import { weightOf } from '../../../../src/engine/service/log/weights'

const nothing: CellEvidence = {
  played: false,
  reachedShare: 0,
  episodesEnded: 0,
  rewatches: 0,
  earlyStops: 0,
  trailersLeft: 0,
  thumb: 0,
  onList: false,
}
const saturated = (x: number): number => (3 * x) / (3 + Math.abs(x))

describe('weight of a cell', () => {
  it.each<[string, Partial<CellEvidence>, number]>([
    ['nothing', {}, 0],
    ['a play and no more', { played: true }, 0.4],
    ['a film finished', { played: true, reachedShare: 1 }, 1.6],
    ['three episodes of ten', { played: true, reachedShare: 0.3, episodesEnded: 3 }, 0.4 + 0.36 + 0.4],
    ['a film seen twice', { played: true, reachedShare: 1, rewatches: 1 }, 1.8],
    ['left early', { played: true, reachedShare: 0.05, earlyStops: 1 }, -0.4],
    ['left early, then watched', { played: true, reachedShare: 0.5, earlyStops: 1 }, 1],
    ['trailer left early', { trailersLeft: 1 }, -0.075],
    ['thumb down on a finished film', { played: true, reachedShare: 1, thumb: -1 }, -0.4],
    ['on the list', { onList: true }, 0.5],
  ])('%s', (_, evidence, x) => {
    expect(weightOf({ ...nothing, ...evidence })).toBeCloseTo(saturated(x), 12)
  })

  it('of a newcomer’s pick is 1', () => {
    expect(weightOf({ ...nothing, thumb: 1 })).toBe(1)
  })

  it('stays within −3..3 and grows with what speaks for a title', () => {
    const evidence = fc.record({
      played: fc.boolean(),
      reachedShare: fc.nat(250).map((step) => step / 250),
      episodesEnded: fc.nat(255),
      rewatches: fc.nat(255),
      earlyStops: fc.nat(255),
      trailersLeft: fc.nat(255),
      thumb: fc.constantFrom(-1, 0, 1),
      onList: fc.boolean(),
    })
    fc.assert(
      fc.property(evidence, (cell) => {
        const weight = weightOf(cell)
        expect(Math.abs(weight)).toBeLessThan(3)
        expect(weightOf({ ...cell, reachedShare: Math.min(1, cell.reachedShare + 0.1) })).toBeGreaterThanOrEqual(weight)
        expect(weightOf({ ...cell, episodesEnded: cell.episodesEnded + 1 })).toBeGreaterThanOrEqual(weight)
        expect(weightOf({ ...cell, trailersLeft: cell.trailersLeft + 1 })).toBeLessThan(weight)
        expect(weightOf({ ...cell, thumb: 1 })).toBeGreaterThanOrEqual(weight)
        expect(weightOf({ ...cell, onList: true })).toBeGreaterThanOrEqual(weight)
      }),
    )
  })
})
