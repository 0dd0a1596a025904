/**
 * Puts titles in order of score: best first, equal scores by the smaller title.
 *
 * The whole order is wanted (every row of a page reads it), not only its head. A float's bits, made to sort as an integer,
 * stand above the title's number in one double, so that the platform's own numeric sort does the work without a callback:
 *   key = (2³² − 1 − ordered(score)) · 2¹⁶ + title,   exact below 2⁴⁸.
 *
 * Scores are Float32; NaN never enters the order. Allocates nothing but a view.
 */
const TWO_POW_16 = 65536

export class Ranker {
  readonly #keys: Float64Array
  readonly #float = new Float32Array(1)
  readonly #word = new Uint32Array(this.#float.buffer)

  constructor(titleCount: number) {
    this.#keys = new Float64Array(titleCount)
  }

  /** Writes the titles that `allowed` marks with 1 into `out`, best first, and returns how many there are. */
  rank(scores: Float32Array, allowed: Uint8Array, out: Uint16Array): number {
    const keys = this.#keys
    let count = 0
    for (let title = 0; title < scores.length; title++) {
      const score = scores[title]
      if (allowed[title] === 0 || Number.isNaN(score)) continue
      // Adding 0 turns −0 into 0, which is equal to it but has other bits.
      this.#float[0] = score + 0
      const word = this.#word[0]
      const ordered = word >= 0x80000000 ? ~word >>> 0 : (word | 0x80000000) >>> 0
      keys[count++] = (0xffffffff - ordered) * TWO_POW_16 + title
    }
    keys.subarray(0, count).sort()
    for (let place = 0; place < count; place++) out[place] = keys[place] % TWO_POW_16
    return count
  }
}
