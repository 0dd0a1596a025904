import { describe, expect, it } from 'vitest'
import { nearestTo, stepTo } from '../../../src/views/page/useArrowKeys'

const lengths = [6, 1, 4]

describe('an arrow key on a page', () => {
  it.each([
    ['ArrowRight', { row: 0, column: 0 }, { row: 0, column: 1 }],
    ['ArrowRight', { row: 0, column: 5 }, null],
    ['ArrowLeft', { row: 0, column: 0 }, null],
    ['End', { row: 2, column: 1 }, { row: 2, column: 3 }],
    ['Home', { row: 2, column: 3 }, { row: 2, column: 0 }],
    ['ArrowDown', { row: 1, column: 0 }, { row: 2, column: 7 }],
    ['ArrowDown', { row: 2, column: 0 }, null],
    ['ArrowUp', { row: 0, column: 2 }, null],
    ['a', { row: 0, column: 2 }, null],
  ] as const)('%s from %o leads to %o', (key, from, to) => {
    expect(stepTo(key, from, lengths, () => 7)).toEqual(to)
  })

  it('leads to the tile that stands nearest', () => {
    expect(nearestTo(100, [10, 90, 130])).toBe(1)
    expect(nearestTo(100, [80, 120])).toBe(0)
  })
})
