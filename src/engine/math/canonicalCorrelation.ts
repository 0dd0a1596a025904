/**
 * Do two sets of figures about the same people say the same, whatever names and mixtures they say it in?
 *
 * Formula: with Q(X) an orthonormal basis of the centred columns of X (singular value decomposition; directions of no width left out),
 * the canonical correlations are the singular values of Q(X)ᵀ·Q(Y): the first is the highest correlation that any mixture of X's columns has with
 * any of Y's, the next the highest among what is uncorrelated with those, and so on. One column z against a set: the multiple
 * correlation R = |Q(Y)ᵀ·z| / |z|, whose square is the share of z that Y's columns tell.
 * Shapes: rows × columns, row-major, the same rows. 0 to 1, highest first.
 * Source: H. Hotelling 1936; Björck & Golub 1973; the algebra is ml-matrix's.
 * Misleads with few rows: by chance alone R² is about columns/(rows − 1), so a correlation must be held against that of shuffled rows.
 */
import { Matrix, SingularValueDecomposition } from 'ml-matrix'
import { centredColumns } from './principalAxes'
import type { Shape } from './sparse'

export interface Block extends Shape {
  readonly values: ArrayLike<number>
}

/** Orthonormal columns that span the centred columns of a block. */
export type Basis = Matrix

const TINY = 1e-9

/** Null where no column differs between rows. */
export function basisOf({ values, rows, columns }: Block): Basis | null {
  const centred = Matrix.from1DArray(rows, columns, centredColumns(values, { rows, columns }))
  const { leftSingularVectors, diagonal } = new SingularValueDecomposition(centred, {
    computeLeftSingularVectors: true,
    computeRightSingularVectors: false,
    autoTranspose: rows < columns,
  })
  const kept = diagonal.flatMap((width, column) => (width > TINY * diagonal[0] && width > 0 ? [column] : []))
  return kept.length === 0 ? null : leftSingularVectors.subMatrixColumn(kept)
}

export function canonicalCorrelations(one: Basis, other: Basis): readonly number[] {
  if (one.rows !== other.rows) throw new RangeError(`Expected ${one.rows} rows, got ${other.rows}`)
  const { diagonal } = new SingularValueDecomposition(one.transpose().mmul(other), {
    computeLeftSingularVectors: false,
    computeRightSingularVectors: false,
    autoTranspose: true,
  })
  return diagonal
    .slice(0, Math.min(one.columns, other.columns))
    .map((value) => Math.min(1, value))
    .sort((a, b) => b - a)
}

/** R of one column, 0 to 1; 0 where it does not differ between rows. */
export function multipleCorrelation(column: ArrayLike<number>, basis: Basis): number {
  const rows = column.length
  const centred = centredColumns(column, { rows, columns: 1 })
  const length = centred.reduce((sum, x) => sum + x * x, 0)
  if (!(length > 0)) return 0
  const within = Matrix.rowVector(centred).mmul(basis)
  return Math.min(1, Math.sqrt(within.to1DArray().reduce((sum, x) => sum + x * x, 0) / length))
}
