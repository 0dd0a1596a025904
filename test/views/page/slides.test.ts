import { describe, expect, it } from 'vitest'
import { arrivals, type Box, slidesBetween } from '../../../src/views/page/slides'

const box = (left: number, top: number): Box => ({ left, top, width: 100, height: 150 })
const glass: Box = { left: 0, top: 0, width: 800, height: 500 }

describe('tiles that slide', () => {
  it('are those that moved and are seen at one end of their way', () => {
    const before = new Map([
      ['stays', box(0, 0)],
      ['moves', box(120, 0)],
      ['comes into sight', box(0, 900)],
      ['moves out of sight', box(240, 900)],
      ['goes', box(360, 0)],
    ])
    const after = new Map([
      ['stays', box(1, 1)],
      ['moves', box(240, 0)],
      ['comes into sight', box(120, 0)],
      ['moves out of sight', box(240, 1200)],
      ['arrives', box(360, 0)],
    ])
    expect(slidesBetween(before, after, glass).map(({ title }) => title)).toEqual(['moves', 'comes into sight'])
    expect(arrivals(before, after)).toEqual(['arrives'])
  })
})
