/**
 * The inverse of a matrix to which one row after another is added, without inverting it anew.
 *
 * Formula (Sherman & Morrison 1950): (A + x·xᵀ)⁻¹ = A⁻¹ − (A⁻¹x)(A⁻¹x)ᵀ / (1 + xᵀA⁻¹x), A symmetric positive definite.
 * Shapes: a matrix is k × k, row-major, both triangles kept, at place `at` of a longer column; x has k places. k² multiplications
 * instead of k³/3. Exact: + − × ÷ in a fixed order.
 *
 * Misleads after very many updates: errors add up, by about one rounding each. Fit for A = λI + Σ x·xᵀ with λ of the size of x.
 */

/** A square matrix within a longer column. */
export interface Block {
  readonly values: Float64Array
  readonly at: number
}

/** out = matrix · x. */
export function timesVector({ values, at }: Block, x: Float64Array, out: Float64Array): void {
  const k = x.length
  for (let i = 0; i < k; i++) {
    const row = at + i * k
    let sum = 0
    for (let j = 0; j < k; j++) sum += values[row + j] * x[j]
    out[i] = sum
  }
}

export function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i] * y[i]
  return sum
}

/** The inverse of A becomes that of A + x·xᵀ; `scratch` has the places of x and is overwritten. */
export function addOuterToInverse(inverse: Block, x: Float64Array, scratch: Float64Array): void {
  timesVector(inverse, x, scratch)
  const shrink = 1 / (1 + dot(x, scratch))
  const k = x.length
  for (let i = 0; i < k; i++) {
    const row = inverse.at + i * k
    const factor = shrink * scratch[i]
    for (let j = 0; j < k; j++) inverse.values[row + j] -= factor * scratch[j]
  }
}

/** The unit matrix, `count` times over. */
export function unitBlocks(k: number, count: number): Float64Array {
  const values = new Float64Array(count * k * k)
  for (let block = 0; block < count; block++) for (let i = 0; i < k; i++) values[block * k * k + i * k + i] = 1
  return values
}
