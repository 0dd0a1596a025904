/**
 * Products with whole tables: the scores of every title for one person, from factors or from a kernel.
 *
 * Answers: what is T·x, and what is Σ w·(row of T)? Several rows at a time share each load, which takes a third of the time of
 * one row after another. Exact: only + and ×, in a fixed order, so the same bits everywhere; nothing is allocated.
 * Shapes: tables are row-major Float64Arrays; k is the length of a row.
 *
 * Misleads when compared to the last bit with a sum taken one row after another: eight rows are added pairwise first.
 */
import type { WeightedRows } from './dense'

/** out[r] = Σ table[r, i]·x[i] for every row r. Each sum runs over i in order. */
export function multiplyRowsInto(out: Float32Array | Float64Array, table: Float64Array, x: Float64Array): void {
  const k = x.length
  const rows = Math.floor(table.length / k)
  let row = 0
  for (let r0 = 0; row + 3 < rows; row += 4, r0 += 4 * k) {
    const r1 = r0 + k
    const r2 = r1 + k
    const r3 = r2 + k
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let i = 0; i < k; i++) {
      const xi = x[i]
      s0 += table[r0 + i] * xi
      s1 += table[r1 + i] * xi
      s2 += table[r2 + i] * xi
      s3 += table[r3 + i] * xi
    }
    out[row] = s0
    out[row + 1] = s1
    out[row + 2] = s2
    out[row + 3] = s3
  }
  for (; row < rows; row++) {
    let sum = 0
    for (let i = 0; i < k; i++) sum += table[row * k + i] * x[i]
    out[row] = sum
  }
}

/** out += Σ weight · row over the entries; `out` is as long as a row. */
export function addRowsInPlace(out: Float64Array, rows: WeightedRows): void {
  const { factors, indices, weights, to } = rows
  const k = out.length
  let entry = rows.from
  for (; entry + 7 < to; entry += 8) addEight(out, rows, entry)
  for (; entry + 2 < to; entry += 3) addThree(out, rows, entry)
  for (; entry < to; entry++) {
    const weight = weights[entry]
    for (let i = 0, at = indices[entry] * k; i < k; i++, at++) out[i] += weight * factors[at]
  }
}

/** One after another to the last bit, but in one walk over `out`. */
function addThree(out: Float64Array, { factors, indices, weights }: WeightedRows, entry: number): void {
  const k = out.length
  const r0 = indices[entry] * k
  const r1 = indices[entry + 1] * k
  const r2 = indices[entry + 2] * k
  const w0 = weights[entry]
  const w1 = weights[entry + 1]
  const w2 = weights[entry + 2]
  for (let i = 0; i < k; i++) out[i] = out[i] + w0 * factors[r0 + i] + w1 * factors[r1 + i] + w2 * factors[r2 + i]
}

function addEight(out: Float64Array, { factors, indices, weights }: WeightedRows, entry: number): void {
  const k = out.length
  const r0 = indices[entry] * k
  const r1 = indices[entry + 1] * k
  const r2 = indices[entry + 2] * k
  const r3 = indices[entry + 3] * k
  const r4 = indices[entry + 4] * k
  const r5 = indices[entry + 5] * k
  const r6 = indices[entry + 6] * k
  const r7 = indices[entry + 7] * k
  const w0 = weights[entry]
  const w1 = weights[entry + 1]
  const w2 = weights[entry + 2]
  const w3 = weights[entry + 3]
  const w4 = weights[entry + 4]
  const w5 = weights[entry + 5]
  const w6 = weights[entry + 6]
  const w7 = weights[entry + 7]
  for (let i = 0; i < k; i++) {
    const first = w0 * factors[r0 + i] + w1 * factors[r1 + i] + (w2 * factors[r2 + i] + w3 * factors[r3 + i])
    const second = w4 * factors[r4 + i] + w5 * factors[r5 + i] + (w6 * factors[r6 + i] + w7 * factors[r7 + i])
    out[i] += first + second
  }
}
