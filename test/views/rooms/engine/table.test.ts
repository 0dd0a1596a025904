/** Which cell a pixel of the table means, at every zoom. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellAt,
  cellSize,
  middleOf,
  moved,
  NEAREST,
  revealing,
  WHOLE,
  within,
  zoomed,
} from '../../../../src/views/rooms/engine/table/geometry'
import { afterKey } from '../../../../src/views/rooms/engine/table/keys'

const field = { width: 1000, height: 500 }
const shapes = fc.record({ rows: fc.integer({ min: 1, max: 3000 }), columns: fc.integer({ min: 1, max: 10_000 }) })
const points = fc.record({ x: fc.double({ min: 0, max: 999, noNaN: true }), y: fc.double({ min: 0, max: 499, noNaN: true }) })
const nearness = fc.double({ min: 1, max: NEAREST, noNaN: true })

describe('the field of the table', () => {
  it('shows all of the table from afar, and squares from near', () => {
    const shape = { rows: 2400, columns: 400 }
    expect(cellSize(1, shape, field)).toEqual({ width: 1000 / 400, height: 500 / 2400 })
    const near = cellSize(NEAREST, shape, field)
    expect(near.width).toBeCloseTo(near.height, 9)
  })

  it('finds the cell in whose middle one points, once it is in sight', () => {
    fc.assert(
      fc.property(shapes, nearness, fc.nat(), fc.nat(), (shape, k, row, column) => {
        const place = { row: row % shape.rows, column: column % shape.columns }
        const view = revealing({ ...WHOLE, k }, place, { shape, field })
        expect(cellAt(middleOf(place, view, { shape, field }), view, { shape, field })).toEqual(place)
      }),
    )
  })

  it('keeps the place under the point about which it comes nearer, where the edges let it', () => {
    fc.assert(
      fc.property(shapes, points, nearness, (shape, at, k) => {
        const before = within({ ...WHOLE, k: 4 }, { shape, field })
        const after = zoomed(before, Math.max(4, k), { at, shape, field })
        const column = (view: typeof before) => view.left + at.x / cellSize(view.k, shape, field).width
        expect(column(after)).toBeCloseTo(column(before), 6)
      }),
    )
  })

  it('never shows more than nothing beyond its edges but the names', () => {
    fc.assert(
      fc.property(shapes, nearness, points, (shape, k, by) => {
        const view = moved({ ...WHOLE, k }, { x: 100 * by.x, y: -100 * by.y }, { shape, field })
        expect(within(view, { shape, field })).toEqual(view)
        const { width } = cellSize(k, shape, field)
        expect(view.left * width).toBeGreaterThanOrEqual(-150 - 1e-6)
      }),
    )
  })
})

describe('the keys of the table', () => {
  const shape = { rows: 100, columns: 50 }
  const at = { view: WHOLE, focus: { row: 99, column: 0 }, shape, field }

  it('go from cell to cell and stop at the edges', () => {
    expect(afterKey('ArrowDown', at)?.focus).toEqual({ row: 99, column: 0 })
    expect(afterKey('ArrowLeft', at)?.focus).toEqual({ row: 99, column: 0 })
    expect(afterKey('ArrowUp', at)?.focus).toEqual({ row: 98, column: 0 })
    expect(afterKey('ArrowRight', at)?.focus).toEqual({ row: 99, column: 1 })
  })

  it('come nearer to the cell that is meant, and let other keys be', () => {
    const nearer = afterKey('+', { ...at, focus: { row: 70, column: 30 } })
    if (nearer === null) throw new Error('Expected plus to come nearer')
    expect(nearer.view.k).toBeGreaterThan(1)
    expect(cellAt(middleOf({ row: 70, column: 30 }, nearer.view, { shape, field }), nearer.view, { shape, field })).toEqual({
      row: 70,
      column: 30,
    })
    expect(afterKey('0', { ...at, view: nearer.view })?.view).toEqual(WHOLE)
    expect(afterKey('a', at)).toBeNull()
  })
})
