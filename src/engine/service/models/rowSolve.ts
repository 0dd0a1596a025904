/**
 * One row of alternating least squares: where does somebody (or a title) stand, given what it touched and where those stand?
 *
 * Formula: (G + Σ α|w|·y yᵀ + λ·I)·x = Σ over w > 0 of (1 + α·w)·y, with G = Σ over all of y yᵀ, so that everything not
 * touched counts as preference 0 with confidence 1. A weight below 0 is preference 0 with confidence 1 + α|w|.
 * Shapes: k factors; y are rows of a row-major table; x goes to `out` from `offset` on.
 * The solver owns its scratch and allocates nothing; after a solve its triangle stays, for explaining.
 *
 * Source: Hu, Koren & Volinsky 2008, equations 4 and 5.
 */
import { addWeightedGramInPlace, choleskyInPlace, solveLowerInPlace, solveTransposedLowerInPlace } from '../../math/dense'

export interface RowProblem {
  /** Row-major, k columns. */
  factors: Float64Array
  /** Σ y yᵀ over all rows of `factors`; k × k, lower triangle. */
  gram: Float64Array
  ridge: number
  alpha: number
  indices: Uint16Array | Uint32Array
  weights: Float32Array
  from: number
  to: number
}

interface TouchedRows {
  factors: Float64Array
  indices: Uint16Array | Uint32Array
  weights: Float64Array
  readonly from: number
  to: number
}

export class RowSolver {
  readonly k: number
  private readonly triangle: Float64Array
  private readonly x: Float64Array
  /** What was touched, with how much more confidence than the untouched. */
  private readonly touched: TouchedRows = {
    factors: new Float64Array(0),
    indices: new Uint16Array(64),
    weights: new Float64Array(64),
    from: 0,
    to: 0,
  }

  constructor(k: number) {
    this.k = k
    this.triangle = new Float64Array(k * k)
    this.x = new Float64Array(k)
  }

  /** Leaves the solution in the array it returns, which the next solve overwrites. */
  solve(problem: Readonly<RowProblem>): Float64Array {
    const { k, triangle, x } = this
    this.gather(problem)
    this.setUp(problem)
    choleskyInPlace(triangle, k)
    solveLowerInPlace(triangle, x, k)
    solveTransposedLowerInPlace(triangle, x, k)
    return x
  }

  /** Solves the last problem for another right-hand side, in place. */
  solveAgain(rightHandSide: Float64Array): void {
    solveLowerInPlace(this.triangle, rightHandSide, this.k)
    solveTransposedLowerInPlace(this.triangle, rightHandSide, this.k)
  }

  private gather({ factors, indices, weights, alpha, from, to }: Readonly<RowProblem>): void {
    const { touched } = this
    const isWide = indices instanceof Uint32Array
    if (to - from > touched.indices.length || isWide !== touched.indices instanceof Uint32Array) {
      touched.indices = isWide ? new Uint32Array(2 * (to - from)) : new Uint16Array(2 * (to - from))
      touched.weights = new Float64Array(2 * (to - from))
    }
    touched.factors = factors
    touched.to = to - from
    for (let entry = from; entry < to; entry++) {
      touched.indices[entry - from] = indices[entry]
      touched.weights[entry - from] = alpha * Math.abs(weights[entry])
    }
  }

  private setUp(problem: Readonly<RowProblem>): void {
    const { k, triangle, x, touched } = this
    const { factors, weights, from, to } = problem
    triangle.set(problem.gram)
    for (let i = 0; i < k; i++) triangle[i * k + i] += problem.ridge
    addWeightedGramInPlace(triangle, k, touched)
    x.fill(0)
    for (let entry = from; entry < to; entry++) {
      if (!(weights[entry] > 0)) continue
      const row = touched.indices[entry - from] * k
      const factor = 1 + touched.weights[entry - from]
      for (let i = 0; i < k; i++) x[i] += factor * factors[row + i]
    }
  }
}

/** Σ y yᵀ over all rows of a row-major table; k × k, lower triangle. */
export function gramOf(factors: Float64Array, k: number): Float64Array {
  const gram = new Float64Array(k * k)
  const rows = factors.length / k
  const all = rows > 0x10000 ? new Uint32Array(rows) : new Uint16Array(rows)
  for (let row = 0; row < rows; row++) all[row] = row
  addWeightedGramInPlace(gram, k, { factors, indices: all, weights: new Float64Array(rows).fill(1), from: 0, to: rows })
  return gram
}
