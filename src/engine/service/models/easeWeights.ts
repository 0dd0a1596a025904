/**
 * What every title says of every other: the closed form of EASE, fitted on whichever side is the smaller.
 *
 * Formula. With X people × titles (1: liked) and P = (XᵀX + λI)⁻¹,
 *   B(i, j) = −P(i, j) / P(j, j), B(j, j) = 0,
 * which minimises |X − XB|² + λ|B|² under that diagonal. Where at most half as many people as titles exist, the same P comes
 * from the people's side: with M = (XXᵀ + λI)⁻¹, λP = I − XᵀMX, so that
 *   B(i, j) = x(i)ᵀ·M·x(j) / d(j),  d(j) = 1 − x(j)ᵀ·M·x(j), x(j) the people of title j.
 * 610 people then cost a thousandth of 6,300 titles, and 3 MB instead of 160.
 *
 * Shapes: n places of titles (likedCells.ts). By titles: n × n Float32, row i what title i says of the others. By people:
 * M alone, people × people Float64.
 * Source: Steck 2019, "Embarrassingly Shallow Autoencoders for Sparse Data", equations 4 to 8; the turn to the other side is
 * the Woodbury identity.
 */

import { multiplyRowsInto } from '../../math/rows'
import { invertInPlace, SymmetricTiles } from '../../math/symmetricInverse'
import type { LikedCells, Places } from './likedCells'
import { rowsOf } from './likedCells'

export interface TitleWeights {
  /** P(j, j) in any one unit. */
  readonly diagonal: Float64Array
  /** out(j) = Σ B(i, j) over the first `count` of the places i. */
  sumInto(out: Float64Array, places: Uint32Array, count: number): void
  /** out(i) = B(i, j). */
  columnInto(out: Float64Array, j: number): void
}

/** Rows counted between two breaths of the host. */
const ROWS_A_STEP = 64

/** R·Rᵀ + λI for rows of 0 and 1: how many places two rows share. Yields the share of rows done. */
export function* sharedCounts(rows: Places, turned: Places, ridge: number): Generator<number, SymmetricTiles> {
  const count = rowsOf(rows)
  const matrix = new SymmetricTiles(count)
  const shared = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    shared.fill(0, 0, row + 1)
    for (let cell = rows.starts[row]; cell < rows.starts[row + 1]; cell++) {
      const column = rows.indices[cell]
      const end = turned.starts[column + 1]
      for (let at = turned.starts[column]; at < end && turned.indices[at] <= row; at++) shared[turned.indices[at]]++
    }
    shared[row] += ridge
    matrix.writeRow(row, shared)
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield row / count
  }
  return matrix
}

/** Whether the people's side is so much smaller that a score costs no more there either. */
export const isCheaperByPeople = ({ profiles, titles }: LikedCells): boolean => 2 * profiles.length <= titles.length

/** Yields the share of the work done, 0 to 1. */
export function* titleWeights(liked: LikedCells, ridge: number): Generator<number, TitleWeights> {
  const byPeople = isCheaperByPeople(liked)
  const [rows, turned] = byPeople ? [liked.byPerson, liked.byTitle] : [liked.byTitle, liked.byPerson]
  const counting = sharedCounts(rows, turned, ridge)
  let step = counting.next()
  for (; !step.done; step = counting.next()) yield 0.1 * step.value
  for (const done of invertInPlace(step.value)) yield 0.1 + 0.85 * done
  return byPeople ? new WeightsByPeople(step.value, liked) : new WeightsByTitle(step.value)
}

/** From the inverse P, where it stands whole. */
export class WeightsByTitle implements TitleWeights {
  readonly diagonal: Float64Array
  private readonly table: Float32Array

  constructor(inverse: SymmetricTiles) {
    const { n } = inverse
    const row = new Float64Array(n)
    this.diagonal = Float64Array.from(row, (_, j) => inverse.at(j, j))
    this.table = new Float32Array(n * n)
    for (let i = 0; i < n; i++) {
      inverse.readRow(i, row)
      for (let j = 0; j < n; j++) this.table[i * n + j] = -row[j] / this.diagonal[j]
      this.table[i * n + i] = 0
    }
  }

  sumInto(out: Float64Array, places: Uint32Array, count: number): void {
    const { table } = this
    const n = this.diagonal.length
    out.fill(0)
    let entry = 0
    for (; entry + 3 < count; entry += 4) {
      const r0 = places[entry] * n
      const r1 = places[entry + 1] * n
      const r2 = places[entry + 2] * n
      const r3 = places[entry + 3] * n
      for (let j = 0; j < n; j++) out[j] += table[r0 + j] + table[r1 + j] + (table[r2 + j] + table[r3 + j])
    }
    for (; entry < count; entry++) {
      const row = places[entry] * n
      for (let j = 0; j < n; j++) out[j] += table[row + j]
    }
  }

  columnInto(out: Float64Array, j: number): void {
    const n = this.diagonal.length
    for (let i = 0; i < n; i++) out[i] = this.table[i * n + j]
  }
}

class WeightsByPeople implements TitleWeights {
  readonly diagonal: Float64Array
  private readonly liked: LikedCells
  /** M, row-major. */
  private readonly table: Float64Array
  private readonly votes: Float64Array
  private readonly heard: Float64Array
  private readonly isLiked: Uint8Array

  constructor(inverse: SymmetricTiles, liked: LikedCells) {
    const { n } = inverse
    const row = new Float64Array(n)
    this.liked = liked
    this.table = new Float64Array(n * n)
    for (let person = 0; person < n; person++) {
      inverse.readRow(person, row)
      this.table.set(row, person * n)
    }
    this.votes = new Float64Array(n)
    this.heard = new Float64Array(n)
    this.isLiked = new Uint8Array(liked.titles.length)
    this.diagonal = new Float64Array(liked.titles.length)
    for (let title = 0; title < this.diagonal.length; title++) {
      this.hearTitle(title)
      this.diagonal[title] = 1 - this.heardBy(title)
    }
  }

  sumInto(out: Float64Array, places: Uint32Array, count: number): void {
    const { votes, isLiked, diagonal } = this
    const { starts, indices } = this.liked.byTitle
    votes.fill(0)
    isLiked.fill(0)
    for (let entry = 0; entry < count; entry++) {
      isLiked[places[entry]] = 1
      for (let cell = starts[places[entry]]; cell < starts[places[entry] + 1]; cell++) votes[indices[cell]]++
    }
    this.hearVotes()
    for (let title = 0; title < out.length; title++) {
      const heard = this.heardBy(title)
      // A title says nothing of itself, so its own part is taken out again: h − (h − heard) / d.
      out[title] = isLiked[title] === 1 ? 1 - (1 - heard) / diagonal[title] : heard / diagonal[title]
    }
  }

  columnInto(out: Float64Array, j: number): void {
    this.hearTitle(j)
    for (let i = 0; i < out.length; i++) out[i] = i === j ? 0 : this.heardBy(i) / this.diagonal[j]
  }

  /** heard = M·x(title): few people, so a few rows of M. */
  private hearTitle(title: number): void {
    const { heard, table } = this
    const { starts, indices } = this.liked.byTitle
    heard.fill(0)
    for (let cell = starts[title]; cell < starts[title + 1]; cell++) {
      const row = indices[cell] * heard.length
      for (let person = 0; person < heard.length; person++) heard[person] += table[row + person]
    }
  }

  /** heard = M·votes. */
  private hearVotes(): void {
    multiplyRowsInto(this.heard, this.table, this.votes)
  }

  /** x(title)ᵀ·heard. */
  private heardBy(title: number): number {
    const { starts, indices } = this.liked.byTitle
    let sum = 0
    for (let cell = starts[title]; cell < starts[title + 1]; cell++) sum += this.heard[indices[cell]]
    return sum
  }
}
