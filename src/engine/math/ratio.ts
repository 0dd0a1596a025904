/**
 * How much of one thing comes with each of another? The ratio of two means, of values that belong together in pairs.
 *
 * Formula (Fieller 1954): r̂ = ȳ ÷ x̄; in the interval is each r of which mean(y − r·x) cannot be told from 0:
 *   (x̄² − k·s_xx)·r² − 2·(x̄·ȳ − k·s_xy)·r + (ȳ² − k·s_yy) ≤ 0,   k = t(n − 1)² ÷ n
 * It ends on both sides only where x̄ itself can be told from 0; elsewhere the answer is null.
 * Units: of y for one of x; `level` is the share of such intervals that hold the truth.
 * Misleads: it is exact for values that are normal, and wide where x̄ is hardly told from 0: that is what is known of such a ratio.
 */
import type { Interval } from './intervals'
import { studentQuantile } from './student'
import { mean } from './summary'

export function ratioInterval(above: readonly number[], below: readonly number[], level = 0.95): Interval | null {
  const count = below.length
  if (above.length !== count) throw new RangeError(`Expected pairs, got ${above.length} and ${count} values`)
  if (count < 2) return null
  const [y, x] = [mean(above), mean(below)]
  const together = (of: (at: number) => number): number => mean(below.map((_, at) => of(at))) * (count / (count - 1))
  const t = studentQuantile((1 + level) / 2, count - 1)
  const k = (t * t) / count
  const a = x * x - k * together((at) => (below[at] - x) * (below[at] - x))
  const b = x * y - k * together((at) => (below[at] - x) * (above[at] - y))
  const c = y * y - k * together((at) => (above[at] - y) * (above[at] - y))
  if (!(a > 0)) return null
  const half = Math.sqrt(Math.max(0, b * b - a * c))
  return { kind: 'interval', estimate: y / x, low: (b - half) / a, high: (b + half) / a, level, count }
}
