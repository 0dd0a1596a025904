import { describe, expect, it } from 'vitest'
import { CENTRES, layOutCrowds, RADIUS } from '../../../../src/views/rooms/data/audiences/crowdLayout'

describe('three crowds of dots', () => {
  it.each([
    [[1765, 178, 155, 16, 244, 18, 41, 3], 1],
    [[0, 4000, 3500, 900, 0, 12, 1, 700], null],
    [[10, 0, 0, 0, 0, 0, 0, 0], 1],
  ] as const)('has as many dots in each region as it has people: %j', (regions, each) => {
    const layout = layOutCrowds(regions)
    if (each !== null) expect(layout.each).toBe(each)
    for (let region = 1; region < 8; region++) {
      expect(layout.dots[region]).toHaveLength(Math.ceil(regions[region] / layout.each))
      for (const { x, y } of layout.dots[region]) {
        const within = CENTRES.reduce(
          (mask, centre, crowd) => (Math.hypot(x - centre.x, y - centre.y) < RADIUS ? mask | (1 << crowd) : mask),
          0,
        )
        expect(within).toBe(region)
      }
      expect(new Set(layout.dots[region].map(({ x, y }) => `${x} ${y}`)).size).toBe(layout.dots[region].length)
    }
  })
})
