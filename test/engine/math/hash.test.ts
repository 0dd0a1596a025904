import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHash } from '../../../src/engine/math/hash'

const digestOf = (words: readonly number[]): string => {
  const hash = createHash()
  for (const word of words) hash.update(word)
  return hash.digest()
}
const word = fc.integer({ min: 0, max: 0xffffffff })

describe('golden values', () => {
  it('of known sequences', () => {
    expect([digestOf([]), digestOf([0]), digestOf([1, 2, 3]), digestOf([0xffffffff])]).toEqual([
      '0076997dba3af9e3',
      '19728982d5b5a5eb',
      '0ac5350ead45f8d1',
      '7ca811bcff5d66f6',
    ])
    const floats = createHash()
    for (const value of [0, -0, 1.5, Number.NaN, -Infinity]) floats.updateFloat(value)
    expect(floats.digest()).toBe('40bbcb76ba43b417')
  })
})

describe('sensitivity', () => {
  it('another word, another order, one more or one less: another digest', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), fc.nat(), fc.integer({ min: 0, max: 31 }), (words, at, bit) => {
        const place = at % words.length
        const flipped = words.map((w, i) => (i === place ? (w ^ (1 << bit)) >>> 0 : w))
        const digests = [words, flipped, words.slice(0, -1), [...words, 0]].map(digestOf)
        expect(new Set(digests).size).toBe(4)
        if (words[0] !== words[1]) expect(digestOf([words[1], words[0], ...words.slice(2)])).not.toBe(digests[0])
      }),
      { seed: 1 },
    )
  })

  it('zeros are counted', () => {
    const digests = Array.from({ length: 200 }, (_, n) => digestOf(new Array<number>(n).fill(0)))
    expect(new Set(digests).size).toBe(200)
  })

  it('each bit of a word early in the sequence flips about half of the digest', () => {
    const bitsOf = (digest: string): string => BigInt(`0x${digest}`).toString(2).padStart(64, '0')
    for (let bit = 0; bit < 32; bit++) {
      let flipped = 0
      for (let n = 0; n < 100; n++) {
        const before = bitsOf(digestOf([n, 7, 8]))
        const after = bitsOf(digestOf([(n ^ (1 << bit)) >>> 0, 7, 8]))
        for (let i = 0; i < 64; i++) if (before[i] !== after[i]) flipped++
      }
      expect(Math.abs(flipped / 6400 - 0.5)).toBeLessThan(0.03)
    }
  })

  it('neighbouring pairs of small words do not collide', () => {
    const seen = new Set<string>()
    for (let a = 0; a < 200; a++) for (let b = 0; b < 200; b++) seen.add(digestOf([a, b]))
    expect(seen.size).toBe(40_000)
  })

  it('floats enter by their float32 bits', () => {
    const of = (value: number): string => {
      const hash = createHash()
      hash.updateFloat(value)
      return hash.digest()
    }
    expect(of(0.1)).toBe(of(Math.fround(0.1)))
    expect(of(0.1)).not.toBe(of(Math.fround(0.1) + 2 ** -26))
    expect(of(0)).not.toBe(of(-0))
  })
})

describe('state', () => {
  it('a hash goes on from a stored state as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (first, second) => {
        const before = createHash()
        for (const w of first) before.update(w)
        const resumed = createHash(structuredClone(before.state()))
        for (const w of second) resumed.update(w)
        expect(resumed.digest()).toBe(digestOf([...first, ...second]))
      }),
      { seed: 2 },
    )
  })

  it('asking for the digest changes nothing', () => {
    const hash = createHash()
    hash.update(4)
    expect(hash.digest()).toBe(hash.digest())
    expect(hash.digest()).toMatch(/^[0-9a-f]{16}$/)
  })
})
