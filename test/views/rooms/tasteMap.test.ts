import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting, frequentGenres, labelsIn } from '../../../src/views/rooms/engine/map/derive'

const box = { width: 800, height: 500 }
const places = fc
  .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 2, maxLength: 60 })
  .map((all) => all.slice(0, all.length & ~1))

describe('a map of titles in its box', () => {
  it('holds every point, up is up', () => {
    fc.assert(
      fc.property(places, (all) => {
        const where = fitting(all, box)
        const points = Array.from({ length: all.length / 2 }, (_, at) => where(all, at))
        for (const [at, { x, y }] of points.entries()) {
          expect(x >= 0 && x <= box.width && y >= 0 && y <= box.height).toBe(true)
          if (at > 0 && all[at * 2 + 1] > all[1] + 0.1) expect(y).toBeLessThan(points[0].y + 0.11)
        }
      }),
    )
  })

  it('names the first titles, and never one name over another', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 110, y: 105 },
      { x: 790, y: 300 },
    ]
    const labels = labelsIn(
      points,
      { names: ['One of many', 'Too near', 'At the edge'], titles: Uint32Array.of(0, 1, 2) },
      { ...box, most: 9 },
    )
    expect(labels.map(({ text, before }) => [text, before])).toEqual([
      ['One of many', false],
      ['At the edge', true],
    ])
  })

  it('counts the first genre of a title alone, the most frequent first', () => {
    expect(frequentGenres([0, 1, 2, 3], [[4, 1], [2], [2, 4], []])).toEqual([2, 4])
  })
})
