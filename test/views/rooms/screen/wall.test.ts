import { describe, expect, it } from 'vitest'
import { profileId, titleId } from '../../../../src/engine/contract/ids'
import type { WallPage } from '../../../../src/engine/lab/wall'
import { hangOne, nextLit, spreadOver, standingsOn } from '../../../../src/views/rooms/screen/wall/derive'
import { person } from '../../samples'

const hung = (...rows: number[][]): WallPage => ({ person: person(1), rows: rows.map((row) => row.map(titleId)) })

describe('the people of a wall', () => {
  it('are spread evenly over everybody, each once', () => {
    expect(spreadOver(2400, 6)).toEqual([0, 400, 800, 1200, 1600, 2000])
    expect(spreadOver(4, 18)).toEqual([0, 1, 2, 3])
    expect(spreadOver(0, 18)).toEqual([])
  })

  it('are others at each turn, and always people of this world', () => {
    const turns = [0, 1, 2, 3].map((turn) => spreadOver(300, 18, turn))
    for (const people of turns) {
      expect(new Set(people).size).toBe(18)
      for (const profile of people) expect(profile).toBeLessThan(300)
    }
    expect(turns[1].filter((profile) => turns[0].includes(profile))).toEqual([])
    expect(spreadOver(300, 18, 0)[0]).toBe(profileId(0))
  })
})

describe('the title that is lit', () => {
  const wall = [hung([1, 2, 3]), hung([2, 1], [3]), hung([4], [2, 1]), hung([1, 5])]

  it('is one that stands on most pages at most places, counted', () => {
    expect(standingsOn(wall)).toEqual([
      { title: 1, pages: 4, places: 3 },
      { title: 2, pages: 3, places: 3 },
    ])
  })

  it('makes way for the next, and begins anew after the last', () => {
    const standings = standingsOn(wall)
    expect(nextLit(standings, null)?.title).toBe(1)
    expect(nextLit(standings, titleId(1))?.title).toBe(2)
    expect(nextLit(standings, titleId(2))?.title).toBe(1)
    expect(nextLit([], titleId(2))).toBeNull()
  })
})

describe('a wall that is hung', () => {
  it('gets one page after the other, and shows what hung before until its turn comes', () => {
    const first = hangOne<string>([], ['a', 'b', 'c'], 0)
    expect(first).toEqual(['a', null, null])
    expect(hangOne(hangOne(first, ['a', 'b', 'c'], 1), ['A', 'B', 'C'], 2)).toEqual(['a', 'b', 'C'])
    expect(hangOne(['a', 'b', 'c'], ['A', 'B'], 0)).toEqual(['A', 'b'])
  })
})
