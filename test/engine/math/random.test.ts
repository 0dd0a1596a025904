import { describe, expect, it } from 'vitest'
import { bits, fork, stream, uniform } from '../../../src/engine/math/random'

const PLACES: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [1, 2, 3],
  [3, 2, 1],
  [2399, 27, 399],
  [2399, 28, 399],
  [10_000, 365, 500],
  [65_535, 65_535, 65_535],
  [65_536, 65_536, 65_536],
  [4294967295, 0, 0],
  [0, 4294967295, 0],
  [0, 0, 4294967295],
  [2147483648, 2147483647, 1],
  [4294967295, 4294967295, 4294967295],
]

describe('golden values: these bits are part of every saved link', () => {
  it('streams', () => {
    expect(['', 'evening', 'trailer'].map((purpose) => stream(1, purpose))).toEqual([
      { a: -861870442, b: 281155707 },
      { a: -847154446, b: 222455618 },
      { a: 559260277, b: -871661817 },
    ])
    expect([fork(stream(1, 'evening'), 0), fork(stream(1, 'evening'), 7)]).toEqual([
      { a: -189868027, b: 252304734 },
      { a: 455084262, b: 458765361 },
    ])
  })

  it('sixteen draws of two streams', () => {
    const evening = stream(1, 'evening')
    const far = stream(2 ** 53 - 1, 'trailer')
    expect(PLACES.map(([who, slot, index]) => bits(evening, who, slot, index))).toEqual([
      3276254851, 320974389, 3689992096, 4083253959, 1315434606, 812190837, 4216751791, 97633980, 4057144861, 3905996214, 3405204616,
      3200017381, 1380652227, 1918560733, 1595510445, 3767399005,
    ])
    expect(PLACES.map(([who, slot, index]) => bits(far, who, slot, index))).toEqual([
      3907782525, 1983904355, 2091350780, 2123270313, 1775725455, 3012884264, 3347786165, 3515455238, 3809248335, 1300057004, 148024538,
      1580549281, 1695677951, 332998627, 2519697768, 3581851857,
    ])
  })

  it('uniform numbers, to the last bit', () => {
    const evening = stream(1, 'evening')
    expect(PLACES.slice(0, 6).map(([who, slot, index]) => uniform(evening, who, slot, index))).toEqual([
      0.7628125258313584, 0.07473267369786252, 0.8591432349829978, 0.9507066475161267, 0.30627348603141946, 0.18910291542063684,
    ])
  })
})

describe('keys', () => {
  it('the same key gives the same draw, in any order of asking', () => {
    const s = stream(3, 'order')
    const forwards = PLACES.map(([who, slot, index]) => bits(s, who, slot, index))
    const backwards = [...PLACES].reverse().map(([who, slot, index]) => bits(s, who, slot, index))
    expect(backwards.reverse()).toEqual(forwards)
  })

  it('no two of 90,000 keys share their 52 bits', () => {
    const s = stream(3, 'collisions')
    const seen = new Set<number>()
    for (let who = 0; who < 300; who++) for (let index = 0; index < 300; index++) seen.add(uniform(s, who, 4, index))
    expect(seen.size).toBe(90_000)
  })

  it('a uniform number starts with the bits of its key', () => {
    const s = stream(3, 'prefix')
    for (const [who, slot, index] of PLACES) {
      expect(Math.floor(uniform(s, who, slot, index) * 2 ** 32)).toBe(bits(s, who, slot, index))
    }
  })

  it('lies strictly between 0 and 1, with a complement as exact as itself', () => {
    const s = stream(3, 'open')
    for (let n = 0; n < 10_000; n++) {
      const u = uniform(s, n, 0, 0)
      expect(u > 0 && u < 1).toBe(true)
      expect(1 - (1 - u)).toBe(u)
    }
  })

  it('forks are streams of their own', () => {
    const s = stream(3, 'fork')
    const branches = Array.from({ length: 1000 }, (_, branch) => bits(fork(s, branch), 1, 1, 1))
    expect(new Set([...branches, bits(s, 1, 1, 1)]).size).toBe(1001)
  })

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses seed %s', (seed) => {
    expect(() => stream(seed, 'x')).toThrow(RangeError)
  })
})
