import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId } from '../../../src/engine/contract/ids'
import { byHousehold, isTaste, PEOPLE_A_PAGE, pageOf, placeOfAnother, strongestTastes } from '../../../src/views/people/derive'
import { person } from '../samples'

describe('everybody, a page at a time', () => {
  it('shows every place of the list exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (total) => {
        const { pages } = pageOf(total, 0)
        const shown = Array.from({ length: pages }, (_, page) => pageOf(total, page)).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        )
        expect(shown).toEqual(Array.from({ length: total }, (_, index) => index + 1))
      }),
    )
  })

  it('holds on to the last page where a list grew shorter, and to none where it is empty', () => {
    expect(pageOf(PEOPLE_A_PAGE + 1, 9)).toEqual({ from: PEOPLE_A_PAGE + 1, to: PEOPLE_A_PAGE + 1, page: 1, pages: 2 })
    expect(pageOf(0, 3)).toEqual({ from: 0, to: 0, page: 0, pages: 1 })
  })

  it('keeps those together who live together', () => {
    const groups = byHousehold([person(2), person(3), person(7)])
    expect(groups.map(({ people }) => people.map(({ profile }) => profile))).toEqual([[2, 3], [7]])
  })
})

describe('somebody to stand beside', () => {
  it('is in the list, and somebody else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.nat(5000), (total, seat) => {
        const place = placeOfAnother(profileId(seat % total), total)
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThan(total)
        expect(place).not.toBe(seat % total)
      }),
    )
  })
})

describe('the strongest tastes', () => {
  const trait = (name: string, value: number) => ({ trait: 0, name, value, min: -4, max: 4 })

  it('are those farthest from the middle, liked or disliked, and no habits', () => {
    const traits = [trait('genre:comedy', 1), trait('patienceSeconds', 4), trait('tone:dark', -3), trait('pace', 2)]
    expect(strongestTastes(traits, 2).map(({ name }) => name)).toEqual(['tone:dark', 'pace'])
    expect(traits.filter(isTaste)).toHaveLength(3)
  })
})
