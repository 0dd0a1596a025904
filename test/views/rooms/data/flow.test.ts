import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandPath, flowOf, pathsOf } from '../../../../src/views/rooms/data/behind/flow'

const BOX = { top: 10, height: 200, gap: 20 }
const anyTable = fc.array(fc.nat(50), { minLength: 16, maxLength: 16 })

describe('the flow between devices', () => {
  it('leaves out paths that nothing went along', () => {
    expect(pathsOf([0, 2, 0, 1], 2)).toEqual([
      { from: 0, to: 1, count: 2 },
      { from: 1, to: 1, count: 1 },
    ])
  })

  it('fills each place just with its bands, within the box, whatever the table', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { left, right, bands } = flowOf(pathsOf(table, 4), BOX)
        for (const [end, places] of [
          ['from', left],
          ['to', right],
        ] as const) {
          for (const { place, count, y, height } of places) {
            const own = bands.filter((band) => band[end] === place)
            const edge = end === 'from' ? 'fromY' : 'toY'
            expect(own.reduce((sum, band) => sum + band.count, 0)).toBe(count)
            expect(own.reduce((sum, band) => sum + band.height, 0)).toBeCloseTo(height, 6)
            expect(Math.min(...own.map((band) => band[edge]))).toBeCloseTo(y, 6)
            expect(y + height).toBeLessThanOrEqual(BOX.top + BOX.height + 1e-6)
          }
        }
      }),
    )
  })

  it('draws a band from one side to the other and back', () => {
    const band = { from: 0, to: 1, count: 1, fromY: 0, toY: 10, height: 4 }
    expect(bandPath(band, { left: 0, right: 100 })).toBe('M0.0 0.0C50.0 0.0 50.0 10.0 100.0 10.0L100.0 14.0C50.0 14.0 50.0 4.0 0.0 4.0Z')
  })
})
