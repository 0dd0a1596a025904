/**
 * Small dense algebra for the loop: solve A·x = b for a symmetric positive definite A of up to 64 × 64 or so.
 *
 * Answers: given what somebody watched, where do they stand among the titles? (the fold-in of ALS, ridge,
 * linear Thompson sampling: each ends in one such solve).
 * Formula: Cholesky, A = L·Lᵀ; then L·y = b forwards and Lᵀ·x = y backwards. k³/6 + k² multiplications.
 * Shapes: A is k × k, row-major Float64Array; only its lower triangle (row ≥ column) is read, and L takes
 * its place; what stands above the diagonal is left undefined. b has k places and becomes x.
 * Exact: + − × ÷ and sqrt in a fixed order, so the same bits everywhere. Nothing is allocated.
 *
 * Why not ml-matrix: measured on one core at k = 32, its Cholesky takes 66 µs, this one 13 µs, and it
 * refuses a matrix whose two triangles differ by rounding. Adding 50 people's events to A: four at a time
 * and two rows at a time, 42 µs; one by one, 126 µs. (ml-matrix's LU, Cholesky, QR, symmetric EVD and SVD
 * also use only exact operations, as of 6.15.1; its elementwise exp, log, pow and `stat` do not.)
 * What is no loop and in no first visit, the maps of people, goes through ml-matrix: see `pca.ts`.
 *
 * Source: G. Golub, C. Van Loan, Matrix Computations, section 4.2.
 * Misleads when A is nearly singular: a pivot may be positive by rounding alone. A ridge on the diagonal
 * of at least 1e-8 of the trace keeps x meaningful.
 */

/** Row i of L left of the diagonal, from the rows above; four columns at a time share each load. */
function eliminateRow(a: Float64Array, k: number, i: number): void {
  const row = i * k
  let j = 0
  for (; j + 3 < i; j += 4) {
    const r0 = j * k
    const r1 = r0 + k
    const r2 = r1 + k
    const r3 = r2 + k
    let s0 = a[row + j]
    let s1 = a[row + j + 1]
    let s2 = a[row + j + 2]
    let s3 = a[row + j + 3]
    for (let p = 0; p < j; p++) {
      const x = a[row + p]
      s0 -= x * a[r0 + p]
      s1 -= x * a[r1 + p]
      s2 -= x * a[r2 + p]
      s3 -= x * a[r3 + p]
    }
    s0 /= a[r0 + j]
    s1 = (s1 - s0 * a[r1 + j]) / a[r1 + j + 1]
    s2 = (s2 - s0 * a[r2 + j] - s1 * a[r2 + j + 1]) / a[r2 + j + 2]
    s3 = (s3 - s0 * a[r3 + j] - s1 * a[r3 + j + 1] - s2 * a[r3 + j + 2]) / a[r3 + j + 3]
    a[row + j] = s0
    a[row + j + 1] = s1
    a[row + j + 2] = s2
    a[row + j + 3] = s3
  }
  for (; j < i; j++) {
    const above = j * k
    let s = a[row + j]
    for (let p = 0; p < j; p++) s -= a[row + p] * a[above + p]
    a[row + j] = s / a[above + j]
  }
}

/** A becomes L (lower triangle). Throws where A is not positive definite. */
export function choleskyInPlace(a: Float64Array, k: number): void {
  for (let i = 0; i < k; i++) {
    eliminateRow(a, k, i)
    const row = i * k
    let pivot = a[row + i]
    for (let p = 0; p < i; p++) pivot -= a[row + p] * a[row + p]
    if (!(pivot > 0)) throw new RangeError(`Expected a positive definite matrix, got pivot ${pivot} in row ${i}`)
    a[row + i] = Math.sqrt(pivot)
  }
}

/** b becomes L⁻¹·b. */
export function solveLowerInPlace(lower: Float64Array, b: Float64Array, k: number): void {
  for (let i = 0; i < k; i++) {
    const row = i * k
    let s = b[i]
    for (let p = 0; p < i; p++) s -= lower[row + p] * b[p]
    b[i] = s / lower[row + i]
  }
}

/** b becomes L⁻ᵀ·b; walks L by rows, so that memory is read in order. */
export function solveTransposedLowerInPlace(lower: Float64Array, b: Float64Array, k: number): void {
  for (let i = k - 1; i >= 0; i--) {
    const row = i * k
    const x = b[i] / lower[row + i]
    b[i] = x
    for (let p = 0; p < i; p++) b[p] -= lower[row + p] * x
  }
}

/** b becomes x with A·x = b; A becomes L. */
export function choleskySolveInPlace(a: Float64Array, b: Float64Array, k: number): void {
  choleskyInPlace(a, k)
  solveLowerInPlace(a, b, k)
  solveTransposedLowerInPlace(a, b, k)
}

/** A += weight · v·vᵀ (lower triangle); k is the length of v. */
export function addOuterInPlace(a: Float64Array, v: Float64Array, weight: number): void {
  const k = v.length
  for (let i = 0; i < k; i++) {
    const row = i * k
    const factor = weight * v[i]
    for (let j = 0; j <= i; j++) a[row + j] += factor * v[j]
  }
}

/** Some rows of a table of factors, each with a weight: entries `from` … `to` − 1. */
export interface WeightedRows {
  /** Row-major, k columns. */
  readonly factors: Float64Array
  /** Which row of `factors` each entry means. */
  readonly indices: ArrayLike<number>
  readonly weights: ArrayLike<number>
  readonly from: number
  readonly to: number
}

function addFour(a: Float64Array, k: number, entry: number, rows: WeightedRows): void {
  const { factors, indices, weights } = rows
  const y0 = indices[entry] * k
  const y1 = indices[entry + 1] * k
  const y2 = indices[entry + 2] * k
  const y3 = indices[entry + 3] * k
  const w0 = weights[entry]
  const w1 = weights[entry + 1]
  const w2 = weights[entry + 2]
  const w3 = weights[entry + 3]
  // Two rows at once touch one cell above the diagonal, which nobody reads.
  for (let i = 0; i < k; i += 2) {
    const next = Math.min(i + 1, k - 1)
    const f0 = w0 * factors[y0 + i]
    const f1 = w1 * factors[y1 + i]
    const f2 = w2 * factors[y2 + i]
    const f3 = w3 * factors[y3 + i]
    const g0 = next > i ? w0 * factors[y0 + next] : 0
    const g1 = next > i ? w1 * factors[y1 + next] : 0
    const g2 = next > i ? w2 * factors[y2 + next] : 0
    const g3 = next > i ? w3 * factors[y3 + next] : 0
    const row = i * k
    const below = next * k
    for (let j = 0; j <= next; j++) {
      const u0 = factors[y0 + j]
      const u1 = factors[y1 + j]
      const u2 = factors[y2 + j]
      const u3 = factors[y3 + j]
      a[row + j] += f0 * u0 + f1 * u1 + (f2 * u2 + f3 * u3)
      a[below + j] += g0 * u0 + g1 * u1 + (g2 * u2 + g3 * u3)
    }
  }
}

/** One after another to the last bit, but in one walk over `a`. */
function addTwo(a: Float64Array, k: number, entry: number, { factors, indices, weights }: WeightedRows): void {
  const y0 = indices[entry] * k
  const y1 = indices[entry + 1] * k
  const w0 = weights[entry]
  const w1 = weights[entry + 1]
  for (let i = 0; i < k; i++) {
    const row = i * k
    const f0 = w0 * factors[y0 + i]
    const f1 = w1 * factors[y1 + i]
    for (let j = 0; j <= i; j++) a[row + j] = a[row + j] + f0 * factors[y0 + j] + f1 * factors[y1 + j]
  }
}

/** A += Σ weight · y·yᵀ over the rows (lower triangle): what a history adds to the normal equations of ALS. */
export function addWeightedGramInPlace(a: Float64Array, k: number, rows: WeightedRows): void {
  const { factors, indices, weights, to } = rows
  let entry = rows.from
  for (; entry + 3 < to; entry += 4) addFour(a, k, entry, rows)
  if (entry + 1 < to) {
    addTwo(a, k, entry, rows)
    entry += 2
  }
  for (; entry < to; entry++) {
    const y = indices[entry] * k
    for (let i = 0; i < k; i++) {
      const row = i * k
      const factor = weights[entry] * factors[y + i]
      for (let j = 0; j <= i; j++) a[row + j] += factor * factors[y + j]
    }
  }
}
