/**
 * Half a sweep of implicit ALS in fewer operations: rows of few cells by equations between their cells, the others bettered by steps.
 *
 * Formula. The known side is turned first so that its Gram matrix is diagonal, Λ (the objective does not see a rotation of all
 * factors; the other side turns with it). With D = Λ + ridge and the row's n touched neighbours y, confidence c = α|w| above the untouched,
 * the equations
 *   (D + Σ c·y·yᵀ) x = Σ over liked (1 + c)·y
 * are k × k; with z = √c·D^(−½)·y as the rows of Z they are also
 *   x = D^(−½) Zᵀ β,  (I + ZZᵀ) β = r,  r = (1 + c)/√c for a liked neighbour, 0 for a disliked one,
 * n × n: n²k + n³/3 operations in place of nk² + k³/3. From {@link OUTRIGHT} cells on a row is bettered instead (alsConjugate.ts).
 *
 * Shapes: as in rowSolve.ts. It serves evaluation, not the simulated world's nights.
 * Source: the identity of Woodbury; the eigenvectors are ml-matrix's.
 */
import { choleskySolveInPlace } from '../../math/dense'
import { addGramInPlace } from '../../math/gram'
import { multiplyRowsInto } from '../../math/rows'
import { symmetricEigen } from '../../math/symmetricEigen'
import { ConjugateSolver } from './alsConjugate'
import { eachRow, type SideSolver } from './implicitAls'
import type { RowProblem } from './rowSolve'
import { gramOf } from './rowSolve'

/** Rows of fewer cells are solved outright. */
const OUTRIGHT = 20
/** The known side's Gram matrix is its diagonal, which the solvers have. */
const NO_GRAM = new Float64Array(0)

export const solveSmallerSide: SideSolver = function* (side, fit, regularisation) {
  const k = fit.factors
  const values = diagonalise(side.known, k, side.target)
  const many = new ConjugateSolver(values)
  const few = new CellSolver(k, values)
  yield* eachRow(side, { fit, regularisation, gram: NO_GRAM }, (problem, target) => {
    const count = problem.to - problem.from
    if (count < Math.min(k, OUTRIGHT)) target.set(few.solve(problem))
    else many.improve(problem, target)
  })
}

/** Turns all rows so that Σ y yᵀ is diagonal, and those of the other side with them; gives that diagonal. */
export function diagonalise(table: Float64Array, k: number, other: Float64Array): Float64Array {
  const gram = gramOf(table, k)
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) gram[j * k + i] = gram[i * k + j]
  const pairs = symmetricEigen(gram, k)
  const axes = new Float64Array(k * k)
  pairs.forEach(({ vector }, i) => {
    axes.set(vector, i * k)
  })
  const turned = new Float64Array(k)
  for (const one of [table, other]) {
    for (let row = 0; row < one.length; row += k) {
      multiplyRowsInto(turned, axes, one.subarray(row, row + k))
      one.set(turned, row)
    }
  }
  return Float64Array.from(pairs, ({ value }) => Math.max(0, value))
}

/** Solves rows of fewer cells than factors outright; owns its scratch. */
class CellSolver {
  private readonly k: number
  private readonly values: Float64Array
  private readonly roots: Float64Array
  /** Zᵀ: factors × cells. */
  private readonly scaled: Float64Array
  private readonly system: Float64Array
  private readonly beta: Float64Array
  private readonly x: Float64Array

  constructor(k: number, values: Float64Array) {
    this.k = k
    this.values = values
    this.roots = new Float64Array(k)
    this.scaled = new Float64Array(k * k)
    this.system = new Float64Array(k * k)
    this.beta = new Float64Array(k)
    this.x = new Float64Array(k)
  }

  /** Leaves the solution in the array it returns, which the next solve overwrites. */
  solve(problem: Readonly<RowProblem>): Float64Array {
    const { k, roots, system, x } = this
    const count = problem.to - problem.from
    this.gather(problem)
    const scaled = this.scaled.subarray(0, k * count)
    const beta = this.beta.subarray(0, count)
    system.fill(0, 0, count * count)
    for (let cell = 0; cell < count; cell++) system[cell * count + cell] = 1
    addGramInPlace(system, count, scaled, k)
    choleskySolveInPlace(system, beta, count)
    multiplyRowsInto(x, scaled, beta)
    for (let i = 0; i < k; i++) x[i] /= roots[i]
    return x
  }

  private gather({ factors, indices, weights, alpha, ridge, from, to }: Readonly<RowProblem>): void {
    const { k, roots, scaled, beta, values } = this
    const count = to - from
    for (let i = 0; i < k; i++) roots[i] = Math.sqrt(values[i] + ridge)
    for (let cell = 0; cell < count; cell++) {
      const confidence = alpha * Math.abs(weights[from + cell])
      const root = Math.sqrt(confidence)
      const row = indices[from + cell] * k
      for (let i = 0; i < k; i++) scaled[i * count + cell] = (root * factors[row + i]) / roots[i]
      beta[cell] = weights[from + cell] > 0 ? (1 + confidence) / root : 0
    }
  }
}
