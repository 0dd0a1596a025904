/**
 * Eigenvalues and eigenvectors of a small symmetric matrix.
 *
 * Answers: in which directions is this cloud of points widest, and how wide?
 * Formula: cyclic Jacobi. Each entry off the diagonal is turned to zero in its turn, by the rotation of its two axes with the smaller
 * angle; a few sweeps leave none that counts. n³ operations a sweep, so for n of up to a hundred or so.
 * Shapes: A is n × n, row-major; it is left as it is. Answers n pairs, the largest eigenvalue first; vectors have length 1.
 * Exact: + − × ÷ and sqrt in a fixed order, so the same bits everywhere.
 *
 * Why not ml-matrix: of its decomposition and the matrix class under it, 11 KB gzip would come with every first visit, for two maps that
 * few visitors open. Tests hold this one against it.
 *
 * Source: G. Golub, C. Van Loan, Matrix Computations, section 8.5.
 * Misleads: the vectors of equal eigenvalues are any that span the same space.
 */

export interface Eigenpair {
  readonly value: number
  readonly vector: Float64Array
}

const MOST_SWEEPS = 50
/** Of the whole matrix's size: what is left off the diagonal is below the rounding of what stands on it. */
const NEGLIGIBLE = 1e-30

export function symmetricEigen(matrix: Float64Array, n: number): readonly Eigenpair[] {
  const a = matrix.slice()
  const vectors = new Float64Array(n * n)
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1
  for (let sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(a, n); sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) turn(a, vectors, { n, p, q })
  }
  const pairs = Array.from({ length: n }, (_, i) => ({ value: a[i * n + i], vector: vectors.slice(i * n, (i + 1) * n) }))
  return pairs.sort((one, other) => other.value - one.value)
}

function isDiagonal(a: Float64Array, n: number): boolean {
  let off = 0
  let all = 0
  for (let i = 0; i < n * n; i++) {
    all += a[i] * a[i]
    if (i % (n + 1) !== 0) off += a[i] * a[i]
  }
  return off <= NEGLIGIBLE * all
}

/** Turns axes p and q so that the entry between them becomes zero; `vectors` holds the axes as rows. */
function turn(a: Float64Array, vectors: Float64Array, { n, p, q }: { readonly n: number; readonly p: number; readonly q: number }): void {
  const between = a[p * n + q]
  if (between === 0) return
  const tau = (a[q * n + q] - a[p * n + p]) / (2 * between)
  const tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau))
  const cosine = 1 / Math.sqrt(1 + tangent * tangent)
  const sine = tangent * cosine
  for (let i = 0; i < n; i++) mix(a, { one: i * n + p, other: i * n + q, cosine, sine })
  for (let i = 0; i < n; i++) {
    mix(a, { one: p * n + i, other: q * n + i, cosine, sine })
    mix(vectors, { one: p * n + i, other: q * n + i, cosine, sine })
  }
}

interface Mixing {
  readonly one: number
  readonly other: number
  readonly cosine: number
  readonly sine: number
}

function mix(a: Float64Array, { one, other, cosine, sine }: Mixing): void {
  const x = a[one]
  const y = a[other]
  a[one] = cosine * x - sine * y
  a[other] = sine * x + cosine * y
}
