/**
 * Answers: who stands near whom, and near which titles, if people and titles are placed in one space by what they have in common?
 *
 * Formula: B = (D + δI)^−½ A (E + εI)^−½, where A holds the levels (0.05 at least), D and E its row and column sums, δ and ε their
 * means; the leading singular vectors of B, by subspace iteration V ← orth(BᵀBV) from keyed draws and a Rayleigh–Ritz step at the end.
 * Shapes: people × rank and titles × rank, row-major, the largest singular value first. Iteration: cells × rank × 2 operations.
 * Source: I. Dhillon, Co-clustering documents and words, KDD 2001; the means δ, ε after T. Qin, K. Rohe, NIPS 2013, lest a title
 * that one person alone knows be an axis of its own.
 * Misleads: people of whom little is known stand where the few cells put them.
 */
import { stream, uniform } from '../../math/random'
import { symmetricEigen } from '../../math/symmetricEigen'
import type { Study } from '../study'

export interface Embedding {
  readonly rank: number
  readonly people: Float64Array
  readonly titles: Float64Array
}

const ITERATIONS = 24
const LEAST_LEVEL = 0.05

type Cells = Pick<Study, 'starts' | 'titleOf'>

interface Weighed extends Cells {
  readonly values: Float64Array
  readonly rows: number
  readonly columns: number
}

export function* embeddingOf(
  cells: Cells & { readonly columns: number },
  levels: Float32Array,
  rank: number,
): Generator<number, Embedding> {
  const matrix = weighed(cells, levels)
  const dice = stream(1, 'table embedding')
  let titles = Float64Array.from({ length: matrix.columns * rank }, (_, at) => uniform(dice, at, 0, 0) - 0.5)
  orthonormalise(titles, rank)
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    titles = down(matrix, across(matrix, titles, rank), rank)
    orthonormalise(titles, rank)
    yield iteration / ITERATIONS
  }
  return ritz(matrix, titles, rank)
}

function weighed({ starts, titleOf, columns }: Cells & { readonly columns: number }, levels: Float32Array): Weighed {
  const rows = starts.length - 1
  const values = Float64Array.from(levels, (level) => Math.max(LEAST_LEVEL, level))
  const rowSums = new Float64Array(rows)
  const columnSums = new Float64Array(columns)
  let sum = 0
  for (let row = 0; row < rows; row++) {
    for (let cell = starts[row]; cell < starts[row + 1]; cell++) {
      rowSums[row] += values[cell]
      columnSums[titleOf[cell]] += values[cell]
      sum += values[cell]
    }
  }
  const rowMean = sum / Math.max(1, rows)
  const columnMean = sum / Math.max(1, columns)
  for (let row = 0; row < rows; row++) {
    for (let cell = starts[row]; cell < starts[row + 1]; cell++) {
      values[cell] /= Math.sqrt((rowSums[row] + rowMean) * (columnSums[titleOf[cell]] + columnMean))
    }
  }
  return { starts, titleOf, values, rows, columns }
}

/** People × rank, from titles × rank. */
function across({ starts, titleOf, values, rows }: Weighed, titles: Float64Array, rank: number): Float64Array {
  const people = new Float64Array(rows * rank)
  for (let row = 0; row < rows; row++) {
    for (let cell = starts[row]; cell < starts[row + 1]; cell++) {
      const from = titleOf[cell] * rank
      for (let axis = 0; axis < rank; axis++) people[row * rank + axis] += values[cell] * titles[from + axis]
    }
  }
  return people
}

/** Titles × rank, from people × rank. */
function down({ starts, titleOf, values, rows, columns }: Weighed, people: Float64Array, rank: number) {
  const titles = new Float64Array(columns * rank)
  for (let row = 0; row < rows; row++) {
    for (let cell = starts[row]; cell < starts[row + 1]; cell++) {
      const to = titleOf[cell] * rank
      for (let axis = 0; axis < rank; axis++) titles[to + axis] += values[cell] * people[row * rank + axis]
    }
  }
  return titles
}

/** Gram–Schmidt on the columns, in place; a column that holds nothing new becomes 0. */
function orthonormalise(matrix: Float64Array, rank: number): void {
  const inner = (one: number, other: number): number => {
    let sum = 0
    for (let at = 0; at < matrix.length; at += rank) sum += matrix[at + one] * matrix[at + other]
    return sum
  }
  for (let axis = 0; axis < rank; axis++) {
    const before = inner(axis, axis)
    for (let earlier = 0; earlier < axis; earlier++) {
      const shared = inner(axis, earlier)
      for (let at = 0; at < matrix.length; at += rank) matrix[at + axis] -= shared * matrix[at + earlier]
    }
    const left = inner(axis, axis)
    const scale = left > 1e-20 * before && left > 0 ? 1 / Math.sqrt(left) : 0
    for (let at = 0; at < matrix.length; at += rank) matrix[at + axis] *= scale
  }
}

/** Turns the basis into singular vectors, the first with the signs of the table itself, the others with their largest entry positive. */
function ritz(matrix: Weighed, basis: Float64Array, rank: number): Embedding {
  const image = across(matrix, basis, rank)
  const gram = new Float64Array(rank * rank)
  for (let at = 0; at < image.length; at += rank) {
    for (let one = 0; one < rank; one++) {
      for (let other = 0; other < rank; other++) gram[one * rank + other] += image[at + one] * image[at + other]
    }
  }
  const pairs = symmetricEigen(gram, rank)
  const titles = turned(basis, pairs, rank)
  const people = turned(image, pairs, rank)
  for (let axis = 0; axis < rank; axis++) {
    const length = Math.sqrt(Math.max(0, pairs[axis].value))
    const sign = signOf(titles, axis, rank)
    for (let at = axis; at < titles.length; at += rank) titles[at] *= sign
    for (let at = axis; at < people.length; at += rank) people[at] *= length > 1e-12 ? sign / length : 0
  }
  return { rank, people, titles }
}

function turned(matrix: Float64Array, pairs: ReturnType<typeof symmetricEigen>, rank: number): Float64Array {
  const out = new Float64Array(matrix.length)
  for (let at = 0; at < matrix.length; at += rank) {
    for (let axis = 0; axis < rank; axis++) {
      for (let old = 0; old < rank; old++) out[at + axis] += matrix[at + old] * pairs[axis].vector[old]
    }
  }
  return out
}

function signOf(matrix: Float64Array, axis: number, rank: number): number {
  let largest = 0
  for (let at = axis; at < matrix.length; at += rank) if (Math.abs(matrix[at]) > Math.abs(largest)) largest = matrix[at]
  return largest < 0 ? -1 : 1
}
