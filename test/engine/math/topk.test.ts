import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topK } from '../../../src/engine/math/topk'

/** Few distinct scores, so that ties are common. */
const scoreLists = fc.array(
  fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -3, max: 3 }) }, fc.constantFrom(Infinity, -Infinity, Number.NaN, 0.5, -0)),
  { maxLength: 60 },
)

function sorted(scores: Float32Array, allowed: Uint8Array, k: number): number[] {
  return [...scores.keys()]
    .filter((i) => allowed[i] === 1 && !Number.isNaN(scores[i]))
    .sort((a, b) => (scores[a] === scores[b] ? a - b : scores[a] < scores[b] ? 1 : -1))
    .slice(0, k)
}

describe('topK', () => {
  it('is the head of a full sort: higher first, ties by smaller index, masked and NaN never', () => {
    fc.assert(
      fc.property(scoreLists, fc.nat(), fc.nat(70), (list, mask, k) => {
        const scores = Float32Array.from(list)
        const allowed = Uint8Array.from(list, (_, i) => (mask >>> (i % 31)) & 1)
        const out = new Uint16Array(70)
        const count = topK(scores, out, { k, allowed })
        expect([...out.subarray(0, count)]).toEqual(sorted(scores, allowed, k))
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it('fills what the array holds when no k is given', () => {
    const out = new Int32Array(3)
    expect(topK(Float64Array.of(1, 5, 3, 5, 2), out)).toBe(3)
    expect([...out]).toEqual([1, 3, 2])
  })

  it('leaves places beyond the count alone', () => {
    const out = Int32Array.of(-1, -1, -1)
    expect(topK(Float32Array.of(4), out)).toBe(1)
    expect([...out]).toEqual([0, -1, -1])
  })

  it('refuses a k that does not fit', () => {
    expect(() => topK(new Float32Array(9), new Uint16Array(3), { k: 4 })).toThrow(
      'Expected `k` to be an integer from 0 to 3 (the places of `out`), got 4',
    )
  })
})
