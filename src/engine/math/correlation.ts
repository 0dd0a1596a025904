/**
 * Do two lists of figures rise together?
 *
 * Formula: Pearson r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)²·Σ(y − ȳ)²), −1 to 1; Spearman is Pearson of the
 * ranks, equal values sharing the mean of their ranks.
 * Shapes: two lists of one length; `null` where a list is constant or shorter than 2, since then the
 * question has no answer.
 * Source: K. Pearson 1895; C. Spearman 1904.
 * Misleads: r sees straight lines only, and one far point can make it; ranks see any rise, but not its size.
 */

import { mean } from './summary'

function expectSameLength(x: ArrayLike<number>, y: ArrayLike<number>): void {
  if (x.length !== y.length) throw new RangeError(`Expected lists of one length, got ${x.length} and ${y.length}`)
}

export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  expectSameLength(x, y)
  if (x.length < 2) return null
  const meanX = mean(x)
  const meanY = mean(y)
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < x.length; i++) {
    const dx = x[i] - meanX
    const dy = y[i] - meanY
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  const scale = Math.sqrt(xx) * Math.sqrt(yy)
  return scale > 0 ? Math.max(-1, Math.min(1, xy / scale)) : null
}

/** Rank of each value, 1 = smallest; equal values share the mean of their ranks. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b)
  const out = new Float64Array(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && values[order[to]] === values[order[from]]) to++
    for (let n = from; n < to; n++) out[order[n]] = (from + 1 + to) / 2
    from = to
  }
  return out
}

export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  expectSameLength(x, y)
  return pearson(ranks(x), ranks(y))
}
