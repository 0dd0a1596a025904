/**
 * Half a sweep of implicit ALS in fewer operations: each row's equations on whichever side is the smaller, factors or cells.
 *
 * Formula. The known side is turned first so that its Gram matrix is diagonal, Λ (the objective does not see a rotation of all
 * factors). With D = Λ + ridge and the row's n touched neighbours y, confidence c = α|w| above the untouched, the equations
 *   (D + Σ c·y·yᵀ) x = Σ over liked (1 + c)·y
 * are k × k; with z = √c·D^(−½)·y as the rows of Z they are also
 *   x = D^(−½) Zᵀ β,  (I + ZZᵀ) β = r,  r = (1 + c)/√c for a liked neighbour, 0 for a disliked one,
 * n × n: n²k + n³/3 operations in place of nk² + k³/3. Most people and titles touch fewer than 64 of the other kind.
 *
 * Shapes: as in rowSolve.ts. The same solution but for rounding, so it serves evaluation, not the simulated world's nights.
 * Source: the identity of Woodbury; the eigenvectors are ml-matrix's.
 */
import { choleskySolveInPlace } from '../../math/dense'
import { addGramInPlace } from '../../math/gram'
import { multiplyRowsInto } from '../../math/rows'
import { symmetricEigen } from '../../math/symmetricEigen'
import type { SideSolver } from './implicitAls'
import { ROWS_A_STEP } from './implicitAls'
import type { RowProblem } from './rowSolve'
import { gramOf } from './rowSolve'

/** The known side's Gram matrix is its diagonal, which the solvers have. */
const NO_GRAM = new Float64Array(0)

export const solveSmallerSide: SideSolver = function* (side, fit, regularisation) {
  const k = fit.factors
  const values = diagonalise(side.known, k)
  const factors = new FactorSolver(values)
  const cells = new CellSolver(k, values)
  const problem: RowProblem = {
    factors: side.known,
    gram: NO_GRAM,
    ridge: 0,
    alpha: fit.alpha,
    indices: side.indices,
    weights: side.weights,
    from: 0,
    to: 0,
  }
  const rows = side.starts.length - 1
  for (let row = 0; row < rows; row++) {
    problem.from = side.starts[row]
    problem.to = side.starts[row + 1]
    problem.ridge = (regularisation * side.mass[row]) / fit.massUnit
    const count = problem.to - problem.from
    if (count === 0) side.target.fill(0, row * k, (row + 1) * k)
    else side.target.set(count < k ? cells.solve(problem) : factors.solve(problem), row * k)
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield (row + 1) / rows
  }
}

/** Turns all rows so that Σ y yᵀ is diagonal; gives that diagonal. */
export function diagonalise(table: Float64Array, k: number): Float64Array {
  const gram = gramOf(table, k)
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) gram[j * k + i] = gram[i * k + j]
  const pairs = symmetricEigen(gram, k)
  const axes = new Float64Array(k * k)
  pairs.forEach(({ vector }, i) => {
    axes.set(vector, i * k)
  })
  const turned = new Float64Array(k)
  for (let row = 0; row < table.length; row += k) {
    multiplyRowsInto(turned, axes, table.subarray(row, row + k))
    table.set(turned, row)
  }
  return Float64Array.from(pairs, ({ value }) => Math.max(0, value))
}

/** Solves rows of at least as many cells as factors; owns its scratch. */
class FactorSolver {
  private readonly values: Float64Array
  /** √c·y: cells × factors. */
  private scaled = new Float64Array(0)
  private readonly system: Float64Array
  private readonly x: Float64Array

  constructor(values: Float64Array) {
    this.values = values
    this.system = new Float64Array(values.length * values.length)
    this.x = new Float64Array(values.length)
  }

  /** Leaves the solution in the array it returns, which the next solve overwrites. */
  solve(problem: Readonly<RowProblem>): Float64Array {
    const { system, x, values } = this
    const k = values.length
    this.gather(problem)
    system.fill(0)
    addGramInPlace(system, k, this.scaled, problem.to - problem.from)
    for (let i = 0; i < k; i++) system[i * k + i] += values[i] + problem.ridge
    choleskySolveInPlace(system, x, k)
    return x
  }

  private gather({ factors, indices, weights, alpha, from, to }: Readonly<RowProblem>): void {
    const { x } = this
    const k = x.length
    if (this.scaled.length < (to - from) * k) this.scaled = new Float64Array(2 * (to - from) * k)
    const { scaled } = this
    x.fill(0)
    for (let cell = from; cell < to; cell++) {
      const confidence = alpha * Math.abs(weights[cell])
      const root = Math.sqrt(confidence)
      const wanted = weights[cell] > 0 ? 1 + confidence : 0
      const row = indices[cell] * k
      const at = (cell - from) * k
      for (let i = 0; i < k; i++) {
        scaled[at + i] = root * factors[row + i]
        x[i] += wanted * factors[row + i]
      }
    }
  }
}

/** Solves rows of fewer cells than factors; owns its scratch. */
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
