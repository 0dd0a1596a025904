import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, placeOn, type Sheet } from '../../../../src/engine/lab/people/sheet'

const COLUMNS = 4
const REFERENCE = Float64Array.from([1, 0.2, 0, -0.3, 0, 1, 0.4, 0.1])
const rowsOf = (points: readonly (readonly number[])[]) => Float64Array.from(points.flat())
const aPoint = fc.array(
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 1000),
  { minLength: COLUMNS, maxLength: COLUMNS },
)
const somePoints = fc.array(aPoint, { minLength: 4, maxLength: 40 })

function placesOf(sheet: Sheet | null, points: readonly (readonly number[])[]) {
  return sheet === null ? null : points.map((point) => placeOn(sheet, rowsOf([point])))
}

describe('a map of people', () => {
  it('has the size of its spread: a root mean square distance of 1 from the middle', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const places = placesOf(layOut(rowsOf(points), { columns: COLUMNS, reference: REFERENCE }), points)
        if (places === null || points.some((point) => point.every((value) => value === 0))) return
        const mean = places.reduce((sum, { x, y }) => sum + x * x + y * y, 0) / points.length
        expect(Math.abs(mean - 1)).toBeLessThan(1e-6)
      }),
    )
  })

  it('keeps its orientation in a plain case, whichever way the factors point', () => {
    const points = Array.from({ length: 30 }, (_, i) => [Math.sin(i) * 3, Math.cos(2 * i), 0.1 * Math.sin(5 * i), 0.05 * Math.cos(7 * i)])
    const turned = points.map(([a, b, c, d]) => [-b, a, -d, c])
    const one = layOut(rowsOf(points), { columns: COLUMNS, reference: Float64Array.from([1, 0, 0, 0, 0, 1, 0, 0]) })
    const other = layOut(rowsOf(turned), { columns: COLUMNS, reference: Float64Array.from([0, 1, 0, 0, -1, 0, 0, 0]) })
    const here = placesOf(one, points) ?? []
    const there = placesOf(other, turned) ?? []
    here.forEach(({ x, y }, i) => {
      expect(there[i]?.x).toBeCloseTo(x, 6)
      expect(there[i]?.y).toBeCloseTo(y, 6)
    })
    // Liking the first trait is to the right, as the reference says.
    expect(here[2]?.x ?? 0).toBeGreaterThan(0)
  })

  it('is none where all are the same, or too few', () => {
    const same = Array.from({ length: 9 }, () => [0.5, 0.5, 0, 0])
    expect(layOut(rowsOf(same), { columns: COLUMNS, reference: REFERENCE })).toBeNull()
    expect(layOut(rowsOf(same.slice(0, 2)), { columns: COLUMNS, reference: REFERENCE })).toBeNull()
    expect(layOut(new Float64Array(0), { columns: COLUMNS, reference: REFERENCE })).toBeNull()
  })
})
