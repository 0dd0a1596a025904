/**
 * How far do two ways of sorting the same things agree?
 *
 * - Adjusted Rand index: share of pairs that both put together or both put apart, corrected for chance:
 *   (Σ C(nᵢⱼ,2) − E) ÷ (½(Σ C(aᵢ,2) + Σ C(bⱼ,2)) − E), E = Σ C(aᵢ,2) Σ C(bⱼ,2) ÷ C(n,2). 1 the same, about 0 by chance, below 0 less than chance.
 * - Cramér's V: √(χ² ÷ (n (min(rows, columns) − 1))) of the table of counts, 0 independent to 1 one tells the other. By chance above 0, the
 *   more so the fewer things: so it is held against V of shuffled labels.
 * Shapes: two columns of small whole numbers of one length; what they are called does not matter.
 * Source: L. Hubert and P. Arabie, "Comparing partitions" (1985); H. Cramér (1946).
 * Misleads: the Rand index of a sorting into many and one into few stays below 1 even where the many lie within the few.
 */

interface Table {
  readonly counts: Float64Array
  readonly rows: Float64Array
  readonly columns: Float64Array
  readonly total: number
}

function tableOf(one: ArrayLike<number>, other: ArrayLike<number>): Table {
  if (one.length !== other.length) throw new RangeError(`Expected as many of the other as of the one: ${one.length}, got ${other.length}`)
  let [height, width] = [0, 0]
  for (let at = 0; at < one.length; at++) {
    height = Math.max(height, one[at] + 1)
    width = Math.max(width, other[at] + 1)
  }
  const table = { counts: new Float64Array(height * width), rows: new Float64Array(height), columns: new Float64Array(width) }
  for (let at = 0; at < one.length; at++) {
    table.counts[one[at] * width + other[at]]++
    table.rows[one[at]]++
    table.columns[other[at]]++
  }
  return { ...table, total: one.length }
}

function pairsIn(counts: Float64Array): number {
  let sum = 0
  for (const count of counts) sum += (count * (count - 1)) / 2
  return sum
}

/** 1 where both put everything together, or everything apart. */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const { counts, rows, columns, total } = tableOf(one, other)
  const [both, ofOne, ofOther] = [pairsIn(counts), pairsIn(rows), pairsIn(columns)]
  const all = (total * (total - 1)) / 2
  const expected = all === 0 ? 0 : (ofOne * ofOther) / all
  const most = (ofOne + ofOther) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}

/** 0 where one of them sorts nothing. */
export function cramersV(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const { counts, rows, columns, total } = tableOf(one, other)
  const free = Math.min(rows.filter((count) => count > 0).length, columns.filter((count) => count > 0).length) - 1
  if (free < 1) return 0
  let chi = 0
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      const expected = (rows[row] * columns[column]) / total
      const gap = counts[row * columns.length + column] - expected
      if (expected > 0) chi += (gap * gap) / expected
    }
  }
  return Math.sqrt(chi / (total * free))
}
