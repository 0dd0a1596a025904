import { describe, expect, it } from 'vitest'
import { stepTowards } from '../../../../src/views/rooms/screen/oneByOne'
import { page, person } from '../../samples'

describe('pages that take their new day one by one', () => {
  const [a, b, c] = [page([], person(1)), page([], person(2)), page([], person(3))]
  const [a2, b2, c2] = [page([], person(1)), page([], person(2)), page([], person(3))]

  it('advances the first that is behind, and ends with the very pages', () => {
    const wanted = [a2, b2, c2, null]
    const once = stepTowards([a, b, c, null], wanted)
    expect(once.map((one, at) => one === wanted[at])).toEqual([true, false, false, true])
    const twice = stepTowards(once, wanted)
    expect(twice.map((one, at) => one === wanted[at])).toEqual([true, true, false, true])
    expect(stepTowards(twice, wanted)).toBe(wanted)
  })
})
