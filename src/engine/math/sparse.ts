/**
 * Compressed sparse rows: who did what, for tables that are nearly all zero.
 *
 * Answers: which columns does row r touch, and how strongly, without looking at the rest?
 * Shapes: rows × columns; the entries of row r stand at positions starts[r] … starts[r + 1] − 1 of
 * `indices` (their columns, rising) and `values`. A loop over a row allocates nothing:
 *
 *   for (let p = m.starts[r]; p < m.starts[r + 1]; p++) sum += m.values[p] * x[m.indices[p]];
 *
 * Built by two stable counting sorts, so the order of duplicates, hence the rounding of their sum, is that
 * of the input: O(entries + rows + columns). `values` keeps the kind (Float32 or Float64) handed in.
 *
 * Source: the usual format, e.g. Y. Saad, Iterative Methods for Sparse Linear Systems, section 3.4.
 * Misleads in that a stored 0 (a sum that cancelled) is not the same as no entry: it is kept.
 */

export type Values = Float32Array | Float64Array

export interface Csr {
  readonly rows: number
  readonly columns: number
  readonly starts: Uint32Array
  readonly indices: Uint32Array
  readonly values: Values
}

export interface Shape {
  readonly rows: number
  readonly columns: number
}

/** Entry n lies at (row[n], column[n]) and adds value[n]. */
export interface Triplets {
  readonly row: ArrayLike<number>
  readonly column: ArrayLike<number>
  readonly value: Values
}

function emptyLike(values: Values, length: number): Values {
  return values instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)
}

/** Where each bucket starts, from the bucket of each entry; one position more than there are buckets. */
function bucketStarts(keys: ArrayLike<number>, buckets: number): Uint32Array {
  const starts = new Uint32Array(buckets + 1)
  for (let n = 0; n < keys.length; n++) starts[keys[n] + 1]++
  for (let b = 0; b < buckets; b++) starts[b + 1] += starts[b]
  return starts
}

function expectWithin(name: string, keys: ArrayLike<number>, limit: number): void {
  for (let n = 0; n < keys.length; n++) {
    if (!(Number.isInteger(keys[n]) && keys[n] >= 0 && keys[n] < limit)) {
      throw new RangeError(`Expected \`${name}\` to hold integers from 0 to ${limit - 1}, got ${keys[n]}`)
    }
  }
}

function expectSameLength({ row, column, value }: Triplets): void {
  if (row.length !== column.length || row.length !== value.length) {
    throw new RangeError(`Expected triplets of one length, got ${row.length} rows, ${column.length} columns, ${value.length} values`)
  }
}

/** Column by column (rows rising within each), as a matrix whose rows are the columns; duplicates kept. */
function byColumn(shape: Shape, { row, column, value }: Triplets): Csr {
  const starts = bucketStarts(column, shape.columns)
  const next = starts.slice()
  const indices = new Uint32Array(row.length)
  const values = emptyLike(value, row.length)
  for (let n = 0; n < row.length; n++) {
    const place = next[column[n]]++
    indices[place] = row[n]
    values[place] = value[n]
  }
  return { rows: shape.columns, columns: shape.rows, starts, indices, values }
}

function sumDuplicates(m: Csr): Csr {
  const starts = new Uint32Array(m.rows + 1)
  const indices = m.indices.slice()
  const values = m.values.slice()
  let kept = 0
  for (let r = 0; r < m.rows; r++) {
    for (let p = m.starts[r]; p < m.starts[r + 1]; p++) {
      if (kept > starts[r] && indices[kept - 1] === m.indices[p]) {
        values[kept - 1] += m.values[p]
      } else {
        indices[kept] = m.indices[p]
        values[kept] = m.values[p]
        kept++
      }
    }
    starts[r + 1] = kept
  }
  return { rows: m.rows, columns: m.columns, starts, indices: indices.slice(0, kept), values: values.slice(0, kept) }
}

/** The matrix of a list of entries in any order; entries at the same place are summed in input order. */
export function csrFromTriplets(shape: Shape, triplets: Triplets): Csr {
  expectSameLength(triplets)
  expectWithin('row', triplets.row, shape.rows)
  expectWithin('column', triplets.column, shape.columns)
  return sumDuplicates(transpose(byColumn(shape, triplets)))
}

/** Rows become columns; also the cheapest way to walk a matrix by column. */
export function transpose(m: Csr): Csr {
  const row = new Uint32Array(m.indices.length)
  for (let r = 0; r < m.rows; r++) row.fill(r, m.starts[r], m.starts[r + 1])
  return byColumn(m, { row, column: m.indices, value: m.values })
}

/** The entry at (row, column), 0 where nothing is stored; binary search. */
export function valueAt(m: Csr, row: number, column: number): number {
  let low = m.starts[row]
  let high = m.starts[row + 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (m.indices[middle] < column) low = middle + 1
    else high = middle
  }
  return low < m.starts[row + 1] && m.indices[low] === column ? m.values[low] : 0
}

/** All cells, row after row: for small matrices and tests. */
export function toDense(m: Csr): Float64Array {
  const dense = new Float64Array(m.rows * m.columns)
  for (let r = 0; r < m.rows; r++) {
    for (let p = m.starts[r]; p < m.starts[r + 1]; p++) dense[r * m.columns + m.indices[p]] = m.values[p]
  }
  return dense
}
