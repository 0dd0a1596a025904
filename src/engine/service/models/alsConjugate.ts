/**
 * Half a sweep of implicit ALS in fewer operations still: what a row was is bettered by a few steps of conjugate gradients.
 *
 * Formula. With the known side turned so that its Gram matrix is diagonal (alsSmallerSide.ts), a row's equations are
 *   (D + Σ c·y·yᵀ) x = Σ over liked (1 + c)·y,  D = Λ + ridge,
 * and a step needs Σ y·(c·(y·p)) + D·p: 2nk operations. Preconditioned by the diagonal D + Σ c·y². Three steps a sweep from where the last sweep
 * left the row are as good as the whole solution, whose other side has moved by the next sweep anyway; a row of few cells is solved outright.
 *
 * Shapes: as in rowSolve.ts. It serves evaluation, not the simulated world's nights.
 * Source: Takács, Pilászy & Tikk 2011, "Applications of the conjugate gradient method for implicit feedback collaborative filtering".
 * Misleads in the first sweeps, whose loss stands above that of whole solutions.
 */
import type { RowProblem } from './rowSolve'

const STEPS = 3

export class ConjugateSolver {
  private readonly values: Float64Array
  private readonly diagonal: Float64Array
  private readonly residual: Float64Array
  private readonly direction: Float64Array
  private readonly image: Float64Array
  private readonly preconditioner: Float64Array

  constructor(values: Float64Array) {
    this.values = values
    const k = values.length
    this.diagonal = new Float64Array(k)
    this.residual = new Float64Array(k)
    this.direction = new Float64Array(k)
    this.image = new Float64Array(k)
    this.preconditioner = new Float64Array(k)
  }

  /** Betters x. */
  improve(problem: Readonly<RowProblem>, x: Float64Array): void {
    const { residual, direction, image, preconditioner } = this
    const k = x.length
    this.open(problem, x)
    let size = 0
    for (let i = 0; i < k; i++) {
      direction[i] = residual[i] * preconditioner[i]
      size += residual[i] * direction[i]
    }
    for (let step = 0; step < STEPS && size > 0; step++) {
      for (let i = 0; i < k; i++) image[i] = this.diagonal[i] * direction[i]
      addProducts(image, direction, problem, 'image')
      let bend = 0
      for (let i = 0; i < k; i++) bend += direction[i] * image[i]
      const length = size / bend
      let next = 0
      for (let i = 0; i < k; i++) {
        x[i] += length * direction[i]
        residual[i] -= length * image[i]
        next += residual[i] * residual[i] * preconditioner[i]
      }
      const kept = next / size
      for (let i = 0; i < k; i++) direction[i] = residual[i] * preconditioner[i] + kept * direction[i]
      size = next
    }
  }

  /** residual = b − A·x, and the inverse of A's diagonal. */
  private open(problem: Readonly<RowProblem>, x: Float64Array): void {
    const { values, diagonal, residual, preconditioner } = this
    const { factors, indices, weights, alpha, ridge, from, to } = problem
    const k = x.length
    for (let i = 0; i < k; i++) {
      diagonal[i] = values[i] + ridge
      preconditioner[i] = diagonal[i]
      residual[i] = -diagonal[i] * x[i]
    }
    for (let cell = from; cell < to; cell++) {
      const confidence = alpha * Math.abs(weights[cell])
      for (let i = 0, at = indices[cell] * k; i < k; i++, at++) preconditioner[i] += confidence * factors[at] * factors[at]
    }
    for (let i = 0; i < k; i++) preconditioner[i] = 1 / preconditioner[i]
    addProducts(residual, x, problem, 'rest')
  }
}

type Products = 'rest' | 'image'

/** out += Σ y·(r − c·(y·x)) over the cells, r = 1 + c for a liked one; or Σ y·c·(y·x). Four cells share each load. */
function addProducts(out: Float64Array, x: Float64Array, problem: Readonly<RowProblem>, what: Products): void {
  const { factors, indices, to } = problem
  const k = x.length
  let cell = problem.from
  for (; cell + 3 < to; cell += 4) {
    const y0 = indices[cell] * k
    const y1 = indices[cell + 1] * k
    const y2 = indices[cell + 2] * k
    const y3 = indices[cell + 3] * k
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let i = 0; i < k; i++) {
      const xi = x[i]
      s0 += factors[y0 + i] * xi
      s1 += factors[y1 + i] * xi
      s2 += factors[y2 + i] * xi
      s3 += factors[y3 + i] * xi
    }
    s0 = share(problem, cell, s0, what)
    s1 = share(problem, cell + 1, s1, what)
    s2 = share(problem, cell + 2, s2, what)
    s3 = share(problem, cell + 3, s3, what)
    for (let i = 0; i < k; i++) {
      out[i] += s0 * factors[y0 + i] + s1 * factors[y1 + i] + (s2 * factors[y2 + i] + s3 * factors[y3 + i])
    }
  }
  for (; cell < to; cell++) {
    const y = indices[cell] * k
    let s = 0
    for (let i = 0; i < k; i++) s += factors[y + i] * x[i]
    s = share(problem, cell, s, what)
    for (let i = 0; i < k; i++) out[i] += s * factors[y + i]
  }
}

function share({ weights, alpha }: Readonly<RowProblem>, cell: number, product: number, what: Products): number {
  const confidence = alpha * Math.abs(weights[cell])
  if (what === 'image') return confidence * product
  return (weights[cell] > 0 ? 1 + confidence : 0) - confidence * product
}
