import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, type Curve, EDGES, frameOf, lineOf, ticksOf, ticksSaid, valueAt, xOf, yOf } from '../../../src/views/charts/curve'
import { scaleOf, type Whisker } from '../../../src/views/charts/whisker'

const BOX = { width: 400, height: 280, withZero: true }
const curve = (points: Curve['points']): Curve => ({ key: 'one', name: 'one', layer: 'ink', points })
const some = fc.array(fc.record({ x: fc.integer({ min: -50, max: 500 }), y: fc.integer({ min: -900, max: 9000 }) }), {
  minLength: 1,
  maxLength: 40,
})

describe('curves', () => {
  it('lie within the frame, whatever they are, with 0 in sight where it is asked for', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (points, withZero) => {
        const frame = frameOf([curve(points)], { ...BOX, withZero })
        for (const { x, y } of points) {
          expect(xOf(frame, x)).toBeGreaterThanOrEqual(EDGES.left - 1e-6)
          expect(xOf(frame, x)).toBeLessThanOrEqual(BOX.width - EDGES.right + 1e-6)
          expect(yOf(frame, y)).toBeGreaterThanOrEqual(EDGES.top - 1e-6)
          expect(yOf(frame, y)).toBeLessThanOrEqual(BOX.height - EDGES.bottom + 1e-6)
        }
        if (withZero) expect(frame.y[0] <= 0 && frame.y[1] >= 0).toBe(true)
      }),
    )
  })

  it('have a frame that reaches the ends of their bands, and one where there is no point at all', () => {
    const banded = [
      { x: 1, y: 2, band: [-4, 9] as const },
      { x: 2, y: 3 },
    ]
    expect(frameOf([curve(banded)], BOX).y).toEqual([-4, 9])
    expect(frameOf([curve([])], BOX)).toMatchObject({ x: [0, 1], y: [0, 0.5] })
    expect(frameOf([curve([{ x: 3, y: 7 }])], { ...BOX, withZero: false })).toMatchObject({ x: [2.5, 3.5], y: [6.5, 7.5] })
  })

  it('rise to the right where they rise, in the order of their points', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 5 },
    ]
    const frame = frameOf([curve(points)], BOX)
    expect(lineOf(points, frame)).toBe('M66.0 232.0L380.0 10.0')
    expect(bandOf(points, frame)).toBe('')
    const banded = points.map((point) => ({ ...point, band: [point.y, point.y + 0] as const }))
    expect(bandOf(banded, frame)).toBe('M66.0 232.0L380.0 10.0L380.0 10.0L66.0 232.0z')
  })

  it('are read at the known point that is nearest, and nowhere beyond their ends', () => {
    const one = curve([
      { x: 1, y: 10 },
      { x: 3, y: 20 },
    ])
    expect([1, 1.9, 2.1, 3].map((x) => valueAt(one, x)?.y)).toEqual([10, 10, 20, 20])
    expect([valueAt(one, 0.9), valueAt(one, 3.1), valueAt(curve([]), 1)]).toEqual([null, null, null])
  })

  it('have round ticks within the span, none twice, few of them', () => {
    expect(ticksOf([0, 100])).toEqual([0, 20, 40, 60, 80, 100])
    expect(ticksOf([-0.12, 0.31])).toEqual([-0.1, 0, 0.1, 0.2, 0.3])
    expect(ticksOf([5, 5])).toEqual([5])
    const whole = (value: number) => value.toFixed(0)
    expect([ticksSaid([0, 2], whole), ticksSaid([0, 1], whole), ticksSaid([0, 100], whole)]).toEqual([
      [0, 1, 2],
      [0, 1],
      [0, 20, 40, 60, 80, 100],
    ])
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 2, max: 8 }),
        (low, span, wanted) => {
          const ticks = ticksOf([low, low + span], wanted)
          expect(new Set(ticks).size).toBe(ticks.length)
          expect(ticks.length).toBeLessThanOrEqual(wanted + 1)
          for (const tick of ticks) expect(tick >= low - 1e-6 && tick <= low + span + 1e-6).toBe(true)
        },
      ),
    )
  })
})

describe('intervals on one scale', () => {
  const row = (value: number | null, low: number | null = null, high: number | null = null): Whisker => ({
    key: 'a',
    name: 'a',
    value,
    low,
    high,
  })
  const numbers = fc.integer({ min: -500, max: 500 })
  const rows = fc.array(
    fc.tuple(numbers, fc.nat(50)).map(([value, half]) => row(value, value - half, value + half)),
    { maxLength: 8 },
  )

  it('all lie between the names and the numbers, and so does what they are held against', () => {
    fc.assert(
      fc.property(rows, numbers, fc.integer({ min: 320, max: 1400 }), (all, against, width) => {
        const { at, names } = scaleOf(all, against, width)
        for (const value of [against, ...all.flatMap(({ value: middle, low, high }) => [middle, low, high])]) {
          expect(at(value ?? 0)).toBeGreaterThan(names)
          expect(at(value ?? 0)).toBeLessThan(width - 70)
        }
        expect(at(1)).toBeGreaterThan(at(0))
      }),
    )
  })

  it('stand under their names where there is no room beside them, and do without a value', () => {
    expect(scaleOf([row(3)], 0, 390).names).toBe(0)
    expect(scaleOf([row(3)], 0, 800).names).toBeGreaterThan(200)
    const { from, to } = scaleOf([row(null)], 2, 800)
    expect(from).toBeLessThan(2)
    expect(to).toBeGreaterThan(2)
  })
})
